using NodaTime;

namespace ActionPlanning.Scheduling;

/// <summary>What an item's conditions let it do. Items without one may begin at any time.</summary>
/// <param name="Item">The item.</param>
/// <param name="Kind">What it may do.</param>
/// <param name="From">The first day on which its conditions hold; null when they name none.</param>
public sealed record ItemRelease(ItemId Item, ReleaseKind Kind, LocalDate? From = null);
