using ActionPlanning.Time;

namespace ActionPlanning.Diagnostics;

/// <summary>The same statement in Danish and in English.</summary>
/// <param name="Danish">The Danish text.</param>
/// <param name="English">The English text.</param>
public readonly record struct BilingualText(string Danish, string English)
{
    /// <summary>Gives the text in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string In(PlanLanguage language) => language == PlanLanguage.Danish ? Danish : English;

    /// <summary>Makes a text that is the same in both languages, such as a name out of the plan.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The bilingual text.</returns>
    public static BilingualText Same(string text) => new(text, text);

    /// <summary>Gives the English text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => English;
}
