using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Governance;

/// <summary>Answers conditions from the plan itself: recorded outcomes, capacities and the budget as far as it is known.</summary>
public sealed class PlanConditionFacts : IConditionFacts
{
    private readonly PlanWindows windows;
    private readonly BudgetSummary budget;

    /// <summary>Initializes a new instance of the <see cref="PlanConditionFacts"/> class.</summary>
    /// <param name="windows">The plan's dates, resolved.</param>
    /// <param name="budget">The plan's budget, summed.</param>
    public PlanConditionFacts(PlanWindows windows, BudgetSummary budget)
    {
        ArgumentNullException.ThrowIfNull(windows);
        ArgumentNullException.ThrowIfNull(budget);
        this.windows = windows;
        this.budget = budget;
    }

    private ActionPlan Plan => windows.Plan;

    /// <inheritdoc/>
    public ConditionAnswer Capacity(CapacityAtLeast condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        Resource resource = Plan.Resources.First(part => part.Id == condition.Resource);
        List<MissingInput> missing = [];
        if (condition.HoursPerWeek.Low is null)
        {
            missing.Add(new($"resources[{resource.Id}]", new($"hvor mange timer om ugen der kræves af «{resource.Name}»", $"how many hours a week are required of «{resource.Name}»")));
        }

        List<(LocalDate? From, Quantity Hours)> steps = [];
        foreach (CapacityStep step in resource.Capacity.Where(step => step.When is null))
        {
            LocalDate? from = step.From is { } date ? windows.Resolve(date).Window?.Start : step.Cause == CapacityCause.Basis ? windows.Period?.Start : null;
            if (!step.HoursPerWeek.IsExact || (from is null && step.Cause != CapacityCause.Basis))
            {
                missing.Add(Unknown(resource));
            }

            steps.Add((from, step.HoursPerWeek));
        }

        if (steps.Count == 0)
        {
            missing.Add(Unknown(resource));
        }

        if (missing.Count > 0)
        {
            return new(Verdict.Undetermined(missing));
        }

        decimal required = condition.HoursPerWeek.Low!.Value;
        foreach ((LocalDate? from, Quantity hours) in steps.OrderBy(step => step.From ?? LocalDate.MinIsoValue))
        {
            if (hours.Low >= required)
            {
                return new(Verdict.Yes, from);
            }
        }

        return new(Verdict.No);
    }

    /// <inheritdoc/>
    public ConditionAnswer Liquidity(LiquidityAtLeast condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        Quantity wanted = condition.Amount is { } amount
            ? amount.Currency == Plan.Budget.Currency ? amount.Value : Quantity.Unknown
            : Plan.Budget.Reserve;
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

        missing.AddRange(budget.Missing);
        if (Plan.BudgetLines.IsEmpty && Plan.Funding.IsEmpty)
        {
            missing.Add(new("budgetLines", new("budgettets linjer", "the lines of the budget")));
        }

        Quantity margin = CashPosition.LowestPoint(Plan.Budget.OpeningBalance, budget) - wanted;
        if (margin.IsAtLeast(0m) is { } settled)
        {
            return new(Verdict.Of(settled), settled ? windows.Period?.Start : null);
        }

        return new(Verdict.Undetermined(missing.Count > 0 ? missing : [new("budgetLines", new("hvornår beløbene falder", "when the amounts fall due"))]));
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
            _ => new(Verdict.Undetermined(new MissingInput($"items[{item.Id}].state", new($"om «{item.Title}» bliver gennemført", $"whether «{item.Title}» will be completed")))),
        };
    }

    /// <inheritdoc/>
    public ConditionAnswer Economy(BreaksEven condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        PlanItem item = Plan.Item(condition.Item);
        BudgetLine[] lines = [.. Plan.BudgetLines.Where(line => line.Item == condition.Item)];
        MissingInput[] missing = lines.Length == 0
            ? [new($"items[{item.Id}]", new($"indtægter og udgifter ved «{item.Title}»", $"income and cost of «{item.Title}»"))]
            : [.. budget.Missing.Where(input => lines.Any(line => input.Path.StartsWith($"budgetLines[{line.Id}]", StringComparison.Ordinal)))];
        Quantity result = lines.Aggregate(Quantity.Zero, (sum, line) => line.Direction == BudgetDirection.Income ? sum + LineAmounts.Of(Plan, line) : sum - LineAmounts.Of(Plan, line));
        return lines.Length == 0 || result.IsAtLeast(0m) is not { } settled
            ? new(Verdict.Undetermined(missing.Length > 0 ? missing : [new($"items[{item.Id}]", new($"indtægter og udgifter ved «{item.Title}»", $"income and cost of «{item.Title}»"))]))
            : new(Verdict.Of(settled));
    }

    private static MissingInput Unknown(Resource resource) =>
        new($"resources[{resource.Id}].capacity", new($"kapaciteten for «{resource.Name}»", $"the capacity of «{resource.Name}»"));
}
