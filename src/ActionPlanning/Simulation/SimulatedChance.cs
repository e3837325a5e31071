using ActionPlanning.Engines.Simulation;

namespace ActionPlanning.Simulation;

/// <summary>How probable something is; undetermined where something that it hangs on is not known.</summary>
public sealed record SimulatedChance
{
    internal SimulatedChance(ProbabilityEstimate estimate) => Estimate = estimate;

    internal SimulatedChance(PlanList<MissingInput> missing) => Missing = missing;

    /// <summary>Gets the share of the runs in which it held, with its confidence interval; null when undetermined.</summary>
    public ProbabilityEstimate? Estimate { get; }

    /// <summary>Gets what is missing; empty when there is an estimate.</summary>
    public PlanList<MissingInput> Missing { get; }
}
