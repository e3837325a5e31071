using ActionPlanning.Amounts;
using ActionPlanning.Time;
using ActionPlanning.Windows;

namespace ActionPlanning.Budgeting;

/// <summary>Sums a plan's budget as far as it is known.</summary>
/// <remarks>
/// A line tied to a cancelled item, or to one on stand-by, neither earns nor costs. A line tied to an item that waits for a condition, and funding that is applied for
/// or only intended, count from zero to their amount. What added capacity costs a month is a line like any other, from zero to its amount while its condition is open. Amounts are never negative, so an unknown one is a range from zero up. Amounts in another currency than the plan's are
/// unknown in it.
/// </remarks>
public static class BudgetCalculator
{
    /// <summary>Sums a plan's budget.</summary>
    /// <param name="windows">The plan's dates, resolved.</param>
    /// <param name="scheduled">The days on which items are scheduled, which lines without a date of their own then fall on; null, or an item left out, for the item's own window.</param>
    /// <returns>The summary.</returns>
    public static BudgetSummary Summarise(PlanWindows windows, IReadOnlyDictionary<ItemId, DateWindow>? scheduled = null) => Summarise(windows, scheduled, BudgetAnswers.None);

    /// <summary>The same when it is known, as far as it is, what comes about.</summary>
    internal static BudgetSummary Summarise(PlanWindows windows, IReadOnlyDictionary<ItemId, DateWindow>? scheduled, BudgetAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(windows);
        ActionPlan plan = windows.Plan;
        List<LineSummary> lines = [];
        List<MissingInput> missing = [];
        foreach (BudgetLine line in plan.BudgetLines)
        {
            PlanItem? item = line.Item is { } id ? plan.Item(id) : null;
            Verdict comesAbout = answers.Of(item);
            if (comesAbout.Answer == Answer.No)
            {
                continue;
            }

            DateWindow? when = Window(windows, line, scheduled);
            DateWindow? span = when ?? windows.StatedPeriod;
            Quantity each = AtLeastZero(LineAmounts.Of(plan, line));
            Quantity times = Times(line, span);
            Quantity amount = times * each;
            if (!amount.IsExact)
            {
                missing.Add(new($"budgetLines[{line.Id}].amount", new($"beløbet for «{line.Title}»", $"the amount of «{line.Title}»")));
            }

            bool certain = amount.IsExact;
            if (comesAbout.Answer == Answer.Undetermined)
            {
                each = UpTo(each);
                amount = UpTo(amount);
                missing.AddRange(comesAbout.Because);
            }

            lines.Add(new($"budgetLines[{line.Id}]", line.Title, line.Direction, amount, when)
            {
                Dues = Due.Spread(line.Direction == BudgetDirection.Income ? each : -each, line.Recurs, times, line.Recurs == Recurrence.Once ? when : span),
                AllOrNothing = certain,
                Item = line.Item,
            });
        }

        lines.AddRange(CapacityCosts.Of(windows, answers, missing));
        foreach (Funding funding in plan.Funding.Where(funding => funding.State != FundingState.Rejected))
        {
            Quantity amount = AtLeastZero(LineAmounts.In(plan, funding.Amount));
            if (!amount.IsExact)
            {
                missing.Add(new($"funding[{funding.Id}].amount", new($"beløbet for «{funding.Title}»", $"the amount of «{funding.Title}»")));
            }

            bool certain = amount.IsExact;
            if (funding.State is FundingState.Applied or FundingState.Intended)
            {
                amount = UpTo(amount);
                missing.Add(new($"funding[{funding.Id}].steps", new($"svaret på «{funding.Title}»", $"the answer on «{funding.Title}»")));
            }

            DateWindow? when = funding.Steps.IsEmpty || funding.Steps[^1].When is not { } date ? null : windows.Resolve(date).Window;
            lines.Add(new($"funding[{funding.Id}]", funding.Title, BudgetDirection.Income, amount, when)
            {
                // Money that is not drawn yet comes on the day of the last step at the earliest.
                Dues = [new(amount, when is { } step && funding.State != FundingState.Drawn ? DateWindow.From(step.Start) : when)],
                AllOrNothing = certain,
            });
        }

        return new(windows, [.. lines], Years(lines), [.. missing.Distinct()]) { BreakEvens = BreakEvenCalculator.Of(windows, scheduled) };
    }

    /// <summary>When a line falls: on its own date, or else when its item happens; null when not known.</summary>
    internal static DateWindow? Window(PlanWindows windows, BudgetLine line, IReadOnlyDictionary<ItemId, DateWindow>? scheduled) =>
        line.When is { } date ? windows.Resolve(date).Window
        : line.Item is not { } item ? null
        : scheduled?.TryGetValue(item, out DateWindow days) == true ? days : windows.Of(item);

    internal static Quantity AtLeastZero(Quantity amount) => amount.Low is null ? Bounded(0m, amount.High) : amount;

    private static Quantity UpTo(Quantity amount) => BudgetAnswers.UpTo(amount);

    private static Quantity Bounded(decimal low, decimal? high) => high is { } limit ? Quantity.Between(Math.Min(low, limit), limit) : Quantity.AtLeast(low);

    /// <summary>How many times a line falls due within its window.</summary>
    internal static Quantity Times(BudgetLine line, DateWindow? window)
    {
        if (line.Recurs == Recurrence.Once)
        {
            return 1;
        }

        if (line.Recurs == Recurrence.Unstated || window is not { IsOpenStart: false, IsOpenEnd: false } span)
        {
            return Quantity.AtLeast(1m);
        }

        int months = ((span.End.Year - span.Start.Year) * 12) + span.End.Month - span.Start.Month + 1;
        return line.Recurs switch
        {
            Recurrence.Monthly => months,
            Recurrence.Quarterly => ((span.End.Year - span.Start.Year) * 4) + ((span.End.Month - 1) / 3) - ((span.Start.Month - 1) / 3) + 1,
            _ => span.End.Year - span.Start.Year + 1,
        };
    }

    private static PlanList<YearSummary> Years(List<LineSummary> lines) =>
    [
        .. lines
            .Where(line => line.When is { IsOpenStart: false, IsOpenEnd: false } when && when.Start.Year == when.End.Year)
            .GroupBy(line => line.When!.Value.Start.Year)
            .OrderBy(year => year.Key)
            .Select(year => new YearSummary(year.Key, Sum(year, BudgetDirection.Income), Sum(year, BudgetDirection.Cost))),
    ];

    private static Quantity Sum(IEnumerable<LineSummary> lines, BudgetDirection direction) =>
        lines.Where(line => line.Direction == direction).Aggregate(Quantity.Zero, (sum, line) => sum + line.Amount);
}
