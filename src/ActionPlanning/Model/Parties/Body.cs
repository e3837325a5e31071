namespace ActionPlanning;

/// <summary>An elected or appointed body, such as a board.</summary>
/// <param name="Id">The id, unique among all parties.</param>
/// <param name="Name">The name as written.</param>
public sealed record Body(PartyId Id, string Name) : Party(Id, Name)
{
    /// <summary>Gets a value indicating whether it has yet to take office, so that its members may not be known.</summary>
    public bool IsIncoming { get; init; }

    /// <summary>Gets the body that it belongs to; null when to none.</summary>
    public PartyId? PartOf { get; init; }
}
