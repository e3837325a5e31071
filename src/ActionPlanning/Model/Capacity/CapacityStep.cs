using ActionPlanning.Amounts;
using ActionPlanning.Time;

namespace ActionPlanning;

/// <summary>The capacity of a resource from some time on, with the cause of the change.</summary>
/// <param name="HoursPerWeek">The hours a week from then on; unknown is allowed and is not zero. With <see cref="When"/>: the hours a week that are added.</param>
public sealed record CapacityStep(Quantity HoursPerWeek)
{
    /// <summary>Gets from when, the first day of the window; null for from the start of the plan, or, with a cause, from an unknown date.</summary>
    public PlanDate? From { get; init; }

    /// <summary>Gets why capacity changes. Default: it is the basis, not a change.</summary>
    public CapacityCause Cause { get; init; } = CapacityCause.Basis;

    /// <summary>Gets the cause as written; null when not stated.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets the condition on which this capacity is added («as the economy permits»); null when the step is unconditional.</summary>
    public Condition? When { get; init; }

    /// <summary>Gets what the added capacity costs a month; null when nothing, or when it is in the budget already.</summary>
    public Amount? MonthlyCost { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}
