using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.Time;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Governance;

/// <summary>Answers conditions from the plan itself: recorded outcomes, capacities and the budget as far as it is known.</summary>
public sealed class PlanConditionFacts : IConditionFacts
{
    private readonly PlanWindows windows;
    private readonly BudgetSummary budget;
    private readonly ConditionState state;
    private readonly ConditionSubject? subject;
    private readonly Lazy<MoneyQueue> queue;
    private readonly Lazy<CashOutlook> outlook;

    /// <summary>Initializes a new instance of the <see cref="PlanConditionFacts"/> class: as conditions look before anything is scheduled.</summary>
    /// <param name="windows">The plan's dates, resolved.</param>
    /// <param name="budget">The plan's budget, summed.</param>
    public PlanConditionFacts(PlanWindows windows, BudgetSummary budget)
        : this(windows, budget, ConditionState.None)
    {
    }

    internal PlanConditionFacts(PlanWindows windows, BudgetSummary budget, ConditionState state, Lazy<MoneyQueue>? queue = null)
    {
        ArgumentNullException.ThrowIfNull(windows);
        ArgumentNullException.ThrowIfNull(budget);
        (this.windows, this.budget, this.state) = (windows, budget, state);
        this.queue = queue ?? new(() => new(windows.Plan));
        outlook = new(() => new(windows, budget));
    }

    private PlanConditionFacts(PlanConditionFacts all, ConditionSubject subject)
    {
        (windows, budget, state, queue, outlook) = (all.windows, all.budget, all.state, all.queue, all.outlook);
        this.subject = subject;
    }

    private ActionPlan Plan => windows.Plan;

    /// <inheritdoc/>
    public IConditionFacts AsSeenBy(ItemId item) => new PlanConditionFacts(this, ConditionSubject.Of(item));

    /// <summary>The facts as they look to capacity that is added on a condition.</summary>
    internal IConditionFacts AsSeenBy(ResourceId resource, int step) => new PlanConditionFacts(this, ConditionSubject.Of(resource, step));

    /// <inheritdoc/>
    /// <remarks>
    /// It holds from the first day from which on it goes on to hold as long as the one who waits may need it: to the end of an item's window, or of the plan. For less than that time it holds for an item that the
    /// schedule places in it; that once there were hours enough is not enough.
    /// </remarks>
    public ConditionAnswer Capacity(CapacityAtLeast condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        Resource resource = Plan.Resources.First(part => part.Id == condition.Resource);
        List<MissingInput> missing = [];
        if (condition.HoursPerWeek.Low is null)
        {
            missing.Add(new($"resources[{resource.Id}]", new($"hvor mange timer om ugen der kræves af «{resource.Name}»", $"how many hours a week are required of «{resource.Name}»")));
        }

        for (int i = 0; i < resource.Capacity.Count; i++)
        {
            CapacityStep step = resource.Capacity[i];
            if (step.When is null && (!step.HoursPerWeek.IsExact || (step.Cause != CapacityCause.Basis && (step.From is not { } date || windows.Resolve(date).Window is null))))
            {
                missing.Add(Unknown(resource));
            }
            else if (step.When is not null && !IsSubject(resource.Id, i) && StepAnswer(resource.Id, i) is not { Verdict.Answer: not Answer.Undetermined })
            {
                missing.Add(BudgetAnswers.Open(resource, i));
            }
        }

        if (CapacitySteps.Of(resource, date => windows.Resolve(date).Window, i => Added(resource, i)) is not { } hours)
        {
            return new(Verdict.Undetermined(missing.Count > 0 ? missing : [Unknown(resource)]));
        }

        if (condition.HoursPerWeek.Low is { } least && Holds(hours, condition.HoursPerWeek.High ?? least) is { } from)
        {
            return new(Verdict.Yes, from == LocalDate.MinIsoValue ? null : from);
        }

        return missing.Count == 0 && !condition.HoursPerWeek.IsExact && condition.HoursPerWeek.High is not null && Holds(hours, condition.HoursPerWeek.Low!.Value) is not null
            ? new(Verdict.Undetermined(new MissingInput($"resources[{resource.Id}]", new($"hvor mange timer om ugen der kræves af «{resource.Name}»", $"how many hours a week are required of «{resource.Name}»"))))
            : missing.Count > 0 ? new(Verdict.Undetermined(missing))
            : new(Verdict.No);
    }

    /// <inheritdoc/>
    /// <remarks>
    /// It holds from the first month such that the money never falls below the amount from then on, with what the one who waits costs added from that month on. What he earns is not relied on. Who waits for the
    /// same money later in the queue does not count: he gets it only when there is enough for both.
    /// </remarks>
    public ConditionAnswer Liquidity(LiquidityAtLeast condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        Quantity wanted = condition.Amount is { } amount
            ? amount.Currency == Plan.Budget.Currency ? amount.Value : Quantity.Unknown
            : Plan.Budget.Reserve;
        HashSet<ConditionSubject> left = subject is { } who ? [who, .. queue.Value.After(who, condition)] : [];
        LiquidityAnswer money = outlook.Value.FirstMonth(wanted, line => !left.Contains(new(line.Item, line.Step)), Cost);
        bool isStated = !budget.Lines.IsEmpty;
        if (money.IsCertain && isStated)
        {
            return new(Verdict.Yes, money.Certain);
        }

        if (!money.IsPossible)
        {
            return new(Verdict.No) { Shortfall = money.Shortfall is { } lacking ? Amounts.Amount.Exactly(lacking, Plan.Budget.Currency) : null };
        }

        return new(Verdict.Undetermined(Missing(condition, wanted, left))) { NotBefore = money.Possible };
    }

    /// <inheritdoc/>
    public ConditionAnswer Gate(GateApproved condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        if (Plan.Item(condition.Gate) is not Gate gate)
        {
            return new(Verdict.No);
        }

        return gate.Outcome?.Result switch
        {
            GateResult.Approved or GateResult.Amended => new(Verdict.Yes, gate.Outcome.On),
            GateResult.Rejected => new(Verdict.No),
            _ => new(Verdict.Undetermined(new MissingInput($"items[{gate.Id}].outcome", new($"afgørelsen ved «{gate.Title}»", $"the outcome of «{gate.Title}»")))),
        };
    }

    /// <inheritdoc/>
    public ConditionAnswer Funding(FundingGranted condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        Funding funding = Plan.Funding.First(part => part.Id == condition.Funding);
        FundingStep? granted = funding.Steps.FirstOrDefault(step => step.State is FundingState.Granted or FundingState.Drawn);
        return funding.State switch
        {
            FundingState.Granted or FundingState.Drawn => new(Verdict.Yes, granted?.When is { } when ? windows.Resolve(when).Window?.End : null),
            FundingState.Rejected => new(Verdict.No),
            _ => new(Verdict.Undetermined(new MissingInput($"funding[{funding.Id}].steps", new($"svaret på «{funding.Title}»", $"the answer on «{funding.Title}»")))),
        };
    }

    /// <inheritdoc/>
    public ConditionAnswer Item(ItemCompleted condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        PlanItem item = Plan.Item(condition.Item);
        return item.State switch
        {
            Completed completed => new(Verdict.Yes, completed.On),
            Cancelled => new(Verdict.No),
            _ when state.Days?.TryGetValue(item.Id, out DateWindow days) == true => new(Verdict.Yes, days.End),
            _ => new(Verdict.Undetermined(new MissingInput($"items[{item.Id}].state", new($"om «{item.Title}» bliver gennemført", $"whether «{item.Title}» will be completed")))),
        };
    }

    /// <inheritdoc/>
    public ConditionAnswer Economy(BreaksEven condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        PlanItem item = Plan.Item(condition.Item);
        if (budget.BreakEvens.FirstOrDefault(one => one.Item == item.Id) is { } attendance)
        {
            return new(attendance.Reached);
        }

        // Without a line of cost the cost is not known, which is not nothing; so with income, unless there is cost that nothing but income could cover.
        BudgetLine[] lines = [.. Plan.BudgetLines.Where(line => line.Item == condition.Item && !line.IsUnbudgeted)];
        Quantity result = lines.Any(line => line.Direction == BudgetDirection.Cost) ? Quantity.Zero : Quantity.AtMost(0m);
        List<MissingInput> missing = [];
        foreach (BudgetLine line in lines)
        {
            Quantity sum = BudgetCalculator.Times(line.Recurs, BudgetCalculator.Window(windows, line, state.Days) ?? windows.StatedPeriod) * BudgetCalculator.AtLeastZero(LineAmounts.Of(Plan, line));
            result += line.Direction == BudgetDirection.Income ? sum : -sum;
            if (!sum.IsExact)
            {
                missing.Add(new($"budgetLines[{line.Id}].amount", new($"beløbet for «{line.Title}»", $"the amount of «{line.Title}»")));
            }
        }

        MissingInput both = new($"items[{item.Id}]", new($"indtægter og udgifter ved «{item.Title}»", $"income and cost of «{item.Title}»"));
        return new(lines.Length == 0 ? Verdict.Undetermined(both) : Verdict.Of(result.IsAtLeast(0m), missing.Count > 0 ? missing : [both]));
    }

    /// <summary>What the one who waits costs when he begins with a day.</summary>
    private IEnumerable<Due> Cost(LocalDate? from)
    {
        if (subject is { Step: { } at })
        {
            return CapacityCosts.Dues(windows, Plan.Resources.First(resource => resource.Id == at.Resource), at.Step, from);
        }

        if (subject is not { Item: { } id })
        {
            return [];
        }

        // What earns and has no line of cost has a cost that is not known.
        BudgetLine[] lines = [.. Plan.BudgetLines.Where(line => line.Item == id && !line.IsUnbudgeted)];
        return lines.Length > 0 && lines.All(line => line.Direction == BudgetDirection.Income)
            ? [new(Quantity.AtMost(0m), Later(windows.Around(Plan.Item(id)), from))]
            : lines.Where(line => line.Direction == BudgetDirection.Cost).SelectMany(line => Cost(line, id, from));
    }

    private PlanList<Due> Cost(BudgetLine line, ItemId item, LocalDate? from)
    {
        DateWindow? when = line.When is { } date ? windows.Resolve(date).Window : Later(windows.Around(Plan.Item(item)), from);
        DateWindow? span = when ?? windows.StatedPeriod;
        return Due.Spread(-BudgetCalculator.AtLeastZero(LineAmounts.Of(Plan, line)), line.Recurs, BudgetCalculator.Times(line.Recurs, span), line.Recurs == Recurrence.Once ? when : span);
    }

    /// <summary>A window with the days before one taken off; that day at the latest.</summary>
    private DateWindow? Later(DateWindow? window, LocalDate? from)
    {
        if (from is not { } day)
        {
            return window;
        }

        LocalDate start = window is { IsOpenStart: false } known ? LocalDate.Max(known.Start, day) : day;
        LocalDate end = window is { IsOpenEnd: false } limited ? limited.End : outlook.Value.End ?? start;
        return new(start, LocalDate.Max(start, end));
    }

    private List<MissingInput> Missing(LiquidityAtLeast condition, Quantity wanted, HashSet<ConditionSubject> left)
    {
        List<MissingInput> missing = [];
        if (!wanted.IsExact)
        {
            missing.Add(condition.Amount is null
                ? new("budget.reserve", new("størrelsen af reserven", "the size of the reserve"))
                : new("condition.amount", new("det beløb, der kræves", "the amount that is required")));
        }

        if (!Plan.Budget.OpeningBalance.IsExact)
        {
            missing.Add(new("budget.openingBalance", new("beholdningen ved planens begyndelse", "the money at hand when the plan begins")));
        }

        HashSet<string> own = [.. left.Select(Whether)];
        missing.AddRange(budget.Missing.Where(input => !own.Contains(input.Path)));
        if (budget.Lines.IsEmpty)
        {
            missing.Add(new("budgetLines", new("budgettets linjer", "the lines of the budget")));
        }

        return missing.Count > 0 ? missing : [new("budgetLines", new("hvornår beløbene falder", "when the amounts fall due"))];
    }

    /// <summary>Where it stands in the plan whether somebody gets what he waits for: nobody is told to ask for his own answer first.</summary>
    private static string Whether(ConditionSubject one) => one.Item is { } item ? $"items[{item}].condition" : $"resources[{one.Step!.Value.Resource}].capacity[{one.Step.Value.Step}].when";

    private bool IsSubject(ResourceId resource, int step) => subject == ConditionSubject.Of(resource, step);

    private ConditionAnswer? StepAnswer(ResourceId resource, int step) => state.Steps.GetValueOrDefault((resource, step));

    /// <summary>From when capacity counts that is added on a condition; null when it does not, and for the one who waits himself.</summary>
    private LocalDate? Added(Resource resource, int step) =>
        IsSubject(resource.Id, step) || StepAnswer(resource.Id, step) is not { Verdict.Answer: Answer.Yes } answer ? null : answer.FirstDate ?? windows.Period?.Start;

    /// <summary>The first day from which on there are hours enough for as long as they may be needed; null when there is none. The first day of all when the plan says of no other.</summary>
    private LocalDate? Holds(CapacitySteps hours, decimal least)
    {
        PlanItem? item = subject is { Item: { } id } ? Plan.Item(id) : null;
        DateWindow need = DateWindow.Always;
        foreach (DateWindow? bound in (DateWindow?[])[windows.Period, item is null ? null : windows.Around(item)])
        {
            need = bound is { } within && need.Intersect(within) is { } both ? both : need;
        }

        LocalDate[] days = [need.Start, .. hours.Changes.Where(day => day > need.Start && day <= need.End).Distinct().Order()];
        int last = Array.FindLastIndex(days, day => hours.At(day) < least);
        if (last < days.Length - 1)
        {
            return days[last + 1];
        }

        // Not to the end: for a while, if the schedule keeps the item within it. Before there is a schedule that is tried; what rests on stand-by is not in one.
        if (item is not { State: Planned })
        {
            return null;
        }

        int first = Array.FindIndex(days, day => hours.At(day) >= least);
        if (state.Days is not { } scheduled)
        {
            return first < 0 ? null : days[first];
        }

        if (!scheduled.TryGetValue(item.Id, out DateWindow used))
        {
            return null;
        }

        int at = Array.FindLastIndex(days, day => day <= used.Start);
        bool isEnough = at >= 0 && !days.Where((day, i) => i >= at && day <= used.End).Any(day => hours.At(day) < least);
        while (at > 0 && hours.At(days[at - 1]) >= least)
        {
            at--;
        }

        return isEnough ? days[at] : null;
    }

    private static MissingInput Unknown(Resource resource) =>
        new($"resources[{resource.Id}].capacity", new($"kapaciteten for «{resource.Name}»", $"the capacity of «{resource.Name}»"));
}
