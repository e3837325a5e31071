using ActionPlanning.Time;

namespace ActionPlanning;

/// <summary>A date that an item names for another item, in passing: «… til konferencen i juni». It must agree with that item's own date.</summary>
/// <param name="Item">The item that the date is about.</param>
/// <param name="When">The date, in the author's words.</param>
public sealed record DateMention(ItemId Item, PlanDate When);
