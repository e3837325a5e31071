using System.Collections.Immutable;
using ActionPlanning.Engines.Selection;

namespace ActionPlanning.Prioritisation;

/// <summary>Tries whether an item is in every best selection of a problem.</summary>
internal sealed class SelectionTrials(SelectionCompiler compiled, SelectionSolution best, SelectionSearch search)
{
    private ImmutableArray<int> warm;
    private int warmFor = -1;

    public SelectionProblem Problem => compiled.Problem;

    public SelectionSolution Best => best;

    public SelectionSearch Search => search;

    /// <summary>Tries it with other capacities, none of them less than in the problem.</summary>
    /// <param name="candidate">The item, which is not in the best selection.</param>
    /// <param name="capacities">The capacities.</param>
    /// <param name="most">The most work.</param>
    public SelectionTrial Try(int candidate, long[] capacities, long most)
    {
        // Among equals more items are preferred, so an item that is worth nothing is in when that leaves the score as it is.
        bool isWorthless = compiled.Points(candidate) == 0;
        SelectionProblem problem = Problem.With(capacities: capacities, values: isWorthless ? compiled.Values((i, _) => (compiled.Points(i) * (Problem.ItemCount + 1)) + 1) : null);

        // The best selection is there whatever is added, and has the item not.
        long bar = SelectionChecker.Value(problem, best.Chosen.AsSpan());
        SelectionProblem with = Flipped(problem, candidate, ItemRule.Required);
        ImmutableArray<int> start = warmFor == candidate && SelectionChecker.Check(with, warm.AsSpan()).IsEmpty ? warm : Joined(with, candidate);
        SelectionSolution inside = search.Solve(with, most, start, above: bar);
        if (inside.Value is not { } value || value <= bar)
        {
            return new(false, inside.UpperBound <= bar, null);
        }

        (warm, warmFor) = (inside.Chosen, candidate);
        SelectionSolution outside = search.Solve(Flipped(problem, candidate, ItemRule.Barred), most, best.Chosen, above: value - 1, enough: value);
        return outside.Value >= value ? new(false, inside.StoppedBy == SelectionStop.Proved, null)
            : new(true, outside.UpperBound < value, inside);
    }

    /// <summary>The best selection and the item in the first place where it goes beside it; default when there is none.</summary>
    private ImmutableArray<int> Joined(SelectionProblem problem, int candidate)
    {
        int[] chosen = [.. best.Chosen];
        for (int option = 0; option < compiled.Candidates[candidate].Alternatives.Count; option++)
        {
            chosen[candidate] = option;
            if (SelectionChecker.Check(problem, chosen).IsEmpty)
            {
                return [.. chosen];
            }
        }

        return default;
    }

    /// <summary>The problem with another rule for one item.</summary>
    public static SelectionProblem Flipped(SelectionProblem problem, int candidate, ItemRule rule)
    {
        ItemRule[] rules = [.. problem.Rules];
        rules[candidate] = rule;
        return problem.With(rules: rules);
    }

    /// <summary>What was selected and no longer is, in order of id.</summary>
    public PlanList<ItemId> Displaced(ImmutableArray<int> other) => [.. Enumerable.Range(0, Problem.ItemCount).Where(i => best.Chosen[i] >= 0 && other[i] < 0).Select(i => compiled.Candidates[i].Item.Id)];

    /// <summary>What is selected and was not, in order of id.</summary>
    public PlanList<ItemId> Added(ImmutableArray<int> other) => [.. Enumerable.Range(0, Problem.ItemCount).Where(i => best.Chosen[i] < 0 && other[i] >= 0).Select(i => compiled.Candidates[i].Item.Id)];
}

/// <summary>What came of a trial.</summary>
/// <param name="IsIn">Whether the best selection found has the item, and none was found that is as good without it.</param>
/// <param name="IsProved">Whether the answer is proved; a limit can leave it open.</param>
/// <param name="Solution">The best selection with the item; null unless it is in.</param>
internal readonly record struct SelectionTrial(bool IsIn, bool IsProved, SelectionSolution? Solution);
