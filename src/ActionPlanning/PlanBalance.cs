using ActionPlanning.Criteria;
using ActionPlanning.Scheduling;

namespace ActionPlanning;

/// <summary>What would make a plan balance and keep its reserve. Every set was tried by working the changed plan through, schedule and conditions included.</summary>
/// <remarks>
/// <para>
/// A plan balances here when income certainly covers cost and the money certainly never falls below the reserve: at worst, so that no amount that is not known, within its range, can break it.
/// </para>
/// <para>
/// Sets are given the smaller before the larger; of equal ones that whose dearest measure is preferred; and each with the least amounts. More is not always better: more money may release something that costs.
/// So nothing is concluded from larger amounts about smaller ones. What is concluded is this: no schedule and no answers give a plan a better worst path than one in which what comes about anyway falls on its best days and what
/// is open earns and does not cost. Where that is not enough, the plan need not be worked through.
/// </para>
/// </remarks>
public sealed record PlanBalance
{
    internal PlanBalance()
    {
    }

    /// <summary>Gets the plan as it is, worked through.</summary>
    public required PlanOutcome Before { get; init; }

    /// <summary>Gets whether the plan as it is balances and keeps its reserve.</summary>
    public required Verdict Balanced { get; init; }

    /// <summary>Gets the measures that were considered, the preferred ones first.</summary>
    public required PlanList<BalancingMeasure> Measures { get; init; }

    /// <summary>Gets the sets that balance the plan, best first; none of them contains another. Empty when it balances already, and when none was found.</summary>
    public required PlanList<BalancedPlan> Sets { get; init; }

    /// <summary>Gets a value indicating whether it is proved that no set is smaller than the first, or, when there is none, that there is none of at most the number of measures in the options.</summary>
    public required bool IsProved { get; init; }

    /// <summary>Gets what the measures reach at best when no set balances the plan; null otherwise.</summary>
    public required BalanceReach? Reach { get; init; }

    /// <summary>Gets the inputs without which no set of these measures can balance the plan for certain, because nothing bounds them; empty when a set does, and when all are bounded.</summary>
    public required PlanList<MissingInput> Unknown { get; init; }

    /// <summary>Gets how many times the plan was worked through.</summary>
    public required int Tried { get; init; }
}

/// <summary>A plan that some measures have made balance.</summary>
/// <param name="Measures">The measures, the preferred ones first.</param>
/// <param name="Outcome">The changed plan, worked through.</param>
public sealed record BalancedPlan(PlanList<TakenMeasure> Measures, PlanOutcome Outcome);

/// <summary>A measure in a set, with what it does there.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Amount">By how much it is done; null when it is done or not done.</param>
/// <param name="Changes">The changes that it makes.</param>
/// <param name="Without">The set without it, worked through: it does not balance.</param>
public sealed record TakenMeasure(BalancingMeasure Measure, decimal? Amount, PlanList<PlanChange> Changes, PlanOutcome Without)
{
    /// <summary>Gets by how much it raises the result at worst; null when that is not bounded.</summary>
    public required decimal? Result { get; init; }

    /// <summary>Gets by how much it raises the lowest point of the money at worst; null when that is not bounded.</summary>
    public required decimal? Lowest { get; init; }

    /// <summary>Gets what it moves in the schedule.</summary>
    public required PlanList<ItemMove> Moves { get; init; }

    /// <summary>Gets the success criteria that stand otherwise with it.</summary>
    public required PlanList<CriterionResult> Criteria { get; init; }
}

/// <summary>How far measures reach that are not enough.</summary>
/// <param name="Measures">The set that came nearest.</param>
/// <param name="Outcome">The plan with it, worked through.</param>
/// <param name="UnderReserve">How much the money still falls below the reserve at worst, 0 when it does not; null when that is not bounded.</param>
/// <param name="Deficit">By how much cost may still exceed income at worst, 0 when it does not; null when that is not bounded.</param>
public sealed record BalanceReach(PlanList<MeasureId> Measures, PlanOutcome Outcome, decimal? UnderReserve, decimal? Deficit);
