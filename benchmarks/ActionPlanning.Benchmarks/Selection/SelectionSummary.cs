using System.Globalization;
using System.Text;
using ActionPlanning.Engines.Selection;

namespace ActionPlanning.Benchmarks.Selection;

/// <summary>Adds up what the runs of a set reached.</summary>
internal sealed class SelectionSummary
{
    private readonly List<double> _gaps = [];
    private readonly List<double> _proofGaps = [];
    private int _runs;
    private int _without;
    private int _proved;
    private int _atBest;
    private long _nodes;
    private double _seconds;
    private double _slowestProof;

    /// <summary>Gets the selections that break a rule of their problem, or have not the value that the engine states.</summary>
    public int Violations { get; private set; }

    /// <summary>Gets the results that contradict what a table holds for proved, or themselves.</summary>
    public int Contradictions { get; private set; }

    /// <summary>Adds a run.</summary>
    /// <param name="solution">What the engine says.</param>
    /// <param name="valid">Whether its selection passed the check; true without one.</param>
    /// <param name="known">What the table says.</param>
    /// <param name="cpu">What the run took.</param>
    public void Add(SelectionSolution solution, bool valid, KnownValues known, TimeSpan cpu)
    {
        _runs++;
        _nodes += solution.Statistics.Nodes;
        _seconds += cpu.TotalSeconds;
        Violations += valid ? 0 : 1;
        Contradictions += Contradicts(solution, known) ? 1 : 0;
        if (solution.Status is SelectionStatus.Optimal or SelectionStatus.Infeasible)
        {
            _proved++;
            _slowestProof = Math.Max(_slowestProof, cpu.TotalSeconds);
        }

        if (solution.Value is not { } value)
        {
            _without++;
            return;
        }

        _proofGaps.Add(Percent(solution.UpperBound, value));
        if (known.Best is { } best)
        {
            _gaps.Add(Percent(best, value));
            _atBest += value >= best ? 1 : 0;
        }
    }

    /// <summary>Whether a result cannot be true when the table is, or is at odds with itself.</summary>
    public static bool Contradicts(SelectionSolution solution, KnownValues known) => solution.Status == SelectionStatus.Infeasible
        ? known.Best is not null || solution.Value is not null
        : solution.Value > known.Bound
            || solution.UpperBound < known.Best
            || solution.UpperBound < solution.Value
            || (solution.Status == SelectionStatus.Optimal && solution.UpperBound != solution.Value);

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"instances {_runs}, without a selection {_without}\n");
        text.Append(CultureInfo.InvariantCulture, $"mean gap to best known {Mean(_gaps)} (over {_gaps.Count}, {_atBest} at the best known or above)\n");
        text.Append(CultureInfo.InvariantCulture, $"mean gap to own bound {Mean(_proofGaps)}\n");
        text.Append(CultureInfo.InvariantCulture, $"proved {_proved}, the slowest in {_slowestProof:F2} CPU s\n");
        text.Append(CultureInfo.InvariantCulture, $"violations {Violations}\n");
        text.Append(CultureInfo.InvariantCulture, $"contradictions with known values {Contradictions}\n");
        text.Append(CultureInfo.InvariantCulture, $"nodes {_nodes} in {_seconds:F2} CPU s");
        return text.ToString();
    }

    private static double Percent(long greater, long value) => greater == value ? 0 : 100.0 * (greater - value) / Math.Max(1, Math.Abs((double)greater));

    private static string Mean(List<double> values) => values.Count == 0 ? "unknown" : string.Create(CultureInfo.InvariantCulture, $"{values.Average():F4} %");
}
