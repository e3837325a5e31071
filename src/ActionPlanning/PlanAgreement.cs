using ActionPlanning.Prioritisation;

namespace ActionPlanning;

/// <summary>A selection, a schedule and a budget that agree: exactly the chosen items are scheduled, and they can be paid.</summary>
/// <remarks>
/// Of the items of which there are hours for some only the best set is chosen, scheduled to the day with everything else that goes on, and paid. Where an item finds no place, or the money certainly falls below the reserve, the
/// smallest part of the set that shows it is not chosen again, and the next best set is tried.
/// </remarks>
public sealed record PlanAgreement
{
    internal PlanAgreement()
    {
    }

    /// <summary>Gets the last selection: the one that agrees, or the one that shows that none does.</summary>
    public required PlanSelection Selection { get; init; }

    /// <summary>Gets the plan in which what was left out is on stand-by, worked through; null when no set was found that can be scheduled and paid.</summary>
    public required PlanOutcome? Outcome { get; init; }

    /// <summary>Gets the sum of the scores that were chosen; null when no set was found.</summary>
    public required decimal? Value { get; init; }

    /// <summary>Gets the proven bound: no set that can be scheduled and paid has a greater value. Null when it is proved that there is none.</summary>
    public required decimal? Bound { get; init; }

    /// <summary>Gets a value indicating whether it is proved that no set is better, or, when none was found, that there is none.</summary>
    public required bool IsProved { get; init; }

    /// <summary>Gets what was found not to go together, in the order in which it was found.</summary>
    public required PlanList<AgreementConflict> Conflicts { get; init; }

    /// <summary>Gets how many sets were chosen, at least 1.</summary>
    public required int Rounds { get; init; }
}
