using NodaTime;

namespace ActionPlanning;

/// <summary>A body decides so at a gate: <c>items[board-approves].outcome = approved 2016-10-28</c>.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Result">The result.</param>
public sealed record SetOutcome(ItemId Gate, GateResult Result) : PlanChange
{
    /// <summary>Gets the day; null for the last day of the gate's own window.</summary>
    public LocalDate? On { get; init; }

    /// <inheritdoc/>
    public override string Path => $"items[{Gate}].outcome";

    private protected override string Operation => $"= {ChangeText.Name(Result)}{ChangeText.Day(On)}";

    internal override IEnumerable<Reference> References(string place) => [new(place, PartKind.Item, Gate.Value)];

    internal override ChangeObstacle? Obstacle(PlanDraft plan) =>
        plan.Item(Gate) is not Gate gate ? ChangeObstacle.NotAGate(Gate)
        : Day(plan, gate) is null ? ChangeObstacle.NoDayOfOutcome(Gate)
        : null;

    internal override void Make(PlanDraft plan)
    {
        Gate gate = (Gate)plan.Item(Gate);
        plan.Put(gate with { Outcome = new(Result, Day(plan, gate)!.Value) });
    }

    private LocalDate? Day(PlanDraft plan, Gate gate) => On ?? (plan.Days(gate.When) is { IsOpenEnd: false } window ? window.End : null);
}
