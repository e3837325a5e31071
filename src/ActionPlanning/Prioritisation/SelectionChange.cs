using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Prioritisation;

/// <summary>A single change that lets an item in. Found by selecting again with it. A closed set: <see cref="AddedHours"/>, <see cref="AddedMoney"/>, <see cref="ConditionMet"/>.</summary>
/// <remarks>
/// With the change the item is in every best selection. Of a number the smallest that was found is told: with one step less and with half of it the item is not in every best selection, each tried by
/// selecting again.
/// </remarks>
public abstract record SelectionChange
{
    private protected SelectionChange()
    {
    }

    /// <summary>Gets the items that are then left out instead, in order of id.</summary>
    public PlanList<ItemId> PushesOut { get; init; }

    /// <summary>Gets a value indicating whether the selections that show this are proved to be the best, so that no smaller number of the same kind in the same place will do.</summary>
    public bool IsProved { get; init; }
}

/// <summary>The fewest whole hours of one resource in one period that let an item in.</summary>
/// <param name="Resource">Whose.</param>
/// <param name="Period">The period.</param>
/// <param name="Hours">How many.</param>
public sealed record AddedHours(ResourceId Resource, DateWindow Period, int Hours) : SelectionChange;

/// <summary>The least money from one source that lets an item in, to within a hundredth.</summary>
/// <param name="Funding">The source; null for the general means.</param>
/// <param name="From">The first day of the period from which it is needed.</param>
/// <param name="Amount">How much, in the plan's currency.</param>
public sealed record AddedMoney(FundingId? Funding, LocalDate From, decimal Amount) : SelectionChange;

/// <summary>What a dormant item waits for comes about: a gate is approved, a condition holds.</summary>
/// <param name="Item">The dormant item, which the one that is let in needs.</param>
public sealed record ConditionMet(ItemId Item) : SelectionChange;

/// <summary>Money that is lacking.</summary>
/// <param name="Funding">From which source; null for the general means.</param>
/// <param name="By">The last day of the period at whose end it is lacking.</param>
/// <param name="Amount">How much, in the plan's currency.</param>
public sealed record MoneyShort(FundingId? Funding, LocalDate By, decimal Amount);
