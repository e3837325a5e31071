using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Tests.Model.Scenarios;

public class PlanChangeTests
{
    [Theory]
    [InlineData("resources[office].capacity+=14", "resources[office].capacity += 14")]
    [InlineData(" Resources . office . CAPACITY  += -14 FROM uge 33 2021", "resources[office].capacity -= 14 from uge 33 2021")]
    [InlineData("resources[ office ].capacity = 12..", "resources[office].capacity = >= 12")]
    [InlineData("resources[office].capacity = ..12", "resources[office].capacity = <= 12")]
    [InlineData("resources[office].capacity = 12.. from 2021", "resources[office].capacity = >= 12 from 2021")]
    [InlineData("resources[office].capacity = 12 .. 12", "resources[office].capacity = 12")]
    [InlineData("resources[office].capacity = 12.50 fra 2021", "resources[office].capacity = 12.5 from 2021")]
    [InlineData("items[a].when = 2017-02-13..2017-02-28", "items[a].when = 2017-02-13/2017-02-28")]
    [InlineData("items[a].when = Uge 3 2017 .. Uge 5 2017", "items[a].when = 2017-W03/2017-W05")]
    [InlineData("items[a].when = 21.10.", "items[a].when = 21.10.")]
    [InlineData("items[a].when += 7", "items[a].when += 7 calendarDays")]
    [InlineData("items[a].when += 7 dage", "items[a].when += 7 calendarDays")]
    [InlineData("items[a].duration = ≥ 3", "items[a].duration = >= 3")]
    [InlineData("items[a].effort.office = ukendt", "items[a].effort[office] = unknown")]
    [InlineData("items[a].effort[office] = ?", "items[a].effort[office] = unknown")]
    [InlineData("items[a].priority = ingen", "items[a].priority = none")]
    [InlineData("items[a].state = INPROGRESS", "items[a].state = inProgress")]
    [InlineData("items[a].state = completed 8.6.2017", "items[a].state = completed 2017-06-08")]
    [InlineData("items[a].state = standby external «vejret»", "items[a].state = standBy external \"vejret\"")]
    [InlineData("items[a].state = standBy other", "items[a].state = standBy other")]
    [InlineData("items[a].outcome = Rejected", "items[a].outcome = rejected")]
    [InlineData("circumstance[COVID-19 sikkerhed] = ja", "circumstance \"COVID-19 sikkerhed\" = yes")]
    [InlineData("circumstance[\"a ] b\"] = nej", "circumstance \"a ] b\" = no")]
    [InlineData("circumstance \"\\u00e5\\n\\\"\" = no", "circumstance \"å\\n\\\"\" = no")]
    [InlineData("funding[pool].state = Granted", "funding[pool] = granted")]
    [InlineData("BudgetLines.rent.amount = 1000..2000", "budgetLines[rent].amount = 1000..2000")]
    [InlineData("budgetLines.rent.amount -=1500", "budgetLines[rent].amount -= 1500")]
    [InlineData("budgetLines[fees].COUNT=120..150", "budgetLines[fees].count = 120..150")]
    [InlineData("budgetLines[fees].count «deltagere» = 120", "budgetLines[fees].count \"deltagere\" = 120")]
    [InlineData("budgetLines[fees].price \"deltagere\"=2800", "budgetLines[fees].price \"deltagere\" = 2800")]
    [InlineData("budgetLines[fees].price += 100", "budgetLines[fees].price += 100")]
    public void Text_is_read_forgivingly_and_printed_in_one_form(string text, string printed) => Assert.Equal(printed, PlanChange.Parse(text).ToString());

    [Theory]
    [InlineData("   ", PlanChangeCodes.Empty, 0)]
    [InlineData("item[a].when = 2017", PlanChangeCodes.UnknownPath, 0)]
    [InlineData("items[a].titel = x", PlanChangeCodes.UnknownPath, 9)]
    [InlineData("items[A b].when = 2017", PlanChangeCodes.BadId, 6)]
    [InlineData("items[].when = 2017", PlanChangeCodes.BadId, 6)]
    [InlineData("items a.when = 2017", PlanChangeCodes.Unexpected, 6)]
    [InlineData("items[a]", PlanChangeCodes.Unexpected, 8)]
    [InlineData("items[a].when", PlanChangeCodes.Unexpected, 13)]
    [InlineData("items[a].when -= 3", PlanChangeCodes.BadOperator, 14)]
    [InlineData("items[a].duration += 3", PlanChangeCodes.BadOperator, 18)]
    [InlineData("items[a].duration = ten", PlanChangeCodes.BadNumber, 20)]
    [InlineData("items[a].duration = ", PlanChangeCodes.BadNumber, 20)]
    [InlineData("items[a].duration = 1,5", PlanChangeCodes.Unexpected, 21)]
    [InlineData("items[a].duration = 5..2", PlanChangeCodes.OutOfRange, 20)]
    [InlineData("items[a].when += 0", PlanChangeCodes.OutOfRange, 17)]
    [InlineData("items[a].when += 2.5", PlanChangeCodes.OutOfRange, 17)]
    [InlineData("items[a].when += 5 workingDays", PlanChangeCodes.UnknownValue, 19)]
    [InlineData("budget.reserve = 1000000000001", PlanChangeCodes.OutOfRange, 17)]
    [InlineData("budget.reserve = 99999999999999999999999999999999999999", PlanChangeCodes.OutOfRange, 17)]
    [InlineData("items[a].state = done", PlanChangeCodes.UnknownValue, 17)]
    [InlineData("items[a].state = standBy", PlanChangeCodes.UnknownValue, 24)]
    [InlineData("items[a].state = planned 2017", PlanChangeCodes.Unexpected, 25)]
    [InlineData("items[a].state = completed 2017", PlanChangeCodes.BadDay, 27)]
    [InlineData("items[a].state = completed 21.10.", PlanChangeCodes.BadDay, 27)]
    [InlineData("items[a].state = cancelled aflyst", PlanChangeCodes.BadText, 27)]
    [InlineData("items[a].outcome = 0", PlanChangeCodes.UnknownValue, 19)]
    [InlineData("circumstance \"a = yes", PlanChangeCodes.BadText, 13)]
    [InlineData("circumstance «a = yes", PlanChangeCodes.BadText, 13)]
    [InlineData("circumstance \"a\\x\" = yes", PlanChangeCodes.BadText, 15)]
    [InlineData("circumstance \"a\" = maybe", PlanChangeCodes.UnknownValue, 19)]
    [InlineData("resources[office].capacity += 14 since 2021", PlanChangeCodes.UnknownValue, 33)]
    [InlineData("items[a].when = uge 54", DateCodes.NoSuchWeek, 20)]
    [InlineData("items[a].when = ", DateCodes.Empty, 16)]
    [InlineData("resources[office].capacity += 14 from 30.2.2021", DateCodes.ImpossibleDay, 38)]
    public void What_cannot_be_read_has_its_code_and_its_place(string text, string code, int position)
    {
        Assert.False(PlanChange.TryParse(text, out _, out PlanChangeError? error));
        Assert.Equal((code, position), (error.Code, error.Position));
        Assert.Same(error.Code, Assert.Throws<PlanChangeException>(() => PlanChange.Parse(text)).Error.Code);
    }

    [Fact]
    public void Nothing_and_too_much_are_errors_too()
    {
        Assert.Equal(PlanChangeCodes.Empty, Error(null).Code);
        Assert.Equal(PlanChangeCodes.TooLong, Error(new string('a', PlanChange.MaxTextLength + 1)).Code);

        static PlanChangeError Error(string? text) => PlanChange.TryParse(text, out _, out PlanChangeError? error) ? throw new InvalidOperationException() : error;
    }

    [Fact]
    public void A_date_keeps_its_words_where_they_say_what_is_meant()
    {
        Assert.Equal("items[a].when = Primo juni 2017", new SetDate("a", PlanDate.Parse("Primo juni 2017")).ToString());
        Assert.Equal("items[a].when = 2017-03", new SetDate("a", PlanDate.Parse("2017-03").WithText("når sneen smelter")).ToString());
        Assert.Equal("items[a].when = 2016-10-21", new SetDate("a", PlanDate.Parse("21.10.").WithYear(2016)).ToString());
    }

    [Fact]
    public void Capacity_is_added_to_every_step_but_those_on_a_condition()
    {
        CapacityStep extra = new(14) { When = new LiquidityAtLeast() };
        PlanList<CapacityStep> changed = Capacity("resources[office].capacity += 4", new(32), new(18) { From = PlanDate.Parse("2021-06-01"), Cause = CapacityCause.Reduction }, extra);
        Assert.Equal([Quantity.Exactly(36m), Quantity.Exactly(22m), Quantity.Exactly(14m)], changed.Select(step => step.HoursPerWeek));
        Assert.Equal(extra, changed[2]);
        Assert.Equal([0m, 0m], Capacity("resources[office].capacity -= 40", new(32), new(18) { From = PlanDate.Parse("2021-06-01") }).Select(step => step.HoursPerWeek.Low!.Value));
    }

    [Fact]
    public void Capacity_from_a_day_on_begins_there_and_goes_on_through_later_steps()
    {
        CapacityStep[] steps = [new(32), new(18) { From = PlanDate.Parse("2021-06-01"), Cause = CapacityCause.Reduction }, new(24) { From = PlanDate.Parse("2022-01-01") }];
        PlanList<CapacityStep> changed = Capacity("resources[office].capacity += 14 from Uge 33 2021", steps);
        Assert.Equal([steps[0], steps[1], new(32) { From = PlanDate.Parse("uge 33 2021"), Cause = CapacityCause.Extension }, steps[2] with { HoursPerWeek = 38 }], changed);

        PlanList<CapacityStep> sameDay = Capacity("resources[office].capacity -= 3 from 2021-06-01", steps);
        Assert.Equal([steps[0], steps[1] with { HoursPerWeek = 15 }, steps[2] with { HoursPerWeek = 21 }], sameDay);
        Assert.Equal([steps[0], new(46) { From = PlanDate.Parse("2020"), Cause = CapacityCause.Extension }], Capacity("resources[office].capacity += 14 from 2020", steps).Take(2));
        Assert.Empty(Capacity("resources[office].capacity += 14 from 2021"));
        CapacityStep undated = new(18) { Cause = CapacityCause.Reduction };
        Assert.Equal([undated, new(Quantity.Unknown) { From = PlanDate.Parse("2021"), Cause = CapacityCause.Extension }], Capacity("resources[office].capacity += 14 from 2021", undated));
    }

    [Fact]
    public void Capacity_that_is_set_replaces_what_the_plan_says_from_then_on()
    {
        CapacityStep[] steps = [new(32), new(18) { From = PlanDate.Parse("2021-06-01"), Cause = CapacityCause.Reduction }, new(14) { When = new LiquidityAtLeast() }];
        Assert.Equal([new(20)], Capacity("resources[office].capacity = 20", steps));
        Assert.Equal([steps[0], new(Quantity.Between(5m, 6m)) { From = PlanDate.Parse("maj 2021"), Cause = CapacityCause.Other }], Capacity("resources[office].capacity = 5..6 from maj 2021", steps));
    }

    [Fact]
    public void A_window_is_extended_by_calendar_days_at_its_end()
    {
        Assert.Equal("2017-01-16/2017-01-29", When("uge 3 2017", "items[a].when += 7"));
        Assert.Equal("../2017-03-02", When("senest februar 2017", "items[a].when += 2"));
        Assert.Equal("2017-02/..", When("fra februar 2017", "items[a].when += 2"));
        Assert.Equal("2017-01-16/2017-01-29", When("uge 3", "items[a].when += 7"));
        Assert.Equal("9998-12-31", When("31.12.9998", "items[a].when += 7").Split('/')[^1]);
        Assert.Equal("9000-01-01/9274-10-15", When("9000", "items[a].when += 100000"));
        Assert.Equal("9900-01-01/9998-12-31", When("9900", "items[a].when += 100000"));
        Assert.Equal("0001-01-01/0002-01-01", When("0001", "items[a].when += 1"));
        Assert.Equal("9998-12-31", When("vinter 9998", "items[a].when += 100000").Split('/')[^1]);
        Assert.Equal("2017-05-02", When("uge 3 2017", "items[a].when = 2.5.2017"));
    }

    [Fact]
    public void Working_days_become_a_change_in_the_calendar_of_the_plan()
    {
        ActionPlan plan = Plan(plan => plan.Add(new PlanEvent("a", "A") { When = PlanDate.Parse("10.-12. april 2017") }));
        ExtendWindow? change = PlanWindows.Of(plan).LaterEnd("a", 1);

        // Wednesday before Easter 2017: Maundy Thursday, Good Friday, the weekend and Easter Monday are off.
        Assert.Equal(new ExtendWindow("a", 6), change);
        Assert.Equal(new LocalDate(2017, 4, 18), PlanWindows.Of(change!.ApplyTo(plan)).Of("a")!.Value.End);
        Assert.Null(PlanWindows.Of(plan).LaterEnd("nobody", 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanWindows.Of(plan).LaterEnd("a", 0));
    }

    [Fact]
    public void Items_take_what_the_change_says()
    {
        ActionPlan plan = Plan(plan => plan
            .Add(new Activity("a", "A") { State = new StandBy(StandByReason.Staffing, "for få"), Condition = new LiquidityAtLeast(), Priority = new(3) { Reason = "r" }, Effort = [new("other", 1), new("office", 2) { Basis = EffortBasis.PerWeek }, new("third", 3)] })
            .Add(new Resource("other", "O")).Add(new Resource("third", "T"))
            .Add(new Gate("gate", "G") { When = PlanDate.Parse("oktober 2016") }));
        Assert.Equal(10, ((Activity)Item("items[a].duration = 10")).Duration);
        Assert.Equal([new("other", 1), new("office", 40) { Basis = EffortBasis.PerWeek }, new("third", 3)], Item("items[a].effort[office] = 40").Effort);
        Assert.Equal(new Priority(1), Item("items[a].priority = 1").Priority);
        Assert.Null(Item("items[a].priority = none").Priority);
        Assert.Null(Item("items[a].condition = none").Condition);
        Assert.Equal(new Planned(), Item("items[a].state = planned").State);
        Assert.Equal(new Cancelled("aflyst"), Item("items[a].state = cancelled \"aflyst\"").State);
        Assert.Equal(new Cancelled("forudsat"), Item("items[a].state = cancelled").State);
        Assert.Equal(new StandBy(StandByReason.Economy, "forudsat"), Item("items[a].state = standBy economy").State);
        Assert.Equal(new InProgress { Since = new LocalDate(2017, 1, 3) }, Item("items[a].state = inProgress 2017-01-03").State);
        Assert.Equal(new GateOutcome(GateResult.Amended, new LocalDate(2016, 10, 28)), ((Gate)Item("items[gate].outcome = amended 2016-10-28", "gate")).Outcome);
        Assert.Equal(new GateOutcome(GateResult.Approved, new LocalDate(2016, 10, 31)), ((Gate)Item("items[gate].outcome = approved", "gate")).Outcome);

        PlanItem Item(string change, string id = "a") => PlanChange.Parse(change).ApplyTo(plan).Item(id);
    }

    [Fact]
    public void A_circumstance_is_judged_wherever_it_stands()
    {
        Circumstance rain = new("Regn");
        Circumstance other = new("Vind");
        Condition nested = new AllOf([other, new AnyOf([new LiquidityAtLeast(), rain])]);
        ActionPlan plan = Plan(
            plan => plan.Add(new Activity("a", "A")
            {
                Condition = nested,
                State = new StandBy(StandByReason.Other, "t") { ResumeWhen = rain },
                Occurrences = new(1) { Known = [new("o", "O") { Condition = rain, State = new StandBy(StandByReason.Other, "t") { ResumeWhen = rain } }] },
            }),
            new CapacityStep(3) { When = rain });
        ActionPlan judged = PlanChange.Parse("circumstance \"Regn\" = no").ApplyTo(plan);
        Assert.All(judged.Conditions().SelectMany(Circumstances).Where(one => one.Text == "Regn"), one => Assert.False(one.Holds));
        Assert.Equal(5, judged.Conditions().SelectMany(Circumstances).Count(one => one.Text == "Regn"));
        Assert.All(judged.Conditions().SelectMany(Circumstances).Where(one => one.Text == "Vind"), one => Assert.Null(one.Holds));

        static IEnumerable<Circumstance> Circumstances(Condition condition) => condition switch
        {
            Circumstance one => [one],
            AllOf all => all.Conditions.SelectMany(Circumstances),
            AnyOf any => any.Conditions.SelectMany(Circumstances),
            _ => [],
        };
    }

    [Fact]
    public void An_answer_on_funding_replaces_an_earlier_one()
    {
        ActionPlan plan = Plan(plan => plan.Add(new Funding("pool", "Pulje", new(1000, Currency.Dkk)) { Steps = [new(FundingState.Applied), new(FundingState.Granted) { When = PlanDate.Parse("2021") }, new(FundingState.Drawn)] }));
        Assert.Equal([new(FundingState.Applied), new(FundingState.Rejected)], Steps("funding[pool] = rejected"));
        Assert.Equal([new(FundingState.Applied), new(FundingState.Granted) { When = PlanDate.Parse("2021-03-01") }], Steps("funding[pool] = granted 2021-03-01"));
        Assert.Equal([plan.Funding[0].Steps[0], plan.Funding[0].Steps[1], new(FundingState.Drawn) { When = PlanDate.Parse("maj 2021") }], Steps("funding[pool] = drawn maj 2021"));
        Assert.Equal([new(FundingState.Intended)], Steps("funding[pool] = intended"));

        PlanList<FundingStep> Steps(string change) => PlanChange.Parse(change).ApplyTo(plan).Funding[0].Steps;
    }

    [Fact]
    public void Money_is_in_the_currency_of_the_plan()
    {
        ActionPlan plan = Plan(plan =>
        {
            plan.Budget = new(Currency.Eur);
            plan.Add(new BudgetLine("rent", "Leje", BudgetDirection.Cost, new DrivenAmount([])));
        });
        ActionPlan changed = PlanChanges.Apply(plan, [new SetOpeningBalance(100_000), new SetReserve(Quantity.AtLeast(5m)), new SetAmount("rent", Quantity.Between(1m, 2m))]);
        Assert.Equal(new BudgetFrame(Currency.Eur) { OpeningBalance = 100_000, Reserve = Quantity.AtLeast(5m) }, changed.Budget);
        Assert.Equal(new FixedAmount(Amount.Between(1m, 2m, Currency.Eur)), changed.BudgetLines[0].Amount);
    }

    [Theory]
    [InlineData("items[b].when = 2017", "structure.unknown-reference", "items[b].when")]
    [InlineData("items[a].effort[ofice] = 1", "structure.unknown-reference", "items[a].effort[ofice]")]
    [InlineData("funding[pool] = granted", "structure.unknown-reference", "funding[pool]")]
    [InlineData("budgetLines[rent].amount = 1", "structure.unknown-reference", "budgetLines[rent].amount")]
    [InlineData("circumstance \"Regn\" = no", "structure.unknown-reference", "circumstance \"Regn\"")]
    [InlineData("items[a].duration = 1", "structure.impossible-change", "items[a].duration")]
    [InlineData("items[a].outcome = approved", "structure.impossible-change", "items[a].outcome")]
    [InlineData("items[gate].outcome = approved", "structure.impossible-change", "items[gate].outcome")]
    [InlineData("items[a].when += 1", "structure.impossible-change", "items[a].when")]
    [InlineData("resources[office].capacity += 1 from senest 2017", "structure.impossible-change", "resources[office].capacity")]
    public void What_the_plan_lacks_is_a_fault_as_in_building(string change, string code, string path)
    {
        ActionPlan plan = Plan(plan => plan.Add(new PlanEvent("a", "A")).Add(new Gate("gate", "G")));
        ActionPlanException thrown = Assert.Throws<ActionPlanException>(() => PlanChange.Parse(change).ApplyTo(plan));
        Diagnostic fault = Assert.Single(thrown.Faults);
        Assert.Equal((code, path), (fault.Code, fault.Path));
    }

    [Fact]
    public void Half_of_a_divisible_change_is_a_change()
    {
        Assert.Equal(PlanChange.Parse("resources[office].capacity += 7 from 2021"), PlanChange.Parse("resources[office].capacity += 14 from 2021").Scaled(0.5m));
        Assert.Equal(new ExtendWindow("a", 3), new ExtendWindow("a", 7).Scaled(0.5m));
        Assert.Null(new ExtendWindow("a", 1).Scaled(0.5m));
        Assert.Null(new ExtendWindow("a", 7).Scaled(decimal.MaxValue));
        Assert.Null(new DropCondition("a").Scaled(0.5m));
        Assert.Null(new SetDuration("a", 10).Size);
    }

    [Fact]
    public void A_state_that_a_line_cannot_say_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new SetState("a", new StandBy(StandByReason.Other, "t") { ResumeWhen = new LiquidityAtLeast() }));
        Assert.Throws<ArgumentException>(() => new SetState("a", new Cancelled("t") { Decision = "d" }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExtendWindow("a", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExtendWindow("a", 1) with { Days = ExtendWindow.MostDays + 1 });
    }

    private static ActionPlan Plan(Action<ActionPlanBuilder> more, params CapacityStep[] capacity)
    {
        ActionPlanBuilder plan = new("plan", "Plan") { Period = PlanDate.Parse("2017") };
        plan.Add(new Resource("office", "Kontor") { Capacity = [.. capacity] });
        more(plan);
        return plan.Build();
    }

    private static PlanList<CapacityStep> Capacity(string change, params CapacityStep[] steps) => PlanChange.Parse(change).ApplyTo(Plan(_ => { }, steps)).Resources[0].Capacity;

    private static string When(string date, string change) =>
        PlanChange.Parse(change).ApplyTo(Plan(plan => plan.Add(new Activity("a", "A") { When = PlanDate.Parse(date) }))).Item("a").When!.Canonical;
}
