using System.Collections.Immutable;
using ActionPlanning.Engines.Selection;
using ActionPlanning.PropertyTests.Support;

namespace ActionPlanning.PropertyTests.Engines.Selection;

public class SelectionProperties
{
    [Property(typeof(SelectionCases), Runs = 5000)]
    public void The_optimum_is_that_of_trying_every_choice_and_none_is_called_infeasible_that_is_not(SelectionCase c)
    {
        var best = c.Best();
        var solution = SelectionSolver.Solve(c.Problem(), new SelectionOptions { Verify = true });

        Assert.Equal((best is null ? SelectionStatus.Infeasible : SelectionStatus.Optimal, best), (solution.Status, solution.Value));
        Assert.Equal(SelectionStop.Proved, solution.StoppedBy);
        if (best is not null)
        {
            Assert.Equal(best, solution.UpperBound);
            Assert.Equal(best, SelectionChecker.Value(c.Problem(), solution.Chosen.AsSpan()));
        }
        else
        {
            Assert.Empty(solution.Chosen);
        }
    }

    [Property(typeof(SelectionCases), Runs = 1000)]
    public void What_keeps_a_capacity_keeps_every_row_that_follows_from_it(SelectionCase c, int seed)
    {
        var problem = c.Problem();
        var random = new Random(seed);
        var chosen = Enumerable.Range(0, problem.ItemCount).Select(i => problem.FirstOption[i] + random.Next(problem.FirstOption[i + 1] - problem.FirstOption[i])).Where(_ => random.Next(4) > 0).ToHashSet();
        for (var row = 0; row < problem.RowCount; row++)
        {
            if (chosen.Sum(o => problem.Weights[(o * problem.RowCount) + row]) <= problem.Capacities[row])
            {
                Assert.All(problem.Covers(row), cover => Assert.True(cover.Columns.Zip(cover.Weights).Where(one => chosen.Contains(one.First)).Sum(one => one.Second) <= cover.High));
            }
        }
    }

    [Property(typeof(SelectionCases), Runs = 300)]
    public void Whenever_it_is_stopped_the_selection_is_feasible_and_the_optimum_between_its_value_and_the_bound(SelectionCase c, int work)
    {
        var best = c.Best();
        var solution = SelectionSolver.Solve(c.Problem(), new SelectionOptions { WorkLimit = (work & int.MaxValue) % 20, Verify = true });

        Assert.True(solution.Status == SelectionStatus.Infeasible ? best is null : best is null || (solution.UpperBound >= best && !(solution.Value > best)));
        Assert.True(solution.Status != SelectionStatus.Optimal || solution.Value == best);
        Assert.Equal(solution.Value is null, solution.Status is SelectionStatus.Infeasible or SelectionStatus.Unknown);
    }

    [Property(typeof(SelectionCases), Runs = 300)]
    public void More_capacity_never_lowers_the_optimum(SelectionCase c, int row, int more)
    {
        if (c.Capacities.Length == 0)
        {
            return;
        }

        var capacities = c.Capacities.ToArray();
        capacities[(row & int.MaxValue) % capacities.Length] += (more & int.MaxValue) % 50;
        var (before, after) = (SelectionSolver.Solve(c.Problem()), SelectionSolver.Solve((c with { Capacities = capacities }).Problem()));

        Assert.True(before.Value is null || after.Value >= before.Value);
    }

    [Property(typeof(SelectionCases), Runs = 1000)]
    public void Many_capacities_that_say_nothing_new_do_not_change_the_optimum(SelectionCase c)
    {
        const int Times = 40;
        var many = c with
        {
            Capacities = [.. Enumerable.Range(0, Times).SelectMany(k => c.Capacities.Select(capacity => capacity + (k % 3)))],
            Items = [.. c.Items.Select(item => item with { Weights = [.. item.Weights.Select(weights => Enumerable.Repeat(weights, Times).SelectMany(w => w).ToArray())] })],
        };

        Assert.Equal(c.Best(), SelectionSolver.Solve(many.Problem(), new SelectionOptions { Verify = true }).Value);
    }

    [Property(typeof(SelectionCases), Runs = 300)]
    public void The_order_of_the_items_does_not_change_the_optimum(SelectionCase c, int seed) =>
        Assert.Equal(SelectionSolver.Solve(c.Problem()).Value, SelectionSolver.Solve(c.Shuffled(seed).Problem()).Value);

    [Property(typeof(SelectionCases), Runs = 100)]
    public void The_same_seed_gives_the_same_answer(SelectionCase c, int seed)
    {
        var options = new SelectionOptions { Seed = seed, WorkLimit = 30 };
        var (one, other) = (SelectionSolver.Solve(c.Problem(), options), SelectionSolver.Solve(c.Problem(), options));

        Assert.Equal(one.Chosen.AsEnumerable(), other.Chosen.AsEnumerable());
        Assert.Equal((one.Status, one.UpperBound, one.Statistics), (other.Status, other.UpperBound, other.Statistics));
    }

    [Property(typeof(SelectionCases), Runs = 600)]
    public void Of_a_conflict_every_member_is_needed_and_together_they_are_infeasible(SelectionCase c)
    {
        var problem = c.Problem();
        var conflict = SelectionSolver.Solve(problem, new SelectionOptions { ExplainInfeasibility = true }).Conflict;
        Assert.Equal(c.Best() is null, conflict is not null);
        if (conflict is null)
        {
            return;
        }

        Assert.True(conflict.IsMinimal);
        Assert.Null(Only(c, conflict).Best());
        foreach (var member in conflict.Required)
        {
            Assert.NotNull(Only(c, With(conflict, required: conflict.Required.Remove(member))).Best());
        }

        foreach (var member in conflict.Barred)
        {
            Assert.NotNull(Only(c, With(conflict, barred: conflict.Barred.Remove(member))).Best());
        }

        foreach (var member in conflict.Rows)
        {
            Assert.NotNull(Only(c, With(conflict, rows: conflict.Rows.Remove(member))).Best());
        }

        foreach (var member in conflict.Prerequisites)
        {
            Assert.NotNull(Only(c, With(conflict, prerequisites: conflict.Prerequisites.Remove(member))).Best());
        }

        foreach (var member in conflict.Exclusions)
        {
            Assert.NotNull(Only(c, With(conflict, exclusions: conflict.Exclusions.Remove(member))).Best());
        }

        foreach (var member in conflict.GroupMinima)
        {
            Assert.NotNull(Only(c, With(conflict, minima: conflict.GroupMinima.Remove(member))).Best());
        }

        foreach (var member in conflict.GroupMaxima)
        {
            Assert.NotNull(Only(c, With(conflict, maxima: conflict.GroupMaxima.Remove(member))).Best());
        }
    }

    // Beyond what can be tried out: the search tree is large, and every way through it must end at the same value.
    [Fact]
    public void Whatever_the_seed_and_the_order_the_proof_ends_at_the_same_value()
    {
        for (var at = 0; at < 6; at++)
        {
            var random = new Random(at);
            var (items, rows) = (35, 1 + (5 * at));
            var c = new SelectionCase(
                [.. Enumerable.Range(0, items).Select(_ => new RandomItem(ItemRule.Free, [random.Next(100, 1000)], [[.. Enumerable.Range(0, rows).Select(_ => (long)random.Next(1, 1000))]]))],
                [.. Enumerable.Range(0, rows).Select(_ => 400L * items / 2)],
                [.. Enumerable.Range(0, at).Select(k => new RandomNeed(k, 0, k + 10, 0))],
                [.. Enumerable.Range(0, at).Select(k => (k + 3, k + 20))],
                []);
            var values = Enumerable.Range(1, 4).Select(seed =>
            {
                var solution = SelectionSolver.Solve(c.Shuffled(seed).Problem(), new SelectionOptions { Seed = seed, Verify = true });
                Assert.Equal(SelectionStatus.Optimal, solution.Status);
                return solution.Value;
            });
            Assert.Single(values.Distinct());
        }
    }

    private static SelectionConflict With(
        SelectionConflict c,
        ImmutableArray<int>? required = null,
        ImmutableArray<int>? barred = null,
        ImmutableArray<int>? rows = null,
        ImmutableArray<int>? prerequisites = null,
        ImmutableArray<int>? exclusions = null,
        ImmutableArray<int>? minima = null,
        ImmutableArray<int>? maxima = null) => new()
        {
            Required = required ?? c.Required,
            Barred = barred ?? c.Barred,
            Rows = rows ?? c.Rows,
            Prerequisites = prerequisites ?? c.Prerequisites,
            Exclusions = exclusions ?? c.Exclusions,
            GroupMinima = minima ?? c.GroupMinima,
            GroupMaxima = maxima ?? c.GroupMaxima,
            IsMinimal = true,
        };

    // The problem with nothing but the members of a conflict.
    private static SelectionCase Only(SelectionCase c, SelectionConflict conflict) => new(
        [.. c.Items.Select((item, i) => item with
        {
            Rule = conflict.Required.Contains(i) ? ItemRule.Required : conflict.Barred.Contains(i) ? ItemRule.Barred : ItemRule.Free,
            Weights = [.. item.Weights.Select(w => conflict.Rows.Select(r => w[r]).ToArray())],
        })],
        [.. conflict.Rows.Select(r => c.Capacities[r])],
        [.. conflict.Prerequisites.Select(p => c.Needs[p])],
        [.. conflict.Exclusions.Select(e => c.Exclusions[e])],
        [.. c.Groups.Select((g, at) => g with
        {
            AtLeast = conflict.GroupMinima.Contains(at) ? g.AtLeast : 0,
            AtMost = conflict.GroupMaxima.Contains(at) ? g.AtMost : int.MaxValue,
        })]);
}
