namespace ActionPlanning;

/// <summary>Another organisation, or a group of people outside the plan's own bodies and roles.</summary>
/// <param name="Id">The id, unique among all parties.</param>
/// <param name="Name">The name as written.</param>
public sealed record Organisation(PartyId Id, string Name) : Party(Id, Name)
{
    /// <summary>Gets how it stands to the plan. Default: partner.</summary>
    public Stake Stake { get; init; } = Stake.Partner;
}
