using ActionPlanning.Budgeting;
using ActionPlanning.Governance;
using ActionPlanning.Prioritisation;
using ActionPlanning.Scheduling;
using ActionPlanning.Scheduling.Compiling;
using ActionPlanning.Time;
using ActionPlanning.Windows;

namespace ActionPlanning;

/// <summary>Budget, conditions and schedule, one after the other, until none of them changes anything for the others.</summary>
/// <remarks>
/// <para>
/// Within a round the schedule stands fast, and budget and conditions are worked out in turn. Everything is open to begin with (Kleene's least fixed point): an answer is given only when it holds whatever the
/// open ones come to, so that no two things are answered yes because of each other.
/// </para>
/// <para>
/// From round to round the schedule may move what earns and costs, and undo what it was made for. When the same releases come up again, or the rounds grow many, each answer is from then on held to the less green one that it had
/// in these rounds: what cannot stay is not promised. Held answers only fall, so that it comes to an end.
/// </para>
/// </remarks>
internal sealed class PlanLoop
{
    private const int PatientRounds = 8;
    private const int MostRounds = 40;
    private const int PatientPasses = 16;
    private const int MostPasses = 64;

    private readonly PlanWindows windows;
    private readonly PlanningOptions options;
    private readonly CancellationToken cancellationToken;
    private readonly PlanList<PlanList<Condition>> waits;
    private readonly (PlanItem Item, int At)[] payers;
    private readonly bool usesDays;
    private readonly Dictionary<ConditionSubject, ConditionAnswer> held = [];
    private readonly Lazy<MoneyQueue> queue;
    private PlanNetwork? network;
    private PlanList<CapacityRelease>? compiled;
    private Reading? last;
    private int heldCount;

    public PlanLoop(PlanWindows windows, PlanningOptions options, CancellationToken cancellationToken)
    {
        (this.windows, this.options, this.cancellationToken) = (windows, options, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        waits = ItemStatuses.Waits(windows);
        queue = new(() => new(windows.Plan));
        HashSet<ItemId> paid = [.. Plan.BudgetLines.Select(line => line.Item).OfType<ItemId>()];
        payers = [.. Plan.Items.Select((item, at) => (item, at)).Where(one => paid.Contains(one.item.Id) && one.item.State is not (Cancelled or StandBy))];
        usesDays = payers.Length > 0 || Plan.Conditions().Any();
    }

    private ActionPlan Plan => windows.Plan;

    /// <summary>Works the plan through; without the envelope when only the schedule is asked for.</summary>
    public PlanOutcome Run(bool withEnvelope)
    {
        Reading reading = Read(null);
        PlanSchedule schedule = Schedule(reading);
        List<Reading> trail = [reading];
        bool isSettled = true;
        while (Read(schedule) is var next && !next.Releases(reading))
        {
            int before = trail.FindIndex(next.Releases);
            if (before >= 0 || held.Count > 0 || trail.Count >= PatientRounds)
            {
                Hold(trail[Math.Max(0, before)..], next);
                next = Read(schedule);
            }

            isSettled = trail.Count < MostRounds;
            bool agree = next.Releases(reading);
            reading = next;
            if (agree || !isSettled)
            {
                break;
            }

            schedule = Schedule(reading);
            trail.Add(reading);
        }

        reading = Read(schedule);
        return new()
        {
            Plan = Plan,
            Options = options,
            Windows = windows,
            Envelope = PlanEnvelope.Of(withEnvelope ? network : null),
            Schedule = schedule,
            Budget = reading.Budget,
            Statuses = reading.Statuses,
            Capacity = reading.Capacity,
            Facts = reading.Facts,
            Rounds = trail.Count,
            IsSettled = isSettled,
            Criteria = [],
            Diagnostics = [],
        };
    }

    /// <summary>What a selection stands on: what may begin before anything is scheduled.</summary>
    public SelectionFacts Facts()
    {
        Reading reading = Read(null);

        // What lies dormant is tried with its condition met, and then it costs; hours that are not released do not.
        BudgetAnswers answers = new(
            Answers(reading.Statuses, []).Where(one => one.Value.Answer == Answer.Yes).ToDictionary(),
            reading.Capacity.ToDictionary(one => (one.Resource, one.Step), one => one.Answer.Verdict.Answer == Answer.Yes ? one.Answer : new(Verdict.No)));
        BudgetSummary budget = BudgetCalculator.Summarise(windows, null, options.AsOf, answers);
        return PlanReleases.OfSelection(Plan, reading.Statuses, reading.CapacityReleases) with { Money = PlanMoney.Of(windows, budget) };
    }

    private PlanSchedule Schedule(Reading reading)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (compiled != reading.CapacityReleases)
        {
            network = PlanNetwork.Of(windows, reading.CapacityReleases);
            compiled = reading.CapacityReleases;
        }

        SchedulingOptions scheduling = new()
        {
            AsOf = options.AsOf,
            Previous = options.Previous,
            Baseline = options.Baseline,
            FrozenUntil = options.FrozenUntil,
            WorkLimit = options.WorkLimit,
            Verify = options.Verify,
            Releases = reading.ItemReleases,
            CapacityReleases = reading.CapacityReleases,
        };
        return PlanSchedule.Of(windows, network, scheduling, cancellationToken);
    }

    /// <summary>Budget and conditions under a schedule; before there is one, under the items' windows.</summary>
    private Reading Read(PlanSchedule? schedule)
    {
        if (last is { } known && (ReferenceEquals(known.Schedule, schedule) || !usesDays) && known.Held == heldCount)
        {
            return known;
        }

        Dictionary<ItemId, DateWindow>? days = schedule is null || !usesDays ? null : Days(schedule, _ => true);
        Dictionary<ItemId, DateWindow>? firm = schedule is null || !usesDays ? null : Days(schedule, item => item.State != PlacementState.Provisional && (item.State != PlacementState.LeftOver || item.HoursMissing == 0));
        HashSet<ItemId> refused = schedule is null ? [] : [.. payers.Select(one => one.Item.Id).Where(item => schedule.TryGet(item, out PlannedItem? planned) && IsRefused(planned.State))];
        PlanList<ItemStatus> statuses = last?.Statuses ?? [];
        PlanList<CapacityAnswer> capacity = [];
        Dictionary<(ResourceId, int), ConditionAnswer> steps = [];
        BudgetAnswers answers = new(Answers([], refused), steps);
        for (int pass = 1; ; pass++)
        {
            BudgetSummary budget = BudgetCalculator.Summarise(windows, days, options.AsOf, answers);
            PlanConditionFacts facts = new(windows, budget, new(steps, firm), queue);
            PlanList<CapacityAnswer> nowCapacity = [.. Capacity(facts)];
            PlanList<ItemStatus> nowStatuses = [.. ItemStatuses.Of(windows, facts, waits, statuses).Select(status => Held(status))];
            if (pass > PatientPasses)
            {
                nowCapacity = [.. nowCapacity.Select((one, i) => one with { Answer = one.Answer.LessGreen(capacity[i].Answer) })];
                nowStatuses = [.. nowStatuses.Select((status, i) => status.Condition is { } answer ? ItemStatuses.Held(windows, status, answer.LessGreen(statuses[i].Condition!)) : status)];
            }

            bool same = pass > 1 && nowCapacity == capacity && nowStatuses == statuses;
            (capacity, statuses) = (nowCapacity, nowStatuses);
            Dictionary<ItemId, Verdict> items = Answers(statuses, refused);
            bool stays = capacity.IsEmpty && items.Count == answers.Items.Count && items.All(item => answers.Items.TryGetValue(item.Key, out Verdict? was) && was == item.Value);
            if (same || stays || pass == MostPasses)
            {
                last = new(schedule, heldCount, budget, facts, statuses, capacity, PlanReleases.OfItems(Plan, statuses), PlanReleases.OfCapacity(windows, capacity));
                return last;
            }

            steps = capacity.ToDictionary(one => (one.Resource, one.Step), one => one.Answer);
            answers = new(items, steps);
        }
    }

    private IEnumerable<CapacityAnswer> Capacity(PlanConditionFacts facts)
    {
        foreach (Resource resource in Plan.Resources)
        {
            for (int i = 0; i < resource.Capacity.Count; i++)
            {
                if (resource.Capacity[i].When is { } condition)
                {
                    ConditionAnswer answer = condition.Evaluate(facts.AsSeenBy(resource.Id, i));
                    yield return new(resource.Id, i, held.TryGetValue(ConditionSubject.Of(resource.Id, i), out ConditionAnswer? most) ? answer.LessGreen(most) : answer);
                }
            }
        }
    }

    private ItemStatus Held(ItemStatus status) =>
        status.Condition is { } answer && held.TryGetValue(ConditionSubject.Of(status.Item), out ConditionAnswer? most) ? ItemStatuses.Held(windows, status, answer.LessGreen(most)) : status;

    /// <summary>From now on no answer is greener than it was in any of these readings.</summary>
    private void Hold(List<Reading> readings, Reading next)
    {
        heldCount++;
        foreach (Reading reading in readings.Append(next))
        {
            foreach (CapacityAnswer one in reading.Capacity)
            {
                Fall(ConditionSubject.Of(one.Resource, one.Step), one.Answer);
            }

            foreach (ItemStatus status in reading.Statuses)
            {
                if (status.Condition is { } answer)
                {
                    Fall(ConditionSubject.Of(status.Item), answer);
                }
            }
        }

        void Fall(ConditionSubject who, ConditionAnswer answer) => held[who] = held.TryGetValue(who, out ConditionAnswer? most) ? answer.LessGreen(most) : answer;
    }

    /// <summary>Of the items that earn or cost, those of which it is not plain that they come about.</summary>
    private Dictionary<ItemId, Verdict> Answers(PlanList<ItemStatus> statuses, HashSet<ItemId> refused)
    {
        Dictionary<ItemId, Verdict> answers = [];
        foreach ((PlanItem item, int at) in payers)
        {
            bool waiting = item.State is Planned && !waits[at].IsEmpty;
            Verdict verdict = statuses.IsEmpty ? (waiting ? BudgetAnswers.Open(item) : Verdict.Yes) : statuses[at].Standing switch
            {
                ItemStanding.Blocked => Verdict.No,
                ItemStanding.MayBeProposed or ItemStanding.Waiting or ItemStanding.ConditionalOnGate => BudgetAnswers.Open(item),
                _ => Verdict.Yes,
            };
            if (verdict.Answer == Answer.Yes && refused.Contains(item.Id))
            {
                verdict = Verdict.Undetermined(new MissingInput($"items[{item.Id}].when", new($"om «{item.Title}» finder plads", $"whether «{item.Title}» finds a place")));
            }

            answers.Add(item.Id, verdict);
        }

        return answers;
    }

    private static Dictionary<ItemId, DateWindow> Days(PlanSchedule schedule, Func<PlannedItem, bool> counts) =>
        schedule.Items.Where(item => item.IsPlaced && counts(item)).ToDictionary(item => item.Item, item => item.Extent);

    /// <summary>Whether an item was to be placed and has no place.</summary>
    internal static bool IsRefused(PlacementState state) =>
        state is PlacementState.PredecessorNotPlaced or PlacementState.ReadyTooLate or PlacementState.NoRoom or PlacementState.NoOpenDay or PlacementState.WindowPassed;

    /// <summary>Budget and conditions as they were read under a schedule.</summary>
    private sealed record Reading(
        PlanSchedule? Schedule,
        int Held,
        BudgetSummary Budget,
        PlanConditionFacts Facts,
        PlanList<ItemStatus> Statuses,
        PlanList<CapacityAnswer> Capacity,
        PlanList<ItemRelease> ItemReleases,
        PlanList<CapacityRelease> CapacityReleases)
    {
        public bool Releases(Reading other) => ItemReleases == other.ItemReleases && CapacityReleases == other.CapacityReleases;
    }
}
