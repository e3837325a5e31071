using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.Governance;
using ActionPlanning.Time;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Simulation;

/// <summary>Turns the lines of a budget into amounts that are drawn.</summary>
/// <remarks>
/// Participants who are counted by the same number, in the same group, at the same item are the same people: an income and a cost that they drive are drawn together, as for break-even.
/// </remarks>
internal sealed class LineCompiler
{
    /// <summary>The most that a line may come to: a hundred thousand million, so that the sum of all lines is calculated exactly.</summary>
    private const double Most = 1e11;

    private readonly PlanWindows windows;
    private readonly BudgetSummary budget;
    private readonly Dictionary<ItemId, ItemStatus> statuses;
    private readonly DriverBook book;
    private readonly DateWindow horizon;
    private readonly Dictionary<(ItemId?, string, Quantity), CountDriver> shared = [];

    public LineCompiler(PlanWindows windows, BudgetSummary budget, PlanList<ItemStatus> statuses, DriverBook book)
    {
        (this.windows, this.budget, this.book) = (windows, budget, book);
        this.statuses = statuses.ToDictionary(status => status.Item);
        horizon = budget.Cash.Months is [var first, .., var last]
            ? new(first.Month.OnDayOfMonth(1), last.Month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth))
            : budget.Cash.Months is [var only] ? new(only.Month.OnDayOfMonth(1), only.Month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth)) : DateWindow.Always;
        foreach ((BudgetLine line, DriverTerm term) in Terms().OrderBy(one => !book.IsStated(new CountDriver(one.Line.Id, one.Term.Label))))
        {
            shared.TryAdd(Who(line, term), new(line.Id, term.Label));
        }
    }

    private ActionPlan Plan => windows.Plan;

    /// <summary>The lines that come about, or may, in the budget's order.</summary>
    public PlanList<LineTerms> Compile() => [.. budget.Lines.Select(Compile).OfType<LineTerms>()];

    /// <summary>The numbers of every line that may come about in some run, also of those that the plan's own numbers rule out: for each part of the line its factors. A line that is too much to calculate with is left out.</summary>
    public IEnumerable<(BudgetLine Line, PlanList<PlanList<Factor>> Parts)> Numbers()
    {
        foreach (BudgetLine line in Plan.BudgetLines.Where(line => !IsBooked(line) && (line.Item is not { } item || Plan.Item(item).State is not (Cancelled or StandBy))))
        {
            PlanList<PlanList<Factor>> parts;
            try
            {
                parts = [.. Factors(line)];
            }
            catch (OverflowException)
            {
                continue;
            }

            if (parts.All(factors => factors.Aggregate(1.0, (all, factor) => all * Math.Max(1, book.Greatest(factor))) <= Most))
            {
                yield return (line, parts);
            }
        }
    }

    /// <summary>How many a term counts; terms that count the same people share it.</summary>
    public Factor Count(BudgetLine line, DriverTerm term)
    {
        CountDriver own = new(line.Id, term.Label);
        CountDriver of = book.IsStated(own) ? own : shared[Who(line, term)];
        return book.Number(of, BudgetCalculator.AtLeastZero(term.Count), new($"antallet af «{term.Label}» i «{line.Title}»", $"the number of «{term.Label}» in «{line.Title}»"), isCount: true);
    }

    private static (ItemId?, string, Quantity) Who(BudgetLine line, DriverTerm term) =>
        (line.Item, term.Group is { } group ? $"group {group}" : $"label {term.Label.Trim().ToUpperInvariant()}", term.Count);

    private IEnumerable<(BudgetLine Line, DriverTerm Term)> Terms() =>
        Plan.BudgetLines.Where(line => line.Amount is DrivenAmount).SelectMany(line => ((DrivenAmount)line.Amount).Terms, (line, term) => (line, term));

    private LineTerms? Compile(LineSummary summary)
    {
        BudgetLine? line = summary.Source;
        Funding? funding = Plan.Funding.FirstOrDefault(one => summary.Path == $"funding[{one.Id}]");
        try
        {
            return line is not null ? IsBooked(line) ? AsItStands(summary) : Of(summary, line) : funding is not null ? Of(summary, funding) : AsItStands(summary);
        }
        catch (OverflowException)
        {
            return new(summary, line?.Item, [], [], [], [Amount(summary)]);
        }
    }

    private LineTerms? Of(LineSummary summary, BudgetLine line)
    {
        List<MissingInput> missing = [];
        List<Product> products = [];
        foreach (PlanList<Factor> factors in Factors(line))
        {
            missing.AddRange(factors.SelectMany(factor => factor.Missing));
            products.Add(factors.Aggregate(new Product(1m, []), (product, factor) => product.Times(factor)));
        }

        Quantity times = BudgetCalculator.Times(line.Recurs, summary.When ?? windows.StatedPeriod);
        if (times is not { IsExact: true, Low: { } number })
        {
            missing.Add(new($"{summary.Path}.recurs", new($"hvor ofte «{line.Title}» falder", $"how often «{line.Title}» falls due")));
        }
        else if (number != summary.Dues.Count)
        {
            products = [.. products.Select(product => product with { Constant = product.Constant * number / summary.Dues.Count })];
        }

        if (ComesAbout(summary, line) is { } comesAbout)
        {
            missing.AddRange(comesAbout.Missing);
            products = [.. products.Select(product => product.Times(comesAbout))];
        }

        return Placed(summary, line.Item, products, missing);
    }

    private LineTerms? Of(LineSummary summary, Funding funding)
    {
        Quantity amount = BudgetCalculator.AtLeastZero(LineAmounts.In(Plan, funding.Amount));
        List<MissingInput> missing = [];
        Product product = new(amount.Low ?? 0m, []);
        if (!amount.IsExact)
        {
            missing.Add(Amount(summary));
        }

        if (funding.State is FundingState.Applied or FundingState.Intended)
        {
            Factor granted = book.Chance(
                new GrantDriver(funding.Id),
                new($"om «{funding.Title}» bevilges", $"whether «{funding.Title}» is granted"),
                () => [new MissingInput($"funding[{funding.Id}].steps", new($"svaret på «{funding.Title}»", $"the answer on «{funding.Title}»"))]);
            missing.AddRange(granted.Missing);
            product = product.Times(granted);
        }

        return product is { Constant: 0m, Drivers.IsEmpty: true } && missing.Count == 0 ? null : Placed(summary, null, [product], missing);
    }

    /// <summary>Whether something is booked on the line before the day from which is looked: what is still to come of it then follows from that.</summary>
    private bool IsBooked(BudgetLine line) => line.IsUnbudgeted || (budget.AsOf is { } day && line.Entries.Any(entry => entry.On < day));

    /// <summary>A line that is taken as the budget has it: nothing about it is drawn.</summary>
    private LineTerms AsItStands(LineSummary summary)
    {
        if (summary.Step is { } step)
        {
            book.Assume($"resources[{step.Resource}].capacity[{step.Step}]", new($"«{summary.Title}» kommer, når planens egne tal tillader det, hvordan pengene end falder ud.", $"«{summary.Title}» comes when the plan's own numbers allow it, however the money turns out."));
        }

        bool isExact = summary.Dues.All(due => due.Change.IsExact);
        int close = summary.Path.IndexOf(']', StringComparison.Ordinal);
        MissingInput[] missing = isExact ? [] : [.. budget.Missing.Where(input => input.Path.StartsWith(summary.Path[..(close + 1)], StringComparison.Ordinal)).DefaultIfEmpty(Amount(summary))];
        return Placed(summary, summary.Item, [], missing, isExact ? [.. summary.Dues.Select(due => Math.Abs(due.Change.Low!.Value))] : []);
    }

    /// <summary>The products of a line for one payment, as lists of factors.</summary>
    private IEnumerable<PlanList<Factor>> Factors(BudgetLine line)
    {
        if (line.Amount is not DrivenAmount driven)
        {
            yield return [book.Number(new AmountDriver(line.Id), BudgetCalculator.AtLeastZero(LineAmounts.Of(Plan, line)), new($"beløbet for «{line.Title}»", $"the amount of «{line.Title}»"), isCount: false)];
            yield break;
        }

        foreach (DriverTerm term in driven.Terms)
        {
            yield return
            [
                Count(line, term),
                book.Number(new PriceDriver(line.Id, term.Label), BudgetCalculator.AtLeastZero(LineAmounts.In(Plan, term.Price)), new($"prisen for «{term.Label}» i «{line.Title}»", $"the price for «{term.Label}» in «{line.Title}»"), isCount: false),
            ];
        }
    }

    /// <summary>Whether a line comes about, where that is open in the budget; null where it is not.</summary>
    private Factor? ComesAbout(LineSummary summary, BudgetLine line)
    {
        PlanItem? item = line.Item is { } id ? Plan.Item(id) : null;
        Verdict? verdict = item is null ? null : statuses.GetValueOrDefault(item.Id)?.Condition?.Verdict;
        bool isDoubtful = line.Certainty == Certainty.Possible || item is { Modality: Modality.May, State: Planned } || verdict?.Answer == Answer.Undetermined;
        if (BudgetCalculator.AtLeastZero(LineAmounts.Of(Plan, line)).Low > 0m ? summary.Amount.Low > 0m : !isDoubtful)
        {
            if (item?.Condition is not null)
            {
                book.Assume($"items[{item.Id}].condition", new($"«{item.Title}» bliver til noget: det, der ventes på, holder.", $"«{item.Title}» comes about: what it waits for holds."));
            }

            return null;
        }

        if (item is null || line.Certainty == Certainty.Possible)
        {
            return new([new MissingInput($"{summary.Path}.certainty", new($"om «{line.Title}» bliver til noget", $"whether «{line.Title}» comes about"))]);
        }

        return book.ComesAbout(item);
    }

    private LineTerms Placed(LineSummary summary, ItemId? item, List<Product> products, IEnumerable<MissingInput> missing, PlanList<decimal> stated = default)
    {
        bool isIncome = summary.Direction == BudgetDirection.Income;
        if (summary.Dues.Any(due => due.When is not { } when || when.IsOpenStart || when.IsOpenEnd))
        {
            book.Assume($"{summary.Path}.when", isIncome
                ? new($"Det vides ikke, hvornår «{summary.Title}» falder; det er regnet med til sidst.", $"It is not known when «{summary.Title}» falls due; it is counted last of all.")
                : new($"Det vides ikke, hvornår «{summary.Title}» falder; det er regnet med fra begyndelsen.", $"It is not known when «{summary.Title}» falls due; it is counted from the beginning."));
        }

        double size = products.Sum(product => Math.Abs((double)product.Constant) * product.Drivers.Aggregate(1.0, (all, driver) => all * book.Greatest(new Factor(driver)))) * summary.Dues.Count;
        size += stated.Sum(amount => (double)amount);
        if (!(size <= Most))
        {
            missing = missing.Append(new($"{summary.Path}.amount", new($"et beløb for «{summary.Title}», der kan regnes med", $"an amount of «{summary.Title}» that can be calculated with")));
        }

        DateWindow[] windows = [.. summary.Dues.Select(due => Within(due.When))];
        return new(
            summary,
            item,
            [.. products],
            [.. windows.Select(when => isIncome ? when.End : when.Start)],
            [.. windows.Select(when => isIncome ? when.Start : when.End)],
            [.. missing.Distinct()])
        { Stated = stated };
    }

    private DateWindow Within(DateWindow? when) => horizon.Intersect(when ?? DateWindow.Always) ?? when ?? DateWindow.Always;

    private static MissingInput Amount(LineSummary summary) => new($"{summary.Path}.amount", new($"beløbet for «{summary.Title}»", $"the amount of «{summary.Title}»"));
}
