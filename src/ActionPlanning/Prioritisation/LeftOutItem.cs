using ActionPlanning.Time;

namespace ActionPlanning.Prioritisation;

/// <summary>An item that is left out of the selection, and what it lacks.</summary>
/// <param name="Score">The item and its score.</param>
public sealed record LeftOutItem(ItemScore Score)
{
    /// <summary>Gets the item.</summary>
    public ItemId Item => Score.Item;

    /// <summary>Gets the items that it needs, or yields to, and that are left out themselves or are no candidates.</summary>
    public PlanList<ItemId> Needs { get; init; }

    /// <summary>Gets the hours that it lacks beside the selection, in the periods where it lacks least; empty when it has hours enough.</summary>
    public PlanList<HoursShort> Lacking { get; init; }

    /// <summary>Gets the money that it lacks beside the selection, in the same periods: of each source the first time and the most; empty when there is money enough.</summary>
    public PlanList<MoneyShort> LackingMoney { get; init; }

    /// <summary>Gets the items of the selection with which it cannot go together.</summary>
    public PlanList<ItemId> Excludes { get; init; }

    /// <summary>Gets what it would push out with the capacity there is, if it had to be in; null when it cannot be in at all, or this was not worked out.</summary>
    public PlanList<ItemId>? Instead { get; init; }

    /// <summary>Gets by how much its score must rise before it is in with the capacity there is; null when no score lets it in, or this was not worked out.</summary>
    public ScoreMargin? Margin { get; init; }

    /// <summary>Gets the single changes that let it in, of each kind the cheapest: hours, money, a condition that is met. Empty when no single one does, or none was found.</summary>
    public PlanList<SelectionChange> Changes { get; init; }

    /// <summary>Gets a value indicating whether the limit of work ended the search for changes, so that there may be others or cheaper ones.</summary>
    public bool IsCutOff { get; init; }
}

/// <summary>Hours that are lacking.</summary>
/// <param name="Resource">Whose.</param>
/// <param name="Period">The period.</param>
/// <param name="Hours">How many.</param>
public sealed record HoursShort(ResourceId Resource, DateWindow Period, decimal Hours);

/// <summary>How far a score can move before the selection changes, all else being as it is. Exact when both ends are the same; otherwise the limit of work left so much open.</summary>
/// <param name="Least">It can move so far at least. 0 when an equally good selection has the item the other way.</param>
/// <param name="Most">It can move no further than this.</param>
public sealed record ScoreMargin(decimal Least, decimal Most)
{
    /// <summary>Gets a value indicating whether the margin is known exactly.</summary>
    public bool IsExact => Least == Most;
}

/// <summary>The second best selection: the best one of other items.</summary>
/// <param name="Gains">What is in it and not in the best.</param>
/// <param name="Loses">What is in the best and not in it.</param>
/// <param name="Behind">By how much its score is lower. It can be 0: the two are then equally good, and what begins earlier was preferred.</param>
/// <param name="IsProved">Whether it is proved that none comes between them.</param>
public sealed record RunnerUp(PlanList<ItemId> Gains, PlanList<ItemId> Loses, decimal Behind, bool IsProved);
