namespace ActionPlanning.Time;

/// <summary>The codes of planning-date errors. They are stable: files, tests and translations may rely on them.</summary>
public static class DateCodes
{
    /// <summary>The text is null, empty or white space.</summary>
    public const string Empty = "date.empty";

    /// <summary>The text is longer than <see cref="PlanDate.MaxTextLength"/>.</summary>
    public const string TooLong = "date.too-long";

    /// <summary>The text, or the part of it at the position, is no form of date that is known.</summary>
    public const string NotADate = "date.not-a-date";

    /// <summary>The text says when in relation to something else ("herefter", "next week"): a link or a reference to today, not a date.</summary>
    public const string Relative = "date.relative";

    /// <summary>The text has two readings, and choosing one would be a guess.</summary>
    public const string Ambiguous = "date.ambiguous";

    /// <summary>The month does not have that day: 30 February, 31 June, 29 February of a year that is not a leap year.</summary>
    public const string ImpossibleDay = "date.impossible-day";

    /// <summary>There is no such month: 0 or 13 and up.</summary>
    public const string NoSuchMonth = "date.no-such-month";

    /// <summary>There is no such ISO week: 0, 54 and up, or 53 of a year that has 52.</summary>
    public const string NoSuchWeek = "date.no-such-week";

    /// <summary>There is no such quarter: a year has four.</summary>
    public const string NoSuchQuarter = "date.no-such-quarter";

    /// <summary>There is no such half-year: a year has two.</summary>
    public const string NoSuchHalf = "date.no-such-half";

    /// <summary>The year is outside 1–9998.</summary>
    public const string YearOutOfRange = "date.year-out-of-range";

    /// <summary>The range ends before it starts.</summary>
    public const string Reversed = "date.reversed";

    /// <summary>The date carries no year and no year was given with it, so it has no window.</summary>
    public const string NoYear = "date.no-year";

    /// <summary>The weekday that was written is not the weekday of the date.</summary>
    public const string WrongWeekday = "date.wrong-weekday";
}
