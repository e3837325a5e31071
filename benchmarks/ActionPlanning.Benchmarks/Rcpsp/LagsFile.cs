using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>An instance with minimum and maximum distances between starts (RCPSP/max).</summary>
internal sealed record LagsFile(string Path, int[] Durations, StartArc[] Arcs, int[] Demand, int[] Capacity, int Horizon) : InstanceFile(Path)
{
    private ScheduleProblem? _problem;

    /// <summary>Gets the problem: constant capacity up to the horizon, the source fixed at the start of the project.</summary>
    /// <exception cref="InvalidDataException">It is none, or too large.</exception>
    public ScheduleProblem Problem => _problem ??= Make(Horizon, Capacity.Length, MakeProblem);

    /// <summary>Gets nothing: the longest path over distances of both signs is not calculated.</summary>
    public override int? CriticalPath => null;

    protected override int Count => Durations.Length;

    public override void Prepare() => _ = Problem;

    public override int Finish(RunResult result) => LastFinish(result.Starts, a => Durations[a]);

    /// <summary>Counts by the checker what the schedule breaks of the problem, and by itself what it breaks of the file.</summary>
    public override int Violations(RunResult result) =>
        ScheduleChecker.Check(Problem, result.Starts).Length
        + Arcs.Count(arc => result.Starts[arc.To] < (long)result.Starts[arc.From] + arc.Lag);

    /// <summary>Divides the arcs: those that can be links, and those stated as maximum distances, because they are or because they close a circle.</summary>
    public (PrecedenceLink[] Links, StartArc[] Maximum) Divide()
    {
        var closing = Closing();
        var links = Arcs.Where((arc, i) => arc.Lag >= 0 && !closing[i]).Select(arc => new PrecedenceLink(arc.From, arc.To, LinkType.StartToStart, arc.Lag));
        return ([.. links], [.. Arcs.Where((arc, i) => arc.Lag < 0 || closing[i])]);
    }

    private ScheduleProblem MakeProblem()
    {
        var (links, maximum) = Divide();
        var fixedStart = new int[Count];
        Array.Fill(fixedStart, CpmProblem.Unset);
        fixedStart[0] = 0;
        return new ScheduleProblem(
            new CpmProblem(Durations, links, fixedStart: fixedStart),
            Horizon,
            Constant(Capacity, Horizon),
            Demand,
            maximumLags: [.. maximum.Select(arc => new MaximumLag(arc.To, arc.From, -arc.Lag, LinkType.StartToStart))]);
    }

    // Depth first over the arcs that are not negative; an arc to an activity on the path closes a circle.
    private bool[] Closing()
    {
        const byte OnPath = 1;
        const byte Done = 2;
        var closing = new bool[Arcs.Length];
        var (offset, entry) = Leaving();
        var next = offset[..^1];
        var state = new byte[Count];
        var path = new Stack<int>();
        for (var first = 0; first < Count; first++)
        {
            if (state[first] != 0)
            {
                continue;
            }

            path.Push(first);
            state[first] = OnPath;
            while (path.TryPeek(out var at))
            {
                if (next[at] == offset[at + 1])
                {
                    state[path.Pop()] = Done;
                    continue;
                }

                var arc = entry[next[at]++];
                var to = Arcs[arc].To;
                if (state[to] == 0)
                {
                    state[to] = OnPath;
                    path.Push(to);
                }

                closing[arc] = state[to] == OnPath && path.Peek() != to;
            }
        }

        return closing;
    }

    private (int[] Offset, int[] Entry) Leaving()
    {
        var offset = new int[Count + 1];
        foreach (var arc in Arcs)
        {
            offset[arc.From + 1] += arc.Lag >= 0 ? 1 : 0;
        }

        for (var a = 0; a < Count; a++)
        {
            offset[a + 1] += offset[a];
        }

        var (entry, at) = (new int[offset[^1]], offset[..^1]);
        for (var i = 0; i < Arcs.Length; i++)
        {
            if (Arcs[i].Lag >= 0)
            {
                entry[at[Arcs[i].From]++] = i;
            }
        }

        return (offset, entry);
    }
}
