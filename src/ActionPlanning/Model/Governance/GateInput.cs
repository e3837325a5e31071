namespace ActionPlanning;

/// <summary>Something a body needs on its table to decide.</summary>
/// <param name="Text">What.</param>
public sealed record GateInput(string Text)
{
    /// <summary>Gets the item that brings it about; null when none does.</summary>
    public ItemId? From { get; init; }

    /// <summary>Gets whether it is ready; null when not known.</summary>
    public bool? Ready { get; init; }
}
