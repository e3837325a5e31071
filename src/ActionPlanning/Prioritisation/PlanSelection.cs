using ActionPlanning.Engines.Selection;
using ActionPlanning.Time;

namespace ActionPlanning.Prioritisation;

/// <summary>Which items of a plan to do when there are hours for some of them only, and what those that are left out lack.</summary>
/// <remarks>
/// <para>
/// The candidates are the one-off activities and events that are planned or under way. Each may lie in any of the periods that its window touches; its hours are spread evenly over the periods
/// it takes (over one, two, four … of them, or all, when its duration follows from its hours). In each period the hours of a resource that are taken may not exceed its capacity less what goes
/// on anyway. An item needs the predecessors of its links, and the items that its condition names, in the selection and no later. An item that yields to another is in only if the other is, unless
/// that one could not be in whatever the capacity: where there is room for both the rule has no effect. A selection is coarser than a schedule: days, lags and who works when are not in it.
/// </para>
/// <para>
/// Money counts where the plan says what there is and what must be kept: at the end of each period what is chosen can be paid, by the source that a cost names or by the general means and what is earmarked to
/// its track, and the reserve is kept. Of a cost the most counts, of income of what is chosen the least; a cost whose most is not known is not certain to be affordable: the item awaits it.
/// </para>
/// <para>
/// The value is the sum of the scores, of which the lower end counts; between equals what is steered by, more items and earlier periods are preferred, as far as the search finds them. That an item is committed makes it no must-have, since
/// plain statements are commitments: were they all must-haves, nothing would be left to select. Hours and capacities that the plan does not state are named, and bound nothing.
/// </para>
/// </remarks>
public sealed record PlanSelection
{
    internal PlanSelection()
    {
    }

    /// <summary>Gets the scores of all candidates, best first.</summary>
    public required PlanList<ItemScore> Scores { get; init; }

    /// <summary>Gets what the selection is known to be. Infeasible: not even the must-haves go together.</summary>
    public required SelectionStatus Status { get; init; }

    /// <summary>Gets the items selected, best first; empty when there is no selection.</summary>
    public required PlanList<SelectedItem> Chosen { get; init; }

    /// <summary>Gets the candidates left out, best first; empty when there is no selection.</summary>
    public required PlanList<LeftOutItem> LeftOut { get; init; }

    /// <summary>Gets the items that there is nothing to decide about, in the plan's order.</summary>
    public required PlanList<NonCandidate> NonCandidates { get; init; }

    /// <summary>Gets the sum of the scores selected; null when there is no selection.</summary>
    public required decimal? Value { get; init; }

    /// <summary>Gets the proven bound: no selection has a greater value, to within a ten thousandth of the highest score for each item. Null when there is no selection.</summary>
    public required decimal? UpperBound { get; init; }

    /// <summary>Gets the selection that comes second; null when there is no other, or this was not worked out.</summary>
    public required RunnerUp? RunnerUp { get; init; }

    /// <summary>Gets what the rules of yielding cost: by how much the value would be greater without them, as far as was found. Null when there are none or this was not worked out.</summary>
    public required decimal? CostOfYielding { get; init; }

    /// <summary>Gets the rules of yielding that cost something, in the plan's order, each tried by selecting without it.</summary>
    public PlanList<YieldEffect> Yielding { get; init; }

    /// <summary>Gets the numbers that were steered by and what they come to.</summary>
    public PlanList<SteeredOutcome> Steered { get; init; }

    /// <summary>Gets how far the hours of each resource in each period in which selected items take some can fall before other items are selected.</summary>
    public PlanList<HoursMargin> HoursMargins { get; init; }

    /// <summary>Gets how far each source of money can fall before other items are selected.</summary>
    public PlanList<MoneyMargin> MoneyMargins { get; init; }

    /// <summary>Gets the money that is lacking before anything is chosen, the first time; what is chosen does not make it worse. Null when none is lacking, or nothing is known of it.</summary>
    public MoneyShort? MoneyShort { get; init; }

    /// <summary>Gets the questions that the limit of work cut off, in order; empty when all was worked out.</summary>
    public PlanList<SelectionQuestion> CutOff { get; init; }

    /// <summary>Gets must-haves that contradict each other or lack hours, in order of id; empty unless the selection is infeasible.</summary>
    public required PlanList<ItemId> Conflict { get; init; }

    /// <summary>Gets the hours, capacities and means that the plan does not state. They bound nothing.</summary>
    public required PlanList<MissingInput> Missing { get; init; }

    /// <summary>Gets the problem that was solved; its items are the candidates in order of id.</summary>
    internal SelectionProblem? Problem { get; init; }

    /// <summary>Gets what the rows of the problem are.</summary>
    internal IReadOnlyList<(ResourceId Resource, DateWindow Period)> Rows { get; init; } = [];

    /// <summary>Gets the solution of the problem.</summary>
    internal SelectionSolution? Solution { get; init; }
}
