using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>What an engine made of an instance, the same for every engine.</summary>
internal sealed record RunResult
{
    /// <summary>Gets what is known or proved.</summary>
    public required ScheduleStatus Status { get; init; }

    /// <summary>Gets the starts in the order of the file, dummies included; empty unless every activity is placed.</summary>
    public required int[] Starts { get; init; }

    /// <summary>Gets the modes, numbered from 1 as in the file; empty where every activity has one.</summary>
    public int[] Modes { get; init; } = [];

    /// <summary>Gets the finish that the engine states; null without a complete schedule.</summary>
    public required int? Makespan { get; init; }

    /// <summary>Gets the bound on the finish that the engine states as proved.</summary>
    public required int LowerBound { get; init; }

    /// <summary>Gets the schedules generated.</summary>
    public required long Schedules { get; init; }

    /// <summary>Gets the decisions of a search over a tree; 0 where there is none.</summary>
    public long Nodes { get; init; }

    /// <summary>Gets when the schedule was found, in CPU time since the engine was called.</summary>
    public required TimeSpan ToBest { get; init; }
}
