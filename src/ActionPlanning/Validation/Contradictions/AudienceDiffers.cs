using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>A success criterion asks for an audience that the item is not for.</summary>
internal sealed class AudienceDiffers() : PlanRule(new("plan.audience-differs", Severity.Warning, new("Kriteriets målgruppe er ikke punktets", "The criterion's audience is not the item's")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (SuccessCriterion criterion in facts.Plan.Criteria)
        {
            if (criterion.Measure is not HeldMeasure { Audience: { } asked } held || facts.Item(held.Item) is not { Audience: { } invited } item)
            {
                continue;
            }

            IReadOnlySet<AudienceId> included = facts.WithParts(invited);
            IEnumerable<AudienceId> parts = facts.WithParts(asked).Where(part => part != asked);
            if (!included.Contains(asked) && (!parts.Any() || parts.Any(part => !included.Contains(part))))
            {
                (BilingualText wanted, BilingualText there) = (NameOf(facts, asked), NameOf(facts, invited));
                yield return Report(
                    $"criteria[{criterion.Id}].measure.audience",
                    criterion.Id.Value,
                    new(
                        $"«{criterion.Text}» gælder {wanted.Danish}, men {PlanFacts.Name(item).Danish} er for {there.Danish}.",
                        $"«{criterion.Text}» is about {wanted.English}, but {PlanFacts.Name(item).English} is for {there.English}."),
                    new("Invitér målgruppen, eller ret kriteriet.", "Invite the audience, or correct the criterion."),
                    item.Id.Value,
                    asked.Value,
                    invited.Value);
            }
        }
    }

    private static BilingualText NameOf(PlanFacts facts, AudienceId id) => PlanText.Name(facts.Plan.Audiences.FirstOrDefault(audience => audience.Id == id)?.Name ?? id.Value);
}
