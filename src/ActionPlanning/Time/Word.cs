namespace ActionPlanning.Time;

/// <summary>One entry of the vocabulary.</summary>
/// <param name="Meaning">What it does.</param>
/// <param name="Number">Which month, season, part, weekday, ordinal or number of letters it stands for; otherwise 0.</param>
/// <param name="Trait">What sets it apart from its synonyms.</param>
internal readonly record struct Word(WordMeaning Meaning, byte Number = 0, WordTrait Trait = WordTrait.None);

/// <summary>What sets a word apart from its synonyms.</summary>
internal enum WordTrait : byte
{
    None,

    /// <summary>A month spelled as only English does, so that "May 21" is a day; <i>april 21</i> might be a year.</summary>
    EnglishOnly,

    /// <summary><i>jul</i> without a point is Christmas in Danish; July only beside a day, or as <i>jul.</i>.</summary>
    Christmas,

    /// <summary><i>udgangen</i>, "end": after <i>inden</i> or "by" it adds nothing ("by the end of March").</summary>
    End,
}
