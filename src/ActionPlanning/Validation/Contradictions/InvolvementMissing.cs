using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>A party must take part in a phase of an item, and none of the items that are the work of that phase involves it.</summary>
internal sealed class InvolvementMissing() : PlanRule(new("plan.involvement-missing", Severity.Warning, new("En påkrævet deltager er ikke med i fasens arbejde", "A required party is not in the work of the phase")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts) =>
        Missing(facts, Modality.Committed).Select(one => Report(
            one.Item,
            $"participants[{one.Part.Party}]",
            new(
                $"{facts.PartyName(one.Part.Party).Danish} skal være med i {PhaseNames.Of(one.Part.Phase).Danish} af {PlanFacts.Name(one.Item).Danish}, men er ikke med i {PlanText.Names(one.Work.Select(work => work.Title)).Danish}.",
                $"{facts.PartyName(one.Part.Party).English} must take part in the {PhaseNames.Of(one.Part.Phase).English} of {PlanFacts.Name(one.Item).English}, but is not in {PlanText.Names(one.Work.Select(work => work.Title)).English}."),
            new("Sæt deltageren på et af punkterne.", "Put the party on one of the items."),
            [one.Part.Party.Value, .. one.Work.Select(work => work.Id.Value)]));

    /// <summary>The participations of a modality that the work of their phase does not show.</summary>
    public static IEnumerable<(PlanItem Item, Participation Part, IReadOnlyList<PlanItem> Work)> Missing(PlanFacts facts, Modality modality)
    {
        foreach (PlanItem item in facts.Open)
        {
            foreach (Participation part in item.Participants.Where(part => part.Modality == modality && part.Phase != Phase.Execution))
            {
                IReadOnlyList<PlanItem> work = facts.Serving(item.Id, part.Phase);
                if (work.Count > 0 && !work.Any(one => facts.Involves(one, part.Party)))
                {
                    yield return (item, part, work);
                }
            }
        }
    }
}
