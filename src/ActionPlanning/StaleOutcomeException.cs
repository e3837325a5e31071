using ActionPlanning.Json;

namespace ActionPlanning;

/// <summary>A result was to be applied to a plan that has changed since the result was worked out.</summary>
public sealed class StaleOutcomeException : InvalidOperationException
{
    /// <summary>Initializes a new instance of the <see cref="StaleOutcomeException"/> class.</summary>
    /// <param name="plan">The plan as it is now.</param>
    /// <param name="outcome">The plan that the result was worked out from.</param>
    public StaleOutcomeException(PlanRevision plan, PlanRevision outcome)
        : base($"The result was worked out from revision {outcome} of the plan, which is at revision {plan} now. Work the plan through again.") => (Plan, Outcome) = (plan, outcome);

    /// <summary>Gets the revision of the plan as it is now.</summary>
    public PlanRevision Plan { get; }

    /// <summary>Gets the revision of the plan that the result was worked out from.</summary>
    public PlanRevision Outcome { get; }
}
