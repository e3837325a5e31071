using ActionPlanning.Amounts;
using ActionPlanning.Governance;
using ActionPlanning.Json;
using ActionPlanning.PropertyTests.Json;
using ActionPlanning.PropertyTests.Support;
using ActionPlanning.Scheduling;
using ActionPlanning.Simulation;
using ActionPlanning.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ActionPlanning.PropertyTests.Simulation;

public class ReplannedRunsProperties
{
    private const int Runs = 6;
    private static readonly ActionPlanner Planner = new();

    /// <summary>The plan of each run goes through a plan file and is planned by itself; what came of them is counted here, without the code that sums runs up.</summary>
    [Property(typeof(Waiting), Runs = 60)]
    public void What_is_told_is_what_planning_the_plan_file_of_each_run_gives(ActionPlan plan) => Recomputed(plan);

    [Property(typeof(PlanGenerator), Runs = 12)]
    public void The_same_holds_for_any_plan(ActionPlan plan) => Recomputed(plan);

    [Property(typeof(Waiting), Runs = 40)]
    public void With_nothing_uncertain_every_run_is_the_plans_own_outcome(ActionPlan drawn)
    {
        // The numbers of a run, written into the plan: they are exact.
        ActionPlan plan = Replanned(drawn, 1).PlanOf(0) with { Uncertainties = [], Risks = [] };
        PlanOutcome outcome = Planner.Plan(plan);
        PlanSimulation simulation = Planner.Simulate(plan, new() { Runs = Runs, Replans = Runs });
        ReplannedRuns replanned = simulation.Replanned!;
        Assert.Empty(simulation.Drivers);
        Assert.Empty(replanned.Drivers);
        Assert.Equal(PlanJson.Write(plan), PlanJson.Write(replanned.PlanOf(Runs - 1)));
        Assert.All(outcome.Capacity.Zip(replanned.Capacity), one =>
        {
            Assert.Equal(Runs, Of(one.First.Answer.Verdict, one.Second.Comes));
            Assert.Equal(one.First.Answer.Verdict.Answer, one.Second.Planned);
            Assert.Equal(one.Second.PlannedFrom, one.Second.From.P50);
        });
        Assert.All(replanned.Items, item =>
        {
            Assert.True(item.TakesPlace.Yes is 0 or Runs);
            Assert.Equal((item.PlannedStart, item.PlannedEnd), (item.Start.P10, item.End.P90));
        });
        if (replanned.Result is { Undetermined: 0, AsPlanned.IsDetermined: true })
        {
            Assert.Equal(0m, replanned.Result.Gain);
            Assert.Equal((outcome.Budget.Result.Low, 0m), (replanned.Result.Replanned.Mean, replanned.Result.Replanned.StandardError));
        }

        if (replanned.Balances.AsPlanned.Estimate is { } balances)
        {
            Assert.Equal(balances, replanned.Balances.Replanned.AtLeast);
        }
    }

    [Property(typeof(Waiting), Runs = 30)]
    public void Threads_change_nothing_and_fewer_replans_are_the_first_of_more(ActionPlan plan)
    {
        ReplannedRuns one = Replanned(plan, 9);
        ReplannedRuns three = Planner.Simulate(plan, new() { Runs = 20, Replans = 9, Threads = 3 }).Replanned!;
        Assert.Equal(Told(one), Told(three));
        ReplannedRuns cut = Planner.Simulate(plan, new() { Runs = 20, Replans = 9, ReplanWorkLimit = 1, Threads = 2 }).Replanned!;
        Assert.Equal((9, 1), (cut.Asked, cut.Runs));
        Assert.Equal(Told(Replanned(plan, 1)), Told(cut));
    }

    private static void Recomputed(ActionPlan plan)
    {
        ReplannedRuns replanned = Replanned(plan, Runs);
        PlanOutcome[] outcomes = [.. Enumerable.Range(0, Runs).Select(run => Planner.Plan(PlanJson.ReadOrThrow(PlanJson.Write(replanned.PlanOf(run)))))];
        for (int i = 0; i < replanned.Capacity.Count; i++)
        {
            Counts(outcomes.Select(outcome => outcome.Capacity[i].Answer.Verdict.Answer), replanned.Capacity[i].Comes);
        }

        foreach (ReplannedItem item in replanned.Items)
        {
            ItemStatus[] statuses = [.. outcomes.Select(outcome => outcome.Statuses.First(status => status.Item == item.Item))];
            if (item.Released is not null && plan.Item(item.Item).State is not StandBy)
            {
                Counts(statuses.Select(status => status.Condition!.Verdict.Answer), item.Released);
                LocalDate[] days = [.. statuses.Where(status => status.Condition!.Verdict.Answer == Answer.Yes).Select(status => status.Condition!.NotBefore).OfType<LocalDate>()];
                Assert.Equal((days.Length, days.Length == 0 ? (LocalDate?)null : days.Min()), (item.ReleasedFrom.Runs, item.ReleasedFrom.Quantile(0)));
            }

            PlannedItem[] placed = [.. outcomes.Select(outcome => outcome.Schedule.Items.First(one => one.Item == item.Item)).Where(one => one.State is PlacementState.Placed or PlacementState.Done && one.IsPlaced)];
            Assert.Equal(placed.Length, item.Start.Runs);
            Assert.Equal(placed.Length == 0 ? (LocalDate?)null : placed.Min(one => one.Spans.Min(span => span.First)), item.Start.Quantile(0));
            Assert.Equal(placed.Length == 0 ? (LocalDate?)null : placed.Max(one => one.Spans.Max(span => span.Last)), item.End.Quantile(1));
        }

        Counts(outcomes.Select(outcome => outcome.Budget.Balanced.Answer), replanned.Balances.Replanned);
        decimal[] results = [.. outcomes.Where(outcome => !outcome.Budget.Lines.IsEmpty && outcome.Budget.Result.IsExact).Select(outcome => outcome.Budget.Result.Low!.Value)];
        Assert.Equal(Runs - results.Length, replanned.Result.Undetermined);
        if (results.Length > 0)
        {
            Assert.True(Math.Abs(results.Min() - replanned.Result.Replanned.Least) <= 0.01m && Math.Abs(results.Max() - replanned.Result.Replanned.Greatest) <= 0.01m);
        }

        Assert.Equal(outcomes.Max(outcome => outcome.Schedule.Finish), replanned.Finish.Quantile(1));
    }

    private static ReplannedRuns Replanned(ActionPlan plan, int runs) => Planner.Simulate(plan, new() { Runs = Math.Max(runs, 20), Replans = runs }).Replanned!;

    private static void Counts(IEnumerable<Answer> expected, RunAnswers actual)
    {
        Answer[] all = [.. expected];
        Assert.Equal((all.Count(answer => answer == Answer.Yes), all.Count(answer => answer == Answer.No), all.Count(answer => answer == Answer.Undetermined)), (actual.Yes, actual.No, actual.Undetermined));
        Assert.Equal(actual.Undetermined > 0, !actual.Missing.IsEmpty);
    }

    private static int Of(Verdict verdict, RunAnswers answers) => verdict.Answer switch { Answer.Yes => answers.Yes, Answer.No => answers.No, _ => answers.Undetermined };

    private static string Told(ReplannedRuns runs) => string.Join('|',
    [
        .. runs.Capacity.Select(one => $"{one.Comes} {one.From}"),
        .. runs.Items.Select(one => $"{one.Released} {one.ReleasedFrom} {one.TakesPlace} {one.Start} {one.End}"),
        .. new[] { runs.Result, runs.Lowest }.Select(one => one.Replanned.IsDetermined ? $"{one.Replanned.Mean} {one.Replanned.P10} {one.Gain}" : "?"),
        $"{runs.Balances.Replanned} {runs.KeepsReserve.Replanned} {runs.Finish}",
    ]);

    /// <summary>Plans in which money lets hours in, hours let work in, work earns and costs money, and a grant and a circumstance are open.</summary>
    public static class Waiting
    {
        public static Arbitrary<ActionPlan> Plans() => Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(Make));

        private static ActionPlan Make(int seed)
        {
            Random random = new(seed);
            ActionPlanBuilder builder = new("p", "P") { Period = PlanDate.Parse("2021-2022"), Budget = new(Currency.Dkk) { OpeningBalance = random.Next(20_000, 120_000), Reserve = random.Next(0, 40_000) } };
            builder.Add(new Resource("office", "Office")
            {
                Capacity =
                [
                    new(Quantity.Exactly(random.Next(5, 20))) { Cause = CapacityCause.Basis },
                    new(Quantity.Exactly(random.Next(5, 20))) { When = new LiquidityAtLeast(), MonthlyCost = Amount.Exactly(random.Next(500, 5000), Currency.Dkk), From = random.Next(2) == 0 ? PlanDate.Parse("2021-04") : null },
                ],
            });
            builder.Add(new Funding("grant", "Grant", Amount.Exactly(random.Next(10_000, 80_000), Currency.Dkk)) { Steps = [new(FundingState.Applied) { When = PlanDate.Parse("2021-02-01") }] });
            if (random.Next(3) > 0)
            {
                builder.Add(new Uncertainty(new GrantDriver("grant"), new ChanceSpread(0.6m)));
            }

            int count = random.Next(2, 7);
            for (int i = 0; i < count; i++)
            {
                ItemId id = new($"item-{i}");
                int month = random.Next(1, 12);
                Condition? condition = random.Next(6) switch
                {
                    0 => new LiquidityAtLeast { Amount = Amount.Exactly(random.Next(0, 90_000), Currency.Dkk) },
                    1 => new CapacityAtLeast("office", random.Next(10, 30)),
                    2 => new AllOf([new Circumstance("safe"), new LiquidityAtLeast()]),
                    3 => new AnyOf([new FundingGranted("grant"), new CapacityAtLeast("office", random.Next(10, 40))]),
                    4 => new BreaksEven(id),
                    _ => null,
                };
                builder.Add(new Activity(id, $"Item {i}")
                {
                    When = PlanDate.Parse($"2021-{month:00}/2022-{random.Next(1, 13):00}"),
                    Duration = random.Next(2, 30),
                    Effort = random.Next(2) == 0 ? [new("office", random.Next(5, 80))] : [],
                    Condition = condition,
                    Modality = random.Next(8) == 0 ? Modality.May : Modality.Intended,
                    State = random.Next(8) == 0 ? new StandBy(StandByReason.Staffing, "for want of hours") { ResumeWhen = new CapacityAtLeast("office", random.Next(10, 40)) } : new Planned(),
                });
                builder.Add(new BudgetLine($"in-{i}", "In", BudgetDirection.Income, new DrivenAmount([new("guests", random.Next(10, 100), Amount.Exactly(random.Next(100, 900), Currency.Dkk))])) { Item = id });
                builder.Add(new BudgetLine($"out-{i}", "Out", BudgetDirection.Cost, new FixedAmount(Amount.Exactly(random.Next(1000, 50_000), Currency.Dkk))) { Item = id });
                if (random.Next(3) > 0)
                {
                    builder.Add(new Uncertainty(new CountDriver($"in-{i}", "guests"), new UniformSpread(5, 120)));
                }

                if (random.Next(3) == 0)
                {
                    builder.Add(new Uncertainty(new AmountDriver($"out-{i}"), new PertSpread(500, 20_000, 60_000)));
                }

                if (random.Next(3) == 0)
                {
                    builder.Add(new Uncertainty(new DurationDriver(id), new TriangularSpread(1, 10, 40)));
                }

                if (condition is not null && random.Next(2) == 0)
                {
                    builder.Add(new Uncertainty(new ConditionDriver(id), new ChanceSpread(0.7m)));
                }
            }

            builder.Add(new Risk("risk", "Free events", "Fewer guests") { Probability = 0.3m, Impacts = [new(new CountDriver("in-0", "guests")) { Factor = 0.5m }] });
            return builder.Build();
        }
    }
}
