using NodaTime;

namespace ActionPlanning.Scheduling.Reasons;

/// <summary>One step of the answer to «why this date?»: a fact, and how many working days it adds. A closed set.</summary>
/// <param name="Item">The item that the fact is about.</param>
/// <param name="WorkingDays">The working days it adds; 0 for where the count begins, negative where something brings a date forward.</param>
public abstract record StartReason(ItemId Item, int WorkingDays);

/// <summary>The count begins where the plan does.</summary>
/// <param name="Item">The first item of the chain.</param>
/// <param name="On">The first working day of the plan.</param>
public sealed record PlanBegins(ItemId Item, LocalDate On) : StartReason(Item, 0);

/// <summary>The count begins on the day from which is looked: nothing new begins before it.</summary>
/// <param name="Item">The first item of the chain.</param>
/// <param name="On">The day, or the first working day after it.</param>
public sealed record LookedFrom(ItemId Item, LocalDate On) : StartReason(Item, 0);

/// <summary>The count begins where the item's window does, or that of the whole it is a part of.</summary>
/// <param name="Item">The first item of the chain.</param>
/// <param name="On">The first working day of the window.</param>
public sealed record WindowOpens(ItemId Item, LocalDate On) : StartReason(Item, 0);

/// <summary>The count begins on the day on which the item's conditions hold.</summary>
/// <param name="Item">The first item of the chain.</param>
/// <param name="On">The first working day on which they hold.</param>
public sealed record ConditionHolds(ItemId Item, LocalDate On) : StartReason(Item, 0);

/// <summary>The count begins with an item that stands fast: it has begun, is done, or is frozen.</summary>
/// <param name="Item">The first item of the chain.</param>
/// <param name="On">Its first day.</param>
public sealed record StandsFast(ItemId Item, LocalDate On) : StartReason(Item, 0);

/// <summary>An item of the chain takes its days.</summary>
/// <param name="Item">The item.</param>
/// <param name="WorkingDays">The working days from its first to its last, both counted.</param>
public sealed record TakesDays(ItemId Item, int WorkingDays) : StartReason(Item, WorkingDays);

/// <summary>An item waits for another one.</summary>
/// <param name="Item">The item that waits.</param>
/// <param name="For">The item that it waits for.</param>
/// <param name="WorkingDays">The working days that the link adds between the two ends: its lag, and days that fall to neither.</param>
public sealed record WaitsFor(ItemId Item, ItemId For, int WorkingDays) : StartReason(Item, WorkingDays)
{
    /// <summary>Gets what in the plan says so; null for two occurrences of one item.</summary>
    public PlanDependency? Dependency { get; init; }
}

/// <summary>An item waits for free hours.</summary>
/// <param name="Item">The item.</param>
/// <param name="Resource">Whose hours.</param>
/// <param name="From">The first day on which the item could have begun, had there been hours.</param>
/// <param name="ShortOn">The last day before its start on which there were too few.</param>
/// <param name="WorkingDays">The working days it waits.</param>
/// <param name="Takers">Who takes hours of the resource between the two days, most first; work that goes on without an end is not among them.</param>
public sealed record WaitsForHours(ItemId Item, ResourceId Resource, LocalDate From, LocalDate ShortOn, int WorkingDays, PlanList<ItemHours> Takers) : StartReason(Item, WorkingDays);

/// <summary>An item stays where the schedule before had it, though it could lie elsewhere.</summary>
/// <param name="Item">The item.</param>
/// <param name="WorkingDays">The working days after the first on which it could begin.</param>
public sealed record StaysPut(ItemId Item, int WorkingDays) : StartReason(Item, WorkingDays);

/// <summary>An occurrence lies in its own part of the window, so that all are spread over it.</summary>
/// <param name="Item">The item.</param>
/// <param name="WorkingDays">The working days after the first on which it could be.</param>
public sealed record SpreadOut(ItemId Item, int WorkingDays) : StartReason(Item, WorkingDays);

/// <summary>An item steps over days that it is to avoid, or weeks that have their greatest number already.</summary>
/// <param name="Item">The item.</param>
/// <param name="WorkingDays">The working days it steps over.</param>
public sealed record AvoidsDays(ItemId Item, int WorkingDays) : StartReason(Item, WorkingDays);

/// <summary>An item lies as late as what comes after it allows, as the plan wants.</summary>
/// <param name="Item">The item.</param>
/// <param name="WorkingDays">The working days after the first on which it could begin.</param>
public sealed record LiesLate(ItemId Item, int WorkingDays) : StartReason(Item, WorkingDays);
