using System.Runtime.Intrinsics;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>A scheduling problem as the exact search sees it: windows of starts, arcs, demands by lanes, and the pairs that cannot overlap.</summary>
/// <remarks>
/// Slots are counted from <see cref="Origin"/>, the first slot in which anything can happen. Variables 0 … n − 1 are the starts, variable n is
/// the finish of the project, the rest are the orders of the pairs: 1 when the first of the pair comes first, 0 when the second does.
/// </remarks>
internal sealed class ExactModel
{
    /// <summary>Lanes of one vector: resources that are looked at together.</summary>
    public const int Lanes = 4;

    private const int MaxPairs = 4000;

    private readonly Network _network;

    private ExactModel(ScheduleProblem problem, ExactWindows windows)
    {
        Activities = windows.Earliest.Length;
        _network = problem.Network.Network;
        Origin = windows.Origin;
        Slots = windows.End - windows.Origin;
        Duration = [.. problem.Network.Durations, 0];
        Least = [.. windows.Earliest.Select(t => t - Origin), windows.Finish - Origin];
        Most = [.. windows.Latest.Select(t => t - Origin), Slots];
        Arcs = new ExactArcs(problem, Origin);
        Resources = Scarce(problem);
        ResourceCount = Resources.Length;
        Demand = new int[Activities * ResourceCount];
        Capacity = new int[Slots * ResourceCount];
        for (var k = 0; k < ResourceCount; k++)
        {
            for (var i = 0; i < Activities; i++)
            {
                Demand[(i * ResourceCount) + k] = Duration[i] == 0 ? 0 : problem.Demand[(i * problem.ResourceCount) + Resources[k]];
            }

            var all = Total(Demand, k);
            for (var t = 0; t < Slots; t++)
            {
                var units = problem.SlotCapacity[((t + Origin) * problem.ResourceCount) + Resources[k]];
                Capacity[(t * ResourceCount) + k] = (int)Math.Min(units, all);
            }
        }

        (PairFirst, PairSecond) = Pairs();
        (PairOffset, PairOf) = PairsByActivity();
        Variables = Activities + 1 + PairFirst.Length;
        Least = [.. Least, .. new int[PairFirst.Length]];
        Most = [.. Most, .. Enumerable.Repeat(1, PairFirst.Length)];
    }

    /// <summary>A model of tasks on scarce resources alone, without links and pairs; it has variables for its tasks, one for the finish, and as many more as it is given.</summary>
    /// <param name="slots">The number of slots.</param>
    /// <param name="duration">The duration of each task.</param>
    /// <param name="demand">The units of each resource, task by task.</param>
    /// <param name="capacity">The units of each resource, slot by slot; no more than all tasks need at once.</param>
    /// <param name="least">The least value of each variable.</param>
    /// <param name="most">The greatest value of each variable.</param>
    public ExactModel(int slots, int[] duration, int[] demand, int[] capacity, int[] least, int[] most)
    {
        var nothing = new ScheduleProblem(new CpmProblem([], []), 0, [], []);
        (Activities, Slots, Variables) = (duration.Length, slots, least.Length);
        (_network, Arcs) = (nothing.Network.Network, new ExactArcs(nothing, 0));
        Duration = [.. duration, 0];
        (Least, Most, Demand, Capacity) = (least, most, demand, capacity);
        ResourceCount = slots == 0 ? 0 : capacity.Length / slots;
        Resources = [.. Enumerable.Range(0, ResourceCount)];
        (PairFirst, PairSecond, PairOffset, PairOf) = ([], [], new int[duration.Length + 1], []);
    }

    public int Activities { get; }

    public int Variables { get; }

    /// <summary>Gets the variable that is the finish of the project.</summary>
    public int Sink => Activities;

    public int Origin { get; }

    public int Slots { get; }

    /// <summary>Gets the durations; that of the sink is 0.</summary>
    public int[] Duration { get; }

    /// <summary>Gets the least value of each variable.</summary>
    public int[] Least { get; }

    /// <summary>Gets the greatest value of each variable.</summary>
    public int[] Most { get; }

    public ExactArcs Arcs { get; }

    /// <summary>Gets the resources that can run short, by their numbers in the problem.</summary>
    public int[] Resources { get; }

    public int ResourceCount { get; }

    /// <summary>Gets the units of scarce resource k for activity i at i · ResourceCount + k; 0 for milestones.</summary>
    public int[] Demand { get; }

    /// <summary>Gets the units of scarce resource k in slot t at t · ResourceCount + k.</summary>
    public int[] Capacity { get; }

    public int[] PairFirst { get; }

    public int[] PairSecond { get; }

    /// <summary>Gets where the pairs of each activity begin in <see cref="PairOf"/>.</summary>
    public int[] PairOffset { get; }

    public int[] PairOf { get; }

    /// <summary>Gets the number of vectors that hold one slot.</summary>
    public int Planes => (ResourceCount + Lanes - 1) / Lanes;

    /// <summary>The model of a problem; null when it has more variables or slots than literals can name.</summary>
    public static ExactModel? TryBuild(ScheduleProblem problem, ExactWindows windows)
    {
        var room = windows.End - windows.Origin;
        var choices = windows.Earliest.Zip(windows.Latest, (from, to) => (long)to - from).Sum();
        return room > BoundLiteral.MaxValue || choices > ExactScheduler.MaxChoices || windows.Earliest.Length > ExactScheduler.MaxActivities
            ? null
            : new ExactModel(problem, windows);
    }

    /// <summary>The demands of an activity in one plane.</summary>
    public Vector128<int> Units(int activity, int plane) => Vector(Demand.AsSpan(activity * ResourceCount, ResourceCount), plane);

    /// <summary>The capacities of a slot in one plane.</summary>
    public Vector128<int> Room(int slot, int plane) => Vector(Capacity.AsSpan(slot * ResourceCount, ResourceCount), plane);

    private static Vector128<int> Vector(ReadOnlySpan<int> row, int plane)
    {
        var vector = Vector128<int>.Zero;
        for (var lane = 0; lane < Lanes && (plane * Lanes) + lane < row.Length; lane++)
        {
            vector = vector.WithElement(lane, row[(plane * Lanes) + lane]);
        }

        return vector;
    }

    private long Total(int[] demand, int k)
    {
        var sum = 0L;
        for (var i = 0; i < Activities; i++)
        {
            sum += demand[(i * ResourceCount) + k];
        }

        return sum;
    }

    // A resource that suffices for all at once constrains nothing.
    private int[] Scarce(ScheduleProblem problem)
    {
        var scarce = new List<int>();
        for (var k = 0; k < problem.ResourceCount; k++)
        {
            var need = 0L;
            for (var i = 0; i < Activities; i++)
            {
                need += Duration[i] == 0 ? 0 : problem.Demand[(i * problem.ResourceCount) + k];
            }

            for (var t = Origin; t < Origin + Slots; t++)
            {
                if (problem.SlotCapacity[(t * problem.ResourceCount) + k] < need)
                {
                    scarce.Add(k);
                    break;
                }
            }
        }

        return [.. scarce];
    }

    // Two activities that together exceed a resource and are not ordered by the links anyway.
    private (int[] First, int[] Second) Pairs()
    {
        var most = new int[ResourceCount];
        for (var at = 0; at < Capacity.Length; at++)
        {
            most[at % ResourceCount] = Math.Max(most[at % ResourceCount], Capacity[at]);
        }

        var (first, second) = (new List<int>(), new List<int>());
        var ordered = OrderedByLinks();
        for (var i = 0; i < Activities; i++)
        {
            for (var j = i + 1; j < Activities && first.Count < MaxPairs; j++)
            {
                if (!ordered[(i * Activities) + j] && !ordered[(j * Activities) + i] && Exceed(i, j, most))
                {
                    first.Add(i);
                    second.Add(j);
                }
            }
        }

        return ([.. first], [.. second]);
    }

    private bool Exceed(int i, int j, int[] most)
    {
        for (var k = 0; k < ResourceCount; k++)
        {
            var (one, other) = ((long)Demand[(i * ResourceCount) + k], (long)Demand[(j * ResourceCount) + k]);
            if (one > 0 && other > 0 && one + other > most[k])
            {
                return true;
            }
        }

        return false;
    }

    // Whether the longest path of links from i to j is as long as i, row by row.
    private System.Collections.BitArray OrderedByLinks()
    {
        const int Unreached = int.MinValue;
        var ordered = new System.Collections.BitArray(Activities * Activities);
        var distance = new int[Activities];
        foreach (var i in _network.Order)
        {
            Array.Fill(distance, Unreached);
            distance[i] = 0;
            foreach (var from in _network.Order)
            {
                for (var s = _network.SuccOffset[from]; distance[from] != Unreached && s < _network.SuccOffset[from + 1]; s++)
                {
                    var to = _network.SuccTo[s];
                    distance[to] = Math.Max(distance[to], distance[from] + _network.LeastWeight(s));
                }
            }

            for (var j = 0; j < Activities; j++)
            {
                ordered[(i * Activities) + j] = j != i && distance[j] != Unreached && distance[j] >= Duration[i];
            }
        }

        return ordered;
    }

    private (int[] Offset, int[] Pairs) PairsByActivity()
    {
        var offset = new int[Activities + 1];
        foreach (var i in PairFirst.Concat(PairSecond))
        {
            offset[i + 1]++;
        }

        for (var i = 0; i < Activities; i++)
        {
            offset[i + 1] += offset[i];
        }

        var next = offset.AsSpan(0, Activities).ToArray();
        var pairs = new int[2 * PairFirst.Length];
        for (var p = 0; p < PairFirst.Length; p++)
        {
            pairs[next[PairFirst[p]]++] = p;
            pairs[next[PairSecond[p]]++] = p;
        }

        return (offset, pairs);
    }
}
