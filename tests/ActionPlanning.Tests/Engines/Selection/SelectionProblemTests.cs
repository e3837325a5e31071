using ActionPlanning.Engines;
using ActionPlanning.Engines.Selection;

namespace ActionPlanning.Tests.Engines.Selection;

public class SelectionProblemTests
{
    [Fact]
    public void Every_fault_is_listed_at_once()
    {
        var fault = Assert.Throws<EngineInputException>(() => new SelectionProblem([1, 0], [1, 2, 3], [-1], [1, -2], [(ItemRule)7, ItemRule.Free]));

        Assert.Equal(
            [EngineFaultCodes.Range, EngineFaultCodes.Length, EngineFaultCodes.Range, EngineFaultCodes.Length, EngineFaultCodes.Range],
            fault.Faults.Select(f => f.Code));
    }

    [Theory]
    [InlineData(long.MaxValue, 1, "engine.overflow")]
    [InlineData(long.MinValue, 1, "engine.overflow")]
    [InlineData(SelectionProblem.MaxTotal, 1, "engine.overflow")]
    [InlineData(1, long.MaxValue, "engine.overflow")]
    [InlineData(1, SelectionProblem.MaxTotal, "engine.overflow")]
    [InlineData(1, long.MinValue, "engine.overflow")]
    public void Numbers_that_could_not_be_added_up_are_refused(long value, long weight, string code) =>
        Assert.Equal([code], Codes(() => SelectionProblem.Knapsack([value, 1], [5], [weight, 1])));

    [Fact]
    public void The_greatest_numbers_that_are_taken_are_calculated_exactly()
    {
        const long Half = SelectionProblem.MaxTotal / 2;
        var solution = SelectionSolver.Solve(SelectionProblem.Knapsack([Half, Half - 1, 1], [Half], [Half, Half - 1, 1]), new SelectionOptions { Verify = true });

        Assert.Equal((SelectionStatus.Optimal, Half, Half), (solution.Status, solution.Value, solution.UpperBound));
        Assert.Equal(
            SelectionStatus.Infeasible,
            SelectionSolver.Solve(new SelectionProblem([1, 1], [1, 1], [Half - 1], [Half - 1, 1], [ItemRule.Required, ItemRule.Required])).Status);
    }

    [Fact]
    public void Links_to_what_is_not_there_are_refused()
    {
        Assert.Equal([EngineFaultCodes.Link], Codes(() => Of(prerequisites: [new([0], [9])])));
        Assert.Equal([EngineFaultCodes.Link], Codes(() => Of(prerequisites: [new([-1], [1])])));
        Assert.Equal([EngineFaultCodes.Link], Codes(() => Of(prerequisites: [new([0], [0])])));
        Assert.Equal([EngineFaultCodes.Link], Codes(() => Of(prerequisites: [new([0], [1, 1])])));
        Assert.Equal([EngineFaultCodes.Link], Codes(() => Of(prerequisites: [new([0, 1], [2])])));
        Assert.Equal([EngineFaultCodes.Link], Codes(() => Of(prerequisites: [new([1], [2])])));
        Assert.Equal([EngineFaultCodes.Length], Codes(() => Of(prerequisites: [new([], [1])])));
        Assert.Equal([EngineFaultCodes.Link], Codes(() => Of(exclusions: [new(0, 2)])));
        Assert.Equal([EngineFaultCodes.Link], Codes(() => Of(exclusions: [new(1, 1)])));
        Assert.Equal([EngineFaultCodes.Link], Codes(() => Of(groups: [new([0, 2], 0)])));
        Assert.Equal([EngineFaultCodes.Link], Codes(() => Of(groups: [new([1, 1], 0)])));
        Assert.Equal([EngineFaultCodes.Range], Codes(() => Of(groups: [new([0, 1], 2, 1)])));
        Assert.Equal([EngineFaultCodes.Range], Codes(() => Of(groups: [new([0, 1], -1)])));
        Assert.Throws<ArgumentNullException>(() => Of(prerequisites: [null!]));
        Assert.Throws<ArgumentNullException>(() => Of(groups: [null!]));
    }

    [Fact]
    public void A_problem_says_what_it_consists_of()
    {
        var text = Of(prerequisites: [new([0], [1])], exclusions: [new(0, 1)]).ToString();

        Assert.Contains("items 2, options 3, rows 0", text, StringComparison.Ordinal);
        Assert.Contains("prerequisites 1, exclusions 1, groups 0", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_keeps_its_own_copy_of_the_arrays()
    {
        long[] values = [1, 2];
        var problem = SelectionProblem.Knapsack(values, [], []);
        values[0] = 100;

        Assert.Equal([1, 2], problem.Values.ToArray());
    }

    // Item 0 has one option (0), item 1 two (1 and 2).
    private static SelectionProblem Of(Prerequisite[]? prerequisites = null, ItemExclusion[]? exclusions = null, ItemGroup[]? groups = null) =>
        new([1, 2], [1, 2, 3], [], [], default, prerequisites, exclusions, groups);

    private static IEnumerable<string> Codes(Func<SelectionProblem> problem) => Assert.Throws<EngineInputException>(problem).Faults.Select(f => f.Code);
}
