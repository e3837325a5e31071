using ActionPlanning.Time;

namespace ActionPlanning.Reporting;

/// <summary>How a simulation is drawn.</summary>
public sealed record PlanSimulationChartOptions
{
    /// <summary>Gets the options that hold when none are given.</summary>
    public static PlanSimulationChartOptions Default { get; } = new();

    /// <summary>Gets the width in pixels, <see cref="PlanTimelineOptions.MinWidth"/>–<see cref="PlanTimelineOptions.MaxWidth"/>. Default: 800.</summary>
    public int Width { get; init; } = 800;

    /// <summary>Gets the language of the picture's own words. Null (the default) for the language of the plan.</summary>
    public PlanLanguage? Language { get; init; }

    /// <summary>Gets the most drivers in the tornado. Default: 12.</summary>
    public int MaximumDrivers { get; init; } = 12;
}
