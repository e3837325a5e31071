using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Validation;
using NodaTime;

namespace ActionPlanning.Tests.Validation;

/// <summary>Statements of a plan that cannot both be true, rule by rule.</summary>
public class ContradictionTests
{
    [Fact]
    public void A1_plan_outside_period()
    {
        ActionPlanBuilder plan = Found.Plan(2021).Covers("2021-2022")
            .Event("before", "Seminar", item => item.When("september 2019"))
            .Event("across", "Nytår", item => item.When("dec. 2022/jan. 2023"))
            .Add(new PlanEvent("done", "Dag") { When = PlanDate.Parse("september 2020"), State = new Completed() })
            .Event("inside", "Konference", item => item.When("august"));
        Assert.Equal(["items[before].when", "items[across].when"], Found.All("plan.outside-period", plan).Select(finding => finding.Path));
    }

    [Fact]
    public void Plan_occurrence_outside_window() =>
        Assert.Equal("items[shop].occurrences[a].when", Found.One(
            "plan.occurrence-outside-window",
            Found.Plan().Event("shop", "Workshop", item => item.When("marts-maj").Occurs(new(2) { Known = [new("a", "A") { When = PlanDate.Parse("1.6.2017") }, new("b", "B") { When = PlanDate.Parse("31.5.2017") }] }))).Path);

    [Fact]
    public void Plan_part_outside_whole() =>
        Assert.Equal(["whole"], Found.One("plan.part-outside-whole", Found.Plan().Activity("whole", "Projekt", item => item.When("maj")).Activity("part", "Del", item => item.When("juni").PartOf("whole"))).Related);

    [Fact]
    public void F39_plan_order_impossible_names_both_windows_and_the_earliest_day()
    {
        ActionPlanBuilder plan = Found.Plan().Activity("first", "Planlægning", item => item.When("juni").Takes(5)).Event("then", "Konference", item => item.When("primo juni").After("first")).Event("never", "Møde", item => item.When("maj").After("first"));
        Diagnostic finding = Found.One("plan.order-impossible", plan);
        Assert.Equal("links[first>never]", finding.Path);
        Assert.Equal("«Møde» (1–31 May 2017) must wait for «Planlægning» (1–30 June 2017) by a link, but its last chance is 31 May 2017, before 8 June 2017, which is the earliest possible.", finding.Message.English);
    }

    [Fact]
    public void F39_a_lag_and_a_duration_can_make_an_order_impossible() =>
        Found.One("plan.order-impossible", Found.Plan().Activity("first", "A", item => item.When("uge 3").Takes(5)).Event("then", "B", item => item.When("uge 4").After("first", new Lag(10, DayUnit.CalendarDays))));

    [Fact]
    public void Plan_misses_deadline() =>
        Found.One("plan.misses-deadline", Found.Plan().Activity("work", "Arbejde", item => item.When("maj").Takes(15)).Deadline("limit", "Frist", "15.5.", "work"));

    [Fact]
    public void Plan_duration_exceeds_window() =>
        Assert.Equal("«Arbejde» takes at least 6 working days, but 16–22 January 2017 has only 5 working days.", Found.One("plan.duration-exceeds-window", Found.Plan().Activity("work", "Arbejde", item => item.When("uge 3").Takes(6))).Message.English);

    [Fact]
    public void Plan_occurrences_exceed_window()
    {
        Found.One("plan.occurrences-exceed-window", Found.Plan().Event("shop", "Workshop", item => item.When("uge 3").Occurs(new(3) { MinimumGap = 4 })));
        Found.None("plan.occurrences-exceed-window", Found.Plan().Event("shop", "Workshop", item => item.When("uge 3").Occurs(new(3) { MinimumGap = 3 })));
    }

    [Fact]
    public void F26_plan_notice_too_short_names_dates_and_shortfall()
    {
        ActionPlanBuilder plan = Found.Plan(2016).Event("summons", "Indkaldelse", item => item.When("24.10.")).Gate("meeting", "Bestyrelsesmøde", item => item.When("28.10.")).Add(new NoticeRule("summons", "meeting", 7));
        Assert.Equal("«Indkaldelse» (24. oktober 2016) skal ske mindst 7 dage før «Bestyrelsesmøde» (28. oktober 2016); der mangler 3 dage.", Found.One("plan.notice-too-short", plan).Message.Danish);
        Found.None("plan.notice-too-short", Found.Plan(2016).Event("summons", "Indkaldelse", item => item.When("21.10.")).Gate("meeting", "Bestyrelsesmøde", item => item.When("28.10.")).Add(new NoticeRule("summons", "meeting", 7)));
    }

    [Fact]
    public void Plan_decision_order()
    {
        ActionPlanBuilder plan = Found.Plan().Add(new Decision("late", "Sidst") { When = PlanDate.Parse("maj 2017") }).Add(new Decision("early", "Først") { When = PlanDate.Parse("2016") });
        Assert.Equal("decisions[early].when", Found.One("plan.decision-order", plan).Path);
    }

    [Fact]
    public void S20_plan_headcount_differs_from_the_one_source_of_truth()
    {
        Diagnostic finding = Found.One("plan.headcount-differs", Found.Plan().Role("amb", "Ambassadører", 24).Criterion("c", "Vi har 25", new HeadcountMeasure("amb", Target.AtLeast(25))));
        Assert.Equal("«Vi har 25» regner med 25, men «Ambassadører» har 24 pladser.", finding.Message.Danish);
        Found.None("plan.headcount-differs", Found.Plan().Role("amb", "Ambassadører", 24).Criterion("c", "Vi har 24", new HeadcountMeasure("amb", Target.AtLeast(24))));
    }

    [Fact]
    public void S14_plan_count_differs_from_the_title_of_the_track() =>
        Found.One("plan.count-differs", Found.Plan().Add(new Track("t", "6 workshops") { StatedCount = 6, StatedCountOf = "shop" }).Event("shop", "Workshop", item => item.Occurs(new(5))));

    [Fact]
    public void S17_plan_count_beyond_reach()
    {
        ActionPlanBuilder Of(int held) => Found.Plan().Event("shop", "Workshop", item => item.Occurs(new(5))).Criterion("c", "Workshops", new EachOccurrenceMeasure("shop", Target.AtLeast(held)));
        Found.One("plan.count-beyond-reach", Of(6));
        Found.None("plan.count-beyond-reach", Of(4));
    }

    [Fact]
    public void S34_plan_area_not_covered_and_covered_twice_are_named()
    {
        ActionPlanBuilder plan = Found.Plan().Areas("areas", "Kommuner", ("a", "Aarhus"), ("b", "Randers"), ("c", "Odder")).Event("shop", "Workshop", item => item.OccursFor("areas", ["a", "b"], ["b"]));
        Assert.Equal(["c"], Found.One("plan.area-not-covered", plan).Related);
        Assert.Contains("Randers", Found.One("plan.area-covered-twice", plan).Message.Danish, StringComparison.Ordinal);
    }

    [Fact]
    public void S12_plan_involvement_missing_names_party_event_and_phase()
    {
        ActionPlanBuilder Of(bool invited) => Found.Plan().Role("amr", "AMR")
            .Event("conference", "Konference", item => item.TakesPart("amr", Phase.Planning, Phase.Execution))
            .Event("meeting", "Planlægningsmøde", item =>
            {
                item.Serves("conference", Phase.Planning);
                if (invited)
                {
                    item.TakesPart("amr");
                }
            });
        Assert.Equal("«AMR» must take part in the planning of «Konference», but is not in «Planlægningsmøde».", Found.One("plan.involvement-missing", Of(false)).Message.English);
        Found.None("plan.involvement-missing", Of(true));
    }

    [Fact]
    public void S35_intended_involvement_is_only_a_remark()
    {
        ActionPlanBuilder plan = Found.Plan().Role("amb", "Ambassadører")
            .Add(new PlanEvent("shop", "Workshop") { Participants = [new("amb", Phase.Planning) { Modality = Modality.Intended }] })
            .Activity("invite", "Invitation", item => item.Serves("shop", Phase.Planning));
        Assert.Equal(Severity.Remark, Found.One("check.intended-involvement-missing", plan).Severity);
        Found.None("plan.involvement-missing", plan);
    }

    [Fact]
    public void Plan_deliverable_too_late() =>
        Found.One("plan.deliverable-too-late", Found.Plan().Activity("write", "Skriv", item => item.When("juni").Delivers("paper", "Kommissorium", "recruit")).Activity("recruit", "Rekruttering", item => item.When("maj")));

    [Fact]
    public void Plan_duty_before_item() =>
        Found.One("plan.duty-before-item", Found.Plan().Body("board", "Bestyrelse").Event("meeting", "Møde", item => item.When("uge 6")).Inform("d", "Status", "board", "uge 3", "meeting"));

    [Fact]
    public void Plan_due_before_possible() =>
        Found.One("plan.due-before-possible", Found.Plan().Event("fair", "Messe", item => item.When("juni")).Add(new SuccessCriterion("c", "Holdt", new HeldMeasure("fair")) { Due = PlanDate.Parse("maj 2017") }));

    [Fact]
    public void S18_plan_audience_differs_unless_all_groups_are_invited()
    {
        ActionPlanBuilder Of(AudienceId invited) => Found.Plan().Audience("a", "Ledere").Audience("b", "TR").Audience("both", "Begge", "a", "b")
            .Event("fair", "Messe", item => item.For(invited)).Criterion("c", "Holdt for begge", new HeldMeasure("fair") { Audience = "both" });
        Found.One("plan.audience-differs", Of("a"));
        Found.None("plan.audience-differs", Of("both"));
    }

    [Fact]
    public void Plan_gate_input_too_late() =>
        Found.One("plan.gate-input-too-late", Found.Plan().Activity("survey", "Undersøgelse", item => item.When("juni")).Add(new Gate("gate", "Møde") { When = PlanDate.Parse("maj 2017"), Inputs = [new("Tal") { From = "survey" }] }));

    [Fact]
    public void Plan_outcome_outside_window() =>
        Found.One("plan.outcome-outside-window", Found.Plan().Add(new Gate("gate", "Møde") { When = PlanDate.Parse("maj 2017"), Outcome = new(GateResult.Approved, new LocalDate(2017, 6, 1)) }));

    [Fact]
    public void Plan_other_currency() =>
        Assert.Equal("The amount is in EUR, but the plan counts in DKK.", Found.One("plan.other-currency", Found.Plan().Add(new BudgetLine("l", "Linje", BudgetDirection.Cost, new FixedAmount(Amount.Exactly(5m, Currency.Eur))))).Message.English);

    [Fact]
    public void Plan_bought_out_without_time() =>
        Found.One("plan.bought-out-without-time", Found.Plan().Resource("r", "Sekretariat", 37).Add(new BudgetLine("l", "Frikøb", BudgetDirection.Cost, new BoughtOutAmount("r"))));

    [Theory]
    [InlineData("talks", null, "«Leje» belongs to «Talks», but «Bevilling» is earmarked to «Courses».")]
    [InlineData(null, null, "«Leje» belongs to no track, but «Bevilling» is earmarked to «Courses».")]
    [InlineData("talks", "courses", "«Leje» belongs to «Talks», but «Bevilling» is earmarked to «Courses».")]
    [InlineData(null, "talks", "«Leje» belongs to «Talks», but «Bevilling» is earmarked to «Courses».")]
    [InlineData("courses", "talks", null)]
    [InlineData(null, "courses", null)]
    public void Plan_funding_elsewhere(string? line, string? item, string? message)
    {
        ActionPlanBuilder plan = Found.Plan().Track("courses", "Courses").Track("talks", "Talks")
            .Add(new Funding("grant", "Bevilling", Amount.Exactly(5m, Currency.Dkk)) { EarmarkedTo = ["courses"] })
            .Add(new BudgetLine("l", "Leje", BudgetDirection.Cost, new FixedAmount(Amount.Exactly(5m, Currency.Dkk))) { Funding = "grant", Track = line is null ? (TrackId?)null : line, Item = item is null ? (ItemId?)null : "e" });
        if (item is not null)
        {
            plan.Event("e", "E", one => one.In(item));
        }

        if (message is null)
        {
            Found.None("plan.funding-elsewhere", plan);
        }
        else
        {
            Diagnostic finding = Found.One("plan.funding-elsewhere", plan);
            Assert.Equal((message, "budgetLines[l].funding"), (finding.Message.English, finding.Path));
        }
    }

    [Fact]
    public void Plan_yield_circle() =>
        Found.One("plan.yield-circle", Found.Plan().Event("a", "A").Event("b", "B").Add(new YieldRule("a", "b")).Add(new YieldRule("b", "a")));

    [Fact]
    public void A_date_that_no_window_needs_is_resolved_all_the_same() =>
        Assert.Contains(Found.In(Found.Plan().Event("a", "A").Add(new SuccessCriterion("c", "Holdt", new HeldMeasure("a")) { Due = PlanDate.Parse("maj") })), finding => finding.Family == "date" && finding.Path == "criteria[c].due");

    [Fact]
    public void Faults_of_structure_and_of_parts_come_in_one_pass()
    {
        ActionPlan draft = Found.Plan().Activity("a", " ", item => item.After("nowhere")).Activity("a", "A again").Event("b", "B", item => item.PartOf("c")).Event("c", "C", item => item.PartOf("b")).Cost("rent", "Leje", -1).Assemble();
        string[] codes = [.. new PlanValidator().ValidateDraft(draft).Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(["plan.blank-title", "plan.negative-amount", "structure.circle", "structure.duplicate-id", "structure.unknown-reference"], codes);
    }
}
