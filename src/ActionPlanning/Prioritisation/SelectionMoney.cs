using ActionPlanning.Amounts;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Prioritisation;

/// <summary>What a selection has to know of a plan's money; worked out by whoever knows the budget. Of what is not certain the worse end counts.</summary>
/// <param name="Currency">The currency of all amounts.</param>
/// <param name="Opening">The money at hand at the beginning; null when it is not known exactly enough.</param>
/// <param name="Reserve">What may not be spent; null when it is not known.</param>
/// <param name="Sources">The funding sources.</param>
/// <param name="Lines">Everything that comes in or goes out, each time that it does.</param>
/// <param name="Missing">What is not known about the means themselves.</param>
internal sealed record SelectionMoney(Currency Currency, decimal? Opening, decimal? Reserve, PlanList<MoneySource> Sources, PlanList<MoneyLine> Lines, PlanList<MissingInput> Missing);

/// <summary>A funding source.</summary>
/// <param name="Id">Which.</param>
/// <param name="Amount">What is certain of it: 0 until it is granted.</param>
/// <param name="From">The day on which it is there; null for the beginning.</param>
/// <param name="EarmarkedTo">The tracks that it may pay for; empty for all.</param>
internal sealed record MoneySource(FundingId Id, decimal Amount, LocalDate? From, PlanList<TrackId> EarmarkedTo);

/// <summary>Money in or out, once.</summary>
/// <param name="Item">The item that brings or costs it; null when it comes about anyway.</param>
/// <param name="Track">The track it belongs to.</param>
/// <param name="Funding">The source that pays it; null for the general means, and for those earmarked to the track.</param>
/// <param name="Change">What it does to the money at hand: the greatest cost, negative, or the least income.</param>
/// <param name="When">When; null when that follows from the item, or is not known.</param>
/// <param name="Unknown">What is not known of a cost, which then counts for no more than is known; null when nothing.</param>
internal sealed record MoneyLine(ItemId? Item, TrackId? Track, FundingId? Funding, decimal Change, DateWindow? When, MissingInput? Unknown)
{
    /// <summary>Gets the window of the item, in which the money falls when the item comes about without being a candidate; null when not known.</summary>
    public DateWindow? Window { get; init; }
}
