using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Wording;
using NodaTime;

namespace ActionPlanning.Validation.Checks;

/// <summary>A resource was reduced, and several items draw on it that may go on at the same time.</summary>
internal sealed class ContestedResource() : PlanRule(new("check.contested-resource", Severity.Warning, new("Mange punkter trækker på en ressource, der er skåret ned", "Many items draw on a resource that was cut down")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (Resource resource in facts.Plan.Resources.Where(one => one.Capacity.Any(step => step.Cause == CapacityCause.Reduction)))
        {
            PlanItem[] drawing = [.. facts.Ordered(facts.Open.Where(item => item is not Activity { Nature: Nature.BestEffort } && item.State is not StandBy && item.Effort.Any(effort => effort.Resource == resource.Id)))];
            PlanItem[] most = [.. MostAtOnce(facts, drawing)];
            if (most.Length < facts.Options.ContestingItems)
            {
                continue;
            }

            YieldRule[] rules = [.. facts.Plan.YieldRules.Where(rule => rule.Over is null || rule.Over == resource.Id).Where(rule => most.Any(item => item.Id == rule.Yielding))];
            BilingualText settled = rules.Length == 0
                ? new("Intet siger, hvad der går først.", "Nothing says what goes first.")
                : PlanText.Count(rules.Length, new("regel siger, hvad der går først.", "rule says what goes first."), new("regler siger, hvad der går først.", "rules say what goes first."));
            yield return Report(
                $"resources[{resource.Id}]",
                resource.Id.Value,
                new(
                    $"«{resource.Name}» er skåret ned, og {PlanText.Count(most.Length, new("punkt", "item"), new("punkter", "items")).Danish} kan trække på den på samme tid: {PlanText.Names(most.Select(item => item.Title)).Danish}. {settled.Danish}",
                    $"«{resource.Name}» was cut down, and {PlanText.Count(most.Length, new("punkt", "item"), new("punkter", "items")).English} may draw on it at the same time: {PlanText.Names(most.Select(item => item.Title)).English}. {settled.English}"),
                new("Skriv, hvad der viger for hvad, og hvor mange timer hvert punkt kræver.", "Write what yields to what, and how many hours each item takes."),
                most.Select(item => item.Id.Value));
        }
    }

    /// <summary>The largest set that some day may hold; an undated item may be on any day.</summary>
    private static IEnumerable<PlanItem> MostAtOnce(PlanFacts facts, IReadOnlyList<PlanItem> items)
    {
        LocalDate best = items.Select(item => facts.Window(item)).OfType<DateWindow>().Select(window => window.Start).Distinct().Order()
            .OrderByDescending(day => items.Count(item => facts.Window(item) is { } window && window.Contains(day))).FirstOrDefault();
        return items.Where(item => facts.Window(item) is not { } window || window.Contains(best));
    }
}
