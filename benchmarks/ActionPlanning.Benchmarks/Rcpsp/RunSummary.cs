using System.Globalization;
using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>Adds up what the runs of a set reached.</summary>
internal sealed class RunSummary
{
    private int _runs;
    private int _known;
    private int _atBest;
    private int _proved;
    private int _without;
    private double _gap;
    private double _overPath;
    private long _schedules;
    private double _seconds;

    /// <summary>Gets the schedules that break a rule of their problem.</summary>
    public int Violations { get; private set; }

    /// <summary>Gets the results that contradict a published bound.</summary>
    public int Contradictions { get; private set; }

    public void Add(SearchSolution solution, (int? Lower, int? Upper) known, double seconds)
    {
        _runs++;
        _schedules += solution.Statistics.Schedules;
        _seconds += seconds;
        Violations += ScheduleChecker.Check(solution.Problem, solution.Start.AsSpan()).IsEmpty ? 0 : 1;
        _proved += solution.Status is ScheduleStatus.Optimal or ScheduleStatus.Infeasible ? 1 : 0;
        var complete = solution.Status is ScheduleStatus.Optimal or ScheduleStatus.Feasible;
        Contradictions += solution.FinishBound > known.Upper || (complete && solution.Finish < known.Lower) ? 1 : 0;
        if (!complete)
        {
            _without++;
            return;
        }

        _overPath += Percent(solution.Finish, solution.Statistics.CriticalPathBound);
        if (known.Upper is { } best)
        {
            _known++;
            _gap += Percent(solution.Finish, best);
            _atBest += solution.Finish <= best ? 1 : 0;
        }
    }

    public override string ToString()
    {
        var complete = Math.Max(1, _runs - _without);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            instances {_runs}, without a complete schedule {_without}
            mean gap to best known {(_known == 0 ? "unknown" : $"{_gap / _known:F3} %")} (over {_known}, {_atBest} at the best known or below)
            mean over critical path {_overPath / complete:F3} %
            proved {_proved}
            violations {Violations}
            contradictions with known bounds {Contradictions}
            schedules {_schedules} in {_seconds:F2} CPU s, {_schedules / Math.Max(_seconds, 1e-3) / 1000:F0} thousand a second
            """);
    }

    private static double Percent(int finish, int reference) => reference == 0 ? 0 : 100.0 * (finish - reference) / reference;
}
