using ActionPlanning.Amounts;
using ActionPlanning.Time;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Budgeting.Balancing;

/// <summary>Tells that a plan cannot balance for certain whatever the schedule does and the conditions come to, without scheduling it.</summary>
/// <remarks>
/// What comes about anyway counts as badly as it can, but on the best days that a schedule could give it; what is open earns in full, at once, and costs nothing. No outcome of the plan has a better worst
/// path or a greater certain result.
/// </remarks>
internal static class BalanceBound
{
    /// <summary>How far the certain result and the worst path could get.</summary>
    /// <param name="windows">The plan's dates, resolved.</param>
    /// <param name="asOf">The day from which is looked; null for the plan as it was made.</param>
    /// <param name="isOpen">Whether it is open if an item comes about.</param>
    /// <returns>The greatest possible certain result, and the highest possible lowest point of the worst path; null for no bound below everything.</returns>
    public static (decimal? Result, decimal? Lowest) Of(PlanWindows windows, LocalDate? asOf, Func<PlanItem, bool> isOpen)
    {
        ActionPlan plan = windows.Plan;
        BudgetAnswers answers = new(
            plan.Items.Where(item => item.State is not (Cancelled or StandBy)).ToDictionary(item => item.Id, item => isOpen(item) ? BudgetAnswers.Open(item) : Verdict.Yes),
            BudgetAnswers.None.Steps);
        BudgetSummary budget = BudgetCalculator.Summarise(windows, null, asOf, answers);
        DateWindow? horizon = CashFlowCalculator.Horizon(windows, budget.Lines);
        List<Due> dues = [];
        Quantity result = Quantity.Zero;
        foreach (LineSummary line in budget.Lines)
        {
            PlanItem? item = line.Item is { } id ? plan.Item(id) : null;
            bool open = (line.Step is { } step && plan.Resources.First(one => one.Id == step.Resource).Capacity[step.Step].When is not null) || (item is not null && isOpen(item));
            foreach (Due due in Fewest(line))
            {
                decimal? change = !open ? due.Change.Low : line.Direction == BudgetDirection.Income ? due.Change.High : 0m;
                if (open && line.Direction == BudgetDirection.Income && change is null)
                {
                    // Nothing is known that bounds it.
                    return (decimal.MaxValue, decimal.MaxValue);
                }

                result += Quantity.FromNullable(change);
                DateWindow when = horizon is { } span ? span.Intersect(due.When ?? DateWindow.Always) ?? span : due.When ?? DateWindow.Always;
                if (item is not null && (open || line.Source?.When is null))
                {
                    // On the day of the schedule, which is any of the window; what has begun or is done may lie outside it.
                    DateWindow free = item.State is Planned ? when : horizon ?? DateWindow.Always;
                    when = line.Direction == BudgetDirection.Income ? new(free.Start, free.Start) : new(free.End, free.End);
                }

                dues.Add(new(Quantity.FromNullable(change), when));
            }
        }

        return (result.Low, new CashPath(plan.Budget.OpeningBalance, dues, worst: true).Lowest(DateWindow.Always));
    }

    /// <summary>
    /// The highest lowest point of all courses: what comes about anyway costs as little and earns as much as it can, on the best days; what is open earns in full, at once, and costs nothing. Null for no bound above.
    /// </summary>
    public static decimal? BestCase(PlanWindows windows, LocalDate? asOf, Func<PlanItem, bool> isOpen)
    {
        BudgetAnswers answers = new(
            windows.Plan.Items.Where(item => item.State is not (Cancelled or StandBy)).ToDictionary(item => item.Id, item => isOpen(item) ? BudgetAnswers.Open(item) : Verdict.Yes),
            BudgetAnswers.None.Steps);
        BudgetSummary budget = BudgetCalculator.Summarise(windows, null, asOf, answers);
        DateWindow? horizon = CashFlowCalculator.Horizon(windows, budget.Lines);

        // The days of the schedule lie within the windows, but for what has begun or is done.
        IEnumerable<Due> dues = budget.Lines.SelectMany(Fewest, (line, due) => due with
        {
            When = line.Item is { } id && line.Source?.When is null && windows.Plan.Item(id).State is not Planned || horizon is not { } span ? horizon : span.Intersect(due.When ?? DateWindow.Always) ?? span,
        });
        return new CashPath(windows.Plan.Budget.OpeningBalance, dues, worst: false).Lowest(DateWindow.Always);
    }

    /// <summary>
    /// The highest lowest balance of all courses in which what is open comes about as a whole or not at all, and so earns nothing without its cost: on each day by which something must be paid, what has certainly been paid
    /// is set against what may have come in, item by item, and of what is open only what leaves something counts. Null for no bound.
    /// </summary>
    public static decimal? BestNet(PlanWindows windows, LocalDate? asOf, Func<PlanItem, bool> isOpen)
    {
        ActionPlan plan = windows.Plan;
        BudgetAnswers answers = new(plan.Items.Where(item => item.State is not (Cancelled or StandBy)).ToDictionary(item => item.Id, _ => Verdict.Yes), BudgetAnswers.None.Steps);
        BudgetSummary budget = BudgetCalculator.Summarise(windows, null, asOf, answers);
        if (plan.Budget.OpeningBalance.High is not { } opening || CashFlowCalculator.Horizon(windows, budget.Lines) is not { } horizon)
        {
            return null;
        }

        List<(bool IsOpen, List<(decimal Change, LocalDate Day)> Payments)> wholes = [];
        foreach (IGrouping<(ItemId?, (ResourceId, int)?), LineSummary> whole in budget.Lines.GroupBy(line => (line.Item, line.Step)))
        {
            PlanItem? item = whole.Key.Item1 is { } id ? plan.Item(id) : null;
            List<(decimal, LocalDate)> payments = [];
            foreach (LineSummary line in whole)
            {
                bool isScheduled = item is not null && line.Source?.When is null;
                foreach (Due due in line.Dues)
                {
                    if (line.Direction == BudgetDirection.Income)
                    {
                        if (due.Change.High is not { } most)
                        {
                            return null;
                        }

                        payments.Add((most, isScheduled && item!.State is not Planned ? horizon.Start : due.When?.Start ?? horizon.Start));
                    }
                    else if (due is { Change.High: { } least, When: { IsOpenEnd: false } when } && !(isScheduled && (item!.State is not Planned || line.Source?.Recurs is not Recurrence.Once)))
                    {
                        // What recurs through the days of a schedule may do so less often; what is not planned any more lies where it lies.
                        payments.Add((least, when.End));
                    }
                }
            }

            wholes.Add((item is not null ? isOpen(item) : whole.Key.Item2 is not null, payments));
        }

        LocalDate[] days = [.. wholes.SelectMany(whole => whole.Payments).Where(one => one.Change < 0m && horizon.Contains(one.Day)).Select(one => one.Day).Distinct()];
        return days.Length == 0 ? null : days.Min(day => opening + wholes.Sum(whole => whole.Payments.Where(one => one.Day <= day).Sum(one => one.Change) is var sum && whole.IsOpen ? Math.Max(0m, sum) : sum));
    }

    /// <summary>The payments of a line, but of a cost that recurs as long as its item lasts only one: the days of a schedule may be fewer than those of the window.</summary>
    private static IEnumerable<Due> Fewest(LineSummary line) =>
        line is { Direction: BudgetDirection.Cost, Item: not null, Source: { When: null, Recurs: not Recurrence.Once } } ? line.Dues.Take(1) : line.Dues;
}
