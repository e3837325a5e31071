using ActionPlanning.Diagnostics;
using ActionPlanning.Time;

namespace ActionPlanning.Criteria;

/// <summary>How a success criterion stands, with the arithmetic.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="State">The state.</param>
/// <param name="Verdict">Whether it is met: yes, no, or undetermined because of these inputs.</param>
/// <param name="Arithmetic">What was counted against what, as a sentence.</param>
public sealed record CriterionResult(CriterionId Criterion, CriterionState State, Verdict Verdict, BilingualText Arithmetic)
{
    /// <summary>Gets the window by whose last day it must be met; null when neither the plan nor any item says so.</summary>
    public DateWindow? Due { get; init; }

    /// <summary>Gets a value indicating whether <see cref="Due"/> is derived from an item rather than stated.</summary>
    public bool DueIsDerived { get; init; }
}
