using ActionPlanning.Amounts;
using ActionPlanning.Engines.Simulation;
using ActionPlanning.Json;
using ActionPlanning.Simulation;
using ActionPlanning.Tests.Plans;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Tests.Simulation;

public class ReplannedRunsTests
{
    private const int Runs = 400;
    private static readonly LocalDate July2021 = new(2021, 7, 1);
    private static readonly ActionPlanner Planner = new();

    /// <summary>60,000 at hand and to keep, 1,000 a guest, 140,000 to pay: hours for 1,000 a month come with the 141st guest, a month earlier with each more, and from July 2021 with the 158th.</summary>
    [Fact]
    public void Capacity_that_waits_for_money_comes_as_often_and_as_early_as_there_is_enough_of_it()
    {
        ReplannedCapacity step = Assert.Single(Replanned(Office().Build()).Capacity);

        // 101–180 guests alike.
        Assert.True(step.Comes.AtLeast is { Low: < 40 / 80.0, High: > 40 / 80.0 }, step.ToString());
        Assert.Equal((Runs, 0), (step.Comes.Yes + step.Comes.No, step.Comes.Undetermined));
        Assert.Equal((Answer.Yes, July2021), (step.Planned, step.PlannedFrom));
        Assert.Equal((step.Comes.Yes, July2021, July2021, new LocalDate(2022, 12, 1)), (step.From.Runs, step.From.P10, step.From.P50, step.From.Quantile(1)));
    }

    [Fact]
    public void The_money_is_that_of_what_each_run_decides_and_not_of_what_the_plan_did()
    {
        ReplannedRuns replanned = Replanned(Office().Build());
        Assert.Equal(0, replanned.Result.Undetermined);

        // The plan counts on hours for 18,000 in every run; answered anew they are bought for what is left over.
        decimal[] spent = [.. Enumerable.Range(0, Runs).Select(run => Math.Clamp(Guests(replanned.PlanOf(run)) - 140m, 0m, 18m) * 1000m)];
        Assert.Equal(18_000m - spent.Average(), replanned.Result.Gain!.Value, 6);
        Assert.True(replanned.KeepsReserve is { Replanned.AtLeast: { Low: < 41 / 80.0, High: > 41 / 80.0 }, AsPlanned.Estimate: { Low: < 23 / 80.0, High: > 23 / 80.0 } }, replanned.KeepsReserve.ToString());
        Assert.True(replanned.Lowest.Gain > 0m);
    }

    [Fact]
    public void What_needs_the_hours_is_placed_in_the_runs_in_which_they_come()
    {
        ActionPlan plan = Office()
            .Add(new Activity("resume", "Resume") { When = PlanDate.Parse("2021-09/2022-12"), Duration = 5, Effort = [new("office", 5)], Condition = new CapacityAtLeast("office", 20) })
            .Add(new Activity("idle", "Idle") { When = PlanDate.Parse("2021-09/2022-12"), State = new StandBy(StandByReason.Staffing, "no hours") { ResumeWhen = new CapacityAtLeast("office", 20) } })
            .Build();
        ReplannedRuns replanned = Replanned(plan);
        ReplannedItem item = replanned.Items.Single(one => one.Item == "resume");
        int comes = replanned.Capacity[0].Comes.Yes;
        Assert.Equal((comes, comes, comes), (item.Released!.Yes, item.TakesPlace.Yes, item.Start.Runs));
        Assert.Equal((new LocalDate(2021, 9, 1), new LocalDate(2022, 12, 7)), (item.Start.P50, item.End.Quantile(1)));

        // On stand-by nothing is placed of itself: that it may resume is what is told.
        ReplannedItem idle = replanned.Items.Single(one => one.Item == "idle");
        Assert.Equal((comes, 0, Runs), (idle.Released!.Yes, idle.TakesPlace.Yes, idle.TakesPlace.No));
    }

    [Fact]
    public void The_numbers_of_what_the_plan_rules_out_are_drawn_where_a_run_lets_it_in()
    {
        ActionPlanBuilder builder = Office(guests: 110)
            .Add(new Activity("course", "Course") { When = PlanDate.Parse("2021-10"), Duration = 2, Condition = new BreaksEven("conference") })
            .Add(new BudgetLine("course-fees", "Course", BudgetDirection.Income, new FixedAmount(Amount.Exactly(5000, Currency.Dkk))) { Item = "course" })
            .Add(new BudgetLine("course-rooms", "Rooms", BudgetDirection.Cost, new FixedAmount(Amount.Exactly(1000, Currency.Dkk))) { Item = "course" })
            .Add(new Uncertainty(new AmountDriver("course-fees"), new UniformSpread(4000, 6000)));
        PlanSimulation simulation = Planner.Simulate(builder.Build(), new() { Runs = Runs, Replans = Runs });
        Assert.DoesNotContain(simulation.Drivers, driver => driver.Path == "budgetLines[course-fees].amount");
        Assert.Equal("budgetLines[course-fees].amount", Assert.Single(simulation.Replanned!.Drivers).Path);
        ReplannedItem course = simulation.Replanned.Items.Single(item => item.Item == "course");
        Assert.Equal((Answer.No, true), (course.Planned, course.Released!.AtLeast is { Low: < 41 / 80.0, High: > 41 / 80.0 }));
    }

    [Fact]
    public void A_chance_judges_the_circumstance_and_the_rest_of_the_condition_is_asked()
    {
        ActionPlan plan = Office()
            .Add(new Activity("course", "Course") { When = PlanDate.Parse("2021-10/2022-12"), Duration = 2, Condition = new AllOf([new Circumstance("safe"), new CapacityAtLeast("office", 20)]) })
            .Add(new Uncertainty(new ConditionDriver("course"), new ChanceSpread(0.5m)))
            .Build();
        ReplannedItem course = Replanned(plan).Items.Single(item => item.Item == "course");
        Assert.Equal(0, course.TakesPlace.Undetermined);
        Assert.True(course.TakesPlace.AtLeast is { Low: < 0.25, High: > 0.25 }, course.TakesPlace.ToString());
    }

    [Fact]
    public void A_grant_that_is_drawn_releases_what_it_enables_and_one_without_a_chance_leaves_it_open()
    {
        ActionPlanBuilder builder = Office()
            .Add(new Activity("course", "Course") { When = PlanDate.Parse("2021-10"), Duration = 2 })
            .Add(new Funding("grant", "Grant", Amount.Exactly(1000, Currency.Dkk)) { Steps = [new(FundingState.Applied) { When = PlanDate.Parse("2021-02-01") }], Enables = ["course"] });
        RunAnswers open = Replanned(builder.Build()).Items.Single(item => item.Item == "course").TakesPlace;
        Assert.Equal((0, 0, Runs, "funding[grant].steps"), (open.Yes, open.No, open.Undetermined, Assert.Single(open.Missing).Path));
        RunAnswers drawn = Replanned(builder.Add(new Uncertainty(new GrantDriver("grant"), new ChanceSpread(0.3m))).Build()).Items.Single(item => item.Item == "course").TakesPlace;
        Assert.True(drawn is { Undetermined: 0, AtLeast: { Low: < 0.3, High: > 0.3 } }, drawn.ToString());
    }

    [Fact]
    public void A_run_in_which_it_is_open_is_counted_as_neither()
    {
        ReplannedRuns replanned = Replanned(Office().Add(new BudgetLine("gift", "Gift", BudgetDirection.Income, new FixedAmount(Amount.Exactly(20_000, Currency.Dkk))) { When = PlanDate.Parse("2021-06-02"), Certainty = Certainty.Possible }).Build());
        RunAnswers comes = replanned.Capacity[0].Comes;

        // 121 to 140 guests are enough with the gift and not without.
        Assert.True(comes.Undetermined > 0 && new ProbabilityEstimate(comes.Undetermined, Runs) is { Low: < 0.25, High: > 0.25 }, comes.ToString());
        Assert.True(comes.AtLeast.Estimate < comes.AtMost.Estimate);
        Assert.Equal(Runs, replanned.Result.Undetermined);
        Assert.False(replanned.Result.Replanned.IsDetermined);
    }

    [Fact]
    public void An_uncertain_duration_is_scheduled_anew_and_what_no_longer_fits_is_told()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "P") { Period = PlanDate.Parse("2021") }
            .Add(new Activity("build", "Build") { When = PlanDate.Parse("2021-03"), Duration = 5 })
            .Add(new Uncertainty(new DurationDriver("build"), new DiscreteSpread([new(3, 1), new(7, 2), new(60, 1)])))
            .Build();
        ReplannedItem build = Replanned(plan).Items.Single();
        Assert.Equal((new LocalDate(2021, 3, 3), new LocalDate(2021, 3, 9)), (build.End.P10, build.End.P90));
        Assert.True(build.TakesPlace is { Undetermined: 0, AtLeast: { Low: < 0.75, High: > 0.75 } });
    }

    [Fact]
    public void A_criterion_of_an_item_that_does_not_take_place_is_not_met()
    {
        ActionPlan plan = Office()
            .Add(new Metric("guests", "guests"))
            .Add(new PlanEvent("workshop", "Workshop") { When = PlanDate.Parse("2021-10/2022-12"), Condition = new CapacityAtLeast("office", 20) })
            .Add(new SuccessCriterion("full", "At least one", new EachOccurrenceMeasure("workshop", Target.AtLeast(1)) { Metric = "guests", Each = Target.AtLeast(1) }))
            .Add(new Uncertainty(new ResultDriver("workshop", "guests"), new UniformSpread(10, 20)))
            .Build();
        ReplannedRuns replanned = Replanned(plan);
        ReplannedChance full = Assert.Single(replanned.Criteria).Chance;
        Assert.Equal(1, full.AsPlanned.Estimate!.Value.Estimate);
        Assert.Equal((replanned.Capacity[0].Comes.Yes, replanned.Capacity[0].Comes.No), (full.Replanned.Yes, full.Replanned.No));
    }

    [Fact]
    public void The_plan_of_a_run_can_be_looked_into_and_is_certain()
    {
        ReplannedRuns replanned = Replanned(Office().Build());
        ActionPlan first = replanned.PlanOf(0);
        Assert.Empty(first.Uncertainties);
        Assert.InRange(Guests(first), 101, 180);
        Assert.Equal(first.Id, PlanJson.ReadOrThrow(PlanJson.Write(first)).Id);
        Assert.Throws<ArgumentOutOfRangeException>(() => replanned.PlanOf(Runs));
        Assert.Throws<ArgumentOutOfRangeException>(() => replanned.PlanOf(-1));
    }

    [Fact]
    public void Without_being_asked_runs_are_replanned_only_where_that_can_tell_something()
    {
        Assert.Equal(PlanSimulationOptions.DefaultReplans, Planner.Simulate(Office().Build(), new() { Runs = 1000 }).Replanned!.Runs);
        Assert.Equal(50, Planner.Simulate(Office().Build(), new() { Runs = 50 }).Replanned!.Runs);
        Assert.Null(Planner.Simulate(Office().Build(), new() { Runs = 50, Replans = 0 }).Replanned);

        // Nothing is drawn; and nothing waits.
        Assert.Null(Planner.Simulate(PlanChange.Parse("budgetLines[fees].count = 140").ApplyTo(Office().Build()), new() { Runs = 50 }).Replanned);
        Assert.Null(Planner.Simulate(new ActionPlanBuilder("p", "P").Add(new BudgetLine("a", "A", BudgetDirection.Cost, new FixedAmount(Amount.Between(1, 2, Currency.Dkk)))).Build(), new() { Runs = 50 }).Replanned);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(101, 1)]
    [InlineData(10, 0)]
    public void Replans_out_of_range_are_refused(int replans, long work) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Planner.Simulate(Office().Build(), new() { Runs = 100, Replans = replans, ReplanWorkLimit = work }));

    [Fact]
    public void No_more_runs_are_begun_when_the_work_is_done_and_it_says_how_many_were()
    {
        ReplannedRuns cut = Planner.Simulate(Office().Build(), new() { Runs = 1000, Replans = 1000, ReplanWorkLimit = 100 }).Replanned!;
        Assert.Equal(1000, cut.Asked);
        Assert.InRange(cut.Runs, 2, 100);
        Assert.Equal(cut.Runs, cut.Capacity[0].Comes.Runs);
        Assert.Equal(cut.Runs, cut.Balances.AsPlanned.Estimate!.Value.Runs);
    }

    [Fact]
    public void The_associations_secretariat_grows_in_some_runs_and_in_others_does_not_whatever_the_plans_own_numbers_say()
    {
        ReplannedRuns replanned = Planner.Simulate(PlanJson.ReadOrThrow(PlanFiles.Text("association-2021-2022.example-amounts")), new() { Runs = 1000, Replans = 60, Threads = 2 }).Replanned!;
        Assert.Equal([Answer.Yes, Answer.Yes], replanned.Capacity.Select(one => one.Planned));
        Assert.All(replanned.Capacity, one => Assert.True(one.Comes is { Yes: > 5, No: > 5 }));
        Assert.True(replanned.Capacity[0].From.P10 < replanned.Capacity[0].PlannedFrom);
    }

    private static ReplannedRuns Replanned(ActionPlan plan) => Planner.Simulate(plan, new() { Runs = Runs, Replans = Runs, Verify = true }).Replanned!;

    private static decimal Guests(ActionPlan plan) => ((DrivenAmount)plan.BudgetLines.Single(line => line.Id == "fees").Amount).Terms[0].Count is { IsExact: true, Low: { } count } ? count : -1m;

    private static ActionPlanBuilder Office(int guests = 160) => new ActionPlanBuilder("p", "P") { Period = PlanDate.Parse("2021-2022"), Budget = new(Currency.Dkk) { OpeningBalance = 60_000, Reserve = 60_000 } }
        .Add(new PlanEvent("conference", "Conference") { When = PlanDate.Parse("2021-06-01") })
        .Add(new BudgetLine("fees", "Fees", BudgetDirection.Income, new DrivenAmount([new("guests", guests, Amount.Exactly(1000, Currency.Dkk))])) { Item = "conference" })
        .Add(new BudgetLine("venue", "Venue", BudgetDirection.Cost, new FixedAmount(Amount.Exactly(140_000, Currency.Dkk))) { Item = "conference", When = PlanDate.Parse("2021-06-15") })
        .Add(new Resource("office", "Office")
        {
            Capacity =
            [
                new(Quantity.Exactly(15)) { Cause = CapacityCause.Basis },
                new(Quantity.Exactly(10)) { From = PlanDate.Parse("2021-07-01"), When = new LiquidityAtLeast(), MonthlyCost = Amount.Exactly(1000, Currency.Dkk) },
            ],
        })
        .Add(new Uncertainty(new CountDriver("fees", "guests"), new UniformSpread(101, 180)));
}
