using System.Diagnostics.CodeAnalysis;
using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.Scheduling.Compiling;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Scheduling;

/// <summary>The plan's critical path calculation on windows: for each item that has a date or hangs on one, the earliest and the latest it can lie.</summary>
/// <remarks>
/// The critical path method (Kelley and Walker, 1959) with the windows as limits on both sides. Items without an envelope are those that
/// no date bears on; they are gaps, not items at the start of the plan.
/// </remarks>
public sealed class PlanEnvelope
{
    private readonly Dictionary<ItemId, ItemEnvelope> byItem;

    private PlanEnvelope(PlanList<ItemEnvelope> items, PlanList<ChainLink> chain, PlanList<LinkCertainty> links)
    {
        Items = items;
        CriticalChain = chain;
        Links = links;
        byItem = items.ToDictionary(item => item.Item);
    }

    /// <summary>Gets the envelopes in the plan's order.</summary>
    public PlanList<ItemEnvelope> Items { get; }

    /// <summary>Gets one chain of items with the least float, from the date it starts from to the limit it runs into. When the least float is negative, this chain of dates and dependencies cannot hold.</summary>
    public PlanList<ChainLink> CriticalChain { get; }

    /// <summary>Gets for every dependency between two items with envelopes how certain it is that it holds, in the order of <see cref="PlanDependencies"/>.</summary>
    public PlanList<LinkCertainty> Links { get; }

    /// <summary>Calculates the envelopes of a plan.</summary>
    /// <param name="windows">The plan's dates, resolved.</param>
    /// <returns>The envelopes; none when nothing in the plan has a date.</returns>
    public static PlanEnvelope Of(PlanWindows windows)
    {
        ArgumentNullException.ThrowIfNull(windows);
        return Of(PlanNetwork.Of(windows));
    }

    /// <summary>Looks for an item's envelope.</summary>
    /// <param name="item">The item.</param>
    /// <param name="envelope">The envelope, when there is one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(ItemId item, [NotNullWhen(true)] out ItemEnvelope? envelope) => byItem.TryGetValue(item, out envelope);

    /// <summary>The envelopes of a compiled plan; none when there was nothing to compile.</summary>
    internal static PlanEnvelope Of(PlanNetwork? network)
    {
        if (network is null)
        {
            return new([], [], []);
        }

        CpmSolution solution = CriticalPath.Solve(network.Problem);
        EnvelopeRuns runs = new(network, solution);
        List<ItemEnvelope> items = new(network.Nodes.Count);
        foreach (PlanItem item in network.Windows.Plan.Items)
        {
            if (item is not Activity { Nature: Nature.BestEffort } && network.Nodes.TryGetValue(item.Id, out PlanNetwork.ItemNodes nodes))
            {
                items.Add(Envelope(network, solution, runs, item, nodes));
            }
        }

        List<ChainLink> chain = [];
        foreach (ChainStep step in solution.CriticalChain)
        {
            PlanDependency? through = step.Link < 0 ? null : network.Links[step.Link].Dependency;
            ItemId at = network.All[step.Activity].Item;
            if (chain.Count == 0 || chain[^1].Item != at)
            {
                chain.Add(new(at, through));
            }
        }

        return new([.. items], [.. chain], [.. runs.Links()]);
    }

    private static ItemEnvelope Envelope(PlanNetwork network, CpmSolution solution, EnvelopeRuns runs, PlanItem item, PlanNetwork.ItemNodes nodes)
    {
        (int first, int last) = (nodes.First, nodes.Last);
        int driver = solution.DrivingLink[first];
        (LocalDate earliestStart, LocalDate earliestFinish) = Days(network, item, nodes, solution.EarliestStart[first], solution.EarliestFinish[last]);
        (LocalDate latestStart, LocalDate latestFinish) = Days(network, item, nodes, solution.LatestStart[first], solution.LatestFinish[last]);
        int total = Enumerable.Range(first, last - first + 1).Min(node => solution.TotalFloat[node]);
        return new(item.Id, earliestStart, earliestFinish, latestStart, latestFinish)
        {
            TotalFloat = total,
            FreeFloat = solution.FreeFloat[last],
            InterferingFloat = Math.Max(0, total - solution.FreeFloat[last]),
            IsCritical = total == solution.LeastTotalFloat,
            DurationAssumed = nodes.DurationAssumed,
            Verdict = runs.Verdict(nodes),
            SafeLatestStart = runs.SafeLatestStart(nodes.First) is { } safe ? network.DateOf(safe) : null,
            DrivenBy = driver < 0 ? null : network.Links[driver].Dependency,
        };
    }

    /// <summary>Slots into days: a deadline stands at the end of its day; an event whose window holds no working day keeps its window.</summary>
    private static (LocalDate First, LocalDate Last) Days(PlanNetwork network, PlanItem item, PlanNetwork.ItemNodes nodes, int start, int finish)
    {
        if (nodes.OffCalendar is { } window)
        {
            return (window.Start, window.End);
        }

        if (item is Deadline && network.Windows.Of(item.Id) is { IsOpenEnd: false } limit)
        {
            return (limit.End, limit.End);
        }

        return finish > start ? (network.DateOf(start), network.DateOf(finish - 1)) : (network.DateOf(start), network.DateOf(start));
    }
}
