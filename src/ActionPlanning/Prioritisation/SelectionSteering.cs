namespace ActionPlanning.Prioritisation;

/// <summary>A number that a selection is steered by, up or down and without a target: of selections with the same score the one with most or least of it is preferred. It never lowers the score.</summary>
/// <param name="Number">The number.</param>
/// <param name="Direction">Up or down.</param>
public sealed record SelectionSteering(SteeredNumber Number, Direction Direction)
{
    /// <summary>Gets the track whose items count; null for the items of every track.</summary>
    public TrackId? Track { get; init; }

    internal bool Applies(PlanItem item) => Direction != Direction.Maintain && (Track is null || item.Track == Track);

    /// <summary>What an item has of the number, as far as it is certain: of what is wanted the least, of what is not the most that is known.</summary>
    internal decimal Of(ActionPlan plan, PlanItem item) => Math.Clamp(Sum(plan, item), 0m, 1_000_000_000_000m);

    private decimal Sum(ActionPlan plan, PlanItem item) => Number switch
    {
        SteeredNumber.Participants => plan.BudgetLines.Where(line => line.Item == item.Id && line.Direction == BudgetDirection.Income).Select(line => line.Amount).OfType<DrivenAmount>()
            .Sum(amount => amount.Terms.Sum(term => Certain(term.Count))),
        SteeredNumber.Cost => plan.BudgetLines.Where(line => line.Item == item.Id && line.Direction == BudgetDirection.Cost).Sum(line => line.Amount switch
        {
            FixedAmount { Amount: var amount } => Certain(amount.Value),
            DrivenAmount driven => driven.Terms.Sum(term => Certain(term.Count * term.Price.Value)),
            _ => 0m,
        }),
        _ => item.Effort.Sum(effort => Certain(effort.Hours) * (effort.Basis == EffortBasis.PerOccurrence ? item.Times() : 1)),
    };

    private decimal Certain(Amounts.Quantity quantity) => Math.Clamp((Direction == Direction.Increase ? quantity.Low : quantity.High ?? quantity.Low) ?? 0m, 0m, 1_000_000_000m);
}

/// <summary>A number that a selection can be steered by.</summary>
public enum SteeredNumber
{
    /// <summary>Participants: what the income of an item is counted by.</summary>
    Participants,

    /// <summary>The cost of the items.</summary>
    Cost,

    /// <summary>The hours of the items.</summary>
    Hours,
}

/// <summary>A number that a selection was steered by, and what it comes to.</summary>
/// <param name="Steering">The number and its direction.</param>
/// <param name="Selected">What the selected items have of it, as far as it is certain.</param>
/// <param name="Without">What they would have without the steering; null when this was not worked out.</param>
public sealed record SteeredOutcome(SelectionSteering Steering, decimal Selected, decimal? Without);
