namespace ActionPlanning;

/// <summary>A goal (<em>mål</em>): what the plan wants to reach or steer by.</summary>
/// <param name="Id">The id.</param>
/// <param name="Text">The goal as written.</param>
public sealed record Goal(GoalId Id, string Text)
{
    /// <summary>Gets the kind of ambition; null when not stated.</summary>
    public Ambition? Ambition { get; init; }

    /// <summary>Gets the goal that it is a part of; null when it stands by itself.</summary>
    public GoalId? PartOf { get; init; }

    /// <summary>Gets the tracks that serve it.</summary>
    public PlanList<TrackId> Tracks { get; init; }

    /// <summary>Gets the items that are means to it; when several are named, all of them are.</summary>
    public PlanList<ItemId> Means { get; init; }

    /// <summary>Gets a value indicating whether it reaches beyond the plan's period, so that a contribution is reported rather than completion.</summary>
    public bool BeyondPeriod { get; init; }

    /// <summary>Gets the number that it steers, as far up or down as possible and without a target; null when it steers none.</summary>
    public Steering? Steers { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}
