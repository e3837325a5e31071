using ActionPlanning.Time;

namespace ActionPlanning.Prioritisation;

/// <summary>How far the hours of a resource in a period can move before other items are selected, all else being as it is.</summary>
/// <param name="Resource">Whose.</param>
/// <param name="Period">The period.</param>
/// <param name="MayFallBy">So many whole hours fewer, and the same items still go together; tried by placing them again.</param>
/// <param name="IsProved">Whether it was proved that with one hour fewer still they do not.</param>
public sealed record HoursMargin(ResourceId Resource, DateWindow Period, int MayFallBy, bool IsProved);

/// <summary>How far money can move before other items are selected, all else being as it is.</summary>
/// <param name="Funding">The source; null for the general means.</param>
/// <param name="MayFallBy">So much less from the beginning, and the same items can still be paid, to within a hundredth.</param>
/// <param name="IsProved">Whether it was proved that with clearly less still they cannot.</param>
public sealed record MoneyMargin(FundingId? Funding, decimal MayFallBy, bool IsProved);
