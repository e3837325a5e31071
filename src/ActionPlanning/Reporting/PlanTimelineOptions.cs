using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Reporting;

/// <summary>How a timeline is drawn.</summary>
public sealed record PlanTimelineOptions
{
    /// <summary>The least width that can be drawn.</summary>
    public const int MinWidth = 280;

    /// <summary>The greatest width that can be drawn.</summary>
    public const int MaxWidth = 10_000;

    /// <summary>Gets the options that hold when none are given.</summary>
    public static PlanTimelineOptions Default { get; } = new();

    /// <summary>Gets the width in pixels, <see cref="MinWidth"/>–<see cref="MaxWidth"/>. Default: 800. A narrow picture puts each title above its bar rather than beside it; the height follows from the plan.</summary>
    public int Width { get; init; } = 800;

    /// <summary>Gets the language of the picture's own words. Null (the default) for the language of the plan, whose words are never translated.</summary>
    public PlanLanguage? Language { get; init; }

    /// <summary>Gets the day from which is looked, drawn as a line. Null (the default) for the outcome's, and no line when that has none.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>Gets the most items that are drawn, and the most that are listed as undated; how many are left out is said. Default: 300.</summary>
    public int MaximumItems { get; init; } = 300;
}
