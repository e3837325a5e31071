using ActionPlanning.Engines.Selection;
using ActionPlanning.Time;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Prioritisation;

/// <summary>Makes a problem of a plan: candidates and their alternatives, rows of hours, rules. Everything in order of id, so that the order of the plan has no part in it.</summary>
internal sealed class SelectionCompiler
{
    /// <summary>The highest score in points, before the preference for early periods.</summary>
    private const int HighestPoints = 10_000;

    /// <summary>What an item is worth among equals in the very first period, before what is steered by.</summary>
    private const int Early = 1_000;

    /// <summary>What an item is worth among equals that has all of a number that is steered by.</summary>
    private const int Steered = 1_000_000;

    private const decimal HighestScore = 1_000_000_000_000m;

    private readonly PlanWindows windows;
    private readonly PlanSelectionOptions options;
    private readonly SelectionFacts facts;
    private readonly IReadOnlyCollection<YieldRule> idle;
    private readonly List<NonCandidate> nonCandidates = [];
    private readonly List<MissingInput> missing = [];
    private readonly Dictionary<ItemId, int> index = [];
    private readonly List<Prerequisite> prerequisites = [];
    private readonly List<(int Item, ItemId Needs)> needs = [];
    private readonly List<(YieldRule Rule, Prerequisite Prerequisite)> yielded = [];

    /// <summary>Initializes a new instance of the <see cref="SelectionCompiler"/> class.</summary>
    /// <param name="windows">The plan and its windows.</param>
    /// <param name="options">What is asked.</param>
    /// <param name="facts">What may begin, and when.</param>
    /// <param name="idle">The rules of yielding that have no say.</param>
    public SelectionCompiler(PlanWindows windows, PlanSelectionOptions options, SelectionFacts facts, IReadOnlyCollection<YieldRule> idle)
    {
        (this.windows, this.options, this.facts, this.idle) = (windows, options, facts, idle);
        Hours = new(windows, facts, options.Period);
        HashSet<ItemId> wont = options.Model is MoscowScoring ? [.. options.Inputs.Where(one => one.Moscow == MoscowClass.Wont).Select(one => one.Item)] : [];
        List<PlanItem> items = [];
        foreach (PlanItem item in Plan.Items)
        {
            if (Reason(item, wont) is { } reason)
            {
                nonCandidates.Add(new(item.Id, reason, facts.Dormant.GetValueOrDefault(item.Id)));
            }
            else
            {
                items.Add(item);
            }
        }

        items.Sort((a, b) => string.CompareOrdinal(a.Id.Value, b.Id.Value));
        HashSet<ItemId> candidates = [.. items.Select(item => item.Id)];
        Money = new(facts.Money, Hours.Periods, candidates.Contains, IsNotDone);
        missing.AddRange(Money.Missing);
        HashSet<ItemId> musts = [.. options.MustHaves];
        musts.UnionWith(options.Model is MoscowScoring ? options.Inputs.Where(one => one.Moscow == MoscowClass.Must).Select(one => one.Item) : []);
        Scores = options.Model.Score(Plan, options.Inputs, items.Select(item => item.Id));
        Candidates = [.. items.Select((item, i) => new Candidate(item, Scores[i], item.State is InProgress || musts.Contains(item.Id)) { Alternatives = Alternatives(item) })];
        for (int i = 0; i < items.Count; i++)
        {
            index.Add(items[i].Id, i);
        }

        FirstOption = new int[items.Count + 1];
        for (int i = 0; i < items.Count; i++)
        {
            FirstOption[i + 1] = FirstOption[i] + Candidates[i].Alternatives.Count;
        }

        decimal most = Candidates.Select(one => Math.Abs(Certain(one.Score))).DefaultIfEmpty(0m).Max();

        // Whole scores stay as they are: what divides them all makes the proof easy.
        Scale = most == 0m || (most <= HighestPoints && Candidates.All(one => decimal.IsInteger(Certain(one.Score)))) ? 1m : HighestPoints / most;
        Needs();
        WithoutYielding = Make();
        int before = prerequisites.Count;
        Yields();
        Problem = prerequisites.Count == before ? WithoutYielding : Make();
    }

    public ActionPlan Plan => windows.Plan;

    public PeriodHours Hours { get; }

    /// <summary>Gets the rows of money, which come after those of hours.</summary>
    public MoneyRows Money { get; }

    public int HourRows => Hours.Resources.Count * Hours.Periods.Count;

    public PlanList<ItemScore> Scores { get; }

    public IReadOnlyList<Candidate> Candidates { get; }

    public IReadOnlyList<NonCandidate> NonCandidates => nonCandidates;

    public int[] FirstOption { get; }

    /// <summary>Gets the points for each unit of score.</summary>
    public decimal Scale { get; }

    public SelectionProblem Problem { get; }

    /// <summary>Gets the problem without the rules of yielding; the same one when there are none.</summary>
    public SelectionProblem WithoutYielding { get; }

    /// <summary>Gets the rules of yielding that have a part in the problem.</summary>
    public IReadOnlyList<(YieldRule Rule, Prerequisite Prerequisite)> Yielded => yielded;

    public IEnumerable<MissingInput> Missing => Hours.Missing.Concat(missing).Distinct().OrderBy(input => input.Path, StringComparer.Ordinal);

    /// <summary>What an item needs or yields to, by candidate; the other may be no candidate.</summary>
    public IEnumerable<ItemId> NeedsOf(int candidate) => needs.Where(one => one.Item == candidate).Select(one => one.Needs).Distinct();

    public static MissingInput UnknownHours(PlanItem item) =>
        new($"items[{item.Id}].effort", new($"hvor mange timer «{item.Title}» tager", $"how many hours «{item.Title}» takes"));

    /// <summary>The part of a score that is certain.</summary>
    public static decimal Certain(ItemScore score) => Math.Clamp(score.Score.Low ?? 0m, -HighestScore, HighestScore);

    public int IndexOf(ItemId id) => index.GetValueOrDefault(id, -1);

    /// <summary>Points as score.</summary>
    public decimal ScoreOf(long points) => points / Scale;

    /// <summary>The score of an item in points.</summary>
    public long Points(int candidate) => (long)decimal.Round(Certain(Candidates[candidate].Score) * Scale);

    /// <summary>The problem without one rule of yielding.</summary>
    public SelectionProblem Without(Prerequisite one) => new(
        Candidates.Select(candidate => candidate.Alternatives.Count).ToArray(), Problem.Values.AsSpan(), Problem.Capacities.AsSpan(), Problem.Weights.AsSpan(), Problem.Rules.AsSpan(), [.. Problem.Prerequisites.Where(other => !ReferenceEquals(other, one))], Problem.Exclusions.AsSpan(), Problem.Groups.AsSpan());

    /// <summary>A value for each option.</summary>
    public long[] Values(Func<int, Alternative, long> value) => [.. Enumerable.Range(0, Candidates.Count).SelectMany(i => Candidates[i].Alternatives.Select(alternative => value(i, alternative)))];

    /// <summary>The values by which one of several selections with the greatest score is preferred: what is steered by, then more items and earlier periods. Null when the numbers are too great.</summary>
    public long[]? Preferred()
    {
        long[] steered = new long[Candidates.Count];
        foreach (SelectionSteering steering in options.Steering)
        {
            decimal[] amounts = [.. Candidates.Select(one => steering.Applies(one.Item) ? steering.Of(Plan, one.Item) : 0m)];
            decimal sum = amounts.Sum();
            for (int i = 0; i < steered.Length && sum > 0m; i++)
            {
                steered[i] += (steering.Direction == Direction.Increase ? 1 : -1) * (long)(amounts[i] / sum * Steered) * Early;
            }
        }

        long point = 1 + (Early * (long)Candidates.Count) + (options.Steering.Count * 2L * Steered * Early);
        decimal total = Enumerable.Range(0, Candidates.Count).Sum(i => ((Math.Abs((decimal)Points(i)) + 1) * point) * Candidates[i].Alternatives.Count);
        return total > SelectionProblem.MaxTotal ? null : Values((i, alternative) => (Points(i) * point) + steered[i] + Early - 1 - Math.Min(alternative.First + alternative.Last + 2, Early - 2));
    }

    private NonCandidateReason? Reason(PlanItem item, HashSet<ItemId> wont) => item switch
    {
        Deadline or Gate => NonCandidateReason.NoWork,
        { State: Completed } => NonCandidateReason.Completed,
        { State: Cancelled } => NonCandidateReason.Cancelled,
        { State: StandBy } => NonCandidateReason.StandBy,
        Activity { Nature: not Nature.OneOff } => NonCandidateReason.NotOneOff,
        _ when facts.Dormant.ContainsKey(item.Id) => NonCandidateReason.Dormant,
        _ when wont.Contains(item.Id) => NonCandidateReason.WontHave,
        _ => null,
    };

    private List<Alternative> Alternatives(PlanItem item)
    {
        List<(int Resource, long Minutes)> demand = [.. Demand(item)];
        if (Hours.Periods.Count == 0 || Span(item) is not { } span)
        {
            return [new(-1, -1, []) { Money = MoneyOf(item, null) }];
        }

        List<Alternative> found = [];
        for (int first = span.First; first <= span.Last; first++)
        {
            foreach (int last in Lasts(item, first, span.Last))
            {
                int count = last - first + 1;
                found.Add(new(first, last,
                [
                    .. demand.SelectMany(one => Enumerable.Range(0, count).Select(i => (Row: Hours.Row(one.Resource, first + i), Minutes: (one.Minutes / count) + (i < one.Minutes % count ? 1 : 0))))
                        .Where(load => load.Minutes > 0).GroupBy(load => load.Row).Select(loads => (loads.Key, loads.Sum(load => load.Minutes))),
                ])
                {
                    Money = MoneyOf(item, (first, last)),
                });
            }
        }

        return found;
    }

    private List<(int Row, long Amount)> MoneyOf(PlanItem item, (int First, int Last)? span) => [.. Money.Loads(item.Id, span).Select(load => (HourRows + load.Row, load.Amount))];

    /// <summary>The minutes an item takes of each resource whose capacity is known; what is not stated is named.</summary>
    private IEnumerable<(int Resource, long Minutes)> Demand(PlanItem item)
    {
        if (item.Effort.IsEmpty)
        {
            missing.Add(UnknownHours(item));
        }

        foreach (Effort effort in item.Effort)
        {
            decimal? times = effort.Basis switch
            {
                EffortBasis.PerOccurrence => item.Times(),
                EffortBasis.PerWeek => item is Activity { Duration.High: { } days } ? decimal.Ceiling(Math.Clamp(days, 0m, 100_000m) / 5m) : null,
                _ => 1m,
            };
            if (StatedHours.Minutes(effort.Hours) is not { } minutes || times is not { } count)
            {
                missing.Add(UnknownHours(item));
            }
            else if (Hours.IndexOf(effort.Resource) is >= 0 and var resource)
            {
                yield return (resource, (long)Math.Min(minutes * count, 60_000_000m));
            }
        }
    }

    private (int First, int Last)? Span(PlanItem item)
    {
        DateWindow horizon = new(Hours.Periods[0].Start, Hours.Periods[^1].End);
        if ((windows.Of(item.Id) ?? horizon).Intersect(horizon) is not { } window)
        {
            return null;
        }

        LocalDate start = facts.From.TryGetValue(item.Id, out LocalDate from) && window.Contains(from) ? from : window.Start;
        int first = Enumerable.Range(0, Hours.Periods.Count).First(p => Hours.Periods[p].End >= start);
        return (first, Enumerable.Range(first, Hours.Periods.Count - first).Last(p => Hours.Periods[p].Start <= window.End));
    }

    /// <summary>The last periods that an item may have when it begins in a period.</summary>
    private IEnumerable<int> Lasts(PlanItem item, int first, int end)
    {
        if (item is not Activity activity)
        {
            return [item.OccurrenceTemplate() is { Count: > 1 } ? end : first];
        }

        if (activity is { Pace: Pace.Fixed, Duration.Low: { } days })
        {
            int last = first;
            for (decimal left = days - windows.Calendar.WorkingDays(Hours.Periods[first]); left > 0m && last < end; left -= windows.Calendar.WorkingDays(Hours.Periods[last]))
            {
                last++;
            }

            return [last];
        }

        List<int> lasts = [];
        for (int count = 1; first + count - 1 < end; count *= 2)
        {
            lasts.Add(first + count - 1);
        }

        return lasts.Append(end);
    }

    /// <summary>Links between candidates and to what is not done; conditions that name an item.</summary>
    private void Needs()
    {
        foreach (Link link in Plan.Links)
        {
            Need(link.From, link.To, link.Kind);
        }

        foreach (Candidate candidate in Candidates)
        {
            foreach (ItemId named in candidate.Item.Condition.RequiredItems())
            {
                Need(named, candidate.Item.Id, LinkKind.FinishToStart);
            }
        }
    }

    private void Need(ItemId from, ItemId to, LinkKind kind)
    {
        int successor = IndexOf(to);
        int predecessor = IndexOf(from);
        if (successor < 0 || predecessor == successor)
        {
            return;
        }

        if (predecessor >= 0)
        {
            needs.Add((successor, from));
            Tie(predecessor, successor, kind);
        }
        else if (nonCandidates.Find(one => one.Item == from)?.Reason is NonCandidateReason.StandBy or NonCandidateReason.Dormant or NonCandidateReason.WontHave)
        {
            needs.Add((successor, from));
            prerequisites.Add(new(Range(successor), []));
        }
    }

    private void Tie(int predecessor, int successor, LinkKind kind)
    {
        bool fromFinish = kind is LinkKind.FinishToStart or LinkKind.FinishToFinish;
        bool toStart = kind is LinkKind.FinishToStart or LinkKind.StartToStart;
        IReadOnlyList<Alternative> before = Candidates[predecessor].Alternatives;
        IReadOnlyList<Alternative> after = Candidates[successor].Alternatives;
        foreach (int at in after.Select(To).Distinct().Order())
        {
            // What is counted nowhere has no place in time: it is tied to nothing but the choice itself.
            int[] needing = [.. Enumerable.Range(0, after.Count).Where(o => To(after[o]) <= at).Select(o => FirstOption[successor] + o)];
            int[] enough = [.. Enumerable.Range(0, before.Count).Where(o => at < 0 || From(before[o]) <= at).Select(o => FirstOption[predecessor] + o)];
            prerequisites.Add(new(needing, enough));
        }

        int To(Alternative one) => toStart ? one.First : one.Last;
        int From(Alternative one) => fromFinish ? one.Last : one.First;
    }

    /// <summary>What yields is in only if the other is, unless no capacity would let the other in, or the rule is known to let nothing in.</summary>
    private void Yields()
    {
        bool[] dead = Dead();
        foreach (YieldRule rule in Plan.YieldRules.Where(rule => !idle.Contains(rule)))
        {
            if (IndexOf(rule.Yielding) is >= 0 and var yielding && IndexOf(rule.To) is >= 0 and var to && yielding != to && !dead[to] && !Candidates[yielding].IsMustHave && Competes(rule, yielding, to))
            {
                needs.Add((yielding, rule.To));
                Prerequisite prerequisite = new(Range(yielding), Range(to));
                prerequisites.Add(prerequisite);
                yielded.Add((rule, prerequisite));
            }
        }
    }

    private bool Competes(YieldRule rule, int yielding, int to) => rule.Over is not { } over
        || (Candidates[yielding].Item.Effort.Any(effort => effort.Resource == over) && Candidates[to].Item.Effort.Any(effort => effort.Resource == over));

    /// <summary>Candidates that needs alone keep out, whatever the capacity.</summary>
    private bool[] Dead()
    {
        bool[] dead = new bool[Candidates.Count];
        HashSet<int> gone = [];
        for (bool more = true; more;)
        {
            more = false;
            foreach (Prerequisite one in prerequisites.Where(one => one.AnyOf.All(gone.Contains)))
            {
                foreach (int option in one.Options)
                {
                    more |= gone.Add(option);
                }
            }
        }

        for (int i = 0; i < dead.Length; i++)
        {
            dead[i] = Range(i).All(gone.Contains);
        }

        return dead;
    }

    private int[] Range(int candidate) => [.. Enumerable.Range(FirstOption[candidate], FirstOption[candidate + 1] - FirstOption[candidate])];

    private SelectionProblem Make()
    {
        long[] capacities = [.. Hours.Capacities(), .. Money.Capacities];
        long[] values = new long[FirstOption[^1]];
        long[] weights = new long[values.Length * capacities.Length];
        for (int i = 0; i < Candidates.Count; i++)
        {
            for (int o = 0; o < Candidates[i].Alternatives.Count; o++)
            {
                Alternative alternative = Candidates[i].Alternatives[o];
                int option = FirstOption[i] + o;
                values[option] = Points(i);
                foreach ((int row, long amount) in alternative.Takes)
                {
                    weights[(option * capacities.Length) + row] = amount;
                }
            }
        }

        return new(
            Candidates.Select(one => one.Alternatives.Count).ToArray(),
            values,
            capacities,
            weights,
            Candidates.Select(one => one.IsMustHave ? ItemRule.Required : ItemRule.Free).ToArray(),
            prerequisites.ToArray(),
            [.. options.Exclusions.Where(pair => IndexOf(pair.First) >= 0 && IndexOf(pair.Second) >= 0 && pair.First != pair.Second).Select(pair => new ItemExclusion(IndexOf(pair.First), IndexOf(pair.Second))).Distinct()],
            [.. options.Quotas.Select(quota => new ItemGroup([.. Enumerable.Range(0, Candidates.Count).Where(i => Candidates[i].Item.Track == quota.Track)], quota.AtLeast, quota.AtMost)), .. Conflicts()]);
    }

    /// <summary>Sets of which not all may be chosen: at most one fewer than there are candidates in them.</summary>
    private IEnumerable<ItemGroup> Conflicts()
    {
        foreach (PlanList<ItemId> conflict in options.Conflicts)
        {
            int[] members = [.. conflict.Select(IndexOf).Where(i => i >= 0).Distinct().Order()];
            if (members.Length > 0 && !conflict.Any(IsNotDone))
            {
                yield return new(members, 0, members.Length - 1);
            }
        }
    }

    private bool IsNotDone(ItemId id) => nonCandidates.Find(one => one.Item == id)?.Reason
        is NonCandidateReason.Cancelled or NonCandidateReason.StandBy or NonCandidateReason.Dormant or NonCandidateReason.WontHave;
}
