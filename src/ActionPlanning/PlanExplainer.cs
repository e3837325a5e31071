using ActionPlanning.Explanation;
using ActionPlanning.Governance;
using ActionPlanning.Scheduling;
using ActionPlanning.Scheduling.Reasons;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning;

/// <summary>Explains one item of an outcome: reads the facts, and tries out what would change them by scheduling changed copies of the plan.</summary>
internal sealed class PlanExplainer(ActionPlanner planner, PlanOutcome outcome, CancellationToken cancellationToken)
{
    /// <summary>The most items whose hours are tried to be done without.</summary>
    private const int MostRivals = 3;

    /// <summary>How deep a chain of items without a place is followed.</summary>
    private const int MostLinks = 1_000;

    private readonly RemedySearch search = new(planner, outcome, cancellationToken);

    private ActionPlan Plan => outcome.Plan;

    public ItemExplanation Explain(ItemId id)
    {
        PlanItem item = Plan.Item(id);
        PlannedItem planned = Of(id);
        List<Obstacle> obstacles = [.. Obstacles(item, planned, 0)];
        return new(planned)
        {
            Chain = planned.IsPlaced || planned.State is PlacementState.NoRoom or PlacementState.ReadyTooLate or PlacementState.NoOpenDay ? outcome.Schedule.Why(id) : null,
            Obstacles = [.. obstacles],
            Remedies = [.. Remedies(item, planned, obstacles)],
            TradeOffs = planned.IsPlaced ? [.. TradeOffs(item, planned)] : [],
            Resumption = item.State is StandBy standBy ? Resumption(item, standBy) : null,
        };
    }

    private PlannedItem Of(ItemId id) => outcome.Schedule.TryGet(id, out PlannedItem? planned) ? planned : throw new KeyNotFoundException($"The plan '{Plan.Id}' has no item '{id}'.");

    private IEnumerable<Obstacle> Obstacles(PlanItem item, PlannedItem planned, int depth)
    {
        switch (planned.State)
        {
            case PlacementState.NoRoom when planned.ShortOf is { } resource:
                return [HoursShort(item, planned, resource)];
            case PlacementState.NothingLeft:
                return [.. item.Effort.Where(effort => outcome.Schedule.Resources.Any(use => use.Resource == effort.Resource)).Select(effort => HoursShort(item, planned, effort.Resource))];
            case PlacementState.NoOpenDay:
                return [new AllDaysAvoided(item.Id)];
            case PlacementState.WindowPassed when outcome.Windows.Around(item) is { } window && outcome.AsOf is { } now:
                return [new WindowHasPassed(item.Id, window, now)];
            case PlacementState.WindowPassed when Limit(item) is { } limit && outcome.AsOf is { } now:
                return [new LimitTooEarly(item.Id, limit, now, outcome.Windows.WorkingDays(new(limit, now)) ?? 1)];
            case PlacementState.ReadyTooLate when Limit(item) is { } limit:
                return [TooLate(item, limit)];
            case PlacementState.PredecessorNotPlaced when planned.DrivenBy is { } link && depth < MostLinks:
                return [new WaitsForUnplaced(item.Id, link.From), .. Obstacles(Plan.Item(link.From), Of(link.From), depth + 1)];
            case PlacementState.Undated:
                return [new NothingToReckonFrom(item.Id)];
            case PlacementState.StandBy when item.State is StandBy standBy:
                return [new OnStandBy(item.Id, standBy), .. Open(item.Id, standBy.ResumeWhen)];
            case PlacementState.Dormant:
                return [.. ItemStatuses.WaitsFor(outcome.Windows, item).SelectMany(condition => Open(item.Id, condition)).Distinct()];
            default:
                return planned.LateBy > 0 ? [.. SoftLimits(item, planned).Take(1)] : [];
        }
    }

    /// <summary>The parts of a condition that do not hold; of alternatives those of the one with the fewest.</summary>
    private IEnumerable<ConditionOpen> Open(ItemId item, Condition? condition)
    {
        IConditionFacts facts = outcome.Facts.AsSeenBy(item);
        return condition is null ? [] : Parts(condition).Select(part => new ConditionOpen(item, part, part.Evaluate(facts).Verdict));

        IEnumerable<Condition> Parts(Condition part) => part.Evaluate(facts).Verdict.Answer == Answer.Yes ? [] : part switch
        {
            AllOf all => all.Conditions.SelectMany(Parts),
            AnyOf any => any.Conditions.Select(one => Parts(one).ToArray()).OrderBy(parts => parts.Length).FirstOrDefault() ?? [],
            _ => [part],
        };
    }

    private TooFewHours HoursShort(PlanItem item, PlannedItem planned, ResourceId resource)
    {
        ResourceUse use = outcome.Schedule.Resources.First(one => one.Resource == resource);
        LocalDate first = outcome.Schedule.Why(item.Id)?.Date ?? outcome.Windows.Around(item)?.Start ?? outcome.Windows.Period!.Value.Start;
        LocalDate last = Limit(item) ?? planned.ShortOn ?? first;
        DateWindow within = new(LocalDate.Min(first, last), LocalDate.Max(first, last));
        decimal needed = item.Effort.Where(effort => effort.Resource == resource).Sum(effort =>
            Math.Min(effort.Hours.High ?? 0m, StatedHours.Most) * (effort.Basis == EffortBasis.PerOccurrence ? item.OccurrenceTemplate()?.Count ?? 1 : 1));
        decimal free = Math.Max(0m, use.Capacity(within) - use.Taken(within));
        PlanList<ItemHours> rivals = [.. use.Takers(within).Where(taker => taker.Item != item.Id)];
        List<ItemHours> fewest = [];
        decimal missing = needed - free;
        foreach (ItemHours rival in rivals)
        {
            if (missing > 0m)
            {
                fewest.Add(rival);
                missing -= rival.Hours;
            }
        }

        return new(item.Id, resource, within, needed, free, missing > 0m ? [] : [.. fewest]);
    }

    private LimitTooEarly TooLate(PlanItem item, LocalDate limit)
    {
        LocalDate? ready = outcome.Schedule.Why(item.Id)?.Date;
        int missing = outcome.Schedule.DaysMissing(item.Id);
        return new(item.Id, limit, ready, missing);
    }

    private IEnumerable<EndsLate> SoftLimits(PlanItem item, PlannedItem planned) =>
        Limits(item, hard: false).OrderBy(deadline => outcome.Windows.Of(deadline.Id)!.Value.End).Select(deadline => new EndsLate(item.Id, deadline.Id, planned.LateBy));

    /// <summary>The last day that an item may use: of its window, of the plan's period, or before a hard limit.</summary>
    private LocalDate? Limit(PlanItem item)
    {
        DateWindow? bound = outcome.Windows.Around(item) ?? outcome.Windows.StatedPeriod;
        IEnumerable<LocalDate> ends = Limits(item, hard: true).Select(deadline => outcome.Windows.Of(deadline.Id)!.Value.End);
        LocalDate[] all = bound is { IsOpenEnd: false } window ? [.. ends, window.End] : [.. ends];
        return all.Length == 0 ? null : all.Min();
    }

    /// <summary>The deadlines with a day that limit an item.</summary>
    private IEnumerable<Deadline> Limits(PlanItem item, bool hard) =>
        Plan.Items.OfType<Deadline>().Where(deadline => deadline.IsHard == hard && deadline.State is not Cancelled && deadline.Limits.Contains(item.Id) && outcome.Windows.Of(deadline.Id) is { IsOpenEnd: false });

    private List<Remedy> Remedies(PlanItem item, PlannedItem planned, List<Obstacle> obstacles)
    {
        Func<PlanOutcome, bool>? helped = planned.State switch
        {
            PlacementState.StandBy => trial => trial.Statuses.First(status => status.Item == item.Id).Standing == ItemStanding.MayResume,
            PlacementState.NothingLeft => trial => trial.Schedule.TryGet(item.Id, out PlannedItem? then) && then.State == PlacementState.LeftOver,
            PlacementState.Dormant => trial => trial.Schedule.TryGet(item.Id, out PlannedItem? then) && then.State is not PlacementState.Dormant,
            _ when !planned.IsPlaced => trial => trial.Schedule.TryGet(item.Id, out PlannedItem? then) && then.IsPlaced,
            _ when planned.LateBy > 0 => trial => trial.Schedule.TryGet(item.Id, out PlannedItem? then) && then.IsPlaced && then.LateBy == 0,
            _ => null,
        };
        if (helped is null || outcome.Statuses.First(status => status.Item == item.Id).Standing == ItemStanding.MayResume)
        {
            return [];
        }

        List<Remedy> remedies = [];
        foreach (Func<int, PlanChange?> amounts in obstacles.SelectMany(Amounts))
        {
            if (search.Smallest(amounts, helped, item.Id) is { } remedy)
            {
                remedies.Add(remedy);
            }
        }

        foreach (PlanChange change in obstacles.SelectMany(Choices).Distinct())
        {
            if (search.Try(change, helped, item.Id) is { } remedy)
            {
                remedies.Add(remedy);
            }
        }

        return [.. remedies.DistinctBy(remedy => remedy.Change)];
    }

    /// <summary>Changes that are an amount of something, against an obstacle.</summary>
    private IEnumerable<Func<int, PlanChange?>> Amounts(Obstacle obstacle)
    {
        PlanItem item = Plan.Item(obstacle.Item);
        switch (obstacle)
        {
            case TooFewHours hours:
                yield return amount => new AddCapacity(hours.Resource, amount);
                foreach (Func<int, PlanChange?> longer in LaterLimits(item))
                {
                    yield return longer;
                }

                break;
            case LimitTooEarly or WindowHasPassed or AllDaysAvoided:
                foreach (Func<int, PlanChange?> longer in LaterLimits(item))
                {
                    yield return longer;
                }

                break;
            case EndsLate late:
                yield return amount => amount > ExtendWindow.MostDays ? null : new ExtendWindow(late.Deadline, amount);
                foreach (ResourceId resource in outcome.Schedule.Why(item.Id)?.Steps.OfType<WaitsForHours>().Select(step => step.Resource).Distinct() ?? [])
                {
                    yield return amount => new AddCapacity(resource, amount);
                }

                break;
            case ConditionOpen { Condition: CapacityAtLeast { HoursPerWeek.Low: not null } capacity }:
                yield return amount => new AddCapacity(capacity.Resource, amount);
                break;
            case ConditionOpen { Condition: LiquidityAtLeast, Verdict.Answer: Answer.No } when Plan.Budget.OpeningBalance is { IsExact: true, Low: { } opening }:
                yield return amount => new SetOpeningBalance(opening + amount);
                break;
        }
    }

    /// <summary>What of an item's limits could end later: its window, or the hard limit that comes before its end.</summary>
    private IEnumerable<Func<int, PlanChange?>> LaterLimits(PlanItem item)
    {
        if (outcome.Windows.Of(item.Id) is { IsOpenEnd: false })
        {
            yield return amount => amount > ExtendWindow.MostDays ? null : new ExtendWindow(item.Id, amount);
        }

        foreach (Deadline deadline in Limits(item, hard: true))
        {
            yield return amount => amount > ExtendWindow.MostDays ? null : new ExtendWindow(deadline.Id, amount);
        }
    }

    /// <summary>Changes that are a choice, against an obstacle.</summary>
    private IEnumerable<PlanChange> Choices(Obstacle obstacle) => obstacle switch
    {
        TooFewHours hours => hours.Takers.Where(taker => Plan.Item(taker.Item).State is Planned && Plan.Item(taker.Item) is Activity).Take(MostRivals)
            .Select(taker => new SetState(taker.Item, new StandBy(StandByReason.Staffing, ""))),
        OnStandBy rests => [new SetState(rests.Item, new Planned())],
        ConditionOpen { Condition: GateApproved gate } => [new SetOutcome(gate.Gate, GateResult.Approved) { On = GateDay(gate.Gate) }],
        ConditionOpen { Condition: FundingGranted funding } => [new SetFunding(funding.Funding, FundingState.Granted)],
        ConditionOpen { Condition: Circumstance circumstance } => [new JudgeCircumstance(circumstance.Text, true)],
        _ => [],
    };

    private LocalDate? GateDay(ItemId gate) => outcome.Windows.Of(gate) is { IsOpenEnd: false } window ? window.End : outcome.Windows.Period?.Start;

    private IEnumerable<TradeOff> TradeOffs(PlanItem item, PlannedItem planned)
    {
        foreach (WaitsForHours wait in outcome.Schedule.Why(item.Id)?.Steps.OfType<WaitsForHours>().Where(step => step.Item == item.Id) ?? [])
        {
            ResourceUse use = outcome.Schedule.Resources.First(one => one.Resource == wait.Resource);
            foreach (ItemId rival in wait.Takers.Where(taker => taker.Item != item.Id).Take(MostRivals).Select(taker => taker.Item))
            {
                if (search.Run(new SetEffort(rival, wait.Resource, 0)) is not { } without || !without.Schedule.TryGet(item.Id, out PlannedItem? then) || !then.IsPlaced || then.Spans[0].First >= planned.Spans[0].First)
                {
                    continue;
                }

                LocalDate earlier = then.Spans[0].First;
                int days = outcome.Windows.WorkingDays(new(earlier, planned.Spans[0].First.PlusDays(-1))) ?? 0;
                LocalDate monday = wait.ShortOn.PlusDays(1 - (int)wait.ShortOn.DayOfWeek);
                DateWindow week = new(monday, monday.PlusDays(6));
                YieldRule? rule = Plan.YieldRules.FirstOrDefault(one => one.Yielding == item.Id && one.To == rival && (one.Over is null || one.Over == wait.Resource));
                Priority? priority = Plan.Item(rival).Priority;
                yield return new(item.Id, rival, days, wait.Resource, week, use.Takers(week).FirstOrDefault(taker => taker.Item == rival)?.Hours ?? 0m, use.Capacity(week))
                {
                    Rule = rule,
                    Priority = priority,
                    Decision = rule?.Decision ?? priority?.Decision,
                    Avoidable = search.Smallest(amount => new AddCapacity(wait.Resource, amount), trial => trial.Schedule.TryGet(item.Id, out PlannedItem? now) && now.IsPlaced && now.Spans[0].First <= earlier, item.Id),
                };
            }
        }
    }

    /// <summary>Whether what a condition asks of capacities is there on a day: that it was there once is not enough. What else it asks is taken to go on.</summary>
    private bool HoldsOn(Condition condition, LocalDate day) => condition switch
    {
        AllOf all => all.Conditions.All(part => HoldsOn(part, day)),
        AnyOf any => any.Conditions.Any(part => HoldsOn(part, day)),
        CapacityAtLeast capacity => HoursAt(capacity.Resource, day) >= capacity.HoursPerWeek.Low,
        _ => true,
    };

    private decimal? HoursAt(ResourceId id, LocalDate day) =>
        CapacitySteps.Of(Plan.Resources.First(one => one.Id == id), date => outcome.Windows.Resolve(date).Window, step => outcome.Schedule.Options.CapacityReleases.FirstOrDefault(one => one.Resource == id && one.Step == step)?.From)?.At(day);

    /// <summary>With the schedule as it is held in place (what takes only left-over hours apart), is there room for an item from the day on which its condition holds?</summary>
    private Resumption? Resumption(PlanItem item, StandBy standBy)
    {
        if (standBy.ResumeWhen is not { } condition || condition.Evaluate(outcome.Facts.AsSeenBy(item.Id)).Verdict.Answer != Answer.Yes)
        {
            return null;
        }

        PlanDraft draft = new(Plan);
        draft.Put(item with { State = new Planned(), Condition = item.Condition is { } own ? new AllOf([own, condition]) : condition });
        PlanOutcome resumed = planner.Outline(draft.ToPlan(), outcome.Options with { Previous = outcome.Schedule }, cancellationToken);
        return resumed.Schedule.TryGet(item.Id, out PlannedItem? then) && then.IsPlaced && HoldsOn(condition, then.Spans[0].First) && HoldsOn(condition, then.Spans[^1].Last) && resumed.Schedule.Moves.All(move => move.Item == item.Id || Plan.Item(move.Item) is Activity { Nature: Nature.BestEffort })
            ? new(item.Id, then.Spans[0].First, then.Spans[^1].Last, condition)
            : null;
    }
}
