using System.Globalization;
using System.Text;
using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>Adds up what the runs of a set reached.</summary>
internal sealed class RunSummary
{
    private readonly Mean _gap = new();
    private readonly Mean _boundGap = new();
    private readonly Mean _overPath = new();
    private readonly Mean _proofSeconds = new();
    private int _runs;
    private int _without;
    private int _atBest;
    private int _infeasible;
    private int _verdicts;
    private int _right;
    private int _wrong;
    private long _schedules;
    private long _nodes;
    private double _seconds;

    /// <summary>Gets the schedules that break a rule of their problem, or do not finish when the engine says.</summary>
    public int Violations { get; private set; }

    /// <summary>Gets the results that contradict what a table holds for proved, or themselves.</summary>
    public int Contradictions { get; private set; }

    /// <summary>Adds a run.</summary>
    /// <param name="result">What the engine says.</param>
    /// <param name="valid">Whether its schedule passed the check; true without a complete one.</param>
    /// <param name="known">What the table says.</param>
    /// <param name="path">The critical path; null when it is not known.</param>
    /// <param name="cpu">What the run took.</param>
    public void Add(RunResult result, bool valid, KnownBounds known, int? path, TimeSpan cpu)
    {
        _runs++;
        _schedules += result.Schedules;
        _nodes += result.Nodes;
        _seconds += cpu.TotalSeconds;
        var infeasible = result.Status == ScheduleStatus.Infeasible;
        _infeasible += infeasible ? 1 : 0;
        if (infeasible || result.Status == ScheduleStatus.Optimal)
        {
            _proofSeconds.Add(cpu.TotalSeconds);
        }

        Violations += valid ? 0 : 1;
        var contradicts = Contradicts(result, known);
        Contradictions += contradicts ? 1 : 0;
        Judge(result, known);
        if (known.Upper is { } best && !infeasible)
        {
            _boundGap.Add(best == 0 ? 0 : 100.0 * (best - result.LowerBound) / best);
        }

        if (result.Makespan is not { } makespan)
        {
            _without++;
            return;
        }

        if (path is { } length)
        {
            _overPath.Add(Percent(makespan, length));
        }

        if (known.Upper is { } upper)
        {
            _gap.Add(Percent(makespan, upper));
            _atBest += makespan <= upper ? 1 : 0;
        }
    }

    /// <summary>Whether a result cannot be true when the table is, or is at odds with itself.</summary>
    public static bool Contradicts(RunResult result, KnownBounds known)
    {
        if (result.Status == ScheduleStatus.Infeasible)
        {
            return known.Upper is not null || result.Makespan is not null;
        }

        return (result.Makespan is not null && known.Infeasible)
            || result.Makespan < known.Lower
            || result.LowerBound > known.Upper
            || result.LowerBound > result.Makespan
            || (result.Status == ScheduleStatus.Optimal && result.LowerBound != result.Makespan);
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"instances {_runs}, without a schedule {_without}\n");
        text.Append(CultureInfo.InvariantCulture, $"mean gap to best known {_gap.Text(" %")} (over {_gap.Count}, {_atBest} at the best known or below)\n");
        text.Append(CultureInfo.InvariantCulture, $"mean over critical path {_overPath.Text(" %")} (over {_overPath.Count})\n");
        text.Append(CultureInfo.InvariantCulture, $"proved {_proofSeconds.Count} (optimal {_proofSeconds.Count - _infeasible}, infeasible {_infeasible}), mean of the proved {_proofSeconds.Text(" CPU s")}\n");
        text.Append(CultureInfo.InvariantCulture, $"mean lower-bound gap to best known {_boundGap.Text(" %")} (over {_boundGap.Count})\n");
        if (_verdicts > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"verdicts right {_right}, wrong {_wrong}, open {_runs - _right - _wrong}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"violations {Violations}\n");
        text.Append(CultureInfo.InvariantCulture, $"contradictions with known bounds {Contradictions}\n");
        text.Append(CultureInfo.InvariantCulture, $"schedules {_schedules}, nodes {_nodes} in {_seconds:F2} CPU s, {_schedules / Math.Max(_seconds, 1e-3) / 1000:F0} thousand schedules a second");
        return text.ToString();
    }

    private static double Percent(int finish, int reference) => reference == 0 ? 0 : 100.0 * (finish - reference) / reference;

    // A verdict: there is a schedule, or there is none. Asked only where some instance is known to have none, or was found to have none.
    private void Judge(RunResult result, KnownBounds known)
    {
        var (feasible, infeasible) = (result.Makespan is not null, result.Status == ScheduleStatus.Infeasible);
        _verdicts += known.Infeasible || infeasible ? 1 : 0;
        if (known.HasVerdict && (feasible || infeasible))
        {
            _right += known.Infeasible == infeasible ? 1 : 0;
            _wrong += known.Infeasible == infeasible ? 0 : 1;
        }
    }

    private sealed class Mean
    {
        private double _sum;

        public int Count { get; private set; }

        public void Add(double value)
        {
            _sum += value;
            Count++;
        }

        public string Text(string unit) => Count == 0 ? "unknown" : (_sum / Count).ToString("F3", CultureInfo.InvariantCulture) + unit;
    }
}
