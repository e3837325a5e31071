using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>A success criterion asks for more occurrences than there are to be, or for exactly another number.</summary>
internal sealed class CountBeyondReach() : PlanRule(new("plan.count-beyond-reach", Severity.Error, new("Kriteriet kræver et andet antal, end der er planlagt", "The criterion asks for another number than is planned")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (SuccessCriterion criterion in facts.Plan.Criteria)
        {
            if (criterion.Measure is not EachOccurrenceMeasure each || facts.Item(each.Item) is not { } item || Reachable(each.Held, item.Times()))
            {
                continue;
            }

            int times = item.Times();
            yield return Report(
                $"criteria[{criterion.Id}].measure.held",
                criterion.Id.Value,
                new(
                    $"«{criterion.Text}» kræver {PlanText.Range(each.Held.Value).Danish}, men {PlanFacts.Name(item).Danish} er planlagt {PlanText.Count(times, new("gang", "time"), new("gange", "times")).Danish}.",
                    $"«{criterion.Text}» asks for {PlanText.Range(each.Held.Value).English}, but {PlanFacts.Name(item).English} is planned {PlanText.Count(times, new("gang", "time"), new("gange", "times")).English}."),
                new("Ret kriteriet eller antallet af gange.", "Correct the criterion or the number of occurrences."),
                item.Id.Value);
        }
    }

    private static bool Reachable(Target held, int times) => held.Kind switch
    {
        TargetKind.AtLeast or TargetKind.Between => !(held.Value.Low > times),
        TargetKind.Exactly => held.Value.Low is not { } exactly || exactly == times,
        _ => true,
    };
}
