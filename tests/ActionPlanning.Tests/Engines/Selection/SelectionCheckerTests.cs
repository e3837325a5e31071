using ActionPlanning.Engines.Selection;

namespace ActionPlanning.Tests.Engines.Selection;

public class SelectionCheckerTests
{
    // Items 0 (two options), 1, 2, 3; item 0 is a must-have, item 3 a must-not; 1 needs the first option of 0; 1 and 2 exclude each other; of 1 and 2 one at least and one at most.
    private static readonly SelectionProblem Problem = new(
        [2, 1, 1, 1],
        [5, 4, 3, 2, 1],
        [10, 4],
        [4, 0, 4, 4, 6, 1, 7, 1, 1, 1],
        [ItemRule.Required, ItemRule.Free, ItemRule.Free, ItemRule.Barred],
        [new Prerequisite([2], [0])],
        [new ItemExclusion(1, 2)],
        [new ItemGroup([1, 2], 1, 1)]);

    [Fact]
    public void A_selection_that_respects_every_rule_breaks_none()
    {
        Assert.Empty(SelectionChecker.Check(Problem, [0, 0, -1, -1]));
        Assert.Equal(8, SelectionChecker.Value(Problem, [0, 0, -1, -1]));
    }

    [Fact]
    public void Each_broken_rule_is_told_with_its_index_and_by_how_much()
    {
        Assert.Equal([new(SelectionViolationKind.Capacity, 0, 1)], SelectionChecker.Check(Problem, [0, -1, 0, -1]).AsEnumerable());
        Assert.Equal([new(SelectionViolationKind.Prerequisite, 0, 0), new SelectionViolation(SelectionViolationKind.Capacity, 1, 1)], SelectionChecker.Check(Problem, [1, 0, -1, -1]).OrderByDescending(v => v.Kind));
        Assert.Equal([new(SelectionViolationKind.Required, 0, 0)], SelectionChecker.Check(Problem, [-1, -1, 0, -1]).AsEnumerable());
        Assert.Equal([new(SelectionViolationKind.Barred, 3, 0), new SelectionViolation(SelectionViolationKind.Capacity, 0, 1)], SelectionChecker.Check(Problem, [0, 0, -1, 0]).OrderByDescending(v => v.Kind));
        Assert.Equal([new(SelectionViolationKind.GroupMinimum, 0, 1)], SelectionChecker.Check(Problem, [0, -1, -1, -1]).AsEnumerable());
        Assert.Equal([new(SelectionViolationKind.Option, 2, 0)], SelectionChecker.Check(Problem, [0, 0, 1, -1]).AsEnumerable());
        Assert.Equal([new(SelectionViolationKind.Option, 2, 0)], SelectionChecker.Check(Problem, [0, 0, -2, -1]).AsEnumerable());
        Assert.Equal(
            [SelectionViolationKind.Capacity, SelectionViolationKind.Exclusion, SelectionViolationKind.GroupMaximum],
            SelectionChecker.Check(Problem, [0, 0, 0, -1]).Select(v => v.Kind));
    }

    [Fact]
    public void There_must_be_one_choice_for_each_item()
    {
        Assert.Throws<ArgumentException>(() => SelectionChecker.Check(Problem, [0, 0, 0]));
        Assert.Throws<ArgumentException>(() => SelectionChecker.Value(Problem, [0, 0, 0]));
    }
}
