using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.Scheduling.Compiling;
using NodaTime;

namespace ActionPlanning.Scheduling.Reasons;

/// <summary>Reads chains from a solved plan.</summary>
internal sealed class DateChains(SchedulingOptions options, ScheduledWork work)
{
    private readonly PlanNetwork network = work.Network;
    private readonly WorkSolution solution = work.Solution;
    private readonly WorkProblem problem = work.Compiler.Problem;

    /// <summary>The chain to the first day of an item; null when nothing made it ready.</summary>
    public DateChain? To(ItemId item)
    {
        if (!network.Nodes.TryGetValue(item, out PlanNetwork.ItemNodes nodes))
        {
            return null;
        }

        int node = Enumerable.Range(nodes.First, nodes.Last - nodes.First + 1).FirstOrDefault(one => solution.Start[one] < 0, nodes.First);
        if (solution.Start[node] < 0 && solution.Ready[node] < 0)
        {
            return null;
        }

        List<StartReason> steps = [];
        int at = node;
        int slot = solution.Start[node] >= 0 ? solution.Start[node] : solution.Ready[node];
        LocalDate date = network.DateOf(slot);
        while (true)
        {
            Waits(at, slot, steps);
            int link = solution.ReadyCause[at] == StartCause.Link ? solution.ReadyLink[at] : -1;
            if (link < 0)
            {
                steps.Add(Origin(at));
                break;
            }

            PrecedenceLink tie = problem.Network.Links[link];
            PlanNetwork.NetworkLink meant = network.Links[work.Compiler.LinkOf[link]];
            int end = tie.LeavesFromStart ? solution.Start[tie.From] : solution.Finish[tie.From];
            steps.Add(new WaitsFor(ItemOf(at), ItemOf(tie.From), solution.Ready[at] - end) { Dependency = meant.Dependency });
            if (!tie.LeavesFromStart && solution.Finish[tie.From] > solution.Start[tie.From])
            {
                steps.Add(new TakesDays(ItemOf(tie.From), solution.Finish[tie.From] - solution.Start[tie.From]));
            }

            (at, slot) = (tie.From, solution.Start[tie.From]);
        }

        steps.Reverse();
        return new(item, date, [.. steps]);
    }

    private ItemId ItemOf(int node) => network.All[node].Item;

    /// <summary>What lies between the slot for which a node is ready and the one in which it starts, last things first.</summary>
    private void Waits(int node, int start, List<StartReason> steps)
    {
        int ready = solution.Ready[node];
        if (problem.Network.FixedStart[node] != CpmProblem.Unset || start == ready)
        {
            return;
        }

        int wanted = solution.Cause[node] == WorkCause.None ? start : Math.Clamp(solution.Wanted[node] < 0 ? ready : solution.Wanted[node], ready, Math.Max(ready, start));
        if (start > wanted)
        {
            steps.Add(solution.Cause[node] == WorkCause.Resource ? Short(node, wanted, start - wanted) : new AvoidsDays(ItemOf(node), start - wanted));
        }

        if (wanted > ready)
        {
            ItemId item = ItemOf(node);
            steps.Add(problem.Kept[node] ? new StaysPut(item, wanted - ready) : problem.Late[node] ? new LiesLate(item, wanted - ready) : new SpreadOut(item, wanted - ready));
        }
    }

    private WaitsForHours Short(int node, int from, int days)
    {
        Resource resource = network.Hours.Resources[solution.Blocker[node]];
        LocalDate first = network.DateOf(from);
        LocalDate last = network.DateOf(solution.BlockedAt[node]);
        return new(ItemOf(node), resource.Id, first, last, days, last < first ? [] : new ResourceUse(resource.Id, work, solution.Blocker[node]).Takers(new(first, last)));
    }

    private StartReason Origin(int node)
    {
        int ready = solution.Ready[node];
        ItemId item = ItemOf(node);
        LocalDate on = network.DateOf(ready);
        if (problem.Network.FixedStart[node] != CpmProblem.Unset)
        {
            return new StandsFast(item, on);
        }

        if (network.All[node].NotBefore == ready)
        {
            return new WindowOpens(item, on);
        }

        if (options.Releases.Any(release => release.Item == item && release.From is { } from && network.Axis.IndexAtOrAfter(from) == ready))
        {
            return new ConditionHolds(item, on);
        }

        return options.AsOf is { } day && network.Axis.IndexAtOrAfter(day) == ready ? new LookedFrom(item, on) : new PlanBegins(item, on);
    }
}
