using ActionPlanning.Diagnostics;
using ActionPlanning.Engines.Simulation;
using ActionPlanning.Governance;
using ActionPlanning.Scheduling;
using ActionPlanning.Simulation;
using NodaTime;

namespace ActionPlanning;

/// <summary>Works the plans of the first runs of a simulation through, each by itself, and sums up what came of them.</summary>
/// <remarks>
/// Runs are worked through in blocks that double in size; after each block the work done is added up, so that how many runs a huge plan gets is the same on every machine and with any number of threads. Runs whose numbers are
/// the same are worked through once.
/// </remarks>
internal sealed class PlanReplanner(ActionPlanner planner, PlanOutcome plain, DrawnRuns drawn, PlanSimulationOptions options, IProgress<PlanSimulationProgress>? progress, CancellationToken cancellationToken)
{
    private const int MostInBlock = 64;

    private readonly PlanItem[] items = [.. plain.Plan.Items.Where(item => item is not Deadline && item.State is not Cancelled)];
    private readonly Dictionary<CriterionId, ItemId> itemOf = plain.Plan.Criteria.Where(criterion => criterion.Measure is EachOccurrenceMeasure).ToDictionary(criterion => criterion.Id, criterion => ((EachOccurrenceMeasure)criterion.Measure).Item);

    public ReplannedRuns Replan()
    {
        List<Run> runs = [];
        Dictionary<string, int> first = [];
        long work = 0;
        for (int block = 1; runs.Count < drawn.Runs && work < options.ReplanWorkLimit; block = Math.Min(MostInBlock, block * 2))
        {
            int from = runs.Count;
            int count = Math.Min(block, drawn.Runs - from);
            int[] same = [.. Enumerable.Range(from, count).Select(run => first.TryAdd(drawn.Key(run), run) ? run : first[drawn.Key(run)])];
            Run?[] done = new Run?[count];
            Parallel.For(0, count, new() { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellationToken }, i =>
            {
                if (same[i] == from + i)
                {
                    done[i] = Read(planner.Outline(drawn.PlanOf(from + i), plain.Options, cancellationToken));
                }
            });
            for (int i = 0; i < count; i++)
            {
                work += done[i]?.Work ?? 0;
                runs.Add(done[i] ?? runs[same[i]]);
            }

            progress?.Report(new(runs.Count, drawn.Runs, true));
        }

        return Sum(runs);
    }

    /// <summary>What is kept of a run.</summary>
    private Run Read(PlanOutcome outcome)
    {
        decimal? lowest = outcome.Plan.Budget.OpeningBalance.IsExact && !outcome.Budget.Lines.IsEmpty && outcome.Budget.Lines.All(line => line.Amount.IsExact) ? outcome.Budget.Cash.Lowest.Low : null;
        decimal? reserve = outcome.Plan.Budget.Reserve.High;
        Dictionary<(ResourceId, int), LocalDate> from = PlanReleases.OfCapacity(outcome.Windows, outcome.Capacity).ToDictionary(release => (release.Resource, release.Step), release => release.From);
        Dictionary<ItemId, ItemStatus> statuses = outcome.Statuses.ToDictionary(status => status.Item);
        return new(
            !outcome.Budget.Lines.IsEmpty && outcome.Budget.Result is { IsExact: true, Low: { } result } ? result : null,
            lowest,
            outcome.Budget.Missing,
            outcome.Budget.Balanced,
            lowest is { } least && reserve is { } limit ? least >= limit ? Verdict.Yes : Verdict.No : outcome.Budget.Cash.KeepsReserve,
            [.. outcome.Capacity.Select(one => (one.Answer.Verdict, from.TryGetValue((one.Resource, one.Step), out LocalDate day) ? (LocalDate?)day : null))],
            [.. items.Select(item => Read(outcome, outcome.Plan.Item(item.Id), statuses[item.Id]))],
            outcome.Schedule.Finish,
            outcome.IsSettled,
            ((long)outcome.Rounds + outcome.Schedule.SchedulesTried) * outcome.Plan.Items.Count);
    }

    private static ItemInRun Read(PlanOutcome outcome, PlanItem item, ItemStatus status)
    {
        ConditionAnswer? answer = item.State is StandBy { ResumeWhen: { } resume } ? resume.Evaluate(outcome.Facts.AsSeenBy(item.Id)) : status.Condition;
        bool holds = answer?.Verdict.Answer == Answer.Yes;
        if (!outcome.Schedule.TryGet(item.Id, out PlannedItem? planned))
        {
            return new(answer?.Verdict, holds ? answer!.NotBefore : null, Verdict.No, null, null);
        }

        Verdict takesPlace = planned.State switch
        {
            PlacementState.Placed or PlacementState.Ongoing or PlacementState.LeftOver or PlacementState.Done => Verdict.Yes,
            PlacementState.Dormant => answer?.Verdict is { Answer: Answer.Undetermined } open ? open : Verdict.No,
            PlacementState.Provisional => answer?.Verdict is { Answer: Answer.Undetermined } open ? open : Open(item),
            PlacementState.Proposal => Open(item),
            PlacementState.Undated => Verdict.Undetermined(new MissingInput($"items[{item.Id}].when", new($"hvornår «{item.Title}» er", $"when «{item.Title}» is"))),
            _ => Verdict.No,
        };
        bool hasDays = planned.IsPlaced && takesPlace.Answer == Answer.Yes;
        return new(answer?.Verdict, holds ? answer!.NotBefore : null, takesPlace, hasDays ? planned.Extent.Start : null, hasDays ? planned.Extent.End : null);
    }

    private static Verdict Open(PlanItem item) => Verdict.Undetermined(new MissingInput($"items[{item.Id}]", new($"om «{item.Title}» bliver til noget", $"whether «{item.Title}» comes about")));

    private ReplannedRuns Sum(List<Run> runs)
    {
        Run planned = Read(plain);
        return new(drawn.PlanOf)
        {
            Asked = drawn.Runs,
            Runs = runs.Count,
            Unsettled = runs.Count(run => !run.IsSettled),
            Result = Number(runs, run => run.Result, drawn.Result),
            Lowest = Number(runs, run => run.Lowest, drawn.Lowest),
            Balances = new(Answers(runs, run => run.Balances), drawn.Balances(runs.Count)),
            KeepsReserve = new(Answers(runs, run => run.KeepsReserve), drawn.KeepsReserve(runs.Count)),
            Capacity = [.. plain.Capacity.Select((one, i) => Capacity(runs, one, i, planned.Capacity[i]))],
            Items = [.. items.Select((item, i) => Item(runs, item.Id, i, planned.Items[i]))],
            Finish = Dates(runs, run => run.Finish),
            Criteria = [.. plain.Plan.Criteria.Select((criterion, i) => new ReplannedCriterion(criterion.Id, new(RunAnswers.Of([.. runs.Select((run, at) => Criterion(run, criterion.Id, i, at))]), drawn.Criterion(i, runs.Count))))],
            Drivers = drawn.Drivers,
            Assumptions = drawn.Assumptions,
        };
    }

    private ReplannedCapacity Capacity(List<Run> runs, CapacityAnswer one, int i, (Verdict Verdict, LocalDate? From) planned)
    {
        Resource resource = plain.Plan.Resources.First(part => part.Id == one.Resource);
        BilingualText name = resource.Capacity[one.Step].Reason is { } reason ? BilingualText.Same($"«{reason}»") : new($"flere timer hos «{resource.Name}»", $"more hours of «{resource.Name}»");
        return new(one.Resource, one.Step, name, Answers(runs, run => run.Capacity[i].Verdict), Dates(runs, run => run.Capacity[i].From), planned.Verdict.Answer, planned.From);
    }

    private static ReplannedItem Item(List<Run> runs, ItemId item, int i, ItemInRun planned) => new(
        item,
        planned.Released is null ? null : Answers(runs, run => run.Items[i].Released ?? Verdict.Yes),
        Dates(runs, run => run.Items[i].From),
        Answers(runs, run => run.Items[i].TakesPlace),
        Dates(runs, run => run.Items[i].Start),
        Dates(runs, run => run.Items[i].End),
        planned.Released?.Answer,
        planned.Start,
        planned.End);

    /// <summary>A criterion is met by its numbers, and only if its item takes place.</summary>
    private Verdict Criterion(Run run, CriterionId criterion, int at, int number)
    {
        Verdict byNumbers = drawn.Criterion(at, number, out bool isSettled);
        return isSettled || !itemOf.TryGetValue(criterion, out ItemId item) || Array.FindIndex(items, one => one.Id == item) is not (>= 0 and var index) ? byNumbers : byNumbers.And(run.Items[index].TakesPlace);
    }

    private ReplannedNumber Number(List<Run> runs, Func<Run, decimal?> number, Func<IReadOnlyCollection<int>, SimulatedNumber> asPlanned)
    {
        int[] known = [.. Enumerable.Range(0, runs.Count).Where(run => number(runs[run]) is not null)];
        if (known.Length > 0)
        {
            return new(new(RunStatistics.Summarise([.. known.Select(run => (double)decimal.Round(number(runs[run])!.Value * drawn.Scale))], []), drawn.Scale, []), asPlanned(known), runs.Count - known.Length);
        }

        PlanList<MissingInput> missing = [.. runs.SelectMany(run => run.Missing).DefaultIfEmpty(new("budget", new("budgettets tal", "the numbers of the budget"))).Distinct()];
        return new(new(missing), asPlanned([.. Enumerable.Range(0, runs.Count)]), runs.Count);
    }

    private static RunAnswers Answers(List<Run> runs, Func<Run, Verdict> verdict) => RunAnswers.Of([.. runs.Select(verdict)]);

    private static RunDates Dates(List<Run> runs, Func<Run, LocalDate?> day) => new(runs.Select(day).OfType<LocalDate>());

    private sealed record Run(
        decimal? Result,
        decimal? Lowest,
        PlanList<MissingInput> Missing,
        Verdict Balances,
        Verdict KeepsReserve,
        (Verdict Verdict, LocalDate? From)[] Capacity,
        ItemInRun[] Items,
        LocalDate? Finish,
        bool IsSettled,
        long Work);

    private sealed record ItemInRun(Verdict? Released, LocalDate? From, Verdict TakesPlace, LocalDate? Start, LocalDate? End);
}
