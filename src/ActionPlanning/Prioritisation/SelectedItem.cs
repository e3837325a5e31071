using ActionPlanning.Time;

namespace ActionPlanning.Prioritisation;

/// <summary>An item that is in the selection.</summary>
/// <param name="Score">The item and its score.</param>
/// <param name="Span">The periods over which its hours are counted; null when they are counted nowhere, for want of hours, capacity or dates.</param>
/// <param name="IsMustHave">Whether the selection had no choice.</param>
/// <param name="Awaits">What has to be decided or done first, such as the outcome of a gate; empty when nothing.</param>
public sealed record SelectedItem(ItemScore Score, DateWindow? Span, bool IsMustHave, PlanList<MissingInput> Awaits)
{
    /// <summary>Gets the item.</summary>
    public ItemId Item => Score.Item;

    /// <summary>Gets by how much its score can fall before it drops out; null when no score makes it drop out, or this was not worked out.</summary>
    public ScoreMargin? Margin { get; init; }
}
