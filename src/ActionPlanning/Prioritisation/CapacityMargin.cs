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

/// <summary>A rule of yielding that keeps an item out.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Hours">The hours of the item that yields, as far as they are stated.</param>
/// <param name="Cost">By how much the score would be greater without the rule.</param>
/// <param name="Gains">What would then be in.</param>
/// <param name="Loses">What would then be out.</param>
public sealed record YieldEffect(YieldRule Rule, decimal Hours, decimal Cost, PlanList<ItemId> Gains, PlanList<ItemId> Loses);

/// <summary>A question that the limit of work cut off.</summary>
public enum SelectionQuestion
{
    /// <summary>Which selection is best: a better one than that told may exist, within the bound.</summary>
    Best,

    /// <summary>What would let an item in that is left out, or what it would push out.</summary>
    Changes,

    /// <summary>Which selection comes second, and how far scores can move.</summary>
    Scores,

    /// <summary>What rules of yielding cost.</summary>
    Yielding,

    /// <summary>How far hours and money can move.</summary>
    Capacity,

    /// <summary>What would be selected if a condition were met.</summary>
    Conditions,
}
