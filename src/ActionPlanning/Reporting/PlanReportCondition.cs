using ActionPlanning.Governance;

namespace ActionPlanning.Reporting;

/// <summary>An item that is on stand-by, or waits for something else than a decision.</summary>
/// <param name="Item">The item.</param>
/// <param name="Title">Its title as written.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="StandingText">How it stands, in words.</param>
/// <param name="Reason">The reason as written; null when there is none.</param>
/// <param name="Condition">What it waits for, in words; null when the plan does not say.</param>
/// <param name="Missing">What would have to be known to settle it; empty when it is settled.</param>
public sealed record PlanReportCondition(ItemId Item, string Title, ItemStanding Standing, string StandingText, string? Reason, string? Condition, PlanList<string> Missing);
