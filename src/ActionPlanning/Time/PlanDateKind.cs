namespace ActionPlanning.Time;

/// <summary>The form of a planning date, from the most exact to the open-ended.</summary>
public enum PlanDateKind
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>An ISO week, Monday to Sunday.</summary>
    Week,

    /// <summary>A whole month.</summary>
    Month,

    /// <summary>The early, mid or late part of a month.</summary>
    PartOfMonth,

    /// <summary>A calendar quarter.</summary>
    Quarter,

    /// <summary>A calendar half-year.</summary>
    HalfYear,

    /// <summary>A season.</summary>
    Season,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>From the first day of one unit to the last day of another.</summary>
    Range,

    /// <summary>From the first day of a unit, without end.</summary>
    From,

    /// <summary>Until the last day of a unit, included.</summary>
    Until,

    /// <summary>Until the day before the first day of a unit.</summary>
    Before,

    /// <summary>From the day after the last day of a unit, without end.</summary>
    After,
}
