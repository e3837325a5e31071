using ActionPlanning.Amounts;
using ActionPlanning.Time;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Budgeting;

/// <summary>Lays the lines of a budget out over the months.</summary>
internal static class CashFlowCalculator
{
    private const int MostMonths = 1200;

    public static CashFlow Of(PlanWindows windows, PlanList<LineSummary> lines, PlanList<MissingInput> missing)
    {
        BudgetFrame frame = windows.Plan.Budget;
        DateWindow? horizon = Horizon(windows, lines);
        (BudgetDirection Direction, Due Due)[] dues = [.. lines.SelectMany(line => line.Dues, (line, due) => (line.Direction, due with { When = Within(horizon, due.When) }))];
        CashPath worst = new(frame.OpeningBalance, dues.Select(one => one.Due), worst: true);
        CashPath best = new(frame.OpeningBalance, dues.Select(one => one.Due), worst: false);

        List<CashMonth> months = [];
        for (LocalDate start = horizon?.Start ?? LocalDate.MaxIsoValue; horizon is { } span && start <= span.End; start = start.PlusMonths(1))
        {
            DateWindow month = new(start, start.PlusMonths(1).PlusDays(-1));
            months.Add(new(
                start.ToYearMonth(),
                Sum(dues, BudgetDirection.Income, month),
                Sum(dues, BudgetDirection.Cost, month),
                Range(worst.Lowest(month), best.Lowest(month)),
                Range(worst.BalanceAfter(month.End), best.BalanceAfter(month.End))));
        }

        Quantity lowest = Range(worst.Lowest(DateWindow.Always), best.Lowest(DateWindow.Always));
        bool? keeps = (lowest - frame.Reserve).IsAtLeast(0m);
        keeps = keeps == true && lines.IsEmpty ? null : keeps;
        return new(keeps is { } settled ? Verdict.Of(settled) : Verdict.Undetermined(Open(frame, lines, missing)))
        {
            Months = [.. months],
            Years = [.. months.Select(month => month.Month.Year).Distinct().Select(year => Year(dues, year))],
            Lowest = lowest,
            LowestAtWorst = lowest.Low is { } low ? months.Find(month => month.Lowest.Low == low)?.Month : null,
            LowestAtBest = lowest.High is { } high ? months.Find(month => month.Lowest.High == high)?.Month : null,
            FirstCertainlyUnder = months.Find(month => month.Lowest.High < frame.Reserve.Low)?.Month,
            FirstPossiblyUnder = months.Find(month => lines.IsEmpty || !(month.Lowest.Low >= frame.Reserve.High))?.Month,
        };
    }

    /// <summary>The whole months that are looked at; null when they are not known or too many.</summary>
    public static DateWindow? Horizon(PlanWindows windows, PlanList<LineSummary> lines)
    {
        IEnumerable<DateWindow> dated = lines.SelectMany(line => line.Dues).Where(due => due.When is not null).Select(due => due.When!.Value);
        return PlanWindows.Hull(windows.Period is { } period ? dated.Prepend(period) : dated) is { End.Year: < 9999 } hull && BudgetCalculator.Months(hull) <= MostMonths ? Whole(hull) : null;
    }

    /// <summary>What the verdict on the reserve hangs on.</summary>
    private static List<MissingInput> Open(BudgetFrame frame, PlanList<LineSummary> lines, PlanList<MissingInput> missing)
    {
        List<MissingInput> open = [];
        if (!frame.Reserve.IsExact)
        {
            open.Add(new("budget.reserve", new("størrelsen af reserven", "the size of the reserve")));
        }

        if (!frame.OpeningBalance.IsExact)
        {
            open.Add(new("budget.openingBalance", new("beholdningen ved planens begyndelse", "the money at hand when the plan begins")));
        }

        if (lines.IsEmpty)
        {
            open.Add(new("budgetLines", new("budgettets linjer", "the lines of the budget")));
        }

        open.AddRange(missing);
        bool all = open.Count == 0;
        open.AddRange(lines
            .Where(line => line.Dues.Any(due => due.When is not { } when || when.IsOpenStart || when.IsOpenEnd || (all && when.Days > 1)))
            .Select(line => new MissingInput($"{line.Path}.when", new($"hvornår «{line.Title}» falder", $"when «{line.Title}» falls due"))));
        return open.Count > 0 ? open : [new("budgetLines", new("budgettets linjer", "the lines of the budget"))];
    }

    private static YearSummary Year((BudgetDirection Direction, Due Due)[] dues, int year)
    {
        DateWindow days = new(new(year, 1, 1), new(year, 12, 31));
        return new(year, Sum(dues, BudgetDirection.Income, days), Sum(dues, BudgetDirection.Cost, days));
    }

    private static Quantity Sum((BudgetDirection Direction, Due Due)[] dues, BudgetDirection direction, DateWindow days)
    {
        Quantity sum = Quantity.Zero;
        foreach ((_, Due due) in dues.Where(one => one.Direction == direction))
        {
            Quantity amount = direction == BudgetDirection.Income ? due.Change : -due.Change;
            DateWindow when = due.When ?? DateWindow.Always;
            if (days.Intersect(when) is not null)
            {
                sum += days.Contains(when) ? amount : Range(amount.Low is { } low ? Math.Min(0m, low) : null, amount.High is { } high ? Math.Max(0m, high) : null);
            }
        }

        return sum;
    }

    private static Quantity Range(decimal? low, decimal? high) => Quantity.TryCreate(low, high, out Quantity range) ? range : Quantity.AtMost(high ?? 0m);

    private static DateWindow? Within(DateWindow? horizon, DateWindow? when) => horizon is { } span ? span.Intersect(when ?? DateWindow.Always) : when;

    private static DateWindow Whole(DateWindow span) => new(span.Start.With(DateAdjusters.StartOfMonth), span.End.With(DateAdjusters.EndOfMonth));
}
