using NodaTime;

namespace ActionPlanning.Scheduling;

/// <summary>How early and how late an item can lie, by windows and dependencies alone, before anyone's capacity is counted.</summary>
/// <param name="Item">The item.</param>
/// <param name="EarliestStart">The earliest first day.</param>
/// <param name="EarliestFinish">The earliest last day, inclusive.</param>
/// <param name="LatestStart">The latest first day with which every limit downstream still holds.</param>
/// <param name="LatestFinish">The latest last day, inclusive, with which every limit downstream still holds.</param>
public sealed record ItemEnvelope(ItemId Item, LocalDate EarliestStart, LocalDate EarliestFinish, LocalDate LatestStart, LocalDate LatestFinish)
{
    /// <summary>Gets how many working days the item can slip without breaking a limit; negative when so many days are missing.</summary>
    public required int TotalFloat { get; init; }

    /// <summary>Gets how many working days it can slip without moving any other item's earliest dates.</summary>
    public required int FreeFloat { get; init; }

    /// <summary>Gets the total float less the free float: the slack it shares with what comes after.</summary>
    public required int InterferingFloat { get; init; }

    /// <summary>Gets a value indicating whether no item has less float.</summary>
    public required bool IsCritical { get; init; }

    /// <summary>Gets a value indicating whether the plan gives no duration, so that one working day, the least it can be, was counted.</summary>
    public required bool DurationAssumed { get; init; }

    /// <summary>Gets whether it fits whatever days are chosen before it: from the run in which everything lies as early as possible, and the one in which everything lies as late as its own window allows.</summary>
    public required EnvelopeVerdict Verdict { get; init; }

    /// <summary>
    /// Gets the latest first day that is in time even if what comes after it falls on its earliest day: a campaign that is to be over before a conference «in August» must be over
    /// before 1 August. Null when nothing with a window of its own comes after it.
    /// </summary>
    public LocalDate? SafeLatestStart { get; init; }

    /// <summary>Gets what its earliest start waits for; null when that is its own date or the start of the plan.</summary>
    public PlanDependency? DrivenBy { get; init; }

    /// <summary>Gets a value indicating whether its windows, dependencies and deadlines can all hold.</summary>
    public bool IsFeasible => TotalFloat >= 0;
}
