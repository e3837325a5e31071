using ActionPlanning.Amounts;
using ActionPlanning.Time;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Budgeting;

/// <summary>From which month on the money at hand never again falls below an amount, with something added to the budget from that month on.</summary>
/// <remarks>
/// The later something costs, the higher the money stands on every day of both the worst and the best path, and the fewer days are looked at: what holds from one month on holds from every later one.
/// So the first month is found by halving.
/// </remarks>
internal sealed class CashOutlook
{
    private readonly Quantity opening;
    private readonly PlanList<LineSummary> lines;
    private readonly DateWindow? horizon;
    private readonly LocalDate? earliest;

    public CashOutlook(PlanWindows windows, BudgetSummary budget)
    {
        (opening, lines) = (windows.Plan.Budget.OpeningBalance, budget.Lines);
        horizon = CashFlowCalculator.Horizon(windows, budget.Lines);
        earliest = windows.Period is { IsOpenStart: false } period ? period.Start : null;
    }

    /// <summary>The last day that is looked at; null when there is no horizon.</summary>
    public LocalDate? End => horizon?.End;

    /// <summary>Looks for the first month.</summary>
    /// <param name="least">The amount below which the money must not fall.</param>
    /// <param name="counts">Which lines of the budget are counted.</param>
    /// <param name="added">The payments that are added when it begins with a day.</param>
    public LiquidityAnswer FirstMonth(Quantity least, Func<LineSummary, bool> counts, Func<LocalDate?, IEnumerable<Due>> added)
    {
        Due[] dues = [.. lines.Where(counts).SelectMany(line => line.Dues).Select(Within)];
        int months = horizon is { } span ? ((span.End.Year - span.Start.Year) * 12) + span.End.Month - span.Start.Month + 1 : 1;
        int certain = First(worst: true);
        int possible = First(worst: false);
        return new(
            certain < months,
            possible < months,
            certain < months ? Day(certain) : null,
            possible < months ? Day(possible) : null,
            possible < months || Lowest(months - 1, worst: false) is not { } best || least.Low is not { } wanted ? null : wanted - best);

        int First(bool worst)
        {
            if ((worst ? least.High : least.Low) is not { } bound)
            {
                return worst ? months : 0;
            }

            (int low, int high) = (0, months);
            while (low < high)
            {
                int middle = (low + high) / 2;

                // Without a bound the worst path lies below everything, and the best above.
                if (Lowest(middle, worst) is { } lowest ? lowest >= bound : !worst)
                {
                    high = middle;
                }
                else
                {
                    low = middle + 1;
                }
            }

            return low;
        }

        decimal? Lowest(int month, bool worst)
        {
            LocalDate? from = horizon?.Start.PlusMonths(month);
            Due[] own = [.. added(from is { } first ? Later(first) : null).Select(Within)];
            CashPath path = new(opening, [.. dues, .. own], worst);
            if (from is not { } start)
            {
                return path.Lowest(DateWindow.Always);
            }

            // What has a day of its own is paid on it, however late the rest begins.
            LocalDate look = own.Select(due => (due.When ?? horizon!.Value).Start).Append(start).Min();
            return path.Lowest(new(look, horizon!.Value.End));
        }

        LocalDate? Day(int month) => horizon is { } all ? Later(all.Start.PlusMonths(month)) : null;
    }

    private LocalDate Later(LocalDate day) => earliest is { } first ? LocalDate.Max(first, day) : day;

    private Due Within(Due due) => horizon is { } span ? due with { When = span.Intersect(due.When ?? DateWindow.Always) ?? span } : due;
}

/// <summary>From which month on there is enough money.</summary>
/// <param name="IsCertain">Whether there is such a month even if everything goes as badly as it can.</param>
/// <param name="IsPossible">Whether there is one if everything goes as well as it can.</param>
/// <param name="Certain">The first day of the month from which on that is certain.</param>
/// <param name="Possible">The first day of the month from which on it is possible.</param>
/// <param name="Shortfall">When there is none: how much the money falls short at best.</param>
internal sealed record LiquidityAnswer(bool IsCertain, bool IsPossible, LocalDate? Certain, LocalDate? Possible, decimal? Shortfall);
