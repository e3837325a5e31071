using ActionPlanning.Diagnostics;

namespace ActionPlanning.Validation.Checks;

/// <summary>No track or item serves a purpose, nor any of its aims.</summary>
internal sealed class PurposeWithoutItem() : PlanRule(new("check.purpose-without-item", Severity.Warning, new("Et formål har ingen aktivitet", "A purpose has no activity")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (Purpose purpose in facts.Plan.Purposes)
        {
            if (!Family(facts.Plan, purpose).Any(one => one.Items.Any(id => facts.Item(id) is { } item && PlanFacts.IsLive(item)) || one.Tracks.Any(track => facts.Live.Any(item => item.Track == track))))
            {
                yield return Report(
                    $"purposes[{purpose.Id}]",
                    purpose.Id.Value,
                    new($"Intet spor eller punkt tjener formålet «{purpose.Text}».", $"No track or item serves the purpose «{purpose.Text}»."),
                    new("Skriv, hvilke punkter der tjener formålet, eller tag det ud.", "Write which items serve the purpose, or take it out."));
            }
        }
    }

    /// <summary>A purpose with its aims, and theirs.</summary>
    private static HashSet<Purpose> Family(ActionPlan plan, Purpose purpose)
    {
        HashSet<Purpose> all = [purpose];
        for (int before = 0; before < all.Count;)
        {
            before = all.Count;
            all.UnionWith(plan.Purposes.Where(one => all.Any(parent => one.PartOf == parent.Id)));
        }

        return all;
    }
}
