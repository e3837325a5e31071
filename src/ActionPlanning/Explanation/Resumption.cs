using NodaTime;

namespace ActionPlanning.Explanation;

/// <summary>That an item on stand-by could resume: its condition holds, and there is room for it without moving anything.</summary>
/// <param name="Item">The item.</param>
/// <param name="From">The first day on which it could work.</param>
/// <param name="Until">The last day.</param>
/// <param name="Because">The condition that holds.</param>
public sealed record Resumption(ItemId Item, LocalDate From, LocalDate Until, Condition Because);
