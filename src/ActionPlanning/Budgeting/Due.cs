using ActionPlanning.Amounts;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Budgeting;

/// <summary>One payment in or out: a line falls due once, or once for each time that it recurs.</summary>
/// <param name="Change">What it does to the money at hand: income positive, cost negative.</param>
/// <param name="When">The window in which it falls on one day; null when not known.</param>
internal readonly record struct Due(Quantity Change, DateWindow? When)
{
    // A line that recurs more often than this is one payment that may fall on any of its days.
    private const int Most = 1200;

    /// <summary>Spreads an amount over the times it falls due: once in each calendar month, quarter or year that the window touches.</summary>
    public static PlanList<Due> Spread(Quantity each, Recurrence recurs, Quantity times, DateWindow? window)
    {
        int months = recurs switch { Recurrence.Monthly => 1, Recurrence.Quarterly => 3, Recurrence.Yearly => 12, _ => 0 };
        if (months == 0 || window is not { End.Year: < 9999 } span || times is not { IsExact: true, Low: <= Most })
        {
            return [new(times * each, window)];
        }

        List<Due> dues = [];
        int first = (span.Start.Month - 1) / months * months;
        for (LocalDate start = new(span.Start.Year, first + 1, 1); start <= span.End; start = start.PlusMonths(months))
        {
            dues.Add(new(each, span.Intersect(new(start, start.PlusMonths(months).PlusDays(-1)))));
        }

        return [.. dues];
    }
}
