namespace ActionPlanning.Engines;

/// <summary>The stable codes of <see cref="EngineFault"/>.</summary>
public static class EngineFaultCodes
{
    /// <summary>Links form a cycle; the fault lists its activities.</summary>
    public const string Cycle = "engine.cycle";

    /// <summary>A number lies outside the range that its meaning allows (a negative duration, an unknown enum value).</summary>
    public const string Range = "engine.range";

    /// <summary>An array has not the length that the others imply.</summary>
    public const string Length = "engine.length";

    /// <summary>A link names an activity, item or option that does not exist, itself, or one twice.</summary>
    public const string Link = "engine.link";

    /// <summary>The numbers are so large that dates could leave the range in which the engine calculates exactly.</summary>
    public const string Overflow = "engine.overflow";

    /// <summary>The calendar axis is not strictly increasing, or is too short for the horizon.</summary>
    public const string Axis = "engine.axis";

    /// <summary>A lag counts calendar days, but the problem has no calendar axis.</summary>
    public const string Calendar = "engine.calendar";

    /// <summary>Two activities share a rank, so that ties could not be broken independently of input order.</summary>
    public const string Rank = "engine.rank";

    /// <summary>Correlations of drivers contradict each other: no numbers have them all.</summary>
    public const string Correlation = "engine.correlation";

    /// <summary>The problem has maximum lags, which the engine cannot obey. Use <see cref="ProjectScheduling.ExactScheduler"/>.</summary>
    public const string MaximumLag = "engine.maximum-lag";
}
