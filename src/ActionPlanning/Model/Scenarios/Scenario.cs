namespace ActionPlanning;

/// <summary>A named what-if: a few changes laid over the plan, which itself stays as it is.</summary>
/// <param name="Id">The id.</param>
public sealed record Scenario(ScenarioId Id)
{
    /// <summary>Gets the title; null when the id says enough.</summary>
    public string? Title { get; init; }

    /// <summary>Gets the changes, in the order in which they are made; empty for the plan as it is.</summary>
    public PlanList<PlanChange> Changes { get; init; }

    /// <summary>Makes the changes, one after another.</summary>
    /// <param name="plan">The plan, which need not be the one that holds the scenario.</param>
    /// <returns>The changed copy. It has no scenarios of its own: it is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ActionPlanException">The plan lacks a part that a change names, or a change cannot be made; the exception lists every such change.</exception>
    public ActionPlan ApplyTo(ActionPlan plan) => PlanChanges.Apply(plan, Changes, i => $"scenarios[{Id}].changes[{i}]");

    /// <summary>Prints id and title.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Title is null ? Id.Value : $"{Id}: {Title}";
}
