using ActionPlanning.Diagnostics;
using ActionPlanning.Validation.Contradictions;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Checks;

/// <summary>It is the intention that a party takes part in a phase of an item, and none of the items that are the work of that phase involves it.</summary>
internal sealed class IntendedInvolvementMissing() : PlanRule(new("check.intended-involvement-missing", Severity.Remark, new("En tiltænkt deltager er ikke med i fasens arbejde", "An intended party is not in the work of the phase")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts) =>
        InvolvementMissing.Missing(facts, Modality.Intended).Select(one => Report(
            one.Item,
            $"participants[{one.Part.Party}]",
            new(
                $"Det er tanken, at {facts.PartyName(one.Part.Party).Danish} er med i {PhaseNames.Of(one.Part.Phase).Danish} af {PlanFacts.Name(one.Item).Danish}, men de er ikke med i {PlanText.Names(one.Work.Select(work => work.Title)).Danish}.",
                $"The intention is that {facts.PartyName(one.Part.Party).English} takes part in the {PhaseNames.Of(one.Part.Phase).English} of {PlanFacts.Name(one.Item).English}, but is not in {PlanText.Names(one.Work.Select(work => work.Title)).English}."),
            new("Sæt deltageren på et af punkterne, hvis tanken stadig gælder.", "Put the party on one of the items, if the intention still holds."),
            [one.Part.Party.Value, .. one.Work.Select(work => work.Id.Value)]));
}
