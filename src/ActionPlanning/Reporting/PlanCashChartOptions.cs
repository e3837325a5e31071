using ActionPlanning.Time;

namespace ActionPlanning.Reporting;

/// <summary>How the money month by month is drawn.</summary>
public sealed record PlanCashChartOptions
{
    /// <summary>The least width that can be drawn.</summary>
    public const int MinWidth = 280;

    /// <summary>The greatest width that can be drawn.</summary>
    public const int MaxWidth = 10_000;

    /// <summary>Gets the options that hold when none are given.</summary>
    public static PlanCashChartOptions Default { get; } = new();

    /// <summary>Gets the width in pixels, <see cref="MinWidth"/>–<see cref="MaxWidth"/>. Default: 800.</summary>
    public int Width { get; init; } = 800;

    /// <summary>Gets the language of the picture's own words. Null (the default) for the language of the plan, whose words are never translated.</summary>
    public PlanLanguage? Language { get; init; }
}
