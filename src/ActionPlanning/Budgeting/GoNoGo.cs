using ActionPlanning.Amounts;
using ActionPlanning.Time;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Budgeting;

/// <summary>Until when the decision to call an item off still saves something.</summary>
/// <remarks>
/// The day is the last before the item can begin: its earliest scheduled day, or the first day of its window. A notice that must go out some days before moves it back by those days, and a deadline that is
/// linked to come before the item moves it back to that deadline. When all cost falls before that, it is the day before the last cost.
/// </remarks>
/// <param name="Day">The last day; null when it cannot be said.</param>
/// <param name="Basis">What sets it; null when it cannot be said.</param>
/// <param name="Saves">The cost that calling it off on that day saves: what can fall after it.</param>
/// <param name="Missing">What is not known, when the day cannot be said.</param>
public sealed record GoNoGo(LocalDate? Day, GoNoGoBasis? Basis, Quantity Saves, PlanList<MissingInput> Missing)
{
    internal static GoNoGo Of(PlanWindows windows, PlanItem item, DateWindow? days, IEnumerable<LineSummary> lines)
    {
        Due[] costs = [.. lines.Where(line => line.Source?.Item == item.Id && line.Direction == BudgetDirection.Cost).SelectMany(line => line.Dues)];
        if (days is not { IsOpenStart: false } known || known.Start.Year < 2)
        {
            return new(null, null, Total(costs), [new($"items[{item.Id}].when", new($"hvornår «{item.Title}» tidligst begynder", $"when «{item.Title}» can begin"))]);
        }

        (LocalDate day, GoNoGoBasis basis) = (known.Start.PlusDays(-1), GoNoGoBasis.FirstDay);
        void Sooner(LocalDate other, GoNoGoBasis why) => (day, basis) = other < day ? (other, why) : (day, basis);
        foreach (NoticeRule rule in windows.Plan.NoticeRules.Where(rule => rule.Meeting == item.Id))
        {
            Sooner(Before(windows, known.Start, rule), GoNoGoBasis.Notice);
        }

        foreach (Link link in windows.Plan.Links.Where(link => link.To == item.Id && link.Kind == LinkKind.FinishToStart))
        {
            if (windows.Plan.Item(link.From) is Deadline && windows.Of(link.From) is { IsOpenEnd: false } limit)
            {
                Sooner(limit.End, GoNoGoBasis.Deadline);
            }
        }

        if (costs.Length > 0 && costs.All(due => due.When is { IsOpenEnd: false, End.Year: > 1 } when && when.End <= day))
        {
            Sooner(costs.Max(due => due.When!.Value.End).PlusDays(-1), GoNoGoBasis.LastPayment);
        }

        return new(day, basis, costs.Length == 0 ? Quantity.AtLeast(0m) : After(costs, day), []);
    }

    private static LocalDate Before(PlanWindows windows, LocalDate start, NoticeRule rule)
    {
        LocalDate day = start;
        for (int left = rule.MinimumDays; left > 0 && day.Year > 1;)
        {
            day = day.PlusDays(-1);
            left -= rule.Unit == DayUnit.CalendarDays || windows.WorkingDays(DateWindow.On(day)) is null or 1 ? 1 : 0;
        }

        return day;
    }

    private static Quantity After(IEnumerable<Due> costs, LocalDate day)
    {
        Quantity sum = Quantity.Zero;
        foreach (Due due in costs)
        {
            DateWindow when = due.When ?? DateWindow.Always;
            Quantity amount = -due.Change;
            sum += when.Start > day ? amount
                : when.End <= day ? Quantity.Zero
                : amount.High is { } high ? Quantity.Between(Math.Min(0m, high), Math.Max(0m, high)) : Quantity.AtLeast(0m);
        }

        return sum;
    }

    private static Quantity Total(Due[] costs) => costs.Length == 0 ? Quantity.AtLeast(0m) : -PeriodSums.Sum(costs.Select(due => due.Change));
}

/// <summary>What sets the last day on which calling an item off still saves something.</summary>
public enum GoNoGoBasis
{
    /// <summary>It is the day before the item can begin.</summary>
    FirstDay,

    /// <summary>A notice must go out by then.</summary>
    Notice,

    /// <summary>A deadline that comes before the item.</summary>
    Deadline,

    /// <summary>It is the day before its last cost, which falls before it begins.</summary>
    LastPayment,
}
