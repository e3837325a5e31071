using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>An area of the set that occurrences should cover once each is in several of them.</summary>
internal sealed class AreaCoveredTwice() : PlanRule(new("plan.area-covered-twice", Severity.Error, new("Et område er dækket flere gange", "An area is covered more than once")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (PlanItem item in facts.Live)
        {
            if (item.OccurrenceTemplate() is not { Covers: { } covers } template || facts.Plan.AreaSets.FirstOrDefault(one => one.Id == covers) is not { } set)
            {
                continue;
            }

            foreach (Area area in set.Areas)
            {
                Occurrence[] places = [.. template.Known.Where(one => one.State is not Cancelled && one.Areas.Contains(area.Id))];
                if (places.Length > 1 || places.Any(place => place.Areas.Count(one => one == area.Id) > 1))
                {
                    yield return Report(
                        item,
                        "occurrences",
                        new($"«{area.Name}» er med flere gange: {PlanText.Names(places.Select(one => one.Title)).Danish}.", $"«{area.Name}» is covered more than once: {PlanText.Names(places.Select(one => one.Title)).English}."),
                        new("Lad området stå ét sted.", "Leave the area in one place."),
                        [area.Id.Value, .. places.Select(place => place.Id.Value)]);
                }
            }
        }
    }
}
