using ActionPlanning.Diagnostics;
using NodaTime;

namespace ActionPlanning.Simulation;

/// <summary>The first runs of a simulation, each with its numbers written into the plan and the plan worked through anew: conditions, added capacity, schedule, money and criteria.</summary>
/// <remarks>
/// A simulation takes the answers to conditions from the plan's own numbers; here each run gives its own. A run knows all its numbers from the beginning (wait and see: Madansky 1960): it says whether a condition holds in the
/// end, not whether anyone could know that in time. What a run leaves open is counted as undetermined, never as no or yes.
/// </remarks>
public sealed record ReplannedRuns
{
    private readonly Func<int, ActionPlan> planOf;

    internal ReplannedRuns(Func<int, ActionPlan> planOf) => this.planOf = planOf;

    /// <summary>Gets how many were asked for.</summary>
    public required int Asked { get; init; }

    /// <summary>Gets how many were worked through: fewer than were asked for when that would have taken too much work. Always the first.</summary>
    public required int Runs { get; init; }

    /// <summary>Gets in how many of them budget, conditions and schedule did not come to rest (see <see cref="PlanOutcome.IsSettled"/>).</summary>
    public required int Unsettled { get; init; }

    /// <summary>Gets income less cost over the whole plan.</summary>
    public required ReplannedNumber Result { get; init; }

    /// <summary>Gets the lowest the money at hand ever gets, with every payment whose day is not known on the worst day that it can fall on.</summary>
    public required ReplannedNumber Lowest { get; init; }

    /// <summary>Gets whether income covers cost.</summary>
    public required ReplannedChance Balances { get; init; }

    /// <summary>Gets whether the money at hand never falls below the reserve, with payments on their worst days.</summary>
    public required ReplannedChance KeepsReserve { get; init; }

    /// <summary>Gets the capacity that the plan adds on a condition, in the plan's order.</summary>
    public required PlanList<ReplannedCapacity> Capacity { get; init; }

    /// <summary>Gets what became of each item, in the plan's order; without deadlines and what is called off.</summary>
    public required PlanList<ReplannedItem> Items { get; init; }

    /// <summary>Gets when the last item ends.</summary>
    public required RunDates Finish { get; init; }

    /// <summary>Gets whether each success criterion is met, in the plan's order. A criterion of an item that does not take place is not met.</summary>
    public required PlanList<ReplannedCriterion> Criteria { get; init; }

    /// <summary>Gets the numbers that were drawn beyond those of the simulation, because they only count when conditions are answered anew.</summary>
    public required PlanList<SimulatedDriver> Drivers { get; init; }

    /// <summary>Gets what is assumed about these.</summary>
    public required PlanList<SimulationAssumption> Assumptions { get; init; }

    /// <summary>Gives the plan of a run, its numbers written into it: what <see cref="ActionPlanner.Plan"/> says of it is what the run came to.</summary>
    /// <param name="run">The run, from 0.</param>
    /// <returns>The plan; it has no scenarios.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such run.</exception>
    public ActionPlan PlanOf(int run)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(run);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(run, Runs);
        return planOf(run);
    }
}

/// <summary>A number over the replanned runs, beside the same runs with the plan's own answers.</summary>
/// <param name="Replanned">The number when every run answers conditions anew, over the runs that settle it; undetermined when none does.</param>
/// <param name="AsPlanned">The number in the same runs with the answers of the plan's own numbers.</param>
/// <param name="Undetermined">The runs that leave it open and are in neither of the two.</param>
public sealed record ReplannedNumber(SimulatedNumber Replanned, SimulatedNumber AsPlanned, int Undetermined)
{
    /// <summary>Gets how much higher its mean is for answering anew; null when either is undetermined.</summary>
    public decimal? Gain => Replanned.IsDetermined && AsPlanned.IsDetermined ? Replanned.Mean - AsPlanned.Mean : null;
}

/// <summary>A question over the replanned runs, beside the same runs with the plan's own answers.</summary>
/// <param name="Replanned">The answers when every run answers conditions anew.</param>
/// <param name="AsPlanned">The chance in the same runs with the answers of the plan's own numbers.</param>
public sealed record ReplannedChance(RunAnswers Replanned, SimulatedChance AsPlanned);

/// <summary>Capacity that is added on a condition.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Step">The position of the step in the resource's capacity, from 0.</param>
/// <param name="Name">What it is: the reason as written, or whose hours they are.</param>
/// <param name="Comes">Whether it comes.</param>
/// <param name="From">From which day it is there.</param>
/// <param name="Planned">The answer of the plan's own numbers.</param>
/// <param name="PlannedFrom">From which day it is there by the plan's own numbers; null when it does not come or the day is not known.</param>
public sealed record ReplannedCapacity(ResourceId Resource, int Step, BilingualText Name, RunAnswers Comes, RunDates From, Answer Planned, LocalDate? PlannedFrom);

/// <summary>An item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Released">Whether what it waits for holds, on stand-by what it waits for to resume; null when it waits for nothing.</param>
/// <param name="ReleasedFrom">The day before which that does not hold.</param>
/// <param name="TakesPlace">Whether the schedule gives it a place; undetermined when that hangs on a decision, a proposal, or a condition that is open.</param>
/// <param name="Start">Its first day.</param>
/// <param name="End">Its last day.</param>
/// <param name="Planned">What <paramref name="Released"/> is by the plan's own numbers; null when it waits for nothing.</param>
/// <param name="PlannedStart">Its first day by the plan's own numbers; null when it has none.</param>
/// <param name="PlannedEnd">Its last day by the plan's own numbers; null when it has none.</param>
public sealed record ReplannedItem(ItemId Item, RunAnswers? Released, RunDates ReleasedFrom, RunAnswers TakesPlace, RunDates Start, RunDates End, Answer? Planned, LocalDate? PlannedStart, LocalDate? PlannedEnd);

/// <summary>A success criterion.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Chance">Whether it is met.</param>
public sealed record ReplannedCriterion(CriterionId Criterion, ReplannedChance Chance);
