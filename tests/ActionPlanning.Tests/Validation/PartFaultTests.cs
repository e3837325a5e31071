using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Validation;
using NodaTime;

namespace ActionPlanning.Tests.Validation;

/// <summary>What a part can have wrong by itself, rule by rule.</summary>
public class PartFaultTests
{
    [Fact]
    public void Plan_blank_title()
    {
        Diagnostic finding = Found.One("plan.blank-title", Found.Plan().Activity("call", " "));
        Assert.Equal(("items[call].title", "call", Severity.Error), (finding.Path, finding.Subject, finding.Severity));
    }

    [Fact]
    public void Plan_blank_reason() =>
        Assert.Equal("items[fair].state.reason", Found.One("plan.blank-reason", Found.Plan().Add(new PlanEvent("fair", "Messe") { State = new Cancelled("") })).Path);

    [Fact]
    public void Plan_negative_number()
    {
        Diagnostic finding = Found.One("plan.negative-number", Found.Plan().Activity("call", "Ring", item => item.Takes(-2)));
        Assert.Equal("Varigheden kan ikke være negativt: -2.", finding.Message.Danish);
        Assert.Equal("items[call].duration", finding.Path);
    }

    [Fact]
    public void Plan_negative_amount()
    {
        Diagnostic finding = Found.One("plan.negative-amount", Found.Plan().Cost("rent", "Leje", -500));
        Assert.Equal(("budgetLines[rent].amount.amount", "The amount cannot be negative: DKK -500."), (finding.Path, finding.Message.English));
    }

    [Fact]
    public void Plan_negative_amount_of_occurrence_hours_is_a_number() =>
        Assert.Equal("items[shop].occurrences[a].hours", Found.One("plan.negative-number", Found.Plan().Event("shop", "Workshop", item => item.Occurs(new(1) { Known = [new("a", "A") { Hours = -1 }] }))).Path);

    [Fact]
    public void Plan_more_filled_than_seats() =>
        Assert.Equal("«Ambassadører» har 24 pladser, men 25 er besat.", Found.One("plan.more-filled-than-seats", Found.Plan().Add(new Role("amb", "Ambassadører") { Seats = 24, Filled = 25 })).Message.Danish);

    [Fact]
    public void Plan_no_occurrences() => Assert.Equal("items[shop].occurrences.count", Found.One("plan.no-occurrences", Found.Plan().Event("shop", "Workshop", item => item.Occurs(new(0)))).Path);

    [Fact]
    public void Plan_too_many_occurrences() =>
        Assert.Equal("There are to be 1, but 2 are listed.", Found.One("plan.too-many-occurrences", Found.Plan().Event("shop", "Workshop", item => item.Occurs(new(1) { Known = [new("a", "A"), new("b", "B")] }))).Message.English);

    [Fact]
    public void Plan_minimum_gap() => Found.One("plan.minimum-gap", Found.Plan().Event("shop", "Workshop", item => item.Occurs(new(2) { MinimumGap = 0 })));

    [Fact]
    public void Plan_maximum_per_week() => Found.One("plan.maximum-per-week", Found.Plan().Event("shop", "Workshop", item => item.Occurs(new(2) { MaximumPerWeek = 0 })));

    [Fact]
    public void Plan_priority_rank() => Found.One("plan.priority-rank", Found.Plan().Add(new Activity("call", "Ring") { Priority = new(0) }));

    [Fact]
    public void Plan_target_out_of_range()
    {
        ActionPlanBuilder plan = Found.Plan().Role("amb", "Ambassadører").Add(new Indicator("share", "Andel"))
            .Criterion("heads", "Hoveder", new HeadcountMeasure("amb", Target.AtLeast(-1)))
            .Criterion("percent", "Procent", new IndicatorMeasure("share", Target.PercentAtLeast(101)))
            .Criterion("fine", "Fint", new IndicatorMeasure("share", Target.PercentAtLeast(100)));
        Assert.Equal(["criteria[heads].measure.target", "criteria[percent].measure.target"], Found.All("plan.target-out-of-range", plan).Select(finding => finding.Path));
    }

    [Fact]
    public void Plan_half_measure() =>
        Found.One("plan.half-measure", Found.Plan().Metric("heads", "Deltagere").Event("shop", "Workshop").Criterion("c", "Kriterium", new EachOccurrenceMeasure("shop", Target.AtLeast(1)) { Metric = "heads" }));

    [Fact]
    public void Plan_empty_condition()
    {
        ActionPlanBuilder plan = Found.Plan().Activity("call", "Ring", item => item.If(new AllOf([new AnyOf([]), new Circumstance("Vejret") { Holds = true }])));
        Assert.Equal("items[call].condition.conditions[0].conditions", Found.One("plan.empty-condition", plan).Path);
    }

    [Fact]
    public void Plan_reading_values()
    {
        ActionPlanBuilder plan = Found.Plan().Add(new Indicator("i", "Tal")
        {
            Readings = [new() { Value = 1m }, new() { Numerator = 3m }, new() { Text = "fint" }, new(), new() { Value = 1m, Text = "to" }, new() { Denominator = 4m }],
        });
        Assert.Equal(["indicators[i].readings[3]", "indicators[i].readings[4]", "indicators[i].readings[5]"], Found.All("plan.reading-values", plan).Select(finding => finding.Path));
    }

    [Fact]
    public void Plan_share_out_of_range() =>
        Assert.Equal("5 af 4 er ikke en andel.", Found.One("plan.share-out-of-range", Found.Plan().Add(new Indicator("i", "Tal") { Readings = [new() { Numerator = 5m, Denominator = 4m }] })).Message.Danish);

    [Fact]
    public void Plan_unknown_option() =>
        Found.One("plan.unknown-option", Found.Plan().Add(new Gate("gate", "Møde") { Options = ["fysisk", "online"], Outcome = new(GateResult.Approved, new LocalDate(2017, 1, 1)) { Option = "ingen" } }));

    [Fact]
    public void Plan_deferred_to() =>
        Found.One("plan.deferred-to", Found.Plan().Add(new Gate("gate", "Møde") { Outcome = new(GateResult.Approved, new LocalDate(2017, 1, 1)) { DeferredTo = PlanDate.Parse("maj 2017") } }));

    [Fact]
    public void Plan_gate_without_outcome() => Found.One("plan.gate-without-outcome", Found.Plan().Add(new Gate("gate", "Møde") { State = new Completed() }));

    [Fact]
    public void Plan_open_occurrences()
    {
        ActionPlanBuilder plan = Found.Plan().Add(new PlanEvent("shop", "Workshop") { State = new Completed(), Occurrences = new(2) { Known = [new("a", "A") { State = new Completed() }, new("b", "B")] } });
        Assert.Equal("«Workshop» is completed, but only 1 of 2 occurrences were held.", Found.One("plan.open-occurrences", plan).Message.English);
    }

    [Fact]
    public void Plan_elastic_with_duration() => Found.One("plan.elastic-with-duration", Found.Plan().Activity("call", "Ring", item => item.AtElasticPace().Takes(5)));

    [Fact]
    public void Plan_no_terms() => Found.One("plan.no-terms", Found.Plan().Add(new BudgetLine("fees", "Kontingent", BudgetDirection.Income, new DrivenAmount([]))));

    [Fact]
    public void Plan_funding_order()
    {
        Amount amount = Amount.Exactly(1000m, Currency.Dkk);
        ActionPlanBuilder plan = Found.Plan()
            .Add(new Funding("wrong", "Pulje", amount) { Steps = [new(FundingState.Rejected), new(FundingState.Drawn)] })
            .Add(new Funding("again", "Pulje", amount) { Steps = [new(FundingState.Applied), new(FundingState.Rejected), new(FundingState.Applied), new(FundingState.Granted)] });
        Assert.Equal("funding[wrong].steps", Found.One("plan.funding-order", plan).Path);
    }

    [Fact]
    public void Plan_notice_days() => Found.One("plan.notice-days", Found.Plan().Event("a", "A").Event("b", "B").Add(new NoticeRule("a", "b", 0)));

    [Fact]
    public void Plan_related_to_itself() =>
        Assert.Equal(3, new PlanValidator().ValidateDraft(Found.Plan().Event("a", "A").Add(new Flow("f", "a", "a", "input")).Add(new YieldRule("a", "a")).Add(new NoticeRule("a", "a", 7)).Assemble()).Count(finding => finding.Code == "plan.related-to-itself"));

    [Fact]
    public void Plan_status_without_adoption()
    {
        ActionPlanBuilder plan = Found.Plan();
        plan.Status = PlanStatus.Adopted;
        Assert.Equal("status", Found.One("plan.status-without-adoption", plan).Path);
    }

    [Fact]
    public void Plan_duplicate_baseline_date()
    {
        BaselineDate date = new("a", PlanDate.Parse("maj 2017"));
        Found.One("plan.duplicate-baseline-date", Found.Plan().Event("a", "A").Add(new Baseline("first") { Dates = [date, date] }));
    }
}
