namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The links of a multi-mode problem as arcs between starts and finishes of activities, and the arcs to the finish of the project.</summary>
/// <remarks>An arc demands to ≥ from + weight. As a link joins points in time that are variables, its weight is its lag, whatever the modes.</remarks>
internal sealed class ExactModeArcs
{
    private readonly int _sink;

    public ExactModeArcs(MultiModeProblem problem, ExactModeModel model)
    {
        _sink = model.Mode.Length;
        var strongest = new Dictionary<(int From, int To), int>();
        var last = new bool[problem.ActivityCount];
        Array.Fill(last, true);
        foreach (var link in problem.Links)
        {
            var from = link.LeavesFromStart ? model.StartOf(link.From) : model.FinishOf(link.From);
            var to = link.ArrivesAtStart ? model.StartOf(link.To) : model.FinishOf(link.To);
            strongest[(from, to)] = Math.Max(link.Lag, strongest.GetValueOrDefault((from, to), int.MinValue));
            last[link.From] &= link.LeavesFromStart || link.Lag < 0;
        }

        for (var a = 0; a < last.Length; a++)
        {
            if (last[a])
            {
                strongest.Add((model.FinishOf(a), _sink), 0);
            }
        }

        var arcs = strongest.OrderBy(arc => arc.Key).ToArray();
        From = [.. arcs.Select(arc => arc.Key.From)];
        To = [.. arcs.Select(arc => arc.Key.To)];
        Weight = [.. arcs.Select(arc => arc.Value)];
        (OutOffset, Out) = Rows(From, model.Tasks.Variables - _sink);
        (InOffset, In) = Rows(To, model.Tasks.Variables - _sink);
    }

    public int[] From { get; }

    public int[] To { get; }

    public int[] Weight { get; }

    /// <summary>Gets where the arcs from each variable begin in <see cref="Out"/>, from that of the finish of the project on.</summary>
    public int[] OutOffset { get; }

    public int[] Out { get; }

    /// <summary>Gets where the arcs to each variable begin in <see cref="In"/>, from that of the finish of the project on.</summary>
    public int[] InOffset { get; }

    public int[] In { get; }

    private (int[] Offset, int[] Arcs) Rows(int[] key, int rows)
    {
        var offset = new int[rows + 1];
        foreach (var row in key)
        {
            offset[row - _sink + 1]++;
        }

        for (var row = 0; row < rows; row++)
        {
            offset[row + 1] += offset[row];
        }

        var next = offset.AsSpan(0, rows).ToArray();
        var arcs = new int[key.Length];
        for (var a = 0; a < key.Length; a++)
        {
            arcs[next[key[a] - _sink]++] = a;
        }

        return (offset, arcs);
    }
}
