using ActionPlanning.Budgeting;
using ActionPlanning.Criteria;
using ActionPlanning.Diagnostics;
using ActionPlanning.Governance;
using ActionPlanning.Json;
using ActionPlanning.Scheduling;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning;

/// <summary>Everything the library can say about a plan, from one call to <see cref="ActionPlanner.Plan"/>. It belongs to exactly the plan it was worked out from.</summary>
public sealed record PlanOutcome
{
    // Worked out when somebody asks: it takes as long as the schedule of a small plan.
    private PlanRevision revision;

    /// <summary>Gets the plan.</summary>
    public required ActionPlan Plan { get; init; }

    /// <summary>Gets which state of the plan this was worked out from.</summary>
    public PlanRevision Revision => revision == default ? revision = PlanJson.Revision(Plan) : revision;

    /// <summary>Gets the options with which it was worked out.</summary>
    public required PlanningOptions Options { get; init; }

    /// <summary>Gets the day from which was looked; null when none was given.</summary>
    public LocalDate? AsOf => Options.AsOf;

    /// <summary>Gets the dates, resolved, and the working days.</summary>
    public required PlanWindows Windows { get; init; }

    /// <summary>Gets how early and how late each item can lie.</summary>
    public required PlanEnvelope Envelope { get; init; }

    /// <summary>Gets a schedule under the capacities that are known.</summary>
    public required PlanSchedule Schedule { get; init; }

    /// <summary>Gets the money as far as it is known: with what comes about by the answers to the conditions, on the days of the schedule.</summary>
    public required BudgetSummary Budget { get; init; }

    /// <summary>Gets how each item stands and what it waits for, in the plan's order.</summary>
    public required PlanList<ItemStatus> Statuses { get; init; }

    /// <summary>Gets whether, and from when, each capacity is there that the plan adds on a condition, in the plan's order.</summary>
    public PlanList<CapacityAnswer> Capacity { get; init; }

    /// <summary>Gets how many schedules it took until budget, conditions and schedule agreed; at least 1.</summary>
    public int Rounds { get; init; } = 1;

    /// <summary>
    /// Gets a value indicating whether budget, conditions and schedule agree. Where an answer undoes itself, the less green one is taken; in the rare plan in which even that does not come to rest this is false.
    /// </summary>
    public bool IsSettled { get; init; } = true;

    /// <summary>Gets how each success criterion stands, in the plan's order.</summary>
    public required PlanList<CriterionResult> Criteria { get; init; }

    /// <summary>Gets the faults, tensions and gaps, the gravest first.</summary>
    public required PlanList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Gets what conditions were evaluated against in the end.</summary>
    internal PlanConditionFacts Facts { get => field ??= new(Windows, Budget); init; }
}
