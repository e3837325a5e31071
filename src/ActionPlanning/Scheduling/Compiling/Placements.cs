using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Scheduling.Compiling;

/// <summary>Slots back into days: what the schedule does with every item of the plan.</summary>
internal sealed class Placements(PlanWindows windows, SchedulingOptions options, ScheduledWork? work)
{
    private readonly ILookup<ItemId, ReleaseKind> releases = options.Releases.ToLookup(release => release.Item, release => release.Kind);
    private readonly Dictionary<ItemId, int> lateness = Lateness(work);

    public IEnumerable<PlannedItem> Of(ActionPlan plan) => plan.Items.Select(item =>
        Idle(item) is { } idle ? new PlannedItem(item.Id, idle)
        : work!.Compiler.Blocked.TryGetValue(item.Id, out PlanDependency? link) ? new(item.Id, PlacementState.PredecessorNotPlaced) { WaitsFor = StartCause.Link, DrivenBy = link }
        : Place(item));

    /// <summary>What an item does that has no nodes or takes no part; null for one that is placed or was refused a place.</summary>
    private PlacementState? Idle(PlanItem item) => item switch
    {
        { State: Cancelled } => PlacementState.Cancelled,
        { State: StandBy } => PlacementState.StandBy,
        { State: Completed } => IsCompiled(item) ? null : PlacementState.Done,
        _ => Released(item) switch
        {
            ReleaseKind.Dormant => PlacementState.Dormant,
            ReleaseKind.Proposal => PlacementState.Proposal,
            _ => item is Activity { Nature: Nature.Continuous or Nature.Recurring or Nature.DemandDriven } ? PlacementState.Ongoing
                : IsCompiled(item) ? null : PlacementState.Undated,
        },
    };

    private bool IsCompiled(PlanItem item) => work?.Network.Nodes.ContainsKey(item.Id) == true;

    private ReleaseKind Released(PlanItem item) => releases[item.Id].FirstOrDefault(ReleaseKind.Free);

    private PlannedItem Place(PlanItem item)
    {
        PlanNetwork.ItemNodes nodes = work!.Network.Nodes[item.Id];
        WorkSolution solution = work.Solution;
        bool leftOver = item is Activity { Nature: Nature.BestEffort };
        int refused = leftOver ? -1 : Enumerable.Range(nodes.First, nodes.Last - nodes.First + 1).FirstOrDefault(node => solution.Start[node] < 0, -1);
        int blamed = refused >= 0 ? refused : nodes.First;
        int link = solution.ReadyLink[blamed];
        int blocker = solution.Cause[blamed] == WorkCause.Resource ? solution.Blocker[blamed] : -1;
        return new(item.Id, State(item, refused, leftOver && solution.Start[nodes.First] < 0))
        {
            Spans = refused >= 0 || solution.Start[nodes.First] < 0 ? [] : Spans(item, nodes),
            DurationAssumed = nodes.DurationAssumed,
            Hours = Hours(nodes),
            HoursMissing = Enumerable.Range(nodes.First, nodes.Last - nodes.First + 1).Sum(node => (decimal)solution.Undone[node]) / StatedHours.MinutesPerHour,
            LateBy = lateness.GetValueOrDefault(item.Id),
            WaitsFor = blocker >= 0 ? StartCause.Resource : solution.ReadyCause[blamed],
            DrivenBy = link < 0 ? null : work.Network.Links[work.Compiler.LinkOf[link]].Dependency,
            ShortOf = blocker < 0 ? (ResourceId?)null : work.Network.Hours.Resources[blocker].Id,
            ShortOn = blocker < 0 || !work.Network.Holds(solution.BlockedAt[blamed]) ? null : work.Network.DateOf(solution.BlockedAt[blamed]),
        };
    }

    private PlacementState State(PlanItem item, int refused, bool nothing)
    {
        if (item is Activity { Nature: Nature.BestEffort })
        {
            // Of hours that nobody knows, nobody can say that there are none left.
            return !nothing ? PlacementState.LeftOver : HasKnownWork(item) ? PlacementState.NothingLeft : PlacementState.Undated;
        }

        return refused < 0
            ? item.State is Completed ? PlacementState.Done : Released(item) == ReleaseKind.Provisional ? PlacementState.Provisional : PlacementState.Placed
            : work!.Solution.Refusal[refused] switch
            {
                WorkRefusal.Dormant => PlacementState.WindowPassed,
                WorkRefusal.Predecessor => PlacementState.PredecessorNotPlaced,
                WorkRefusal.ReadyTooLate => PlacementState.ReadyTooLate,
                WorkRefusal.NoOpenSlot => PlacementState.NoOpenDay,
                _ => PlacementState.NoRoom,
            };
    }

    private bool HasKnownWork(PlanItem item)
    {
        int first = work!.Network.Nodes[item.Id].First;
        return work.Compiler.Problem.WorkOffset[first + 1] > work.Compiler.Problem.WorkOffset[first];
    }

    private PlanList<PlannedSpan> Spans(PlanItem item, PlanNetwork.ItemNodes nodes)
    {
        if (nodes.OffCalendar is { } window)
        {
            return [new(window.Start, window.Start)];
        }

        if (item is Deadline { State: not Completed } && windows.Of(item.Id) is { IsOpenEnd: false } limit)
        {
            return [new(limit.End, limit.End)];
        }

        if (item is Deadline { State: Completed { On: { } kept } })
        {
            return [new(kept, kept)];
        }

        PlanList<Occurrence> known = item.KnownOccurrences();
        return
        [
            .. Enumerable.Range(nodes.First, nodes.Last - nodes.First + 1).Select(node =>
            {
                int occurrence = work!.Network.All[node].Occurrence;
                LocalDate first = work.Network.DateOf(work.Solution.Start[node]);
                LocalDate last = work.Network.DateOf(Math.Max(work.Solution.Start[node], work.Solution.Finish[node] - 1));
                return new PlannedSpan(first, last, item.OccurrenceTemplate() is not null && occurrence < known.Count ? known[occurrence].Id : (OccurrenceId?)null);
            }).OrderBy(span => span.First),
        ];
    }

    private PlanList<PlannedHours> Hours(PlanNetwork.ItemNodes nodes) =>
    [
        .. Enumerable.Range(nodes.First, nodes.Last - nodes.First + 1).SelectMany(node => work!.Solution.Work[node])
            .GroupBy(entry => entry.Resource).OrderBy(group => group.Key)
            .Select(group => new PlannedHours(work!.Network.Hours.Resources[group.Key].Id, group.Sum(entry => (decimal)entry.Amount) / StatedHours.MinutesPerHour)),
    ];

    /// <summary>By item how many working days it ends after a limit that it is not bound to keep.</summary>
    private static Dictionary<ItemId, int> Lateness(ScheduledWork? work)
    {
        Dictionary<ItemId, int> late = [];
        for (int node = 0; node < (work?.Network.All.Count ?? 0); node++)
        {
            PlanNetwork.Node own = work!.Network.All[node];
            if (own.SoftLimit >= 0 && work.Solution.Finish[node] >= 0)
            {
                late[own.Item] = Math.Max(late.GetValueOrDefault(own.Item), work.Solution.Finish[node] - own.SoftLimit);
            }
        }

        return late;
    }
}
