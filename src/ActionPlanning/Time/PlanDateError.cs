namespace ActionPlanning.Time;

/// <summary>Why a text is not a planning date, or why one has no window: a stable code, the place, and words in both languages.</summary>
/// <param name="Code">One of the constants of <see cref="DateCodes"/>.</param>
/// <param name="Position">Where the fault begins in the text; 0-based, in UTF-16 code units.</param>
/// <param name="Length">How many code units the fault covers; 0 when something is missing at <paramref name="Position"/>.</param>
/// <param name="Danish">What is wrong, in Danish.</param>
/// <param name="English">What is wrong, in English.</param>
/// <param name="HintDanish">What to write instead, in Danish.</param>
/// <param name="HintEnglish">What to write instead, in English.</param>
public sealed record PlanDateError(string Code, int Position, int Length, string Danish, string English, string HintDanish, string HintEnglish)
{
    /// <summary>The message in a language.</summary>
    public string Message(PlanLanguage language) => language == PlanLanguage.Danish ? Danish : English;

    /// <summary>The hint in a language.</summary>
    public string Hint(PlanLanguage language) => language == PlanLanguage.Danish ? HintDanish : HintEnglish;
}
