using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning;

/// <summary>How far an item has come. A closed set: <see cref="Planned"/>, <see cref="InProgress"/>, <see cref="Completed"/>, <see cref="Cancelled"/>, <see cref="StandBy"/>.</summary>
public abstract record ItemState
{
    private protected ItemState()
    {
    }
}

/// <summary>Not begun.</summary>
public sealed record Planned : ItemState;

/// <summary>Begun and not finished.</summary>
public sealed record InProgress : ItemState
{
    /// <summary>Gets the first day of work; null when not known.</summary>
    public LocalDate? Since { get; init; }
}

/// <summary>Finished, or held.</summary>
public sealed record Completed : ItemState
{
    /// <summary>Gets the last day; null when not known.</summary>
    public LocalDate? On { get; init; }
}

/// <summary>Called off. A cancelled item earns and costs nothing further, and carries its reason.</summary>
/// <param name="Reason">Why, as written.</param>
public sealed record Cancelled(string Reason) : ItemState
{
    /// <summary>Gets when it was called off; null when not known.</summary>
    public PlanDate? When { get; init; }

    /// <summary>Gets the decision that called it off; null when not known.</summary>
    public DecisionId? Decision { get; init; }
}

/// <summary>Put on hold with a way back: no load, still listed in every report.</summary>
/// <param name="Reason">The kind of reason.</param>
/// <param name="Text">The reason as written.</param>
public sealed record StandBy(StandByReason Reason, string Text) : ItemState
{
    /// <summary>Gets since when; null when not known.</summary>
    public PlanDate? Since { get; init; }

    /// <summary>Gets the condition on which it may resume; null when the plan names none (a gap).</summary>
    public Condition? ResumeWhen { get; init; }
}
