using System.Collections.Immutable;
using ActionPlanning.Engines;
using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling.MultiMode;

public class MultiModeProblemTests
{
    [Fact]
    public void All_faults_are_found_in_one_pass()
    {
        var faults = Faults(() => new MultiModeProblem(
            [1, 2],
            [1, -1],
            [new(0, 2), new(0, 1), new(1, 0), new(0, 1, Lag: 1, Unit: LagUnit.CalendarDays)],
            2,
            [[1, -1], [1]],
            [0, 0, -1],
            [-1],
            [1, 1, -1],
            notBefore: [0],
            notAfter: [int.MaxValue, 0],
            projectStart: -1));

        Net.Same(
            [
                EngineFaultCodes.Length, // notBefore
                EngineFaultCodes.Range, // projectStart
                EngineFaultCodes.Range, // duration
                EngineFaultCodes.Range, // demand
                EngineFaultCodes.Range, // stock
                EngineFaultCodes.Range, // consumption
                EngineFaultCodes.Range, // notAfter
                EngineFaultCodes.Length, // duration
                EngineFaultCodes.Length, // demand
                EngineFaultCodes.Range, // capacity[0]
                EngineFaultCodes.Length, // capacity[1]
                EngineFaultCodes.Link,
                EngineFaultCodes.Calendar,
                EngineFaultCodes.Cycle,
            ],
            faults.Select(f => f.Code));
        Net.Same([0, 1], faults[^1].Indices);
    }

    [Fact]
    public void An_activity_without_a_mode_is_refused_by_its_number()
    {
        var fault = Assert.Single(Faults(() => new MultiModeProblem([1, 0], [1], [], 1, [], [], [], [])));

        Assert.Equal((EngineFaultCodes.Range, 1), (fault.Code, fault.Indices[0]));
    }

    [Fact]
    public void Numbers_that_could_add_up_beyond_the_range_are_refused_only_with_the_longest_modes()
    {
        const int Half = CpmProblem.MaxTime / 2;

        Assert.Equal(
            EngineFaultCodes.Overflow,
            Assert.Single(Faults(() => new MultiModeProblem([2, 2], [1, Half, Half, 1], [], 10, [], [], [], []))).Code);
        Assert.Equal(2, new MultiModeProblem([2, 2], [1, Half, 1, 2], [], 10, [], [], [], []).ActivityCount);
    }

    [Fact]
    public void The_arrays_are_copied()
    {
        var (capacity, duration) = (Net.Constant(3, 2), new[] { 1, 2 });
        var problem = new MultiModeProblem([2], duration, [], 3, capacity, [1, 1], [4], [0, 3]);
        (capacity[0][0], duration[0]) = (0, 3);

        Assert.Equal((2, 1, 4), (problem.CapacityAt(0, 0), problem.Durations[0], problem.Stock[0]));
    }

    [Fact]
    public void A_choice_of_modes_gives_the_single_mode_problem()
    {
        var problem = new MultiModeProblem(
            [2, 1], [1, 2, 3], [new(0, 1, Lag: 1)], 9, Net.Constant(9, 5, 6), [1, 2, 3, 4, 5, 6], [9], [1, 2, 3], notBefore: [2, 0], notAfter: [7, 8], projectStart: 1);
        var chosen = problem.Choose([1, 0]);

        Net.Same([2, 3], chosen.Network.Durations);
        Net.Same([3, 4, 5, 6], chosen.Demand);
        Net.Same([2, 0], chosen.Network.NotBefore);
        Net.Same([7, 8], chosen.Network.NotAfter);
        Assert.Equal((9, 1, 6, new PrecedenceLink(0, 1, Lag: 1)), (chosen.Horizon, chosen.Network.ProjectStart, chosen.CapacityAt(1, 8), chosen.Network.Links[0]));
        Assert.All(chosen.MayBeLate, Assert.False);
    }

    [Fact]
    public void A_mode_that_does_not_exist_cannot_be_chosen()
    {
        var problem = new MultiModeProblem([2], [1, 2], [], 3, [], [], [], []);

        Assert.Throws<ArgumentOutOfRangeException>(() => problem.Choose([2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => problem.Choose([-1]));
        Assert.Throws<ArgumentException>(() => problem.Choose([]));
    }

    [Fact]
    public void A_problem_describes_itself_as_a_tree()
    {
        var text = new MultiModeProblem([2, 1], [1, 2, 3], [new(0, 1)], 9, Net.Constant(9, 5), [1, 2, 3], [9], [1, 2, 3], notBefore: [2, Net.None]).ToString();

        Assert.Equal(
            """
            multi-mode project scheduling problem
            ├ activities 2, modes 3, links 1
            ├ resources 1, horizon 9 slots, starts at 0
            ├ stocks 1
            └ not before 1, not after 0
            """.ReplaceLineEndings("\n"),
            text.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void An_effort_at_several_paces_takes_whole_slots_and_no_more_units_than_these_need()
    {
        Net.Same([new EffortMode(3, 4), new(4, 3), new(10, 1)], EffortMode.Alternatives(10, [4, 3, 1]));

        // Nine a slot is no faster than six or five.
        Net.Same([new EffortMode(2, 5)], EffortMode.Alternatives(10, [9, 6, 5]));
        Net.Same([new EffortMode(0, 0)], EffortMode.Alternatives(0, [1, 2]));
        Net.Same([new EffortMode(1, int.MaxValue)], EffortMode.Alternatives(int.MaxValue, [int.MaxValue]));
    }

    [Fact]
    public void An_effort_or_pace_that_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => EffortMode.Alternatives(-1, [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => EffortMode.Alternatives(1, [0]));
    }

    private static ImmutableArray<EngineFault> Faults(Func<object> make) => Assert.Throws<EngineInputException>(make).Faults;
}
