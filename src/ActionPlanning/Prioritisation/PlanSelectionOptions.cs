namespace ActionPlanning.Prioritisation;

/// <summary>How the items of a plan are prioritised.</summary>
public sealed record PlanSelectionOptions
{
    /// <summary>The default of <see cref="WorkLimit"/>: 500,000, half a second to a second.</summary>
    public const long DefaultWorkLimit = 500_000;

    /// <summary>Gets the options that hold when none are given.</summary>
    public static PlanSelectionOptions Default { get; } = new();

    /// <summary>Gets how items are scored. Default: the order that the plan states.</summary>
    public ScoringModel Model { get; init; } = new GivenOrder();

    /// <summary>Gets what is known of the items' worth, at most one entry each.</summary>
    public PlanList<ScoreInputs> Inputs { get; init; }

    /// <summary>Gets the items without which a selection is none. Those that MoSCoW says must be done, and those that are under way, are so anyway.</summary>
    public PlanList<ItemId> MustHaves { get; init; }

    /// <summary>Gets pairs of items of which at most one is wanted.</summary>
    public PlanList<ItemPair> Exclusions { get; init; }

    /// <summary>Gets how many items of a track are wanted.</summary>
    public PlanList<TrackQuota> Quotas { get; init; }

    /// <summary>Gets over which periods hours are compared with capacity. Default: quarters.</summary>
    public SelectionPeriod Period { get; init; }

    /// <summary>Gets the numbers that are steered by, up or down, where selections have the same score.</summary>
    public PlanList<SelectionSteering> Steering { get; init; }

    /// <summary>
    /// Gets a value indicating whether it is worked out what would let each item in that is left out, which selection comes second, what rules of yielding cost, and how far scores, hours and money can move
    /// before the selection changes. Takes many small searches. Default: true.
    /// </summary>
    public bool Explain { get; init; } = true;

    /// <summary>
    /// Gets how much may be searched for the selection, and again for all that explains it together, counted as in the selection engine; 0 or more. What the limit cuts off is said
    /// (<see cref="PlanSelection.CutOff"/>). Default: <see cref="DefaultWorkLimit"/>.
    /// </summary>
    public long WorkLimit { get; init; } = DefaultWorkLimit;

    /// <summary>
    /// Gets sets of items of which not all may be chosen: what a schedule or a budget found not to go together. What is no candidate but is done all the same counts as chosen,
    /// so that a set of it and one candidate keeps that one out; a set with an item that is not done holds of itself, and one without a candidate binds nothing.
    /// </summary>
    internal PlanList<PlanList<ItemId>> Conflicts { get; init; }
}

/// <summary>Over which periods hours are compared with capacity.</summary>
public enum SelectionPeriod
{
    /// <summary>Quarters of a calendar year.</summary>
    Quarter,

    /// <summary>Calendar months.</summary>
    Month,
}

/// <summary>Two items of which at most one is wanted.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
public readonly record struct ItemPair(ItemId First, ItemId Second);

/// <summary>How many items of a track are wanted.</summary>
/// <param name="Track">The track.</param>
/// <param name="AtLeast">How many at least, 0 or more.</param>
/// <param name="AtMost">How many at most, not fewer.</param>
public readonly record struct TrackQuota(TrackId Track, int AtLeast, int AtMost);
