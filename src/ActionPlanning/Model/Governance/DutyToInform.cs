using ActionPlanning.Time;

namespace ActionPlanning;

/// <summary>A duty to inform somebody (<em>orienteres</em>): no decision is asked.</summary>
/// <param name="Id">The id.</param>
/// <param name="About">What about.</param>
public sealed record DutyToInform(DutyId Id, string About)
{
    /// <summary>Gets who informs; null when the plan does not say (a gap).</summary>
    public PartyId? Informer { get; init; }

    /// <summary>Gets the party that is informed; null when it is an audience.</summary>
    public PartyId? Recipient { get; init; }

    /// <summary>Gets the audience that is informed; null when it is a party.</summary>
    public AudienceId? Audience { get; init; }

    /// <summary>Gets the channel, such as <c>mail</c>; null when not stated.</summary>
    public string? Channel { get; init; }

    /// <summary>Gets when; null when it follows from <see cref="After"/> or <see cref="EveryMeeting"/>.</summary>
    public PlanDate? When { get; init; }

    /// <summary>Gets the item that it follows (<em>herefter</em>) or goes along with; null when none.</summary>
    public ItemId? After { get; init; }

    /// <summary>Gets the words of that relation as written; null when there are none.</summary>
    public string? Wording { get; init; }

    /// <summary>Gets a value indicating whether it stands on the agenda of every meeting of the recipient.</summary>
    public bool EveryMeeting { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}
