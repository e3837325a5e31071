using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Scheduling.Compiling;

/// <summary>
/// The runs of the critical path method behind envelopes: everything as early as possible; everything as late as its own window allows, with the longest durations; and, seen from behind,
/// everything that has a window on its earliest day.
/// </summary>
internal sealed class EnvelopeRuns
{
    private readonly PlanNetwork network;
    private readonly CpmSolution early;
    private readonly CpmSolution late;
    private readonly CpmSolution safe;
    private readonly bool[] isFollowed;

    public EnvelopeRuns(PlanNetwork network, CpmSolution early)
    {
        (this.network, this.early) = (network, early);
        CpmProblem problem = network.Problem;
        int[] most = [.. network.All.Select(node => node.Time.Most)];
        int[] latestOwn = [.. network.All.Select((node, i) => HasOwnEnd(i) ? Math.Max(node.NotBefore, node.NotAfter - node.Time.Most) : node.NotBefore)];
        late = CriticalPath.Solve(new(most, problem.Links.AsSpan(), latestOwn, dayOfSlot: problem.DayOfSlot.AsSpan()));
        int[] earliest = [.. Enumerable.Range(0, most.Length).Select(i => HasOwnEnd(i) ? early.EarliestFinish[i] : CpmProblem.Unset)];
        safe = CriticalPath.Solve(new(problem.Durations.AsSpan(), problem.Links.AsSpan(), problem.NotBefore.AsSpan(), earliest, requiredEnd: network.Axis.Count, dayOfSlot: problem.DayOfSlot.AsSpan()));
        isFollowed = Followed();
    }

    /// <summary>The graver of the verdicts of an item's nodes.</summary>
    public EnvelopeVerdict Verdict(PlanNetwork.ItemNodes nodes)
    {
        EnvelopeVerdict gravest = EnvelopeVerdict.Feasible;
        for (int node = nodes.First; node <= nodes.Last; node++)
        {
            int limit = network.All[node].NotAfter;
            EnvelopeVerdict own = limit == CpmProblem.Unset ? EnvelopeVerdict.Feasible
                : early.EarliestFinish[node] > limit ? EnvelopeVerdict.Impossible
                : late.EarliestFinish[node] > limit ? EnvelopeVerdict.AtRisk
                : EnvelopeVerdict.Feasible;
            gravest = own > gravest ? own : gravest;
        }

        return gravest;
    }

    /// <summary>The last start that is in time even if everything that follows falls on its earliest day; null when nothing with a window follows.</summary>
    public int? SafeLatestStart(int node) => isFollowed[node] && !HasOwnEnd(node) ? safe.LatestStart[node] : null;

    public IEnumerable<LinkCertainty> Links()
    {
        for (int l = 0; l < network.Links.Count; l++)
        {
            PlanNetwork.NetworkLink link = network.Links[l];
            if (link.Dependency is not { } dependency || link.Origin == LinkOrigin.Gate)
            {
                continue;
            }

            PrecedenceLink tie = network.Problem.Links[l];
            int to = link.To;
            int ownEarliest = Math.Max(0, network.All[to].NotBefore);
            int ownLatest = network.All[to].NotAfter == CpmProblem.Unset ? network.Axis.Count : network.All[to].NotAfter - network.All[to].Time.Least;
            int least = ownEarliest - Bound(tie, late.EarliestStart[link.From], late.EarliestFinish[link.From]);
            int greatest = ownLatest - Bound(tie, early.EarliestStart[link.From], early.EarliestFinish[link.From]);
            yield return new(dependency, least >= 0 ? OrderCertainty.Certain : greatest >= 0 ? OrderCertainty.Possible : OrderCertainty.Impossible, least, greatest);
        }
    }

    private int Bound(in PrecedenceLink link, int start, int finish) =>
        new WorkReady(network.Problem).EarliestTo(link, start, finish, network.All[link.To].Time.Least);

    private bool HasOwnEnd(int node) => network.All[node] is { NotAfter: not CpmProblem.Unset } own && network.Windows.Of(own.Item) is not null;

    private bool[] Followed()
    {
        Network nodes = network.Problem.Network;
        bool[] followed = new bool[network.All.Count];
        foreach (int node in nodes.Order.Reverse())
        {
            for (int s = nodes.SuccOffset[node]; s < nodes.SuccOffset[node + 1]; s++)
            {
                followed[node] |= followed[nodes.SuccTo[s]] || HasOwnEnd(nodes.SuccTo[s]);
            }
        }

        return followed;
    }
}
