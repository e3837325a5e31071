using ActionPlanning.Time;

namespace ActionPlanning;

/// <summary>A document that the plan rests on or quotes.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">The title.</param>
public sealed record Source(SourceId Id, string Title)
{
    /// <summary>Gets when it was written or adopted; null when not known. May lie before the plan's period.</summary>
    public PlanDate? When { get; init; }

    /// <summary>Gets the body whose document it is; null when not known.</summary>
    public PartyId? Body { get; init; }

    /// <summary>Gets the address or file name; null when there is none.</summary>
    public string? Location { get; init; }
}
