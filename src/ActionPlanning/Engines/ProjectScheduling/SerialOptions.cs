namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>How <see cref="SerialScheduler"/> schedules.</summary>
public sealed record SerialOptions
{
    /// <summary>Gets which activity is placed next. Default: <see cref="PriorityRule.LatestStartTime"/>.</summary>
    public PriorityRule Rule { get; init; } = PriorityRule.LatestStartTime;
}
