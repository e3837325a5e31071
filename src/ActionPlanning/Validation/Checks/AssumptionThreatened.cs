using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Checks;

/// <summary>The plan takes something for granted that an item should make true, and the item was called off or is on hold.</summary>
internal sealed class AssumptionThreatened() : PlanRule(new("check.assumption-threatened", Severity.Warning, new("En antagelse hviler på noget, der er aflyst eller på stand-by", "An assumption rests on something cancelled or on stand-by")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (Assumption assumption in facts.Plan.Assumptions)
        {
            PlanItem[] gone = [.. facts.Ordered(assumption.RestsOn.Distinct().Select(id => facts.Item(id)).OfType<PlanItem>().Where(item => item.State is Cancelled or StandBy))];
            if (gone.Length > 0)
            {
                BilingualText names = PlanText.Names(gone.Select(item => item.Title));
                yield return Report(
                    $"assumptions[{assumption.Id}]",
                    assumption.Id.Value,
                    new($"«{assumption.Text}» hviler på {names.Danish}, som er aflyst eller på stand-by.", $"«{assumption.Text}» rests on {names.English}, which is cancelled or on stand-by."),
                    new("Find ud af, om antagelsen stadig holder, og hvad der falder, hvis den ikke gør.", "Find out whether the assumption still holds, and what falls if it does not."),
                    [.. gone.Select(item => item.Id.Value), .. assumption.Carries.Select(id => id.Value).Order(StringComparer.Ordinal), .. assumption.Effects.Select(id => id.Value).Order(StringComparer.Ordinal)]);
            }
        }
    }
}
