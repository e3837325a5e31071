using System.Collections.Immutable;
using ActionPlanning.Engines.Selection;
using ActionPlanning.Time;
using ActionPlanning.Windows;

namespace ActionPlanning.Prioritisation;

/// <summary>Selects, and tries out what would let each item in that is left out.</summary>
internal sealed class PlanSelector
{
    private const int MostHours = 1 << 20;

    /// <summary>In so many rows hours are added to let an item in: those where it lacks least.</summary>
    private const int MostRows = 8;

    private readonly PlanSelectionOptions options;
    private readonly SelectionFacts facts;
    private readonly SelectionCompiler compiled;
    private readonly CancellationToken cancellationToken;
    private readonly SelectionSolution best;
    private readonly long[] free;

    private PlanSelector(PlanWindows windows, PlanSelectionOptions options, SelectionFacts facts, CancellationToken cancellationToken)
    {
        (this.options, this.facts, this.cancellationToken) = (options, facts, cancellationToken);
        compiled = new(windows, options, facts);
        best = Solve(compiled.Problem, explain: true);
        free = [.. compiled.Problem.Capacities];
        foreach ((int row, long minutes) in Chosen(best).SelectMany(i => Alternative(i).Loads))
        {
            free[row] -= minutes;
        }
    }

    private SelectionProblem Problem => compiled.Problem;

    private bool Found => !best.Chosen.IsDefaultOrEmpty || Problem.ItemCount == 0;

    public static PlanSelection Select(PlanWindows windows, PlanSelectionOptions options, SelectionFacts facts, CancellationToken cancellationToken)
    {
        ThrowIfWrong(windows.Plan, options);
        return new PlanSelector(windows, options, facts, cancellationToken).Select();
    }

    private static void ThrowIfWrong(ActionPlan plan, PlanSelectionOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(options.WorkLimit, "options.WorkLimit");
        ArgumentNullException.ThrowIfNull(options.Model, "options.Model");
        foreach (ItemId id in options.MustHaves.Concat(options.Exclusions.SelectMany(pair => (ItemId[])[pair.First, pair.Second])).Concat(options.Inputs.Select(one => one.Item)).Concat(options.Conflicts.SelectMany(conflict => conflict)))
        {
            if (!plan.TryFind(id, out _))
            {
                throw new ArgumentException($"The plan '{plan.Id}' has no item '{id}'.", nameof(options));
            }
        }

        foreach (TrackQuota quota in options.Quotas)
        {
            if (quota.AtLeast < 0 || quota.AtMost < quota.AtLeast || plan.Tracks.All(track => track.Id != quota.Track))
            {
                throw new ArgumentException($"The quota of '{quota.Track}' names no track of the plan, or no numbers in order: {quota.AtLeast} to {quota.AtMost}.", nameof(options));
            }
        }
    }

    private static IEnumerable<int> Chosen(SelectionSolution solution) =>
        solution.Chosen.IsDefaultOrEmpty ? [] : Enumerable.Range(0, solution.Chosen.Length).Where(i => solution.Chosen[i] >= 0);

    private PlanSelection Select()
    {
        int[] order = [.. Enumerable.Range(0, Problem.ItemCount).OrderByDescending(i => SelectionCompiler.Certain(compiled.Scores[i]))];
        Dictionary<int, SelectionSolution> forced = [];
        List<LeftOutItem> left = [];
        foreach (int i in Found ? order.Where(i => best.Chosen[i] < 0) : [])
        {
            LeftOutItem item = Lacks(i);
            if (options.Explain)
            {
                forced[i] = Solve(With(i, ItemRule.Required));
                item = item with { Instead = forced[i].Chosen.IsDefaultOrEmpty ? null : Displaced(forced[i]), Change = Cheapest(i) };
            }

            left.Add(item);
        }

        return new()
        {
            Scores = [.. order.Select(i => compiled.Scores[i])],
            Status = best.Status,
            Chosen = [.. order.Where(i => Found && best.Chosen[i] >= 0).Select(Selected)],
            LeftOut = [.. left],
            NonCandidates = [.. compiled.NonCandidates],
            Value = Found ? Value(best) : null,
            UpperBound = !Found ? null : best.Status == SelectionStatus.Optimal ? Value(best) : Math.Max(Value(best), compiled.ScoreOf(best.UpperBound)),
            RunnerUp = options.Explain && Found ? Second(forced) : null,
            CostOfYielding = options.Explain && Found && !ReferenceEquals(Problem, compiled.WithoutYielding) ? Math.Max(0m, Value(Solve(compiled.WithoutYielding)) - Value(best)) : null,
            Conflict = [.. (best.Conflict?.Required ?? []).Select(Id)],
            Missing = [.. compiled.Missing],
            Problem = Problem,
            Rows = [.. Enumerable.Range(0, Problem.RowCount).Select(row => compiled.Hours.At(row)).Select(row => (row.Resource.Id, row.Period))],
            Solution = best,
        };
    }

    private SelectionSolution Solve(SelectionProblem problem, bool explain = false)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return SelectionSolver.Solve(problem, new() { WorkLimit = options.WorkLimit, ExplainInfeasibility = explain }, null, cancellationToken);
    }

    private ItemId Id(int candidate) => compiled.Candidates[candidate].Item.Id;

    private Alternative Alternative(int candidate) => compiled.Candidates[candidate].Alternatives[best.Chosen[candidate]];

    private decimal Value(SelectionSolution solution) => Chosen(solution).Sum(i => SelectionCompiler.Certain(compiled.Scores[i]));

    private SelectedItem Selected(int candidate)
    {
        Alternative at = Alternative(candidate);
        DateWindow? span = at.First < 0 || at.Loads.Count == 0 ? null : new(compiled.Hours.Periods[at.First].Start, compiled.Hours.Periods[at.Last].End);
        return new(compiled.Scores[candidate], span, compiled.Candidates[candidate].IsMustHave, facts.Awaiting.GetValueOrDefault(Id(candidate)));
    }

    /// <summary>What was selected and no longer is, in order of id.</summary>
    private PlanList<ItemId> Displaced(SelectionSolution other) => [.. Chosen(best).Where(i => other.Chosen[i] < 0).Select(Id)];

    private SelectionProblem With(int candidate, ItemRule rule)
    {
        ItemRule[] rules = [.. Problem.Rules];
        rules[candidate] = rule;
        return compiled.With(rules, Problem.Capacities.AsSpan());
    }

    private LeftOutItem Lacks(int candidate) => new(compiled.Scores[candidate])
    {
        Needs = [.. compiled.NeedsOf(candidate).Where(id => compiled.IndexOf(id) is not (>= 0 and var other) || best.Chosen[other] < 0)],
        Excludes = [.. Problem.Exclusions.Where(pair => pair.First == candidate || pair.Second == candidate).Select(pair => pair.First == candidate ? pair.Second : pair.First).Where(other => best.Chosen[other] >= 0).Distinct().Order().Select(Id)],
        Lacking = [.. compiled.Candidates[candidate].Alternatives.Select(Shortages).MinBy(rows => rows.Sum(row => row.Minutes))!.Select(row => Hours(row.Row, row.Minutes))],
    };

    private List<(int Row, long Minutes)> Shortages(Alternative alternative) =>
        [.. alternative.Loads.Select(load => (load.Row, Minutes: load.Minutes - free[load.Row])).Where(row => row.Minutes > 0)];

    private HoursShort Hours(int row, long minutes)
    {
        (Resource resource, DateWindow period) = compiled.Hours.At(row);
        return new(resource.Id, period, minutes / (decimal)StatedHours.MinutesPerHour);
    }

    /// <summary>The fewest hours in one row that let an item in. Rows where it lacks least are tried first, further ones only with fewer hours than were enough so far.</summary>
    private AddedHours? Cheapest(int candidate)
    {
        if (compiled.Candidates[candidate].Alternatives.All(alternative => alternative.Loads.Count == 0))
        {
            return null;
        }

        (int Row, long Minutes)[] rows = [.. compiled.Candidates[candidate].Alternatives
            .SelectMany(alternative => alternative.Loads.Select(load => (load.Row, Minutes: Math.Max(0, load.Minutes - free[load.Row]), Others: Shortages(alternative).Where(other => other.Row != load.Row).Sum(other => other.Minutes))))
            .GroupBy(load => load.Row).Select(loads => (Row: loads.Key, Minutes: loads.Min(load => load.Minutes + load.Others)))
            .OrderBy(row => row.Minutes).ThenBy(row => row.Row).Take(MostRows)];
        AddedHours? cheapest = null;
        foreach ((int row, long minutes) in rows)
        {
            int most = cheapest is null ? (int)Math.Min(MostHours, ((Problem.Weights.Length == 0 ? 0 : Demand(row)) / StatedHours.MinutesPerHour) + 1) : cheapest.Hours - 1;
            cheapest = most < 1 ? cheapest : Smallest(candidate, row, most) ?? cheapest;
        }

        return cheapest;
    }

    /// <summary>All that is ever asked of a row: more hours than these change nothing.</summary>
    private long Demand(int row) => compiled.Candidates.Sum(one => one.Alternatives.Max(alternative => alternative.Loads.Where(load => load.Row == row).Select(load => load.Minutes).DefaultIfEmpty(0).Max()));

    /// <summary>The smallest number of hours up to a limit that lets an item in. More need not help, so the search goes on below until half of what it found does not help.</summary>
    private AddedHours? Smallest(int candidate, int row, int most)
    {
        int low = 0;
        int high = most;
        if (Try(candidate, row, high) is not { } found)
        {
            return null;
        }

        while (true)
        {
            while (high - low > 1)
            {
                int middle = low + ((high - low) / 2);
                if (Try(candidate, row, middle) is { } less)
                {
                    (high, found) = (middle, less);
                }
                else
                {
                    low = middle;
                }
            }

            if (high / 2 < 1 || Try(candidate, row, high / 2) is not { } half)
            {
                return found;
            }

            (low, high, found) = (0, high / 2, half);
        }
    }

    /// <summary>Selects again with added hours; null when the item is still left out.</summary>
    private AddedHours? Try(int candidate, int row, int hours)
    {
        long[] capacities = [.. Problem.Capacities];
        capacities[row] += (long)hours * StatedHours.MinutesPerHour;
        SelectionSolution trial = Solve(compiled.With(Problem.Rules.AsSpan(), capacities));
        (Resource resource, DateWindow period) = compiled.Hours.At(row);
        return trial.Chosen.IsDefaultOrEmpty || trial.Chosen[candidate] < 0
            ? null
            : new(resource.Id, period, hours, Displaced(trial), best.Status == SelectionStatus.Optimal && trial.Status == SelectionStatus.Optimal);
    }

    /// <summary>The best selection of other items: the best of those in which one item's choice is turned round.</summary>
    private RunnerUp? Second(Dictionary<int, SelectionSolution> forced)
    {
        SelectionSolution? second = null;
        for (int i = 0; i < Problem.ItemCount; i++)
        {
            SelectionSolution? other = best.Chosen[i] < 0 ? forced.GetValueOrDefault(i) : compiled.Candidates[i].IsMustHave ? null : Solve(With(i, ItemRule.Barred));
            second = other is { Chosen.IsDefaultOrEmpty: false } && (second is null || other.Value > second.Value) ? other : second;
        }

        return second is null ? null : new([.. Chosen(second).Where(i => best.Chosen[i] < 0).Select(Id)], Displaced(second), Value(best) - Value(second));
    }
}
