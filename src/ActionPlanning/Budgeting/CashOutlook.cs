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
    private readonly DateWindow? horizon;
    private readonly LocalDate? earliest;
    private readonly int months;
    private readonly PlanList<LineSummary> lines;
    private readonly List<Move> worst = [];
    private readonly List<Move> best = [];

    public CashOutlook(PlanWindows windows, BudgetSummary budget)
    {
        (opening, lines) = (windows.Plan.Budget.OpeningBalance, budget.Lines);
        horizon = CashFlowCalculator.Horizon(windows, lines);
        months = horizon is { } span ? BudgetCalculator.Months(span) : 1;
        earliest = windows.Period is { IsOpenStart: false } period ? period.Start : null;
        for (int line = 0; line < lines.Count; line++)
        {
            foreach (Due due in lines[line].Dues)
            {
                worst.Add(Move.Of(Within(due), line, worst: true));
                best.Add(Move.Of(Within(due), line, worst: false));
            }
        }

        worst.Sort();
        best.Sort();
    }

    /// <summary>The last day that is looked at; null when there is no horizon.</summary>
    public LocalDate? End => horizon?.End;

    /// <summary>Looks for the first month.</summary>
    /// <param name="least">The amount below which the money must not fall.</param>
    /// <param name="counts">Which lines of the budget are counted.</param>
    /// <param name="added">The payments that are added when it begins with a day.</param>
    public LiquidityAnswer FirstMonth(Quantity least, Func<LineSummary, bool> counts, Func<LocalDate?, IEnumerable<Due>> added)
    {
        bool[] counted = [.. lines.Select(counts)];
        int certain = First(counted, least.High, added, isWorst: true);
        int possible = First(counted, least.Low, added, isWorst: false);
        return new(
            certain < months,
            possible < months,
            certain < months ? Day(certain) : null,
            possible < months ? Day(possible) : null,
            possible < months || least.Low is not { } wanted || Lowest(counted, months - 1, added, isWorst: false) is not { } atBest ? null : wanted - atBest);
    }

    private int First(bool[] counted, decimal? least, Func<LocalDate?, IEnumerable<Due>> added, bool isWorst)
    {
        if (least is not { } bound)
        {
            return isWorst ? months : 0;
        }

        (int low, int high) = (0, months);
        while (low < high)
        {
            int middle = (low + high) / 2;

            // Without a bound the worst path lies below everything, and the best above.
            if (Lowest(counted, middle, added, isWorst) is { } lowest ? lowest >= bound : !isWorst)
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

    /// <summary>The lowest balance from the beginning of a month to the end, with what is added from then on; null when it has no bound.</summary>
    private decimal? Lowest(bool[] counted, int month, Func<LocalDate?, IEnumerable<Due>> added, bool isWorst)
    {
        LocalDate look = horizon is { } span ? span.Start.PlusMonths(month) : LocalDate.MinIsoValue;
        List<Move> own = [];
        foreach (Due due in added(horizon is null ? null : Later(look)))
        {
            Due within = Within(due);
            own.Add(Move.Of(within, -1, isWorst));

            // What has a day of its own is paid on it, however late the rest begins.
            look = within.When is { } when && when.Start < look ? when.Start : look;
        }

        own.Sort();
        List<Move> moves = isWorst ? worst : best;
        decimal? at = isWorst ? opening.Low : opening.High;
        decimal? lowest = null;
        bool isBegun = false;
        for ((int i, int j) = (0, 0); ;)
        {
            while (i < moves.Count && !counted[moves[i].Line])
            {
                i++;
            }

            bool isOwn = i == moves.Count || (j < own.Count && own[j].CompareTo(moves[i]) < 0);
            Move? next = !isOwn ? moves[i++] : j < own.Count ? own[j++] : null;
            if (!isBegun && (next is null || next.Value.On >= look))
            {
                (isBegun, lowest) = (true, at);
            }

            if (next is not { } move)
            {
                return lowest;
            }

            // A payment without a bound leaves the path without one from its first day on; so does a sum beyond decimal.
            at = (Quantity.FromNullable(at) + Quantity.FromNullable(move.Change)).Low;
            if (isBegun)
            {
                if (isWorst && (at is null || lowest is null))
                {
                    return null;
                }

                lowest = lowest is { } low && at is { } balance ? Math.Min(low, balance) : lowest ?? at;
            }
        }
    }

    private LocalDate? Day(int month) => horizon is { } all ? Later(all.Start.PlusMonths(month)) : null;

    private LocalDate Later(LocalDate day) => earliest is { } first ? LocalDate.Max(first, day) : day;

    private Due Within(Due due) => horizon is { } span ? due with { When = span.Intersect(due.When ?? DateWindow.Always) ?? span } : due;

    /// <summary>A payment on the day on which it hurts most, or least; what is paid out then comes before what comes in, or after.</summary>
    private readonly record struct Move(LocalDate On, bool IsLate, decimal? Change, int Line) : IComparable<Move>
    {
        public static Move Of(Due due, int line, bool worst)
        {
            DateWindow when = due.When ?? DateWindow.Always;
            decimal? change = worst ? due.Change.Low : due.Change.High;
            bool late = worst ? change >= 0m : change <= 0m;
            return new(late ? when.End : when.Start, late, change, line);
        }

        public int CompareTo(Move other) => On != other.On ? On.CompareTo(other.On) : IsLate.CompareTo(other.IsLate);
    }
}

/// <summary>From which month on there is enough money.</summary>
/// <param name="IsCertain">Whether there is such a month even if everything goes as badly as it can.</param>
/// <param name="IsPossible">Whether there is one if everything goes as well as it can.</param>
/// <param name="Certain">The first day of the month from which on that is certain.</param>
/// <param name="Possible">The first day of the month from which on it is possible.</param>
/// <param name="Shortfall">When there is none: how much the money falls short at best.</param>
internal sealed record LiquidityAnswer(bool IsCertain, bool IsPossible, LocalDate? Certain, LocalDate? Possible, decimal? Shortfall);
