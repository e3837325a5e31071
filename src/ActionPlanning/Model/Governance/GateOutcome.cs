using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning;

/// <summary>What a body decided at a gate.</summary>
/// <param name="Result">The result.</param>
/// <param name="On">The day.</param>
public sealed record GateOutcome(GateResult Result, LocalDate On)
{
    /// <summary>Gets the chosen option, when the gate offered options; null otherwise.</summary>
    public string? Option { get; init; }

    /// <summary>Gets when it will be taken up again, when it was deferred; null otherwise or when not known.</summary>
    public PlanDate? DeferredTo { get; init; }

    /// <summary>Gets the decision in the log; null when it is not logged.</summary>
    public DecisionId? Decision { get; init; }
}
