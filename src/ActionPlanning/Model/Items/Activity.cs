using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>Work that occupies a span of days inside its window.</summary>
/// <param name="Id">The id, unique among all items.</param>
/// <param name="Title">The title as written.</param>
public sealed record Activity(ItemId Id, string Title) : PlanItem(Id, Title)
{
    /// <summary>Gets what kind of work it is. Default: one-off. Only a one-off activity has an end that makes it done.</summary>
    public Nature Nature { get; init; } = Nature.OneOff;

    /// <summary>Gets how long it takes, in working days; unknown by default.</summary>
    public Quantity Duration { get; init; }

    /// <summary>Gets whether the duration is given or follows from effort and free capacity. Default: given.</summary>
    public Pace Pace { get; init; } = Pace.Fixed;

    /// <summary>Gets where in its window it would rather lie. A preference orders ties; it never breaks a limit.</summary>
    public Timing Timing { get; init; } = Timing.AsSoonAsPossible;

    /// <summary>Gets the times it takes place, when it does so several times; null when once.</summary>
    public Occurrences? Occurrences { get; init; }
}
