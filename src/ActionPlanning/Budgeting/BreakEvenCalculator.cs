using ActionPlanning.Amounts;
using ActionPlanning.Time;
using ActionPlanning.Windows;

namespace ActionPlanning.Budgeting;

/// <summary>Works out the attendance with which items break even.</summary>
/// <remarks>
/// A cost that is driven by the same number as an income – the same group, or the same label when no group is named, and the same count – is a cost per participant and is
/// taken off the price. All other cost and income of the item stands whatever the attendance. An item without any line of cost has a cost that is not known.
/// </remarks>
internal sealed class BreakEvenCalculator
{
    private readonly ActionPlan plan;
    private readonly PlanItem item;
    private readonly Dictionary<(string Who, Quantity Count), Quantity> margins = [];
    private readonly List<MissingInput> missing = [];
    private Quantity need = Quantity.Zero;

    private BreakEvenCalculator(ActionPlan plan, PlanItem item)
    {
        this.plan = plan;
        this.item = item;
    }

    public static PlanList<ItemBreakEven> Of(PlanWindows windows, IReadOnlyDictionary<ItemId, DateWindow>? scheduled, PlanList<LineSummary> summaries)
    {
        ActionPlan plan = windows.Plan;
        ILookup<ItemId, BudgetLine> lines = plan.BudgetLines.Where(line => line is { Item: not null, IsUnbudgeted: false }).ToLookup(line => line.Item!.Value);
        return
        [
            .. plan.Items
                .Where(item => item.State is not Cancelled && lines[item.Id].Any(line => line is { Direction: BudgetDirection.Income, Amount: DrivenAmount }))
                .Select(item => new BreakEvenCalculator(plan, item).Calculate(
                    [.. lines[item.Id].Select(line => (line, BudgetCalculator.Times(line.Recurs, BudgetCalculator.Window(windows, line, scheduled) ?? windows.StatedPeriod)))],
                    GoNoGo.Of(windows, item, BudgetCalculator.Days(windows, item.Id, scheduled), summaries))),
        ];
    }

    private ItemBreakEven Calculate((BudgetLine Line, Quantity Times)[] lines, GoNoGo decision)
    {
        // Income first: it says which numbers are participants.
        foreach ((BudgetLine line, Quantity times) in lines.OrderBy(one => one.Line.Direction))
        {
            if (!times.IsExact)
            {
                missing.Add(new($"budgetLines[{line.Id}].recurs", new($"hvor ofte «{line.Title}» falder", $"how often «{line.Title}» falls due")));
            }

            if (line.Amount is DrivenAmount driven)
            {
                foreach (DriverTerm term in driven.Terms)
                {
                    Add(line, term, times);
                }
            }
            else
            {
                Quantity amount = BudgetCalculator.AtLeastZero(LineAmounts.Of(plan, line));
                if (!amount.IsExact)
                {
                    missing.Add(new($"budgetLines[{line.Id}].amount", new($"beløbet for «{line.Title}»", $"the amount of «{line.Title}»")));
                }

                AddFixed(line, times * amount);
            }
        }

        if (lines.All(one => one.Line.Direction == BudgetDirection.Income))
        {
            need += Quantity.AtLeast(0m);
            missing.Add(new($"items[{item.Id}]", new($"udgifterne ved «{item.Title}»", $"the cost of «{item.Title}»")));
        }

        Quantity result = margins.Aggregate(-need, (sum, margin) => sum + (margin.Key.Count * margin.Value));
        if (missing.Count == 0)
        {
            missing.Add(new($"items[{item.Id}]", new($"indtægter og udgifter ved «{item.Title}»", $"income and cost of «{item.Title}»")));
        }

        return new(
            item.Id,
            Least(),
            margins.Keys.Aggregate(Quantity.Zero, (sum, who) => sum + who.Count),
            Verdict.Of(result.IsAtLeast(0m), missing))
        {
            Decision = decision,
        };
    }

    private void Add(BudgetLine line, DriverTerm term, Quantity times)
    {
        Quantity count = BudgetCalculator.AtLeastZero(term.Count);
        Quantity price = BudgetCalculator.AtLeastZero(LineAmounts.In(plan, term.Price));
        if (!count.IsExact)
        {
            missing.Add(new($"budgetLines[{line.Id}].amount", new($"antallet af «{term.Label}»", $"the number of «{term.Label}»")));
        }

        if (!price.IsExact)
        {
            missing.Add(new($"budgetLines[{line.Id}].amount", new($"prisen for «{term.Label}»", $"the price for «{term.Label}»")));
        }

        (string, Quantity) who = (term.Group is { } group ? $"group {group}" : $"label {term.Label.Trim().ToUpperInvariant()}", count);
        Quantity margin = margins.GetValueOrDefault(who, Quantity.Zero);
        if (line.Direction == BudgetDirection.Income)
        {
            margins[who] = margin + (times * price);
        }
        else if (margins.ContainsKey(who))
        {
            margins[who] = margin - (times * price);
        }
        else
        {
            AddFixed(line, times * count * price);
        }
    }

    private void AddFixed(BudgetLine line, Quantity amount) => need += line.Direction == BudgetDirection.Cost ? amount : -amount;

    private Quantity? Least()
    {
        decimal? least = margins.Values.Any(margin => margin.Low is null) ? null : margins.Values.Min(margin => margin.Low);
        decimal? most = margins.Values.Any(margin => margin.High is null) ? null : margins.Values.Max(margin => margin.High);
        if (need.Low > 0m && most <= 0m)
        {
            return null;
        }

        decimal low = need.Low is not { } needed || needed <= 0m ? 0m : (most is { } best ? Enough(needed, best) : null) ?? 1m;
        decimal? high = need.High <= 0m ? 0m : need.High is { } atMost && least is { } worst and > 0m ? Enough(atMost, worst) : null;
        return high is { } limit ? Quantity.Between(low, Math.Max(low, limit)) : Quantity.AtLeast(low);
    }

    /// <summary>The least whole number that times the margin is at least what is needed; null beyond decimal.</summary>
    private static decimal? Enough(decimal needed, decimal margin)
    {
        try
        {
            decimal number = decimal.Ceiling(needed / margin);

            // The quotient is rounded to 28 digits: it may have been rounded past a whole number.
            return number * margin < needed ? number + 1m : (number - 1m) * margin >= needed ? number - 1m : number;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
