using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.Budgeting.Balancing;
using ActionPlanning.Criteria;
using ActionPlanning.Governance;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using ActionPlanning.Windows;

namespace ActionPlanning;

/// <summary>Looks for the smallest sets of measures that balance a plan, by working the changed plan through.</summary>
internal sealed class PlanBalancer
{
    /// <summary>A measure without a preference comes after every stated one and before those derived from the plan.</summary>
    private const int NoPreference = DerivedMeasures.LeastRank - 1;

    /// <summary>The most sets of one size that are ordered, and the most amounts of one set that are gone through.</summary>
    private const int MostSets = 20_000;

    /// <summary>So many measures that change more than money are combined for the proof that there is no set.</summary>
    private const int MostOthers = 12;

    private readonly ActionPlanner planner;
    private readonly HolidayProviders holidays;
    private readonly ActionPlan plan;
    private readonly BalanceOptions options;
    private readonly CancellationToken cancellationToken;
    private readonly (BalancingMeasure Measure, int Rank)[] measures;
    private int tried;
    private bool isExhausted = true;
    private bool isSmallest;
    private (int[] Set, PlanOutcome Outcome)? nearest;

    public PlanBalancer(ActionPlanner planner, HolidayProviders holidays, ActionPlan plan, BalanceOptions options, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MostSets, 1, "options.MostSets");
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MostMeasures, 1, "options.MostMeasures");
        ArgumentOutOfRangeException.ThrowIfNegative(options.WorkLimit, "options.WorkLimit");
        (this.planner, this.holidays, this.plan, this.options, this.cancellationToken) = (planner, holidays, plan, options, cancellationToken);
        HashSet<MeasureId> replaced = [.. options.Measures.Select(measure => measure.Id)];
        IEnumerable<(BalancingMeasure Measure, int Rank)> stated = options.Measures.Concat(plan.Measures.Where(measure => !replaced.Contains(measure.Id)))
            .Where(measure => !measure.Changes.IsEmpty).Select(measure => (measure, Math.Min(measure.Preference ?? NoPreference, NoPreference)));
        IEnumerable<(BalancingMeasure Measure, int Rank)> derived = options.Derive ? DerivedMeasures.Of(PlanWindows.Of(plan, holidays)) : [];
        measures = [.. stated.Concat(derived).OrderBy(one => one.Rank).ThenBy(one => one.Measure.Id.Value, StringComparer.Ordinal).Where(one => Apply([(one.Measure, Most(one.Measure))]) is not null)];
    }

    public PlanBalance Balance()
    {
        PlanOutcome before = planner.Plan(plan, options.Planning, cancellationToken);
        Verdict verdict = Balances(before);
        bool isBalanced = verdict.Answer == Answer.Yes;
        bool isHopeless = !isBalanced && IsHopeless();
        List<BalancedPlan> sets = isBalanced || isHopeless ? [] : Search();
        return new()
        {
            Before = before,
            Balanced = verdict,
            Measures = [.. measures.Select(one => one.Measure)],
            Sets = [.. sets],
            IsProved = isBalanced || isHopeless || (sets.Count > 0 ? isSmallest : isExhausted),
            Reach = isBalanced || sets.Count > 0 ? null : Reach(before),
            Unknown = isBalanced || sets.Count > 0 ? [] : [.. Unbounded(before)],
            Tried = tried,
        };
    }

    /// <summary>Whether a plan that was worked through balances and keeps its reserve, for certain.</summary>
    internal static Verdict Balances(PlanOutcome outcome)
    {
        Verdict both = outcome.Budget.Balanced.And(outcome.Budget.Cash.KeepsReserve);
        return both.Answer == Answer.Yes && !outcome.IsSettled
            ? Verdict.Undetermined(new MissingInput("plan", new("om plan og penge falder til ro", "whether schedule and money come to rest")))
            : both;
    }

    private static int Most(BalancingMeasure measure) => measure.Scale is { } scale ? scale.Count - 1 : 0;

    private static decimal? Amount(BalancingMeasure measure, int at) => measure.Scale?.At(at);

    /// <summary>How far an outcome is from balancing: under the reserve and in deficit at worst; null for no bound.</summary>
    private static (decimal? UnderReserve, decimal? Deficit) Gap(PlanOutcome outcome) => (
        outcome.Budget.Cash.Lowest.Low is { } low && outcome.Plan.Budget.Reserve.High is { } reserve ? Math.Max(0m, reserve - low) : null,
        outcome.Budget.Result.Low is { } result ? Math.Max(0m, -result) : null);

    private List<BalancedPlan> Search()
    {
        List<int[]> found = [];
        List<BalancedPlan> sets = [];
        for (int size = 1; size <= Math.Min(options.MostMeasures, measures.Length); size++)
        {
            bool isComplete = isExhausted;
            foreach (int[] set in SetsOf(size))
            {
                if (!isExhausted && tried >= options.WorkLimit)
                {
                    return sets;
                }

                if (found.Exists(smaller => smaller.All(set.Contains)))
                {
                    continue;
                }

                if (AmountsOf(set) is { } amounts)
                {
                    isSmallest = found.Count == 0 ? isComplete : isSmallest;
                    found.Add(set);
                    sets.Add(Describe(set, amounts));
                    if (sets.Count == options.MostSets)
                    {
                        return sets;
                    }
                }
            }
        }

        return sets;
    }

    /// <summary>The sets of a size: first those whose dearest measure is preferred, then by the next, then in order of the measures.</summary>
    private List<int[]> SetsOf(int size)
    {
        List<int[]> sets = [];
        int[] at = [.. Enumerable.Range(0, size)];
        for (bool isMore = true; isMore;)
        {
            if (sets.Count == MostSets)
            {
                isExhausted = false;
                break;
            }

            sets.Add([.. at]);
            int place = size - 1;
            while (place >= 0 && at[place] == measures.Length - size + place)
            {
                place--;
            }

            isMore = place >= 0;
            if (isMore)
            {
                at[place]++;
                for (int next = place + 1; next < size; next++)
                {
                    at[next] = at[next - 1] + 1;
                }
            }
        }

        return [.. sets.Order(Comparer<int[]>.Create((left, right) =>
        {
            for (int i = size - 1; i >= 0; i--)
            {
                if (measures[left[i]].Rank != measures[right[i]].Rank)
                {
                    return measures[left[i]].Rank.CompareTo(measures[right[i]].Rank);
                }
            }

            return left.AsSpan().SequenceCompareTo(right);
        }))];
    }

    /// <summary>The amounts with which a set balances the plan: of each measure the least with which it still does, the dearest measure first; null when there are none.</summary>
    private int[]? AmountsOf(int[] set)
    {
        int[] most = [.. set.Select(i => Most(measures[i].Measure))];
        if (Try(set, most))
        {
            return Least(set, most);
        }

        long count = 1;
        foreach (int steps in most)
        {
            count = Math.Min(MostSets + 1L, count * (steps + 1));
        }

        if (count > MostSets)
        {
            isExhausted = false;
            return null;
        }

        // More need not help more, so that smaller amounts are tried too, from the largest down.
        int[] amounts = [.. most];
        for (long i = 1; i < count; i++)
        {
            int place = amounts.Length - 1;
            while (amounts[place] == 0)
            {
                amounts[place] = most[place];
                place--;
            }

            amounts[place]--;
            if (Try(set, amounts))
            {
                return Least(set, amounts);
            }
        }

        return null;
    }

    private int[] Least(int[] set, int[] enough)
    {
        int[] amounts = [.. enough];
        for (int i = set.Length - 1; i >= 0; i--)
        {
            (int low, int high) = (0, amounts[i]);
            while (low < high)
            {
                amounts[i] = (low + high) / 2;
                (low, high) = Try(set, amounts) ? (low, amounts[i]) : (amounts[i] + 1, high);
            }

            amounts[i] = high;
        }

        return amounts;
    }

    /// <summary>Whether a set with these amounts balances the plan.</summary>
    private bool Try(int[] set, int[] amounts)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Apply(set.Select((i, at) => (measures[i].Measure, amounts[at]))) is not { } changed || !CanBalance(changed))
        {
            return false;
        }

        if (tried >= options.WorkLimit)
        {
            isExhausted = false;
            return false;
        }

        tried++;
        PlanOutcome outcome = planner.Outline(changed, options.Planning, cancellationToken);
        if (Balances(outcome).Answer == Answer.Yes)
        {
            return true;
        }

        if (nearest is not { } known || Distance(outcome) < Distance(known.Outcome))
        {
            nearest = ([.. set], outcome);
        }

        return false;
    }

    private static decimal Distance(PlanOutcome outcome) => Gap(outcome) is ({ } under, { } deficit) ? (Quantity.Exactly(under) + Quantity.Exactly(deficit)).Low ?? decimal.MaxValue : decimal.MaxValue;

    /// <summary>The plan with some measures; null when a change cannot be made in it.</summary>
    private ActionPlan? Apply(IEnumerable<(BalancingMeasure Measure, int Amount)> taken)
    {
        try
        {
            return PlanChanges.Apply(plan, taken.SelectMany(one => one.Measure.By(Amount(one.Measure, one.Amount))));
        }
        catch (ActionPlanException)
        {
            return null;
        }
    }

    private bool CanBalance(ActionPlan changed)
    {
        PlanWindows windows = PlanWindows.Of(changed, holidays);
        PlanList<PlanList<Condition>> waits = ItemStatuses.Waits(windows);
        Dictionary<ItemId, bool> isOpen = changed.Items.Select((item, i) => (item, i)).ToDictionary(one => one.item.Id, one => one.item.State is Planned && !waits[one.i].IsEmpty);
        (decimal? result, decimal? lowest) = BalanceBound.Of(windows, options.Planning.AsOf, item => isOpen[item.Id]);
        return result >= 0m && changed.Budget.Reserve.High is { } reserve && lowest >= reserve;
    }

    /// <summary>
    /// Whether no set at all balances the plan. Measures that only save or earn never worsen the best course that a bound allows, so that all of them together show how far any of them can reach; the others are combined in every way.
    /// </summary>
    private bool IsHopeless()
    {
        (BalancingMeasure Measure, int Amount)[] saving = [.. measures.Where(one => OnlySaves(one.Measure)).Select(one => (one.Measure, Most(one.Measure)))];
        BalancingMeasure[] others = [.. measures.Select(one => one.Measure).Where(measure => !OnlySaves(measure))];
        if (others.Length > MostOthers || others.Any(measure => Most(measure) > 0))
        {
            return false;
        }

        for (int subset = 0; subset < 1 << others.Length; subset++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            IEnumerable<(BalancingMeasure, int)> taken = others.Where((_, i) => (subset & (1 << i)) != 0).Select(measure => (measure, 0));
            if (Apply(saving.Concat(taken)) is not { } changed || CanBalance(changed))
            {
                return false;
            }
        }

        return true;
    }

    private bool OnlySaves(BalancingMeasure measure) => Most(measure) >= 0 && (measure.Scale?.At(0) ?? 0m) >= 0m && measure.Changes.All(change => change switch
    {
        AddAmount amount => IsGain(amount.Line, amount.Added),
        AddPrice price => IsGain(price.Line, price.Added),
        SetFunding { State: FundingState.Granted or FundingState.Drawn } funding => plan.Funding.First(one => one.Id == funding.Funding).State is FundingState.Intended or FundingState.Applied or FundingState.Rejected,
        _ => false,
    });

    private bool IsGain(BudgetLineId line, decimal added) => plan.BudgetLines.First(one => one.Id == line).Direction == BudgetDirection.Income ? added >= 0m : added <= 0m;

    private BalancedPlan Describe(int[] set, int[] amounts)
    {
        (BalancingMeasure Measure, int Amount)[] taken = [.. set.Select((i, at) => (measures[i].Measure, amounts[at]))];
        PlanOutcome outcome = planner.Plan(Apply(taken)!, options.Planning, cancellationToken);
        return new([.. taken.Select((one, at) => Taken(one.Measure, Amount(one.Measure, one.Amount), Apply(taken.Where((_, other) => other != at)), outcome))], outcome);
    }

    private TakenMeasure Taken(BalancingMeasure measure, decimal? amount, ActionPlan? rest, PlanOutcome outcome)
    {
        PlanOutcome without = planner.Plan(rest ?? plan, options.Planning, cancellationToken);
        Dictionary<CriterionId, CriterionResult> before = without.Criteria.ToDictionary(result => result.Criterion);
        return new(measure, amount, [.. measure.By(amount)], without)
        {
            Result = outcome.Budget.Result.Low - without.Budget.Result.Low,
            Lowest = outcome.Budget.Cash.Lowest.Low - without.Budget.Cash.Lowest.Low,
            Moves = ItemMove.Between(without.Schedule, outcome.Schedule),
            Criteria = [.. outcome.Criteria.Where(result => before[result.Criterion].State != result.State)],
        };
    }

    private BalanceReach Reach(PlanOutcome before)
    {
        (int[] Set, PlanOutcome Outcome) best = nearest is { } tried && Distance(tried.Outcome) < Distance(before) ? tried : ([], before);
        int[] all = [.. Enumerable.Range(0, measures.Length).Where(i => OnlySaves(measures[i].Measure))];
        if (all.Length > 0 && Apply(all.Select(i => (measures[i].Measure, Most(measures[i].Measure)))) is { } together && planner.Outline(together, options.Planning, cancellationToken) is var outcome && Distance(outcome) < Distance(best.Outcome))
        {
            best = (all, outcome);
        }

        (decimal? under, decimal? deficit) = Gap(best.Outcome);
        return new([.. best.Set.Select(i => measures[i].Measure.Id)], best.Outcome, under, deficit);
    }

    /// <summary>What has no bound on the side that hurts.</summary>
    private static IEnumerable<MissingInput> Unbounded(PlanOutcome before)
    {
        if (before.Plan.Budget.OpeningBalance.Low is null)
        {
            yield return new("budget.openingBalance", new("beholdningen ved planens begyndelse", "the money at hand when the plan begins"));
        }

        if (before.Plan.Budget.Reserve.High is null)
        {
            yield return new("budget.reserve", new("størrelsen af reserven", "the size of the reserve"));
        }

        foreach (LineSummary line in before.Budget.Lines.Where(line => line.Direction == BudgetDirection.Cost && line.Amount.High is null))
        {
            foreach (MissingInput input in before.Budget.Missing.Where(input => input.Path.StartsWith(line.Path, StringComparison.Ordinal)))
            {
                yield return input;
            }
        }
    }
}
