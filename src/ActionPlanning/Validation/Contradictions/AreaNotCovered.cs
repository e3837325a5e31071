using ActionPlanning.Diagnostics;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>All occurrences are listed and an area of the set that they should cover is in none of them.</summary>
internal sealed class AreaNotCovered() : PlanRule(new("plan.area-not-covered", Severity.Error, new("Et område er ikke dækket", "An area is not covered")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (PlanItem item in facts.Live)
        {
            if (item.OccurrenceTemplate() is not { Covers: { } covers } template || template.Known.Count < template.Count || facts.Plan.AreaSets.FirstOrDefault(one => one.Id == covers) is not { } set)
            {
                continue;
            }

            HashSet<AreaId> covered = [.. template.Known.Where(one => one.State is not Cancelled).SelectMany(one => one.Areas)];
            foreach (Area area in set.Areas.Where(area => !covered.Contains(area.Id)))
            {
                yield return Report(
                    item,
                    "occurrences",
                    new($"«{area.Name}» er ikke med i nogen af de {template.Known.Count} gange, {PlanFacts.Name(item).Danish} afholdes.", $"«{area.Name}» is in none of the {template.Known.Count} occurrences of {PlanFacts.Name(item).English}."),
                    new("Føj området til en af gangene.", "Add the area to one of the occurrences."),
                    area.Id.Value);
            }
        }
    }
}
