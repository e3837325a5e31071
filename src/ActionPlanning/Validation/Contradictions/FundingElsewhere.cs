using ActionPlanning.Diagnostics;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>A cost names funding that is earmarked to other tracks than its own, and so cannot pay it.</summary>
internal sealed class FundingElsewhere() : PlanRule(new("plan.funding-elsewhere", Severity.Error, new("En udgift betales af penge, der er øremærket til noget andet", "A cost is paid by money that is earmarked to something else")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        ActionPlan plan = facts.Plan;
        Dictionary<TrackId, string> names = plan.Tracks.GroupBy(track => track.Id).ToDictionary(same => same.Key, same => same.First().Title);
        Dictionary<FundingId, Funding> fundings = plan.Funding.GroupBy(one => one.Id).ToDictionary(same => same.Key, same => same.First());
        foreach (BudgetLine line in plan.BudgetLines)
        {
            if (line.Direction != BudgetDirection.Cost || line.Funding is not { } id || !fundings.TryGetValue(id, out Funding? funding) || funding.EarmarkedTo.IsEmpty)
            {
                continue;
            }

            PlanItem? item = null;
            if (line.Item is { } of && !plan.TryFind(of, out item))
            {
                continue;
            }

            TrackId? own = line.Track ?? item?.Track;
            if (own is { } track && funding.EarmarkedTo.Contains(track))
            {
                continue;
            }

            string to = string.Join(", ", funding.EarmarkedTo.Select(Name));
            yield return Report(
                $"budgetLines[{line.Id}].funding",
                line.Id.Value,
                own is { } other
                    ? new($"«{line.Title}» hører til {Name(other)}, men «{funding.Title}» er øremærket til {to}.", $"«{line.Title}» belongs to {Name(other)}, but «{funding.Title}» is earmarked to {to}.")
                    : new($"«{line.Title}» hører ikke til noget spor, men «{funding.Title}» er øremærket til {to}.", $"«{line.Title}» belongs to no track, but «{funding.Title}» is earmarked to {to}."),
                new("Ret linjens spor, føj sporet til bevillingens øremærkning, eller lad noget andet betale.", "Correct the line's track, add it to what the funding is earmarked to, or let something else pay."),
                id.Value);
        }

        string Name(TrackId track) => $"«{names.GetValueOrDefault(track, track.Value)}»";
    }
}
