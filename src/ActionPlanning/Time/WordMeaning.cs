namespace ActionPlanning.Time;

/// <summary>What a word does in a planning date.</summary>
internal enum WordMeaning : byte
{
    None,
    Month,
    Season,
    Part,
    Week,
    Quarter,
    Half,
    Weekday,

    /// <summary><i>første</i>, "second"; 99 is <i>sidste</i>, "last".</summary>
    Ordinal,

    /// <summary><i>år</i>, "year": may stand before a year.</summary>
    YearNoun,

    /// <summary><i>måned</i>, "month": may stand after a month.</summary>
    MonthNoun,

    /// <summary><i>nr.</i>: may stand after <i>uge</i>.</summary>
    NumberNoun,

    /// <summary>The "st" of 21st.</summary>
    Suffix,

    /// <summary>Says nothing: <i>i</i>, <i>den</i>, "during", "the".</summary>
    Filler,
    From,
    To,
    Until,
    Before,
    After,
    Between,
    And,
    With,
    For,
    Onwards,
    Not,
    Later,
    Than,

    /// <summary>The XXXX of a canonical form without a year.</summary>
    NoYear,
}
