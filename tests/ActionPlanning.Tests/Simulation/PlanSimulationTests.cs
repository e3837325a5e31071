using ActionPlanning.Amounts;
using ActionPlanning.Engines.Simulation;
using ActionPlanning.Json;
using ActionPlanning.Simulation;
using ActionPlanning.Tests.Plans;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Tests.Simulation;

public class PlanSimulationTests
{
    private const int Runs = 20_000;
    private static readonly ActionPlanner Planner = new();

    [Fact]
    public void When_nothing_is_uncertain_every_run_is_the_budget_to_the_oere()
    {
        ActionPlan plan = Conference(exact: true).Build();
        PlanSimulation simulation = Simulate(plan);
        PlanOutcome outcome = Planner.Plan(plan);
        foreach ((SimulatedNumber number, Quantity expected) in new[] { (simulation.Result, outcome.Budget.Result), (simulation.Lowest, outcome.Budget.Cash.Lowest), (simulation.Years[0].Result, outcome.Budget.Cash.Years[0].Result) })
        {
            Assert.True(expected.IsExact);
            Assert.Equal(expected.Low, number.Mean);
            Assert.Equal((expected.Low!.Value, expected.Low!.Value, 0m), (number.Least, number.Greatest, number.StandardError));
        }

        Assert.Equal(new ProbabilityEstimate(Runs, Runs), simulation.Balances.Estimate);
        Assert.Empty(simulation.Drivers);
    }

    [Fact]
    public void The_mean_of_the_result_is_that_of_the_closed_form_and_the_tornado_names_attendance_first()
    {
        ActionPlan plan = Conference()
            .Add(new Uncertainty(new CountDriver("fees", "guests"), new TriangularSpread(100, 150, 230)))
            .Add(new Uncertainty(new AmountDriver("venue"), new PertSpread(90_000, 100_000, 130_000)))
            .Build();
        SimulatedNumber result = Simulate(plan).Result;
        decimal mean = (1000.5m * (100 + 150 + 230) / 3m) - ((90_000m + (4 * 100_000m) + 130_000m) / 6m);
        Assert.True(Math.Abs(result.Mean - mean) < 4 * result.StandardError, $"{result.Mean} against {mean}");
        Assert.Equal(["budgetLines[fees].terms[guests].count", "budgetLines[venue].amount"], result.Swings.Select(swing => swing.Driver.Path));
        Assert.True(result.Swings[0].AtLow < result.Swings[0].AtHigh && result.Swings[1].AtLow > result.Swings[1].AtHigh);
        Assert.Equal([Runs / 16, Runs / 8, Runs / 4, Runs / 2, Runs], result.Convergence.Select(point => point.Runs));
    }

    [Fact]
    public void A_range_without_a_spread_is_uniform_and_listed_as_an_assumption()
    {
        PlanSimulation simulation = Simulate(Conference(fees: Quantity.Between(100, 200)).Build());
        SimulatedDriver driver = Assert.Single(simulation.Drivers);
        Assert.Equal((new UniformSpread(100, 200), true), (driver.Spread, driver.IsAssumed));
        Assert.Equal("budgetLines[fees].terms[guests].count", Assert.Single(simulation.Assumptions).Path);
        Assert.True(Math.Abs(simulation.Result.Mean - ((150 * 1000.5m) - 100_000m)) < 4 * simulation.Result.StandardError);
    }

    [Fact]
    public void An_amount_without_bounds_leaves_what_hangs_on_it_undetermined_and_is_named_and_the_rest_is_told()
    {
        ActionPlan plan = Conference(fees: Quantity.Between(100, 200))
            .Add(new BudgetLine("party", "Party", BudgetDirection.Cost, new FixedAmount(new(Quantity.AtLeast(5), Currency.Dkk))) { When = PlanDate.Parse("2022-05-01") })
            .Build();
        PlanSimulation simulation = Simulate(plan);
        foreach (PlanList<MissingInput> missing in new[] { simulation.Result.Missing, simulation.Lowest.Missing, simulation.Balances.Missing, simulation.KeepsReserve.Missing, simulation.Years[1].Result.Missing })
        {
            Assert.Equal("budgetLines[party].amount", Assert.Single(missing).Path);
        }

        Assert.False(simulation.Result.IsDetermined);
        Assert.Throws<InvalidOperationException>(() => simulation.Result.Mean);
        Assert.Null(simulation.Balances.Estimate);
        Assert.True(simulation.Years[0].Result.IsDetermined);
        Assert.NotNull(simulation.Items[0].BreaksEven.Estimate);
    }

    [Fact]
    public void An_unknown_opening_balance_hides_the_lowest_point_but_not_the_result_and_an_unknown_reserve_only_whether_it_is_kept()
    {
        ActionPlanBuilder builder = Conference(fees: Quantity.Between(100, 200));
        builder.Budget = builder.Budget with { OpeningBalance = Quantity.Unknown, Reserve = Quantity.Unknown };
        PlanSimulation simulation = Simulate(builder.Build());
        Assert.True(simulation.Result.IsDetermined);
        Assert.Equal(["budget.openingBalance"], simulation.Lowest.Missing.Select(input => input.Path));
        Assert.Equal(["budget.reserve", "budget.openingBalance"], simulation.KeepsReserve.Missing.Select(input => input.Path));

        builder.Budget = builder.Budget with { OpeningBalance = 200_000 };
        simulation = Simulate(builder.Build());
        Assert.True(simulation.Lowest.IsDetermined);
        Assert.Null(simulation.KeepsReserve.Estimate);
    }

    [Fact]
    public void A_range_of_the_opening_balance_is_drawn_and_a_range_of_the_reserve_counts_as_its_highest()
    {
        ActionPlanBuilder builder = Conference(exact: true);
        builder.Budget = builder.Budget with { OpeningBalance = Quantity.Between(100_000, 200_000), Reserve = Quantity.Between(0, 50_000) };
        PlanSimulation simulation = Simulate(builder.Build());
        Assert.Equal(["budget.openingBalance", "budget.reserve"], simulation.Assumptions.Select(one => one.Path).Order());

        // 100,000 is paid before anything comes in: half of the opening balances leave at least 50,000.
        Assert.True(simulation.KeepsReserve.Estimate is { Low: < 0.5, High: > 0.5 });
    }

    [Fact]
    public void A_risk_moves_the_numbers_it_is_said_to_with_the_probability_it_is_said_to_have()
    {
        Risk risk = new("free", "Free events", "Fewer guests") { Probability = 0.25m, Impacts = [new(new CountDriver("fees", "guests")) { Factor = 0.5m, Shift = -10 }] };
        PlanSimulation simulation = Simulate(Conference(exact: true).Add(risk).Build());
        Assert.Equal((150 * 1000.5m) - 100_000m, simulation.Result.Greatest);
        Assert.Equal((65 * 1000.5m) - 100_000m, simulation.Result.Least);
        int struck = simulation.Result.CountUpTo(simulation.Result.Least);
        ProbabilityEstimate estimate = new(struck, Runs);
        Assert.True(estimate.Low < 0.25 && 0.25 < estimate.High);
        Assert.Equal("risks[free]", Assert.Single(simulation.Result.Swings).Driver.Path);
    }

    [Fact]
    public void A_likelihood_in_words_is_never_made_a_number()
    {
        Risk risk = new("free", "Free events", "Fewer guests") { Likelihood = Likelihood.High, Impacts = [new(new CountDriver("fees", "guests")) { Factor = 0.5m }] };
        PlanSimulation simulation = Simulate(Conference(exact: true).Add(risk).Build());
        Assert.Equal("risks[free].probability", Assert.Single(simulation.Result.Missing).Path);
        Assert.Null(simulation.Balances.Estimate);
    }

    [Fact]
    public void A_risk_without_numbers_is_told_not_to_count()
    {
        PlanSimulation simulation = Simulate(Conference(exact: true).Add(new Risk("free", "Free events", "Fewer guests") { Probability = 0.5m }).Build());
        Assert.True(simulation.Result.IsDetermined);
        Assert.Equal("risks[free].impacts", Assert.Single(simulation.Assumptions).Path);
    }

    [Fact]
    public void A_grant_that_is_applied_for_comes_with_its_chance_and_is_missing_without_one()
    {
        ActionPlanBuilder builder = Conference(exact: true).Add(new Funding("grant", "Grant", Amount.Exactly(40_000, Currency.Dkk)) { Steps = [new(FundingState.Applied) { When = PlanDate.Parse("2021-01-05") }] });
        Assert.Equal("funding[grant].steps", Assert.Single(Simulate(builder.Build()).Result.Missing).Path);

        PlanSimulation simulation = Simulate(builder.Add(new Uncertainty(new GrantDriver("grant"), new ChanceSpread(0.75m))).Build());
        Assert.Equal(40_000m, simulation.Result.Greatest - simulation.Result.Least);
        Assert.True(Math.Abs(simulation.Result.Mean - (50_075m + 30_000m)) < 4 * simulation.Result.StandardError);
    }

    [Fact]
    public void What_waits_for_an_open_condition_comes_about_with_its_chance_and_is_missing_without_one()
    {
        ActionPlanBuilder builder = Conference(exact: true)
            .Add(new Activity("course", "Course") { When = PlanDate.Parse("2021-09"), Condition = new Circumstance("rooms") })
            .Add(new BudgetLine("course-cost", "Course", BudgetDirection.Cost, new FixedAmount(Amount.Exactly(8000, Currency.Dkk))) { Item = "course" });
        Assert.Equal("items[course].condition", Assert.Single(Simulate(builder.Build()).Result.Missing).Path);

        PlanSimulation simulation = Simulate(builder.Add(new Uncertainty(new ConditionDriver("course"), new ChanceSpread(0.1m))).Build());
        Assert.Equal((50_075m - 8000m, 50_075m), (simulation.Result.Least, simulation.Result.Greatest));
        Assert.Equal(50_075m, simulation.Result.P50);
    }

    [Fact]
    public void Guests_who_pay_and_eat_are_the_same_guests()
    {
        ActionPlan plan = Conference(fees: Quantity.Between(100, 200))
            .Add(new BudgetLine("food", "Food", BudgetDirection.Cost, new DrivenAmount([new("guests", Quantity.Between(100, 200), Amount.Exactly(300, Currency.Dkk))])) { Item = "conference" })
            .Build();
        PlanSimulation simulation = Simulate(plan);
        Assert.Single(simulation.Drivers);
        Assert.Equal((100 * 700.5m) - 100_000m, simulation.Result.Least);
        Assert.Equal((200 * 700.5m) - 100_000m, simulation.Result.Greatest);
    }

    [Fact]
    public void The_month_of_the_lowest_point_and_the_money_month_by_month_are_told()
    {
        PlanSimulation simulation = Simulate(Conference(fees: Quantity.Between(100, 200)).Build());
        LowestMonth lowest = Assert.Single(simulation.LowestMonths);
        Assert.Equal((new YearMonth(2021, 3), Runs), (lowest.Month, lowest.Runs));
        Assert.Equal(24, simulation.Months.Count);
        Assert.Equal(200_000m, simulation.Months[0].Balance.P10);
        Assert.Equal(100_000m, simulation.Months[2].Balance.P90);
        Assert.Equal(simulation.Result.P50 + 200_000m, simulation.Months[^1].Balance.P50);
    }

    /// <summary>S17: «6 workshops … med min. 25 deltagere på hver workshop»: the chance that six of six have enough is the sixth power, whatever the average.</summary>
    [Fact]
    public void A_criterion_of_each_occurrence_is_met_only_when_each_occurrence_meets_it()
    {
        ActionPlan plan = Workshops().Add(new Uncertainty(new ResultDriver("workshops", "participants"), new UniformSpread(21, 40))).Build();
        SimulatedCriterion criterion = Assert.Single(Simulate(plan).Criteria);
        double each = 16 / 20.0;
        Assert.True(criterion.Chance.Estimate is { } estimate && estimate.Low < Math.Pow(each, 6) && Math.Pow(each, 6) < estimate.High, criterion.Chance.Estimate.ToString());
    }

    [Fact]
    public void A_criterion_that_no_drawn_number_feeds_is_undetermined_and_names_the_number()
    {
        SimulatedCriterion criterion = Assert.Single(Simulate(Workshops().Build()).Criteria);
        Assert.Null(criterion.Chance.Estimate);
        Assert.Equal("items[workshops].results[participants]", Assert.Single(criterion.Chance.Missing).Path);
    }

    [Fact]
    public void The_guests_that_an_event_held_once_is_paid_by_feed_its_criterion()
    {
        ActionPlan plan = Conference(fees: Quantity.Between(101, 200))
            .Add(new Metric("participants", "participants"))
            .Add(new SuccessCriterion("full", "At least 176", new EachOccurrenceMeasure("conference", Target.AtLeast(1)) { Metric = "participants", Each = Target.AtLeast(176) }))
            .Build();
        Assert.True(Simulate(plan).Criteria[0].Chance.Estimate is { Low: < 0.25, High: > 0.25 });
    }

    [Fact]
    public void An_indicator_is_met_as_often_as_its_spread_says()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "P")
            .Add(new Indicator("members", "members"))
            .Add(new SuccessCriterion("grow", "At least 130 members", new IndicatorMeasure("members", Target.AtLeast(130))))
            .Add(new Uncertainty(new IndicatorDriver("members"), new DiscreteSpread([new(140, 3), new(120, 1)])))
            .Build();
        Assert.True(Simulate(plan).Criteria[0].Chance.Estimate is { Low: < 0.75, High: > 0.75 });
    }

    [Fact]
    public void An_uncertain_duration_delays_what_comes_after_it_and_nothing_comes_before_its_planned_day()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "P") { Period = PlanDate.Parse("2021") }
            .Add(new Activity("build", "Build") { When = PlanDate.Parse("2021-03"), Duration = 5 })
            .Add(new PlanEvent("open", "Open") { When = PlanDate.Parse("2021-03-08") })
            .Add(new PlanEvent("aside", "Aside") { When = PlanDate.Parse("2021-03-10") })
            .Add(new Link("build", "open"))
            .Add(new Uncertainty(new DurationDriver("build"), new DiscreteSpread([new(3, 1), new(5, 1), new(7, 2)])))
            .Build();
        PlanSimulation simulation = Simulate(plan);
        Assert.Equal(["build", "open"], simulation.Finishes.Select(one => one.Item!.Value.Value));

        // Five working days from Monday 1 March end on the 5th, seven on Tuesday the 9th; then the opening is on the 10th, outside its day.
        SimulatedFinish build = simulation.Finishes[0];
        Assert.Equal((new LocalDate(2021, 3, 5), new LocalDate(2021, 3, 3), new LocalDate(2021, 3, 9)), (build.Planned, build.P10, build.P90));
        SimulatedFinish open = simulation.Finishes[1];
        Assert.Equal((new LocalDate(2021, 3, 8), new LocalDate(2021, 3, 8), new LocalDate(2021, 3, 10)), (open.Planned, open.P10, open.P90));
        Assert.True(open.InTime!.Estimate is { Low: < 0.5, High: > 0.5 });
        Assert.Equal(new LocalDate(2021, 3, 10), simulation.Finish!.Planned);
    }

    [Fact]
    public void What_needs_the_same_resource_later_waits_for_it()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "P") { Period = PlanDate.Parse("2021") }
            .Add(new Resource("office", "Office") { Capacity = [new(Quantity.Exactly(37)) { Cause = CapacityCause.Basis }] })
            .Add(new Activity("first", "First") { When = PlanDate.Parse("2021-03"), Duration = 5, Effort = [new("office", 37)], Priority = new(1) })
            .Add(new Activity("second", "Second") { When = PlanDate.Parse("2021-03"), Duration = 5, Effort = [new("office", 37)], Priority = new(2) })
            .Add(new Uncertainty(new DurationDriver("first"), new UniformSpread(5, 9)))
            .Build();
        PlanSimulation simulation = Simulate(plan);
        Assert.Equal(["first", "second"], simulation.Finishes.Select(one => one.Item!.Value.Value));
        Assert.True(simulation.Finishes[1].P90 > simulation.Finishes[1].Planned);
    }

    [Fact]
    public void A_scenario_that_states_the_attendance_takes_its_spread_away()
    {
        ActionPlan plan = Conference().Add(new Uncertainty(new CountDriver("fees", "guests"), new TriangularSpread(100, 150, 230))).Build();
        Assert.Single(Simulate(plan).Drivers);
        Assert.Empty(Simulate(PlanChange.Parse("budgetLines[fees].amount = 120000").ApplyTo(plan)).Drivers);
    }

    [Fact]
    public void An_uncertainty_that_is_not_used_is_told()
    {
        ActionPlan plan = Conference(exact: true).Add(new Uncertainty(new AmountDriver("fees"), new UniformSpread(1, 2))).Build();
        Assert.Equal("uncertainties[0]", Assert.Single(Simulate(plan).Assumptions).Path);
    }

    [Fact]
    public void Threads_change_nothing()
    {
        ActionPlan plan = ExamplePlan();
        PlanSimulation one = Planner.Simulate(plan, new() { Runs = 3000, Seed = 7, Threads = 1 });
        PlanSimulation two = Planner.Simulate(plan, new() { Runs = 3000, Seed = 7, Threads = 2 });
        Assert.True(one.Result.IsDetermined && one.Lowest.IsDetermined);
        Assert.Equal(Told(one), Told(two));
        Assert.NotEqual(Told(one), Told(Planner.Simulate(plan, new() { Runs = 3000, Seed = 8 })));
    }

    [Fact]
    public void The_associations_plan_as_written_is_undetermined_and_names_what_it_lacks()
    {
        PlanSimulation simulation = Simulate(PlanJson.ReadOrThrow(PlanFiles.Text(PlanFiles.Association)), 100);
        Assert.False(simulation.Result.IsDetermined);
        Assert.Contains(simulation.Missing, input => input.Path == "budget.openingBalance");
        Assert.Contains(simulation.Assumptions, one => one.Path == "risks[free-competitors].impacts");
    }

    [Fact]
    public void A_line_that_is_no_more_than_possible_or_is_partly_booked_is_never_drawn_as_certain()
    {
        ActionPlanBuilder possible = Conference(exact: true).Add(new BudgetLine("gift", "Gift", BudgetDirection.Income, new FixedAmount(Amount.Exactly(9000, Currency.Dkk))) { When = PlanDate.Parse("2021-04-01"), Certainty = Certainty.Possible });
        Assert.Equal("budgetLines[gift].certainty", Assert.Single(Simulate(possible.Build(), 10).Result.Missing).Path);

        ActionPlan booked = Conference(fees: Quantity.Between(100, 200))
            .Add(new BudgetLine("print", "Print", BudgetDirection.Cost, new FixedAmount(Amount.Exactly(5000, Currency.Dkk))) { When = PlanDate.Parse("2021-01-15"), Entries = [new(BudgetEntryKind.Actual, Amount.Exactly(6000, Currency.Dkk), new(2021, 1, 20))] })
            .Build();
        decimal Greatest(LocalDate? asOf) => Planner.Simulate(booked, new() { Runs = 2000 }, new() { AsOf = asOf }).Result.Greatest;
        Assert.Equal(1000m, Greatest(null) - Greatest(new(2021, 2, 1)));
    }

    [Fact]
    public void A_scenario_that_raises_a_price_raises_its_spread_with_it()
    {
        ActionPlan plan = Conference(exact: true).Add(new Uncertainty(new PriceDriver("fees", "guests"), new UniformSpread(900, 1100))).Build();
        Assert.Equal(new UniformSpread(1000, 1200), Assert.Single(Simulate(PlanChange.Parse("budgetLines[fees].price += 100").ApplyTo(plan), 10).Drivers).Spread);
        Assert.Empty(Simulate(PlanChange.Parse("budgetLines[fees].price = 1000").ApplyTo(plan), 10).Drivers);
        Assert.Single(Simulate(PlanChange.Parse("budgetLines[fees].count = 100").ApplyTo(plan), 10).Drivers);
    }

    [Fact]
    public void Earmarked_money_that_cannot_be_used_never_makes_a_plan_balance()
    {
        ActionPlan plan = Conference(fees: Quantity.Between(80, 99))
            .Add(new Track("aside", "Aside"))
            .Add(new Funding("grant", "Grant", Amount.Exactly(90_000, Currency.Dkk)) { Steps = [new(FundingState.Drawn) { When = PlanDate.Parse("2021-01-05") }], EarmarkedTo = ["aside"] })
            .Build();
        PlanSimulation simulation = Simulate(plan, 10);
        Assert.True(simulation.Result.Least > 0m);
        Assert.Equal("funding", Assert.Single(simulation.Balances.Missing).Path);
    }

    [Theory]
    [InlineData("0.8")]
    [InlineData("-0.6")]
    public void Numbers_that_move_together_have_the_rank_correlation_that_is_stated(string stated)
    {
        decimal rank = decimal.Parse(stated, System.Globalization.CultureInfo.InvariantCulture);
        ActionPlanBuilder builder = Conference()
            .Add(new Uncertainty(new CountDriver("fees", "guests"), new TriangularSpread(100, 150, 230)))
            .Add(new Uncertainty(new AmountDriver("venue"), new UniformSpread(90_000, 110_000)));
        ActionPlan plan = builder.Add(new Correlation(new AmountDriver("venue"), new CountDriver("fees", "guests"), rank)).Build();
        PlanSimulation simulation = Simulate(plan);
        Assert.Equal(("budgetLines[venue].amount", "budgetLines[fees].terms[guests].count", rank), (simulation.Correlations[0].First.Path, simulation.Correlations[0].Second.Path, simulation.Correlations[0].Rank));

        // The plan of each run shows what was drawn.
        ReplannedRuns runs = Planner.Simulate(plan, new() { Runs = 1500, Replans = 1500 }).Replanned!;
        LineAmount[][] drawn = [.. Enumerable.Range(0, 1500).Select(run => runs.PlanOf(run).BudgetLines.Select(line => line.Amount).ToArray())];
        double[] guests = [.. drawn.Select(amounts => (double)((DrivenAmount)amounts[0]).Terms[0].Count.Low!.Value)];
        double[] venue = [.. drawn.Select(amounts => (double)((FixedAmount)amounts[1]).Amount.Value.Low!.Value)];
        Assert.Equal((double)rank, RunStatistics.Correlation(RunStatistics.Ranks(guests), RunStatistics.Ranks(venue)), 0.06);
    }

    [Fact]
    public void Numbers_that_move_together_widen_the_result_and_leave_each_by_itself_as_it_was()
    {
        ActionPlanBuilder Two() => Conference()
            .Add(new Uncertainty(new CountDriver("fees", "guests"), new TriangularSpread(100, 150, 230)))
            .Add(new Uncertainty(new AmountDriver("venue"), new UniformSpread(50_000, 150_000)));
        SimulatedNumber apart = Simulate(Two().Build()).Result;
        SimulatedNumber together = Simulate(Two().Add(new Correlation(new CountDriver("fees", "guests"), new AmountDriver("venue"), -0.9m)).Build()).Result;
        Assert.True(together.P90 - together.P10 > 1.2m * (apart.P90 - apart.P10));
        Assert.True(Math.Abs(together.Mean - apart.Mean) < 4 * (together.StandardError + apart.StandardError));
    }

    [Fact]
    public void Correlations_that_contradict_each_other_or_join_what_is_not_drawn_are_told_not_to_be_used()
    {
        ActionPlanBuilder builder = Conference()
            .Add(new BudgetLine("food", "Food", BudgetDirection.Cost, new FixedAmount(Amount.Exactly(8000, Currency.Dkk))) { Item = "conference" });
        PlanDriver[] three = [new CountDriver("fees", "guests"), new AmountDriver("venue"), new AmountDriver("food")];
        foreach (PlanDriver driver in three)
        {
            builder.Add(new Uncertainty(driver, new UniformSpread(100, 200)));
        }

        builder.Add(new Correlation(three[0], three[1], 0.9m)).Add(new Correlation(three[1], three[2], 0.9m)).Add(new Correlation(three[0], three[2], -0.9m));
        PlanSimulation simulation = Simulate(builder.Build(), 100);
        Assert.Empty(simulation.Correlations);
        Assert.Equal(["correlations[0]", "correlations[1]", "correlations[2]"], simulation.Assumptions.Select(one => one.Path));

        simulation = Simulate(PlanChange.Parse("budgetLines[food].amount = 150").ApplyTo(builder.Build()), 100);
        Assert.Equal(0.9m, Assert.Single(simulation.Correlations).Rank);
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(SimulationOptions.MaxRuns + 1, 1, 1)]
    [InlineData(10, -1, 1)]
    [InlineData(10, 1, 0)]
    public void Options_out_of_range_are_refused(int runs, long seed, int threads) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Planner.Simulate(Conference(exact: true).Build(), new() { Runs = runs, Seed = seed, Threads = threads }));

    private static string Told(PlanSimulation simulation) =>
        string.Join('|', new[] { simulation.Result, simulation.Lowest }.Concat(simulation.Months.Select(month => month.Balance)).Concat(simulation.Items.Select(item => item.Result)).Where(number => number.IsDetermined)
            .Select(number => $"{number.Mean} {number.P10} {number.P90} {string.Join(',', number.Swings)}"));

    /// <summary>The sample plan with amounts and spreads that are openly made up.</summary>
    private static ActionPlan ExamplePlan() => PlanJson.ReadOrThrow(PlanFiles.Text("association-2021-2022.example-amounts"));

    private static PlanSimulation Simulate(ActionPlan plan, int runs = Runs) => Planner.Simulate(plan, new() { Runs = runs, Verify = true });

    private static ActionPlanBuilder Conference(bool exact = false, Quantity? fees = null) => new ActionPlanBuilder("p", "P") { Period = PlanDate.Parse("2021-2022"), Budget = new(Currency.Dkk) { OpeningBalance = 200_000, Reserve = 50_000 } }
        .Add(new PlanEvent("conference", "Conference") { When = PlanDate.Parse("2021-06-01") })
        .Add(new BudgetLine("fees", "Fees", BudgetDirection.Income, new DrivenAmount([new("guests", exact ? 150 : fees ?? Quantity.Unknown, Amount.Exactly(1000.50m, Currency.Dkk))])) { Item = "conference" })
        .Add(new BudgetLine("venue", "Venue", BudgetDirection.Cost, new FixedAmount(exact || fees is not null ? Amount.Exactly(100_000, Currency.Dkk) : Amount.Unknown(Currency.Dkk))) { When = PlanDate.Parse("2021-03-01"), Item = "conference" });

    private static ActionPlanBuilder Workshops() => new ActionPlanBuilder("p", "P")
        .Add(new Metric("participants", "participants"))
        .Add(new Activity("workshops", "Workshops") { Occurrences = new(6) })
        .Add(new SuccessCriterion("six", "6 workshops with at least 25", new EachOccurrenceMeasure("workshops", Target.AtLeast(6)) { Metric = "participants", Each = Target.AtLeast(25) }));
}
