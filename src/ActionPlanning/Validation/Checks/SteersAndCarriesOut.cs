using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Checks;

/// <summary>A body that steers the plan is also responsible for items of it, so that nobody else follows up on them.</summary>
internal sealed class SteersAndCarriesOut() : PlanRule(new("check.steers-and-carries-out", Severity.Warning, new("Samme organ styrer og udfører", "The same body steers and carries out")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (Role role in facts.Plan.Parties.OfType<Role>().Where(role => role.Function == RoleFunction.Steering))
        {
            foreach (PartyId holder in role.HeldBy.Distinct())
            {
                PlanItem[] owned = [.. facts.Ordered(facts.Open.Where(item => item is Activity or PlanEvent && (item.Owner == holder || item.Owner == role.Id)))];
                if (owned.Length == 0 || owned.Length < facts.Options.OwnedBySteering)
                {
                    continue;
                }

                BilingualText names = PlanText.Names(owned.Select(item => item.Title));
                yield return Report(
                    $"parties[{role.Id}]",
                    role.Id.Value,
                    new(
                        $"{facts.PartyName(holder).Danish} er «{role.Name}» og er samtidig ansvarlig for {PlanText.Count(owned.Length, new("punkt", "item"), new("punkter", "items")).Danish}: {names.Danish}.",
                        $"{facts.PartyName(holder).English} is «{role.Name}» and is also responsible for {PlanText.Count(owned.Length, new("punkt", "item"), new("punkter", "items")).English}: {names.English}."),
                    new("Lad en anden følge op på dem, eller lad nogle af dem få en anden ansvarlig.", "Have somebody else follow up on them, or give some of them another owner."),
                    [holder.Value, .. owned.Select(item => item.Id.Value)]);
            }
        }
    }
}
