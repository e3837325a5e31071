using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning;

/// <summary>The dates of the plan as they were at some time, such as when it was adopted.</summary>
/// <param name="Name">The name, unique in the plan.</param>
public sealed record Baseline(string Name)
{
    /// <summary>Gets the day it was taken; null when not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Gets the decision it rests on; null when none.</summary>
    public DecisionId? Decision { get; init; }

    /// <summary>Gets the dates, one for each item that had one.</summary>
    public PlanList<BaselineDate> Dates { get; init; }
}

/// <summary>The date that an item had in a baseline.</summary>
/// <param name="Item">The item.</param>
/// <param name="When">Its date, in the author's words.</param>
public sealed record BaselineDate(ItemId Item, PlanDate When);
