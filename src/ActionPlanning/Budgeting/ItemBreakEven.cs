using ActionPlanning.Amounts;

namespace ActionPlanning.Budgeting;

/// <summary>How many participants an item needs for its income to cover its cost, supposing that it takes place.</summary>
/// <param name="Item">The item: one with income of a number times a price.</param>
/// <param name="Participants">
/// The least number, as a range: fewer than its lower bound never cover the cost, and its upper bound or more always do, whichever groups they come from.
/// Null when no number is enough, because nobody pays more than what one participant costs.
/// </param>
/// <param name="Expected">The number that the plan counts on, all groups together.</param>
/// <param name="Reached">Whether income covers cost with the number that the plan counts on: yes, no, or undetermined because of these inputs.</param>
public sealed record ItemBreakEven(ItemId Item, Quantity? Participants, Quantity Expected, Verdict Reached)
{
    /// <summary>Gets until when the decision to call it off still saves something.</summary>
    public required GoNoGo Decision { get; init; }
}
