using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Criteria;

/// <summary>So many held, and enough at each: one bad occurrence is never hidden by a good average.</summary>
internal static class OccurrenceArithmetic
{
    public static (Verdict Verdict, BilingualText Arithmetic) Evaluate(ActionPlan plan, EachOccurrenceMeasure measure)
    {
        PlanItem item = plan.Item(measure.Item);
        IReadOnlyList<Occurrence> known = item.OccurrenceTemplate() is null ? [Single(item)] : [.. item.KnownOccurrences()];
        int planned = item.OccurrenceTemplate()?.Count ?? 1;
        Occurrence[] held = [.. known.Where(occurrence => occurrence.State is Completed)];
        int cancelled = known.Count(occurrence => occurrence.State is Cancelled);
        int open = item.State is Cancelled ? 0 : Math.Max(0, planned - held.Length - cancelled);

        Verdict count = Verdict.Of(
            measure.Held.IsMet(Quantity.Between(held.Length, held.Length + open)),
            new MissingInput($"items[{item.Id}].occurrences", new($"hvor mange af «{item.Title}» der bliver afholdt", $"how many of «{item.Title}» will be held")));
        Verdict verdict = open > 0 && count.Answer == Answer.Yes && measure.Each is not null
            ? Verdict.Undetermined(new MissingInput($"items[{item.Id}].occurrences", new($"hvordan resten af «{item.Title}» går", $"how the rest of «{item.Title}» will go")))
            : count;
        List<BilingualText> below = [];
        int counted = 0;
        if (measure is { Metric: { } metric, Each: { } each })
        {
            foreach (Occurrence occurrence in held)
            {
                Quantity value = Total(occurrence.Results, metric);
                counted += value.IsUnknown ? 0 : 1;
                bool? met = each.IsMet(value);
                verdict = verdict.And(Verdict.Of(met, new MissingInput($"items[{item.Id}].occurrences[{occurrence.Id}].results", new($"hvad der blev talt ved «{occurrence.Title}»", $"what was counted at «{occurrence.Title}»"))));
                if (met == false)
                {
                    below.Add(new($"{occurrence.Title} ({PlanText.Range(value).Danish})", $"{occurrence.Title} ({PlanText.Range(value).English})"));
                }
            }
        }

        return (verdict, Describe(measure, held.Length, planned, counted, below));
    }

    private static Occurrence Single(PlanItem item) =>
        new("once", item.Title) { State = item.State, Results = item is PlanEvent planEvent ? planEvent.Results : [] };

    /// <summary>The readings of one metric at one occurrence, groups added up; a reading of all counts instead of its parts.</summary>
    private static Quantity Total(PlanList<Reading> readings, MetricId metric)
    {
        Reading[] counted = [.. readings.Where(reading => reading.Metric == metric && reading.Value is not null)];
        return counted.LastOrDefault(reading => reading.Group is null) is { } all ? Quantity.Exactly(all.Value!.Value)
            : counted.Length == 0 ? Quantity.Unknown
            : counted.Aggregate(Quantity.Zero, (sum, reading) => sum + Quantity.Exactly(reading.Value!.Value));
    }

    private static BilingualText Describe(EachOccurrenceMeasure measure, int held, int planned, int counted, List<BilingualText> below)
    {
        BilingualText target = TargetText.Of(measure.Held);
        string danish = $"{held} af {planned} afholdt; målet er {target.Danish}";
        string english = $"{held} of {planned} held; the target is {target.English}";
        if (measure.Each is { } each)
        {
            BilingualText perEach = TargetText.Of(each);
            danish += $", og {perEach.Danish} ved hver (talt ved {counted})";
            english += $", and {perEach.English} at each (counted at {counted})";
        }

        return below.Count == 0
            ? new($"{danish}.", $"{english}.")
            : new($"{danish}. Ikke opfyldt ved {PlanText.List(below).Danish}.", $"{english}. Not met at {PlanText.List(below).English}.");
    }
}
