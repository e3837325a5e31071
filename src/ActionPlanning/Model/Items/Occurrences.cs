using ActionPlanning.Time;

namespace ActionPlanning;

/// <summary>The template (<em>koncept</em>) of an item that takes place several times. The item itself carries what all occurrences share.</summary>
/// <param name="Count">How many times it is to take place, at least 1.</param>
public sealed record Occurrences(int Count)
{
    /// <summary>Gets the occurrences that are known so far; may be fewer than <see cref="Count"/>, never more.</summary>
    public PlanList<Occurrence> Known { get; init; }

    /// <summary>Gets the set of areas that the occurrences together cover, each area exactly once; null when they cover none.</summary>
    public AreaSetId? Covers { get; init; }

    /// <summary>Gets the least number of calendar days from one occurrence to the next; 1 (the default) means on different days.</summary>
    public int MinimumGap { get; init; } = 1;

    /// <summary>Gets the greatest number of occurrences in one ISO week; null when there is no limit.</summary>
    public int? MaximumPerWeek { get; init; }

    /// <summary>Gets dates to stay clear of, such as a holiday week.</summary>
    public PlanList<PlanDate> Avoid { get; init; }
}
