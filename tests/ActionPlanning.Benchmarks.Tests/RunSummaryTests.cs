using ActionPlanning.Benchmarks.Rcpsp;
using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Tests;

public class RunSummaryTests
{
    [Fact]
    public void Means_are_over_those_that_have_the_figure()
    {
        var summary = new RunSummary();
        Add(Runs.Feasible([0], 110, bound: 90), new(80, 100, null, false), path: 100, seconds: 1);
        Add(Runs.Feasible([0], 50, bound: 50), new(50, 50, null, false), path: 40, seconds: 3);
        Add(Runs.Feasible([0], 60, bound: 55), default, path: null, seconds: 1);
        Add(Runs.Without(ScheduleStatus.Incomplete, bound: 60), new(null, 100, null, false), path: 50, seconds: 1);

        Assert.Equal(
            """
            instances 4, without a schedule 1
            mean gap to best known 5.000 % (over 2, 1 at the best known or below)
            mean over critical path 17.500 % (over 2)
            proved 1 (optimal 1, infeasible 0), mean of the proved 3.000 CPU s
            mean lower-bound gap to best known 16.667 % (over 3)
            violations 0
            contradictions with known bounds 0
            schedules 400, nodes 28 in 6.00 CPU s, 0 thousand schedules a second
            """,
            summary.ToString());

        void Add(RunResult result, KnownBounds known, int? path, int seconds) => summary.Add(result, true, known, path, TimeSpan.FromSeconds(seconds));
    }

    [Fact]
    public void Verdicts_are_right_wrong_or_open_once_one_is_about_infeasibility()
    {
        var summary = new RunSummary();
        var none = new KnownBounds(null, null, null, true);
        var some = new KnownBounds(4, 5, null, false);
        foreach (var (result, known) in new[]
        {
            (Runs.Without(ScheduleStatus.Infeasible, 9), none),
            (Runs.Feasible([0], 5), some),
            (Runs.Feasible([0], 5), none),
            (Runs.Without(ScheduleStatus.Infeasible, 9), some),
            (Runs.Without(ScheduleStatus.Incomplete), none),
            (Runs.Without(ScheduleStatus.Infeasible, 9), default),
        })
        {
            summary.Add(result, true, known, null, TimeSpan.Zero);
        }

        Assert.Contains("verdicts right 2, wrong 2, open 2\n", summary.ToString(), StringComparison.Ordinal);
        Assert.Contains("proved 3 (optimal 0, infeasible 3)", summary.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, summary.Contradictions);
    }

    [Theory]
    [InlineData(5, 0, false, 5, 7, false, false)]
    [InlineData(4, 0, false, 5, 7, false, true)]
    [InlineData(9, 8, false, 5, 7, false, true)]
    [InlineData(9, 7, false, 5, 7, false, false)]
    [InlineData(9, 10, false, null, null, false, true)]
    [InlineData(5, 0, false, null, null, true, true)]
    [InlineData(null, 9, true, null, 7, false, true)]
    [InlineData(null, 9, true, 5, null, false, false)]
    [InlineData(null, 9, true, null, null, true, false)]
    [InlineData(null, 8, false, 5, 7, false, true)]
    public void A_contradiction_is_what_cannot_be_true_beside_the_table(int? makespan, int bound, bool infeasible, int? lower, int? upper, bool none, bool expected)
    {
        var result = makespan is { } finish
            ? Runs.Feasible([0], finish, bound)
            : Runs.Without(infeasible ? ScheduleStatus.Infeasible : ScheduleStatus.Incomplete, bound);

        Assert.Equal(expected, RunSummary.Contradicts(result, new(lower, upper, null, none)));
    }

    [Fact]
    public void A_broken_schedule_is_a_violation()
    {
        var summary = new RunSummary();
        summary.Add(Runs.Feasible([0], 5), false, default, null, TimeSpan.Zero);

        Assert.Equal((1, 0), (summary.Violations, summary.Contradictions));
    }
}
