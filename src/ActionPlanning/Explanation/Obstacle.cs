using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Explanation;

/// <summary>Something that stands between an item and its days: a fact. A closed set.</summary>
/// <param name="Item">The item that it stands in the way of.</param>
public abstract record Obstacle(ItemId Item);

/// <summary>A resource has too few free hours.</summary>
/// <param name="Item">The item.</param>
/// <param name="Resource">Whose hours.</param>
/// <param name="Within">The days in which they are needed.</param>
/// <param name="Needed">The hours that the item takes.</param>
/// <param name="Free">The hours that are free on those days, after all that has a place and what goes on without an end.</param>
/// <param name="Takers">The fewest items whose hours on those days would make up for what is missing; empty when all of them would not.</param>
public sealed record TooFewHours(ItemId Item, ResourceId Resource, DateWindow Within, decimal Needed, decimal Free, PlanList<ItemHours> Takers) : Obstacle(Item);

/// <summary>The item's window or limit ends before the item can.</summary>
/// <param name="Item">The item.</param>
/// <param name="Limit">The last day that it may use.</param>
/// <param name="Ready">The first day on which it can begin; null when what it waits for has no place.</param>
/// <param name="MissingDays">How many working days are missing.</param>
public sealed record LimitTooEarly(ItemId Item, LocalDate Limit, LocalDate? Ready, int MissingDays) : Obstacle(Item);

/// <summary>What the item waits for has no place itself.</summary>
/// <param name="Item">The item.</param>
/// <param name="For">What it waits for.</param>
public sealed record WaitsForUnplaced(ItemId Item, ItemId For) : Obstacle(Item);

/// <summary>A condition does not hold, or it is not known whether it does.</summary>
/// <param name="Item">The item.</param>
/// <param name="Condition">The condition: one that is not made of others.</param>
/// <param name="Verdict">No, or undetermined because of named inputs.</param>
public sealed record ConditionOpen(ItemId Item, Condition Condition, Verdict Verdict) : Obstacle(Item);

/// <summary>The item is on stand-by.</summary>
/// <param name="Item">The item.</param>
/// <param name="State">Why, since when, and on what condition it may resume.</param>
public sealed record OnStandBy(ItemId Item, StandBy State) : Obstacle(Item);

/// <summary>The plan gives neither a date nor anything to reckon one from.</summary>
/// <param name="Item">The item.</param>
public sealed record NothingToReckonFrom(ItemId Item) : Obstacle(Item);

/// <summary>The item's window had ended on the day from which is looked, and the item had not begun.</summary>
/// <param name="Item">The item.</param>
/// <param name="Window">The window.</param>
/// <param name="AsOf">The day from which is looked.</param>
public sealed record WindowHasPassed(ItemId Item, DateWindow Window, LocalDate AsOf) : Obstacle(Item);

/// <summary>All days of the item's window are to be avoided, or their weeks have their greatest number.</summary>
/// <param name="Item">The item.</param>
public sealed record AllDaysAvoided(ItemId Item) : Obstacle(Item);

/// <summary>The item ends after a limit that it is meant, but not bound, to keep.</summary>
/// <param name="Item">The item.</param>
/// <param name="Deadline">The limit.</param>
/// <param name="WorkingDays">How many working days it is late.</param>
public sealed record EndsLate(ItemId Item, ItemId Deadline, int WorkingDays) : Obstacle(Item);
