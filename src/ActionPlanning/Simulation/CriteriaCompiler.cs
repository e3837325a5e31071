using ActionPlanning.Amounts;
using ActionPlanning.Criteria;
using ActionPlanning.Diagnostics;

namespace ActionPlanning.Simulation;

/// <summary>Turns success criteria into questions that every run answers, where a drawn number feeds them.</summary>
/// <param name="plan">The plan.</param>
/// <param name="book">The drivers.</param>
/// <param name="count">How many a term of a budget line counts.</param>
internal sealed class CriteriaCompiler(ActionPlan plan, DriverBook book, Func<BudgetLine, DriverTerm, Factor> count)
{
    private const int MostOccurrences = 1000;
    private const double Most = 1e11;

    /// <summary>What a criterion asks of every run.</summary>
    /// <param name="Settled">Whether it is met, when no number is drawn for it.</param>
    /// <param name="Sums">Numbers of drivers that are added up, with the limits of each sum.</param>
    /// <param name="Missing">What is missing; empty when it can be answered.</param>
    public sealed record Question(bool? Settled, PlanList<(PlanList<Factor> Parts, double AtLeast, double AtMost)> Sums, PlanList<MissingInput> Missing);

    public Question Compile(SuccessCriterion criterion, CriterionResult? result) => result?.State switch
    {
        CriterionState.Met => new(true, [], []),
        CriterionState.Missed => new(false, [], []),
        _ => criterion.Measure switch
        {
            EachOccurrenceMeasure each => Each(each, result),
            IndicatorMeasure measure => Indicator(measure, result),
            _ => Undetermined(result),
        },
    };

    private Question Each(EachOccurrenceMeasure measure, CriterionResult? result)
    {
        if (measure is not { Each: { } target, Metric: { } metric } || Limits(target) is not { } limits)
        {
            return Undetermined(result);
        }

        PlanItem item = plan.Item(measure.Item);
        PlanList<Occurrence> known = item.KnownOccurrences();
        int planned = item.OccurrenceTemplate()?.Count ?? 1;
        int over = item.OccurrenceTemplate() is null ? item.State is Completed or Cancelled ? 1 : 0 : known.Count(one => one.State is Completed or Cancelled);
        int held = item.OccurrenceTemplate() is null ? item.State is Completed ? 1 : 0 : known.Count(one => one.State is Completed);
        int open = item.State is Cancelled ? 0 : planned - over;
        if (open is <= 0 or > MostOccurrences || (held > 0 && result?.Verdict.Because.Any(input => input.Path.EndsWith(".results", StringComparison.Ordinal)) == true))
        {
            return Undetermined(result);
        }

        Quantity all = held + open;
        if (measure.Held.IsMet(all) is not true)
        {
            return measure.Held.IsMet(all) == false ? new(false, [], []) : Undetermined(result);
        }

        BilingualText name = new($"hvad der tælles ved «{item.Title}»", $"what is counted at «{item.Title}»");
        ResultDriver driver = new(item.Id, metric);
        List<(PlanList<Factor>, double, double)> sums = [];
        if (book.IsStated(driver) && book.Another(driver, name) is { } first)
        {
            sums.Add(([new Factor(first)], limits.AtLeast, limits.AtMost));
            for (int i = 1; i < open; i++)
            {
                sums.Add(([new Factor(book.Another(driver, name)!.Value)], limits.AtLeast, limits.AtMost));
            }
        }
        else if (planned == 1 && Participants(item) is { } participants && participants.All(factor => factor.Missing.IsEmpty) && participants.Sum(book.Greatest) < Most)
        {
            sums.Add((participants, limits.AtLeast, limits.AtMost));
        }
        else
        {
            return new(null, [], [new(driver.Path, name)]);
        }

        book.Assume($"items[{item.Id}]", new($"«{item.Title}» bliver holdt, så mange gange som planlagt.", $"«{item.Title}» is held as many times as planned."));
        return new(null, [.. sums], []);
    }

    /// <summary>The numbers that the only income line of an item counts: its participants, by group. Null when there is not exactly one such line.</summary>
    private PlanList<Factor>? Participants(PlanItem item)
    {
        BudgetLine[] lines = [.. plan.BudgetLines.Where(line => line.Item == item.Id && line is { Direction: BudgetDirection.Income, Amount: DrivenAmount })];
        return lines is [{ Amount: DrivenAmount driven } line] ? [.. driven.Terms.Select(term => count(line, term))] : null;
    }

    private Question Indicator(IndicatorMeasure measure, CriterionResult? result)
    {
        Indicator indicator = plan.Indicators.First(part => part.Id == measure.Indicator);
        (double AtLeast, double AtMost)? limits = measure.Target.Kind == TargetKind.BetterThanBaseline && indicator.Baseline is { IsExact: true, Low: { } before }
            ? indicator.Direction switch
            {
                Direction.Decrease => (double.NegativeInfinity, Math.BitDecrement((double)before)),
                Direction.Maintain => ((double)before, (double)before),
                _ => (Math.BitIncrement((double)before), double.PositiveInfinity),
            }
            : Limits(measure.Target);
        BilingualText name = new($"hvor højt «{indicator.Name}» når", $"what «{indicator.Name}» reaches");
        IndicatorDriver driver = new(indicator.Id);
        return limits is { } known && book.IsStated(driver) && book.Another(driver, name) is { } value
            ? new(null, [([new Factor(value)], known.AtLeast, known.AtMost)], [])
            : limits is null ? Undetermined(result)
            : new(null, [], [new(driver.Path, name)]);
    }

    private static (double AtLeast, double AtMost)? Limits(Target target) => (target.Kind, target.Value.Low, target.Value.High) switch
    {
        (TargetKind.AtLeast or TargetKind.PercentAtLeast, { } low, _) => ((double)low, double.PositiveInfinity),
        (TargetKind.AtMost, _, { } high) => (double.NegativeInfinity, (double)high),
        (TargetKind.Exactly or TargetKind.Between, { } low, { } high) => ((double)low, (double)high),
        _ => null,
    };

    private static Question Undetermined(CriterionResult? result) => new(
        null,
        [],
        result?.Verdict.Because is { IsEmpty: false } because ? because : [new("criteria", new("et tal, der kan trækkes", "a number that can be drawn"))]);
}
