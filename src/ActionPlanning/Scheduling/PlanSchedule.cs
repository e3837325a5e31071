using System.Diagnostics.CodeAnalysis;
using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.Scheduling.Compiling;
using ActionPlanning.Scheduling.Reasons;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Scheduling;

/// <summary>A schedule of the plan under the capacities that are known: what every item does, on which days, and with whose hours.</summary>
/// <remarks>
/// <para>
/// Best in this order: hard windows and limits; lateness against limits that are only regrettable to miss, each working day counted with the item's priority; days moved from the schedule that held
/// before; the finish; and last how early urgent items lie. What is proved is said in <see cref="Status"/>; the last of these is never part of the proof.
/// </para>
/// <para>
/// The work of an event is done on its day and, as far as that has no hours enough, on the days before it, as late as possible. Work of which only the hours are known takes what is free, day by day.
/// The order of items in the plan changes nothing.
/// </para>
/// </remarks>
public sealed class PlanSchedule
{
    private readonly Dictionary<ItemId, PlannedItem> byItem;

    internal PlanSchedule(PlanWindows windows, SchedulingOptions options, PlanList<PlannedItem> items, ScheduledWork? work)
    {
        // Of the schedule before only its days are kept: else every schedule would keep all that ever were.
        (Windows, Options, Items, Work, Held) = (windows, options with { Previous = null, Baseline = options.Previous is null ? options.Baseline : null }, items, work, HeldStarts.Of(windows, options));
        byItem = items.ToDictionary(item => item.Item);
        Finish = items.Where(item => item.State is PlacementState.Placed or PlacementState.Provisional or PlacementState.Done).SelectMany(item => item.Spans)
            .Select(span => (LocalDate?)span.Last).Max();
        Resources = work is null ? [] : [.. work.Network.Hours.Resources.Select((resource, index) => new ResourceUse(resource.Id, work, index))];
    }

    /// <summary>Gets what the schedule does with every item, in the plan's order.</summary>
    public PlanList<PlannedItem> Items { get; }

    /// <summary>Gets the resources whose capacity is known, with who takes which of their hours, in the plan's order.</summary>
    public PlanList<ResourceUse> Resources { get; }

    /// <summary>Gets what is proved about the schedule; null when nothing in the plan has a date.</summary>
    public ScheduleStatus? Status => Work?.Solution.Status;

    /// <summary>Gets the last day on which something takes place; null when nothing has a place.</summary>
    public LocalDate? Finish { get; }

    /// <summary>Gets the day before which, as is proved, the items that have a place now cannot all be finished; null when nothing has a place.</summary>
    public LocalDate? FinishBound => Work is { Solution.FinishBound: > 0 and var bound } ? Work.Network.DateOf(bound - 1) : null;

    /// <summary>Gets the lateness in working days, each counted with the weight of its item's priority: 64 for rank 1, 32 for rank 2 and so on, down to 1.</summary>
    public long WeightedLateness => Work?.Solution.Value.Lateness ?? 0;

    /// <summary>Gets the capacities and efforts that the plan does not give, and that could therefore not be counted.</summary>
    public PlanList<MissingInput> Missing => Work is null ? [] : [.. Work.Network.Hours.Missing.Concat(Work.Compiler.Missing).Distinct()];

    /// <summary>Gets what moved from the schedule that held before; empty when there was none. Items with several occurrences are not in a baseline, and so not said to have moved from it.</summary>
    public PlanList<ItemMove> Moves => Held is not { } held ? []
        : Options.Baseline is null ? ItemMove.Between(held, this)
        : [.. ItemMove.Between(held, this).Where(move => move.Occurrence is null)];

    /// <summary>Gets how many schedules were tried.</summary>
    public int SchedulesTried => Work?.Solution.Schedules ?? 0;

    internal PlanWindows Windows { get; }

    /// <summary>Gets the options, without the schedule before.</summary>
    internal SchedulingOptions Options { get; }

    /// <summary>Gets the first days in the schedule that held before; null when none did.</summary>
    internal Dictionary<(ItemId Item, int Occurrence), LocalDate>? Held { get; }

    /// <summary>Gets what was compiled and solved; null when nothing in the plan has a date.</summary>
    internal ScheduledWork? Work { get; }

    /// <summary>Schedules a plan.</summary>
    /// <param name="windows">The plan's dates, resolved.</param>
    /// <param name="options">How; null for <see cref="SchedulingOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the calculation by an exception.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentException">The plan has no baseline of the name in the options.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The work limit of the options is negative.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="InvalidOperationException">The checker found the schedule wrong, which is a fault of the library.</exception>
    public static PlanSchedule Of(PlanWindows windows, SchedulingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(windows);
        options ??= SchedulingOptions.Default;
        return Of(windows, PlanNetwork.Of(windows, options.CapacityReleases), options, cancellationToken);
    }

    /// <summary>Looks for what the schedule does with an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="planned">What it does, when the plan has the item.</param>
    /// <returns>Whether the plan has it.</returns>
    public bool TryGet(ItemId item, [NotNullWhen(true)] out PlannedItem? planned) => byItem.TryGetValue(item, out planned);

    /// <summary>Says why an item begins when it does.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The chain from where the count begins to its first day, or, for an item that has no place, to the day for which it was ready; null when there is no such day.</returns>
    public DateChain? Why(ItemId item) => Work is null ? null : new DateChains(Options, Work).To(item);

    /// <summary>The schedule of a compiled plan; <paramref name="network"/> is null when there was nothing to compile.</summary>
    internal static PlanSchedule Of(PlanWindows windows, PlanNetwork? network, SchedulingOptions options, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(options.WorkLimit, "options.WorkLimit");
        ScheduledWork? work = null;
        if (network is not null)
        {
            WorkCompiler compiler = WorkCompiler.Of(network, options);
            work = new(network, compiler, WorkScheduler.Solve(compiler.Problem, new() { WorkLimit = options.WorkLimit }, cancellationToken));
        }

        PlanSchedule schedule = new(windows, options, [.. new Placements(windows, options, work).Of(windows.Plan)], work);
        if (options.Verify && PlanScheduleChecker.Check(schedule) is [var violation, ..])
        {
            throw new InvalidOperationException($"The schedule of plan '{windows.Plan.Id}' breaks its own rules: {violation}. This is a fault of ActionPlanning.");
        }

        return schedule;
    }

    /// <summary>How many working days the first refused node of an item is ready too late; 0 when none is.</summary>
    internal int DaysMissing(ItemId item)
    {
        if (Work is not { } work || !work.Network.Nodes.TryGetValue(item, out PlanNetwork.ItemNodes nodes))
        {
            return 0;
        }

        return Enumerable.Range(nodes.First, nodes.Last - nodes.First + 1)
            .Where(node => work.Solution.Refusal[node] == WorkRefusal.ReadyTooLate)
            .Select(node => work.Solution.Ready[node] + work.Compiler.Problem.Network.Durations[node] - work.Compiler.Problem.Limit(node))
            .FirstOrDefault();
    }

    /// <summary>The place of each item and occurrence in the order that led to the schedule; the milestone of a soft limit apart.</summary>
    internal Dictionary<(ItemId Item, int Occurrence, bool IsSoftLimit), int> Places()
    {
        Dictionary<(ItemId, int, bool), int> places = [];
        for (int node = 0; node < (Work?.Network.All.Count ?? 0); node++)
        {
            PlanNetwork.Node own = Work!.Network.All[node];
            places[(own.Item, own.Occurrence, own.SoftLimit >= 0)] = Work.Solution.Place[node];
        }

        return places;
    }

    /// <summary>The first day of each item and occurrence that has one; occurrences by their place in the plan.</summary>
    internal Dictionary<(ItemId Item, int Occurrence), LocalDate> Starts()
    {
        Dictionary<(ItemId, int), LocalDate> starts = [];
        if (Work is { } work)
        {
            for (int node = 0; node < work.Network.All.Count; node++)
            {
                PlanNetwork.Node own = work.Network.All[node];
                if (own.SoftLimit < 0 && work.Solution.Start[node] >= 0)
                {
                    starts[(own.Item, own.Occurrence)] = work.Network.DateOf(work.Solution.Start[node]);
                }
            }
        }

        return starts;
    }
}
