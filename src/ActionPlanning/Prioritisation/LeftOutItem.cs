using ActionPlanning.Time;

namespace ActionPlanning.Prioritisation;

/// <summary>An item that is left out of the selection, and what it lacks.</summary>
/// <param name="Score">The item and its score.</param>
public sealed record LeftOutItem(ItemScore Score)
{
    /// <summary>Gets the item.</summary>
    public ItemId Item => Score.Item;

    /// <summary>Gets the items that it needs, or yields to, and that are left out themselves or are no candidates.</summary>
    public PlanList<ItemId> Needs { get; init; }

    /// <summary>Gets the hours that it lacks beside the selection, in the periods where it lacks least; empty when it has hours enough.</summary>
    public PlanList<HoursShort> Lacking { get; init; }

    /// <summary>Gets the items of the selection with which it cannot go together.</summary>
    public PlanList<ItemId> Excludes { get; init; }

    /// <summary>Gets what it would push out with the capacity there is, if it had to be in; null when it cannot be in at all, or this was not worked out.</summary>
    public PlanList<ItemId>? Instead { get; init; }

    /// <summary>Gets the fewest hours in one period that let it in; null when no number of hours does, or none was found.</summary>
    public AddedHours? Change { get; init; }
}

/// <summary>Hours that are lacking.</summary>
/// <param name="Resource">Whose.</param>
/// <param name="Period">The period.</param>
/// <param name="Hours">How many.</param>
public sealed record HoursShort(ResourceId Resource, DateWindow Period, decimal Hours);

/// <summary>The fewest hours of one resource in one period that let an item in. Found by selecting again: with them it is in, with one hour less and with half of them it is not.</summary>
/// <param name="Resource">Whose.</param>
/// <param name="Period">The period.</param>
/// <param name="Hours">How many.</param>
/// <param name="PushesOut">The items that are then left out instead, in order of id.</param>
/// <param name="IsProved">Whether the selections that show this are proved to be the best.</param>
public sealed record AddedHours(ResourceId Resource, DateWindow Period, int Hours, PlanList<ItemId> PushesOut, bool IsProved);

/// <summary>The second best selection: the best one of other items.</summary>
/// <param name="Gains">What is in it and not in the best.</param>
/// <param name="Loses">What is in the best and not in it.</param>
/// <param name="Behind">By how much its score is lower. It can be 0: the two are then equally good, and what begins earlier was preferred.</param>
public sealed record RunnerUp(PlanList<ItemId> Gains, PlanList<ItemId> Loses, decimal Behind);
