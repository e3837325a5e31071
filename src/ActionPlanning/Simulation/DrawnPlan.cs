using ActionPlanning.Amounts;
using ActionPlanning.Governance;

namespace ActionPlanning.Simulation;

/// <summary>The plan with the numbers of a run written into it, as an author would who knew them.</summary>
/// <remarks>
/// A chance that something comes about judges the circumstances that the item waits for; what can be worked out (money, hours, days, decisions) is left to be asked anew. Where the item waits for no open circumstance, the draw
/// takes the place of its condition.
/// </remarks>
internal sealed class DrawnPlan
{
    private readonly ActionPlan plan;
    private readonly ActionPlan settled;
    private readonly Factor opening;
    private readonly Dictionary<BudgetLineId, PlanList<PlanList<Factor>>> lines = [];
    private readonly HashSet<ResourceId> boughtOut = [];
    private readonly Dictionary<FundingId, Factor> grants = [];
    private readonly Dictionary<ItemId, Factor> durations = [];
    private readonly Dictionary<ItemId, (Factor ComesAbout, bool IsOpen)> conditions = [];

    /// <summary>Finds what is drawn; a number that only matters when conditions are answered anew is drawn from here on.</summary>
    public DrawnPlan(ActionPlan plan, DriverBook book, LineCompiler compiler, PlanList<ItemStatus> statuses, Factor opening)
    {
        (this.plan, this.opening) = (plan, opening);
        foreach ((BudgetLine line, PlanList<PlanList<Factor>> parts) in compiler.Numbers())
        {
            lines.TryAdd(line.Id, parts);
            if (line.Amount is BoughtOutAmount time && parts[0][0].Missing.IsEmpty)
            {
                boughtOut.Add(time.Resource);
            }
        }

        foreach (Funding funding in plan.Funding)
        {
            if (book.Of(new GrantDriver(funding.Id)) is { Missing.IsEmpty: true } granted)
            {
                grants.TryAdd(funding.Id, granted);
            }
        }

        foreach (ItemStatus status in statuses)
        {
            PlanItem item = plan.Item(status.Item);
            if (item is Activity { State: Planned or InProgress } activity && FinishCompiler.Number(activity, book) is { } days)
            {
                durations.Add(item.Id, days);
            }

            bool isOpen = status.Condition?.Verdict.Answer == Answer.Undetermined;
            Factor? comesAbout = item.State is not Planned ? null : isOpen ? book.ComesAbout(item) : book.Of(new ConditionDriver(item.Id));
            if (comesAbout is { Missing.IsEmpty: true })
            {
                conditions.Add(item.Id, (comesAbout, isOpen));
            }
        }

        bool IsWritten(PlanDriver of) => of is not (ResultDriver or IndicatorDriver) && book.Of(of) is { Missing.IsEmpty: true };
        settled = plan with
        {
            Uncertainties = [.. plan.Uncertainties.Where(part => !IsWritten(part.Of))],
            Correlations = [.. plan.Correlations.Where(part => !IsWritten(part.First) && !IsWritten(part.Second))],
            Risks = [.. plan.Risks.Select(risk => risk.Impacts.Any(impact => IsWritten(impact.On)) ? risk with { Impacts = [.. risk.Impacts.Where(impact => !IsWritten(impact.On))] } : risk)],
        };
        Written =
        [
            .. lines.Values.SelectMany(parts => parts.SelectMany(factors => factors)).Concat(grants.Values).Concat(durations.Values).Concat(conditions.Values.Select(one => one.ComesAbout)).Append(opening)
                .Select(factor => factor.Driver).OfType<int>().Distinct().Order(),
        ];
    }

    /// <summary>Gets the drivers that are written into the plan: runs in which they are the same are the same plan.</summary>
    public IReadOnlyList<int> Written { get; }

    /// <summary>The plan of a run.</summary>
    /// <param name="drawn">The numbers of the run, by driver.</param>
    /// <param name="scale">Amounts are whole multiples of one over it.</param>
    public ActionPlan Of(Func<int, double> drawn, decimal scale)
    {
        ActionPlanBuilder builder = settled.ToBuilder();
        if (opening.Driver is not null)
        {
            builder.Budget = builder.Budget with { OpeningBalance = Money(opening) };
        }

        builder.Overlay(Item, Bought, Source, Line);
        return builder.Assemble();

        decimal Value(Factor factor) => factor.Driver is { } driver ? (decimal)drawn(driver) : factor.Constant;

        decimal Money(Factor factor) => factor.Driver is null ? factor.Constant : decimal.Round(Value(factor) * scale) / scale;

        bool Happens(Factor factor) => Value(factor) != 0m;

        BudgetLine Line(BudgetLine line)
        {
            if (!lines.TryGetValue(line.Id, out PlanList<PlanList<Factor>> parts))
            {
                return line;
            }

            if (line.Amount is DrivenAmount driven)
            {
                return line with { Amount = new DrivenAmount([.. driven.Terms.Select((term, i) => term with { Count = Count(term.Count, parts[i][0]), Price = Price(term.Price, parts[i][1]) })]) };
            }

            return parts[0][0] is { Missing.IsEmpty: true } amount ? line with { Amount = new FixedAmount(new(Money(amount), plan.Budget.Currency)) } : line;
        }

        // The line states what its bought-out time comes to; the time itself costs nothing beside it.
        Resource Bought(Resource resource) =>
            boughtOut.Contains(resource.Id) && resource.BoughtOut is { } time ? resource with { BoughtOut = time with { HourlyRate = new(0m, plan.Budget.Currency) } } : resource;

        Quantity Count(Quantity stated, Factor factor) => factor.Missing.IsEmpty ? Value(factor) : stated;

        Amount Price(Amount stated, Factor factor) => factor.Missing.IsEmpty ? new(Value(factor), plan.Budget.Currency) : stated;

        Funding Source(Funding funding)
        {
            if (!grants.TryGetValue(funding.Id, out Factor? granted))
            {
                return funding;
            }

            // The money comes on the day that the plan gives it now.
            FundingStep answer = new(Happens(granted) ? FundingState.Granted : FundingState.Rejected) { When = funding.Steps.IsEmpty ? null : funding.Steps[^1].When };
            return funding with { Steps = funding.Steps.Add(answer) };
        }

        PlanItem Item(PlanItem item)
        {
            if (durations.TryGetValue(item.Id, out Factor? days))
            {
                item = (Activity)item with { Duration = days.Driver is null ? decimal.Ceiling(days.Constant) : Math.Max(0m, Math.Round(Value(days))), Pace = Pace.Fixed };
            }

            return !conditions.TryGetValue(item.Id, out (Factor ComesAbout, bool IsOpen) condition) ? item
                : !Happens(condition.ComesAbout) ? item with { Condition = new Circumstance(item.Title) { Holds = false } }
                : item with { Condition = condition.IsOpen ? Met(item) : item.Condition, Modality = item.Modality == Modality.May ? Modality.Intended : item.Modality };
        }
    }

    /// <summary>The condition with its open circumstances judged to hold; where it has none, a circumstance that holds.</summary>
    private static Condition Met(PlanItem item)
    {
        Dictionary<string, bool> open = item.Condition?.OpenCircumstances().Distinct().ToDictionary(text => text, _ => true) ?? [];
        return open.Count > 0 ? item.Condition!.Judged(open) : new Circumstance(item.Title) { Holds = true };
    }
}
