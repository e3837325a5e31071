using System.Collections.Immutable;
using ActionPlanning.Engines;
using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling;

public class InputFaultTests
{
    [Fact]
    public void A_cycle_is_reported_with_its_activities_in_the_direction_of_the_links()
    {
        var fault = Single(() => new CpmProblem([1, 1, 1, 1, 1], Net.FinishToStart("5-4", "4-2", "2-5", "1-2", "4-3")));

        Assert.Equal(EngineFaultCodes.Cycle, fault.Code);
        Net.Same([1, 4, 3], fault.Indices);
        Assert.Contains("1 → 4 → 3 → 1", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_knot_of_cycles_is_reported_once()
    {
        var faults = Faults(() => new CpmProblem([1, 1, 1, 1, 1], Net.FinishToStart("1-2", "2-1", "2-3", "3-4", "4-3", "4-5", "5-5")));

        Net.Same([[0, 1], [2, 3], [4]], faults.Select(f => f.Indices.ToArray()));
    }

    [Fact]
    public void A_cycle_of_a_hundred_thousand_activities_is_found()
    {
        var links = Enumerable.Range(0, 100_000).Select(i => new PrecedenceLink(i, (i + 1) % 100_000)).ToArray();

        Assert.Equal(100_000, Single(() => new CpmProblem(new int[100_000], links)).Indices.Length);
    }

    [Fact]
    public void All_faults_are_found_in_one_pass()
    {
        var faults = Faults(() => new CpmProblem(
            [1, -1, 1],
            [new(0, 3), new(0, 1, Lag: int.MinValue), new(0, 1, (LinkType)9), new(0, 1, Lag: 1, Unit: LagUnit.CalendarDays), new(1, 2), new(2, 1)],
            notBefore: [0, 0],
            notAfter: [0, int.MaxValue, 0],
            requiredEnd: int.MaxValue,
            dayOfSlot: []));

        Net.Same(
            [
                EngineFaultCodes.Length, EngineFaultCodes.Range, EngineFaultCodes.Range, EngineFaultCodes.Range, EngineFaultCodes.Link,
                EngineFaultCodes.Range, EngineFaultCodes.Range, EngineFaultCodes.Calendar, EngineFaultCodes.Cycle,
            ],
            faults.Select(f => f.Code));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    [InlineData(2, 0)]
    [InlineData(0, int.MaxValue)]
    [InlineData(int.MinValue, 0)]
    public void A_link_to_an_activity_that_does_not_exist_is_refused(int from, int to)
    {
        var fault = Single(() => new CpmProblem([1, 1], [new(0, 1), new(from, to)]));

        Assert.Equal((EngineFaultCodes.Link, 1), (fault.Code, fault.Indices[0]));
    }

    [Fact]
    public void An_axis_that_does_not_increase_is_refused()
    {
        var fault = Single(() => new CpmProblem([1], [], dayOfSlot: [0, 1, 1]));

        Assert.Equal((EngineFaultCodes.Axis, 2), (fault.Code, fault.Indices[0]));
    }

    [Fact]
    public void Numbers_that_could_add_up_beyond_the_range_are_refused()
    {
        Assert.Equal(EngineFaultCodes.Overflow, Single(() => new CpmProblem([CpmProblem.MaxTime, 1], [new(0, 1)])).Code);
        Assert.Equal(EngineFaultCodes.Overflow, Single(() => new CpmProblem([1, 1], [new(0, 1, Lag: -CpmProblem.MaxTime)])).Code);
        Assert.Equal(EngineFaultCodes.Overflow, Single(() => new CpmProblem([1], [], notBefore: [CpmProblem.MaxTime])).Code);
    }

    [Fact]
    public void The_largest_numbers_that_are_allowed_calculate_exactly()
    {
        const int Most = CpmProblem.MaxTime - 100;
        var solution = CriticalPath.Solve(new CpmProblem(
            [Most, 1], [new(0, 1, LinkType.FinishToStart, 0, LagUnit.CalendarDays)], notAfter: [-90, 0], dayOfSlot: [CpmProblem.MaxTime]));

        Assert.Equal(Most + 1, solution.ProjectFinish);
        Assert.Equal(-90 - Most, solution.TotalFloat[0]);
    }

    [Fact]
    public void Wrong_lengths_and_numbers_of_resources_are_refused()
    {
        var network = new CpmProblem([1, 1], [], projectStart: -1, dayOfSlot: [0, 1]);
        var faults = Faults(() => new ScheduleProblem(network, 3, [[1, -1, 1], [1]], [1, 1, 1], priority: [1], rank: [4, 4], mayBeLate: [true]));

        Net.Same(
            [
                EngineFaultCodes.Range, EngineFaultCodes.Axis, EngineFaultCodes.Length, EngineFaultCodes.Range, EngineFaultCodes.Length,
                EngineFaultCodes.Length, EngineFaultCodes.Rank, EngineFaultCodes.Length,
            ],
            faults.Select(f => f.Code));
    }

    [Fact]
    public void Maximum_lags_between_activities_or_ends_that_do_not_exist_and_lags_out_of_range_are_refused()
    {
        var network = new CpmProblem([1, 1], []);
        EngineFault[] Of(params MaximumLag[] lags) => [.. Faults(() => new ScheduleProblem(network, 3, [], [], maximumLags: lags))];

        Assert.Equal((EngineFaultCodes.Link, 1), (Assert.Single(Of(new(0, 1, 0), new(0, 2, 0))).Code, Of(new(0, 1, 0), new(0, 2, 0))[0].Indices[0]));
        Assert.Equal(EngineFaultCodes.Link, Assert.Single(Of(new MaximumLag(-1, 1, 0))).Code);
        Assert.Equal(EngineFaultCodes.Range, Assert.Single(Of(new MaximumLag(0, 1, 0, (LinkType)4))).Code);
        Assert.Equal(EngineFaultCodes.Range, Of(new MaximumLag(0, 1, CpmProblem.MaxTime + 1))[0].Code);
        Assert.Equal(EngineFaultCodes.Overflow, Assert.Single(Of(new(0, 1, -CpmProblem.MaxTime / 2), new(1, 0, -CpmProblem.MaxTime / 2))).Code);
        Assert.Equal(CpmProblem.MaxTime, new ScheduleProblem(network, 3, [], [], maximumLags: [new(0, 1, CpmProblem.MaxTime)]).MaximumLags[0].Lag);
    }

    [Fact]
    public void Weights_of_lateness_are_one_for_each_activity_from_0_up_and_add_up()
    {
        var network = new CpmProblem(new int[20], [], notAfter: [.. Enumerable.Repeat(-CpmProblem.MaxTime / 2, 20)]);
        EngineFault Of(bool late, params int[] weights) =>
            Single(() => new ScheduleProblem(network, 3, [], [], mayBeLate: [.. Enumerable.Repeat(late, 20)], latenessWeight: weights));

        Assert.Equal(EngineFaultCodes.Length, Of(true, 1, 2).Code);
        Assert.Equal(EngineFaultCodes.Range, Of(false, [.. Enumerable.Repeat(1, 19), -1]).Code);
        Assert.Equal(EngineFaultCodes.Overflow, Of(true, [.. Enumerable.Repeat(int.MaxValue, 20)]).Code);
        Net.Same(Enumerable.Repeat(1, 20), new ScheduleProblem(network, 3, [], []).LatenessWeight);
    }

    [Fact]
    public void Engines_that_cannot_obey_maximum_lags_refuse_them_and_name_one_that_can()
    {
        var problem = new ScheduleProblem(new CpmProblem([1, 1], []), 9, [], [], maximumLags: [new(0, 1, 0)]);

        foreach (var fault in (EngineFault[])[Single(() => SerialScheduler.Solve(problem)), Single(() => ScheduleSearch.Solve(problem))])
        {
            Assert.Equal(EngineFaultCodes.MaximumLag, fault.Code);
            Assert.Contains("ExactScheduler", fault.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_tree_of_a_problem_shows_maximum_lags_and_what_lateness_costs() => Assert.Equal(
        """
        project scheduling problem
        ├ activities 2, links 0, maximum lags 1
        ├ resources 0, horizon 9 slots
        └ may be late 1, a slot costs 1 to 5
        """.ReplaceLineEndings("\n"),
        new ScheduleProblem(new CpmProblem([1, 1], []), 9, [], [], mayBeLate: [true, false], maximumLags: [new(0, 1, 0)], latenessWeight: [5, 1])
            .ToString().ReplaceLineEndings("\n"));

    [Fact]
    public void A_rule_that_does_not_exist_is_refused()
    {
        var problem = new ScheduleProblem(new CpmProblem([1], []), 1, [], []);

        Assert.Throws<ArgumentOutOfRangeException>(() => SerialScheduler.Solve(problem, new SerialOptions { Rule = (PriorityRule)99 }));
    }

    private static EngineFault Single(Func<object> make) => Assert.Single(Faults(make));

    private static ImmutableArray<EngineFault> Faults(Func<object> make) => Assert.Throws<EngineInputException>(make).Faults;
}
