namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The constants of the search, by experiment; tests choose others to make rare paths common.</summary>
internal sealed record ExactTuning
{
    public static ExactTuning Default { get; } = new();

    /// <summary>Gets whether a schedule is made by rules before the search.</summary>
    public bool StartsWithSchedule { get; init; } = true;

    /// <summary>Gets the number of conflicts during which branching takes the earliest open start.</summary>
    public int FirstConflicts { get; init; } = 500;

    /// <summary>Gets the conflicts of the shortest restart.</summary>
    public int RestartUnit { get; init; } = 100;

    /// <summary>Gets which restarts come from below: every so manieth.</summary>
    public int BottomUpEvery { get; init; } = 8;

    /// <summary>Gets the number of clauses after which the clause base is halved for the first time.</summary>
    public int ClauseLimit { get; init; } = 4000;

    /// <summary>Gets by how many clauses that number grows each time.</summary>
    public int ClauseLimitStep { get; init; } = 500;

    /// <summary>Gets the share of the work that goes into trying to cut off the ends of windows, from 0 (at most one try) to 1.</summary>
    public double ProbeShare { get; init; } = 0.1;

    /// <summary>Gets whether energy is looked at in every restart, not only in those from below.</summary>
    public bool AlwaysUsesEnergy { get; init; }
}
