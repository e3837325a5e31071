using ActionPlanning.Governance;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Benchmarks.Plans;

/// <summary>
/// Counts the money of an outcome again, in plain decimal and day by day, as badly as it can go. It shares no code with the library's budget: it reads the plan's lines, the standings and the days of the schedule.
/// </summary>
public sealed class MoneyRecount
{
    private readonly PlanOutcome outcome;
    private readonly SortedDictionary<LocalDate, (decimal Out, decimal In)> days = [];
    private readonly Dictionary<ItemId, (decimal Earns, decimal Costs)> open = [];
    private readonly LocalDate first;
    private readonly LocalDate last;

    /// <summary>Initializes a new instance of the <see cref="MoneyRecount"/> class.</summary>
    public MoneyRecount(PlanOutcome outcome)
    {
        this.outcome = outcome;
        DateWindow period = outcome.Windows.Period!.Value;
        (first, last) = (period.Start, period.End);
        foreach (BudgetLine line in outcome.Plan.BudgetLines)
        {
            Count(line);
        }

        // What comes about or not earns and costs together: at worst both, or neither.
        foreach ((decimal earns, decimal costs) in open.Values)
        {
            Cost += Math.Max(0m, costs - earns);
        }

        foreach (ItemId item in outcome.Plan.BudgetLines.Where(line => line is { Direction: BudgetDirection.Income, Item: not null }).Select(line => line.Item!.Value).Distinct())
        {
            // What earns and is not known to cost anything costs something that nobody knows.
            IsOpen |= ComesAbout(item) != Answer.No && !outcome.Plan.BudgetLines.Any(line => line.Item == item && line.Direction == BudgetDirection.Cost);
        }

        foreach (Funding funding in outcome.Plan.Funding.Where(funding => funding.State is FundingState.Granted or FundingState.Drawn))
        {
            // Granted money may come on the last day; drawn money has come, on the last day that its date allows.
            LocalDate on = funding is { State: FundingState.Drawn } && funding.Steps[^1].When is { } when && outcome.Windows.Resolve(when).Window is { } window ? window.End : last;
            Income += funding.Amount.Value.Low ?? 0m;
            Book(on, funding.Amount.Value.Low ?? 0m, 0m);
        }

        foreach (CapacityAnswer added in outcome.Capacity)
        {
            CapacityStep step = outcome.Plan.Resources.First(resource => resource.Id == added.Resource).Capacity[added.Step];
            if (step.MonthlyCost is not { } cost || added.Answer.Verdict.Answer == Answer.No)
            {
                continue;
            }

            LocalDate from = added.Answer.FirstDate ?? first;
            for (LocalDate month = from; month <= last; month = month.PlusMonths(1).With(DateAdjusters.StartOfMonth))
            {
                Pay(month, cost.Value.High);
            }
        }
    }

    /// <summary>Gets a value indicating whether a cost that is not excluded has no bound.</summary>
    private bool IsOpen { get; set; }

    /// <summary>Gets all income that is certain.</summary>
    private decimal Income { get; set; }

    /// <summary>Gets all cost that is possible.</summary>
    private decimal Cost { get; set; }

    /// <summary>The lowest point; null when it has no bound.</summary>
    private decimal? Lowest()
    {
        if (IsOpen || outcome.Plan.Budget.OpeningBalance.Low is not { } balance)
        {
            return null;
        }

        decimal lowest = balance;
        foreach ((decimal paid, decimal received) in days.Values)
        {
            lowest = Math.Min(lowest, balance -= paid);
            balance += received;
        }

        return lowest;
    }

    /// <summary>Why the verdicts of an outcome are greener than this count allows; null when they are not.</summary>
    public string? FalseGreen()
    {
        if (outcome.Budget.Balanced.Answer == Answer.Yes && (IsOpen || Income < Cost))
        {
            return $"said to balance with income {Income}, cost {Cost}{(IsOpen ? " and more" : "")}";
        }

        if (outcome.Budget.Cash.KeepsReserve.Answer == Answer.Yes && !(Lowest() is { } lowest && lowest >= outcome.Plan.Budget.Reserve.High))
        {
            return $"said to keep the reserve of {outcome.Plan.Budget.Reserve} with a lowest point of {Lowest()?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "nobody knows what"}";
        }

        return null;
    }

    private void Count(BudgetLine line)
    {
        Answer comesAbout = line.Item is { } item ? ComesAbout(item) : Answer.Yes;
        if (comesAbout == Answer.No)
        {
            return;
        }

        bool certain = comesAbout == Answer.Yes && line.Certainty != Certainty.Possible;
        (decimal? low, decimal? high) = Each(line);
        foreach (DateWindow day in Dues(line))
        {
            if (comesAbout == Answer.Undetermined)
            {
                (decimal earns, decimal costs) = open.GetValueOrDefault(line.Item!.Value);
                IsOpen |= line.Direction == BudgetDirection.Cost && high is null;
                open[line.Item.Value] = line.Direction == BudgetDirection.Cost ? (earns, costs + (high ?? 0m))
                    : (earns + (line.Certainty == Certainty.Possible ? 0m : low ?? 0m), costs);
                Book(day.Start, 0m, line.Direction == BudgetDirection.Cost ? high ?? 0m : 0m);
            }
            else if (line.Direction == BudgetDirection.Cost)
            {
                Pay(day.Start, high);
            }
            else if (certain)
            {
                Income += low ?? 0m;
                Book(day.End, low ?? 0m, 0m);
            }
        }

        // How often it falls is not known: at least once.
        IsOpen |= line is { Recurs: Recurrence.Unstated, Direction: BudgetDirection.Cost };
    }

    private static (decimal? Low, decimal? High) Each(BudgetLine line)
    {
        if (line.Amount is FixedAmount stated)
        {
            return (stated.Amount.Value.Low, stated.Amount.Value.High);
        }

        (decimal? low, decimal? high) = (0m, 0m);
        foreach (DriverTerm term in ((DrivenAmount)line.Amount).Terms)
        {
            low += term.Count.Low * term.Price.Value.Low;
            high += term.Count.High * term.Price.Value.High;
        }

        return (low, high);
    }

    private IEnumerable<DateWindow> Dues(BudgetLine line)
    {
        DateWindow? on = line.When is { } date ? outcome.Windows.Resolve(date).Window
            : line.Item is not { } item ? null
            : outcome.Schedule.Items.First(planned => planned.Item == item) is { IsPlaced: true } placed ? new(placed.Spans[0].First, placed.Spans.Max(span => span.Last))
            : outcome.Windows.Of(item);
        if (line.Recurs is Recurrence.Once or Recurrence.Unstated)
        {
            yield return on ?? new(first, last);
            yield break;
        }

        DateWindow span = on ?? new(first, last);
        int months = line.Recurs switch { Recurrence.Monthly => 1, Recurrence.Quarterly => 3, _ => 12 };
        for (LocalDate day = span.Start; day <= span.End;)
        {
            LocalDate next = new LocalDate(day.Year, ((day.Month - 1) / months * months) + 1, 1).PlusMonths(months);
            yield return new(day, LocalDate.Min(span.End, next.PlusDays(-1)));
            day = next;
        }
    }

    private Answer ComesAbout(ItemId id)
    {
        PlanItem item = outcome.Plan.Item(id);
        ItemStanding standing = outcome.Statuses.First(status => status.Item == id).Standing;
        PlacementState placed = outcome.Schedule.Items.First(planned => planned.Item == id).State;
        return standing switch
        {
            ItemStanding.Cancelled or ItemStanding.StandBy or ItemStanding.MayResume or ItemStanding.Blocked => Answer.No,
            ItemStanding.Completed or ItemStanding.InProgress => Answer.Yes,
            ItemStanding.Planned when item.Modality != Modality.May && placed is not (PlacementState.NoRoom or PlacementState.NoOpenDay or PlacementState.ReadyTooLate or PlacementState.WindowPassed or PlacementState.PredecessorNotPlaced) => Answer.Yes,
            _ => Answer.Undetermined,
        };
    }

    private void Pay(LocalDate on, decimal? amount)
    {
        IsOpen |= amount is null;
        Cost += amount ?? 0m;
        Book(on, 0m, amount ?? 0m);
    }

    private void Book(LocalDate on, decimal received, decimal paid) =>
        days[on] = days.TryGetValue(on, out (decimal Out, decimal In) day) ? (day.Out + paid, day.In + received) : (paid, received);
}
