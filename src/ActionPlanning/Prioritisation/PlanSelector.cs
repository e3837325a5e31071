using System.Collections.Immutable;
using ActionPlanning.Engines.Selection;
using ActionPlanning.Time;
using ActionPlanning.Windows;

namespace ActionPlanning.Prioritisation;

/// <summary>Selects, and tries out what would let each item in that is left out, how far the inputs can move, and what comes second.</summary>
internal sealed class PlanSelector
{
    private readonly PlanWindows windows;
    private readonly PlanSelectionOptions options;
    private readonly SelectionFacts facts;
    private readonly CancellationToken cancellationToken;
    private readonly SelectionCompiler compiled;
    private readonly SelectionSearch search;
    private readonly SelectionSolution best;
    private readonly IReadOnlyCollection<YieldRule> idle;
    private readonly SelectionTrials trials;
    private readonly ChangeFinder changes;
    private readonly long[] free;
    private readonly SortedSet<SelectionQuestion> cutOff = [];

    private PlanSelector(PlanWindows windows, PlanSelectionOptions options, SelectionFacts facts, CancellationToken cancellationToken)
    {
        (this.windows, this.options, this.facts, this.cancellationToken) = (windows, options, facts, cancellationToken);
        (compiled, best, idle) = Yield();
        search = new(options.WorkLimit, cancellationToken);
        trials = new(compiled, best, search);
        free = [.. Problem.Capacities];
        foreach ((int row, long amount) in Chosen(best).SelectMany(i => Alternative(i).Takes))
        {
            free[row] -= amount;
        }

        changes = new(compiled, trials, free);
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

        foreach (SelectionSteering steering in options.Steering)
        {
            if (!Enum.IsDefined(steering.Number) || !Enum.IsDefined(steering.Direction) || (steering.Track is { } track && plan.Tracks.All(one => one.Id != track)))
            {
                throw new ArgumentException($"The steering by '{steering.Number}' names no track of the plan, or no number or direction there is.", nameof(options));
            }
        }
    }

    private static IEnumerable<int> Chosen(SelectionSolution solution) =>
        solution.Chosen.IsDefaultOrEmpty ? [] : Enumerable.Range(0, solution.Chosen.Length).Where(i => solution.Chosen[i] >= 0);

    private PlanSelection Select()
    {
        int[] order = [.. Enumerable.Range(0, Problem.ItemCount).OrderByDescending(i => SelectionCompiler.Certain(compiled.Scores[i]))];
        bool explain = options.Explain && Found && Problem.ItemCount > 0;
        Mark(SelectionQuestion.Best, best.Status is not (SelectionStatus.Optimal or SelectionStatus.Infeasible));
        Dictionary<int, SelectionSolution> turned = explain ? Turned(order) : [];
        Dictionary<int, LeftOutItem> left = (Found ? order.Where(i => best.Chosen[i] < 0) : []).ToDictionary(i => i, Lacks);
        PlanList<YieldEffect> yielding = explain ? [.. Yielding()] : [];
        decimal? cost = explain && !ReferenceEquals(Problem, compiled.WithoutYielding) ? CostOfYielding() : null;
        NonCandidate[] none = [.. compiled.NonCandidates.Select(one => explain && one.Reason == NonCandidateReason.Dormant ? Released(one) : one)];
        CapacityMargins? margins = explain ? new(compiled, trials, free) : null;
        Mark(SelectionQuestion.Capacity, margins?.WasCut == true);
        int open = left.Count;
        foreach (int i in explain ? order.Where(left.ContainsKey) : [])
        {
            search.WasCut = false;
            SelectionSolution forced = turned[i];
            ConditionMet? met = Met(left[i], none);
            left[i] = left[i] with
            {
                Instead = forced.Chosen.IsDefaultOrEmpty ? null : trials.Displaced(forced.Chosen),
                Margin = Margin(forced),
                Changes = [.. changes.Find(i, search.Left / open--), .. met is null ? (ConditionMet[])[] : [met]],
                IsCutOff = search.WasCut,
            };
            Mark(SelectionQuestion.Changes, search.WasCut);
        }

        return new()
        {
            Scores = [.. order.Select(i => compiled.Scores[i])],
            Status = best.Status,
            Chosen = [.. order.Where(i => Found && best.Chosen[i] >= 0).Select(i => Selected(i, turned.GetValueOrDefault(i)))],
            LeftOut = [.. order.Where(left.ContainsKey).Select(i => left[i])],
            NonCandidates = [.. none],
            Value = Found ? Value(best) : null,
            UpperBound = !Found ? null : best.Status == SelectionStatus.Optimal ? Value(best) : Math.Max(Value(best), compiled.ScoreOf(best.UpperBound)),
            RunnerUp = explain ? Second(turned) : null,
            CostOfYielding = cost,
            Yielding = yielding,
            Steered = [.. Found ? Steered() : []],
            HoursMargins = margins?.Hours ?? [],
            MoneyMargins = margins?.Money ?? [],
            MoneyShort = compiled.Money.Short,
            CutOff = [.. cutOff],
            Conflict = [.. (best.Conflict?.Required ?? []).Select(Id)],
            Missing = [.. compiled.Missing],
            Problem = Problem,
            Rows = [.. Enumerable.Range(0, compiled.HourRows).Select(row => compiled.Hours.At(row)).Select(row => (row.Resource.Id, row.Period))],
            Solution = best,
        };
    }

    /// <summary>The best selection in which nothing yields to what is left out all the same: a rule that lets nothing in has no say.</summary>
    private (SelectionCompiler Problem, SelectionSolution Solution, IReadOnlyCollection<YieldRule> Idle) Yield()
    {
        HashSet<YieldRule> letsNothingIn = [];
        while (true)
        {
            SelectionCompiler problem = new(windows, options, facts, letsNothingIn);
            SelectionSolution solution = Best(problem, options.Steering.IsEmpty ? 0 : 1);
            int before = letsNothingIn.Count;
            if (!solution.Chosen.IsDefaultOrEmpty)
            {
                letsNothingIn.UnionWith(problem.Yielded.Select(one => one.Rule).Where(rule => solution.Chosen[problem.IndexOf(rule.Yielding)] < 0 && solution.Chosen[problem.IndexOf(rule.To)] < 0));
            }

            if (letsNothingIn.Count == before)
            {
                return (problem, solution, letsNothingIn);
            }
        }
    }

    /// <summary>The selection with the greatest score; among those, as far as the search finds them, what is steered by, more items and earlier periods.</summary>
    private SelectionSolution Best(SelectionCompiler problem, int steered)
    {
        SelectionSearch first = new(options.WorkLimit, cancellationToken);
        SelectionSolution found = first.Solve(problem.Problem, options.WorkLimit, explain: true);
        if (found.Chosen.IsDefaultOrEmpty || problem.Preferred() is not { } preferred)
        {
            return found;
        }

        SelectionSolution chosen = first.Solve(problem.Problem.With(values: preferred), (options.WorkLimit / 20) + (found.Statistics.Work / 2) + (steered * options.WorkLimit / 4), found.Chosen);
        return found.With(chosen.Chosen);
    }

    private void Mark(SelectionQuestion question, bool isCut)
    {
        if (isCut)
        {
            cutOff.Add(question);
        }
    }

    private ItemId Id(int candidate) => compiled.Candidates[candidate].Item.Id;

    private Alternative Alternative(int candidate) => compiled.Candidates[candidate].Alternatives[best.Chosen[candidate]];

    private decimal Value(SelectionSolution solution) => Chosen(solution).Sum(i => SelectionCompiler.Certain(compiled.Scores[i]));

    private SelectedItem Selected(int candidate, SelectionSolution? without)
    {
        Alternative at = Alternative(candidate);
        DateWindow? span = at.First < 0 || at.Loads.Count == 0 ? null : new(compiled.Hours.Periods[at.First].Start, compiled.Hours.Periods[at.Last].End);
        return new(compiled.Scores[candidate], span, compiled.Candidates[candidate].IsMustHave, [.. facts.Awaiting.GetValueOrDefault(Id(candidate)), .. compiled.Money.UnknownOf(Id(candidate))])
        {
            Margin = without is null ? null : Margin(without),
        };
    }

    private LeftOutItem Lacks(int candidate)
    {
        List<(int Row, long Amount)> least = compiled.Candidates[candidate].Alternatives.Select(changes.Shortages)
            .MinBy(rows => (rows.Where(row => row.Row < compiled.HourRows).Sum(row => row.Amount), rows.Where(row => row.Row >= compiled.HourRows).Sum(row => row.Amount)))!;
        return new(compiled.Scores[candidate])
        {
            Needs = [.. compiled.NeedsOf(candidate).Where(id => compiled.IndexOf(id) is not (>= 0 and var other) || best.Chosen[other] < 0)],
            Excludes = [.. Problem.Exclusions.Where(pair => pair.First == candidate || pair.Second == candidate).Select(pair => pair.First == candidate ? pair.Second : pair.First).Where(other => best.Chosen[other] >= 0).Distinct().Order().Select(Id)],
            Lacking = [.. least.Where(row => row.Row < compiled.HourRows).Select(row => Hours(row.Row, row.Amount))],
            LackingMoney = [.. least.Where(row => row.Row >= compiled.HourRows).Select(row => (Row: row.Row - compiled.HourRows, row.Amount)).GroupBy(row => compiled.Money.SourceOf(row.Row))
                .Select(rows => new MoneyShort(rows.Key, compiled.Hours.Periods[rows.Min(row => compiled.Money.Period(row.Row))].End, rows.Max(row => row.Amount) / compiled.Money.Unit))],
        };
    }

    private HoursShort Hours(int row, long minutes)
    {
        (Resource resource, DateWindow period) = compiled.Hours.At(row);
        return new(resource.Id, period, minutes / (decimal)StatedHours.MinutesPerHour);
    }

    /// <summary>For each item that is in the best selection without it, for each that is not the best one with it. Must-haves are left as they are.</summary>
    private Dictionary<int, SelectionSolution> Turned(int[] order)
    {
        Dictionary<int, SelectionSolution> turned = [];
        search.WasCut = false;
        int open = order.Length;
        foreach (int i in order)
        {
            bool isIn = best.Chosen[i] >= 0;
            if (!isIn || !compiled.Candidates[i].IsMustHave)
            {
                turned[i] = search.Solve(SelectionTrials.Flipped(Problem, i, isIn ? ItemRule.Barred : ItemRule.Required), search.Left / (4 * open));
            }

            open--;
        }

        Mark(SelectionQuestion.Scores, search.WasCut);
        return turned;
    }

    /// <summary>How far the score of an item can move until the selection in which it is turned round is the best; null when there is none.</summary>
    private ScoreMargin? Margin(SelectionSolution turned)
    {
        if (turned.Status == SelectionStatus.Infeasible)
        {
            return null;
        }

        // The bounds are in points, the difference of two known selections is exact.
        decimal least = Math.Max(0m, compiled.ScoreOf(best.Value!.Value - turned.UpperBound));
        decimal most = turned.Chosen.IsDefaultOrEmpty ? decimal.MaxValue : Math.Max(0m, Value(best) - Value(turned));
        return turned.Status == SelectionStatus.Optimal && best.Status == SelectionStatus.Optimal ? new(most, most) : new(best.Status == SelectionStatus.Optimal ? Math.Min(least, most) : 0m, most);
    }

    /// <summary>The best selection of other items: the best of those in which one item's choice is turned round.</summary>
    private RunnerUp? Second(Dictionary<int, SelectionSolution> turned)
    {
        SelectionSolution? second = turned.OrderBy(one => one.Key).Select(one => one.Value).Where(one => !one.Chosen.IsDefaultOrEmpty).MaxBy(one => one.Value);
        bool proved = best.Status == SelectionStatus.Optimal && turned.Values.All(one => one.Status == SelectionStatus.Infeasible || one.UpperBound <= second?.Value);
        return second is null ? null : new(trials.Added(second.Chosen), trials.Displaced(second.Chosen), Math.Max(0m, Value(best) - Value(second)), proved);
    }

    private decimal CostOfYielding()
    {
        search.WasCut = false;
        SelectionSolution free = search.Solve(compiled.WithoutYielding, search.Left / 4, best.Chosen, above: best.Value);
        Mark(SelectionQuestion.Yielding, search.WasCut);
        return Math.Max(0m, Value(free) - Value(best));
    }

    /// <summary>What each rule of yielding costs that keeps an item out, tried by selecting without it.</summary>
    private IEnumerable<YieldEffect> Yielding()
    {
        foreach ((YieldRule rule, Prerequisite prerequisite) in compiled.Yielded)
        {
            if (best.Chosen[compiled.IndexOf(rule.Yielding)] >= 0)
            {
                continue;
            }

            search.WasCut = false;
            SelectionSolution without = search.Solve(compiled.Without(prerequisite), search.Left / 8, best.Chosen, above: best.Value);
            Mark(SelectionQuestion.Yielding, search.WasCut);
            if (without.Value > best.Value)
            {
                decimal hours = compiled.Candidates[compiled.IndexOf(rule.Yielding)].Alternatives[0].Loads.Where(load => rule.Over is not { } over || compiled.Hours.At(load.Row).Resource.Id == over).Sum(load => load.Minutes) / (decimal)StatedHours.MinutesPerHour;
                yield return new(rule, hours, Value(without) - Value(best), trials.Added(without.Chosen), trials.Displaced(without.Chosen));
            }
        }
    }

    /// <summary>Whether an item would be selected if what it waits for came about.</summary>
    private NonCandidate Released(NonCandidate dormant)
    {
        search.WasCut = false;
        if (Release(dormant.Item) is not { } released)
        {
            Mark(SelectionQuestion.Conditions, search.WasCut);
            return dormant;
        }

        (SelectionCompiler problem, SelectionSolution solution) = released;
        return dormant with
        {
            WouldBeIn = solution.Chosen[problem.IndexOf(dormant.Item)] >= 0,
            PushesOut = PushedOut(problem, solution),
        };
    }

    /// <summary>An item is let in by what another one waits for that it needs.</summary>
    private ConditionMet? Met(LeftOutItem item, NonCandidate[] none)
    {
        foreach (NonCandidate needed in none.Where(one => one.Reason == NonCandidateReason.Dormant && item.Needs.Contains(one.Item)))
        {
            if (Release(needed.Item) is { } released && released.Solution.Chosen[released.Problem.IndexOf(item.Item)] >= 0)
            {
                return new(needed.Item)
                {
                    PushesOut = PushedOut(released.Problem, released.Solution),
                    IsProved = true,
                };
            }
        }

        return null;
    }

    /// <summary>What is selected and would not be.</summary>
    private PlanList<ItemId> PushedOut(SelectionCompiler problem, SelectionSolution solution) =>
        [.. Chosen(best).Select(Id).Where(id => problem.IndexOf(id) is >= 0 and var i && solution.Chosen[i] < 0)];

    /// <summary>The best selection when a dormant item may begin; null when it was not proved.</summary>
    private (SelectionCompiler Problem, SelectionSolution Solution)? Release(ItemId item)
    {
        SelectionCompiler other = new(windows, options, facts with { Dormant = facts.Dormant.Where(one => one.Key != item).ToDictionary(one => one.Key, one => one.Value) }, idle);
        SelectionSolution solution = search.Solve(other.Problem, search.Left / 8);
        if (solution.Status == SelectionStatus.Optimal && other.Preferred() is { } preferred)
        {
            solution = solution.With(search.Solve(other.Problem.With(values: preferred), (search.Left / 80) + solution.Statistics.Work, solution.Chosen).Chosen);
        }

        return solution.Status == SelectionStatus.Optimal ? (other, solution) : null;
    }

    private IEnumerable<SteeredOutcome> Steered()
    {
        if (options.Steering.IsEmpty)
        {
            yield break;
        }

        SelectionCompiler unsteered = new(windows, options with { Steering = [] }, facts, idle);
        SelectionSolution without = Best(unsteered, 1);
        foreach (SelectionSteering steering in options.Steering)
        {
            yield return new(steering, Sum(best), without.Chosen.IsDefaultOrEmpty ? null : Sum(without));

            decimal Sum(SelectionSolution solution) => Chosen(solution).Select(i => compiled.Candidates[i].Item).Where(steering.Applies).Sum(item => steering.Of(windows.Plan, item));
        }
    }
}
