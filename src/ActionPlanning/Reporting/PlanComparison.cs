using ActionPlanning.Criteria;
using ActionPlanning.Governance;
using ActionPlanning.Scheduling;
using NodaTime;

namespace ActionPlanning.Reporting;

/// <summary>What two outcomes have different: of a plan and of the same plan under a scenario, or before and after an edit.</summary>
/// <param name="Items">The items that lie elsewhere, or that the schedule does something else with, in the second plan's order.</param>
/// <param name="Criteria">The success criteria that stand otherwise, in the second plan's order.</param>
/// <param name="Finish">The last day on which something takes place, first and second; null on a side where nothing does.</param>
/// <param name="Balanced">Whether income covers cost, first and second.</param>
public sealed record PlanComparison(PlanList<ItemDifference> Items, PlanList<CriterionDifference> Criteria, (LocalDate? Before, LocalDate? After) Finish, (Verdict Before, Verdict After) Balanced)
{
    /// <summary>Gets a value indicating whether the two have nothing different.</summary>
    public bool IsEmpty => Items.IsEmpty && Criteria.IsEmpty && Finish.Before == Finish.After && Balanced.Before == Balanced.After;

    /// <summary>Compares two outcomes.</summary>
    /// <param name="before">The first.</param>
    /// <param name="after">The second.</param>
    /// <returns>What is different; parts that only one of the plans has are left out.</returns>
    public static PlanComparison Of(PlanOutcome before, PlanOutcome after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        Dictionary<CriterionId, CriterionResult> criteria = before.Criteria.ToDictionary(result => result.Criterion);
        return new(
            [.. after.Schedule.Items.Select(item => Difference(before, after, item)).OfType<ItemDifference>()],
            [.. after.Criteria.Where(result => criteria.TryGetValue(result.Criterion, out CriterionResult? was) && was.State != result.State).Select(result => new CriterionDifference(criteria[result.Criterion], result))],
            (before.Schedule.Finish, after.Schedule.Finish),
            (before.Budget.Balanced, after.Budget.Balanced));
    }

    private static ItemDifference? Difference(PlanOutcome before, PlanOutcome after, PlannedItem now)
    {
        if (!before.Schedule.TryGet(now.Item, out PlannedItem? was))
        {
            return null;
        }

        ItemStatus stood = before.Statuses.First(status => status.Item == now.Item);
        ItemStatus stands = after.Statuses.First(status => status.Item == now.Item);
        if (was.State == now.State && was.Spans == now.Spans && stood.Standing == stands.Standing)
        {
            return null;
        }

        int? moved = was.IsPlaced && now.IsPlaced ? Days(after, was.Spans[0].First, now.Spans[0].First) : null;
        return new(was, now, stood.Standing, stands.Standing, moved);
    }

    private static int? Days(PlanOutcome outcome, LocalDate from, LocalDate to) =>
        to >= from ? (from == to ? 0 : outcome.Windows.WorkingDays(new(from, to.PlusDays(-1)))) : -outcome.Windows.WorkingDays(new(to, from.PlusDays(-1)));
}
