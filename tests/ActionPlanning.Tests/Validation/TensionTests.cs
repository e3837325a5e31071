using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Validation;

namespace ActionPlanning.Tests.Validation;

/// <summary>The checks, each on a small plan where it finds its tension and on a near miss where it does not.</summary>
public class TensionTests
{
    private static ActionPlanBuilder Conference(string workshops = "marts-maj", string invitation = "februar", string conference = "primo juni") => Found.Plan()
        .Event("workshops", "Workshops", item => item.When(workshops).Occurs(new(6)).Feeds("messages", "conference", "hovedbudskaber", Phase.Planning, Quantity.Between(2m, 4m)))
        .Event("meeting", "Ambassadørmøde", item => item.When("uge 6").Serves("conference", Phase.Planning))
        .Activity("invitation", "Invitation", item => item.When(invitation).Serves("conference", Phase.Planning).After("meeting"))
        .Event("conference", "Konference", item => item.When(conference));

    [Fact]
    public void T1_check_input_after_use()
    {
        Diagnostic finding = Found.One("check.input-after-use", Conference());
        Assert.Equal(
            "«hovedbudskaber» skal bruges i planlægningen af «Konference», men findes først efter «Workshops» (1. marts – 31. maj 2017). Arbejdet med planlægningen ligger helt sikkert før: «Ambassadørmøde» (6.–12. februar 2017) og «Invitation» (13.–28. februar 2017).",
            finding.Message.Danish);
        Assert.Equal(("flows[messages]", "workshops", Severity.Warning), (finding.Path, finding.Subject, finding.Severity));
        Assert.Equal(["conference", "meeting", "invitation"], finding.Related);
    }

    [Fact]
    public void T1_near_miss_some_of_the_work_may_lie_after_the_input_exists() => Found.None("check.input-after-use", Conference(invitation: "februar-marts"));

    [Fact]
    public void T2_check_input_tight()
    {
        Diagnostic finding = Found.One("check.input-tight", Conference());
        Assert.Equal(
            "From the end of «Workshops» to the beginning of «Konference» there may be from 1 to 101 days: from 31 May 2017 to 1 June 2017 there is no working day in between to use «hovedbudskaber» (12–24 in all).",
            finding.Message.English);
    }

    [Fact]
    public void T2_near_miss_ten_working_days_are_enough()
    {
        Found.None("check.input-tight", Conference(conference: "15.6."));
        Found.One("check.input-tight", Conference(conference: "14.6."));
        Found.None("check.input-tight", Conference(), new() { InputWorkingDays = 1 });
    }

    private static ActionPlanBuilder Recruitment(string recruitment = "nov./dec.", string planning = "nov./dec.", string deadline = "16.12.") => Found.Plan(2016)
        .Activity("planning", "Detailplanlægning", item => item.When(planning))
        .Activity("recruitment", "Rekruttering", item => item.When(recruitment).After("planning"))
        .Deadline("closing", "Frist for tilmelding", deadline, "recruitment");

    [Fact]
    public void T3_check_window_past_deadline()
    {
        Diagnostic finding = Found.One("check.window-past-deadline", Recruitment());
        Assert.Equal(
            "«Rekruttering» er sat til 1. november – 31. december 2016, men «Frist for tilmelding» er 16. december 2016: kun 1. november – 16. december 2016 kan bruges (34 arbejdsdage). Inden for de dage skal «Detailplanlægning» også være færdig.",
            finding.Message.Danish);
        Assert.Equal(["closing", "planning"], finding.Related);
    }

    [Fact]
    public void T3_near_miss_the_window_ends_with_the_deadline() => Found.None("check.window-past-deadline", Recruitment(deadline: "31.12."));

    [Fact]
    public void T4_check_order_not_certain() =>
        Assert.Equal(
            "«Rekruttering» must come after «Detailplanlægning», but they share 1 November – 31 December 2016 (43 working days): the order is possible, but not certain.",
            Found.One("check.order-not-certain", Recruitment()).Message.English);

    [Fact]
    public void T4_near_miss_the_first_ends_before_the_second_must_begin() => Found.None("check.order-not-certain", Recruitment(planning: "november", recruitment: "december"));

    [Fact]
    public void T5_check_tightened_window()
    {
        Diagnostic finding = Found.One("check.tightened-window", Conference());
        Assert.Equal("«Invitation» er sat til 1.–28. februar 2017, men skal vente på «Ambassadørmøde» (6.–12. februar 2017): sikkert er kun 13.–28. februar 2017 (12 arbejdsdage).", finding.Message.Danish);
    }

    [Fact]
    public void T5_near_miss_the_window_begins_after_the_predecessor() => Found.None("check.tightened-window", Conference(invitation: "13.-28.2."));

    [Fact]
    public void T6_check_few_event_days()
    {
        Diagnostic finding = Found.One("check.few-event-days", Conference());
        Assert.StartsWith("«Konference» kan kun ligge på 6 dage: 1., 2., 6., 7., 8. og 9. juni 2017. Fridag: 5. juni 2017 (", finding.Message.Danish, StringComparison.Ordinal);
        Assert.Contains("Whit Monday", finding.Message.English, StringComparison.Ordinal);
        Assert.Contains("Constitution Day", finding.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void T6_near_miss_as_few_days_without_a_holiday() => Found.None("check.few-event-days", Conference(conference: "uge 25"));

    [Theory]
    [InlineData(RoleFunction.Steering, true)]
    [InlineData(RoleFunction.Advising, false)]
    public void T7_check_steers_and_carries_out(RoleFunction function, bool found)
    {
        ActionPlanBuilder plan = Found.Plan().Body("fu", "Forretningsudvalget").Role("group", "styregruppe", function: function, heldBy: "fu")
            .Activity("a", "Planlægning", item => item.OwnedBy("fu")).Activity("b", "Rekruttering", item => item.OwnedBy("fu"));
        Assert.Equal(found ? ["fu", "a", "b"] : [], Found.All("check.steers-and-carries-out", plan).SelectMany(finding => finding.Related));
    }

    [Fact]
    public void T8_check_derived_deliverable_date()
    {
        ActionPlanBuilder Of(string? when) => Recruitment().Activity("terms", "Kommissorium", item =>
        {
            item.Delivers("paper", "kommissorium", "recruitment");
            if (when is not null)
            {
                item.When(when);
            }
        });
        Assert.Equal(
            "«kommissorium» has no date. Derived: it must be ready before «Rekruttering» (1 November – 31 December 2016), that is by 31 October 2016 to be certain and in any case before 31 December 2016.",
            Found.One("check.derived-deliverable-date", Of(null)).Message.English);
        Found.None("check.derived-deliverable-date", Of("oktober"));
    }

    [Fact]
    public void T8_check_wait_after_enrolment()
    {
        ActionPlanBuilder Of(string meeting) => Recruitment().Role("amb", "ambassadører", 24).InYear(2017).Event("first", "Første møde", item => item.When(meeting).TakesPart("amb").After("closing"));
        Assert.Equal(
            "Fra «Frist for tilmelding» (16. december 2016), til «ambassadører» første gang er med, i «Første møde» (16.–22. januar 2017), går der 31–37 dage.",
            Found.One("check.wait-after-enrolment", Of("uge 3")).Message.Danish);
        Found.None("check.wait-after-enrolment", Of("uge 1"));
    }

    [Fact]
    public void T9_check_role_load_unknown()
    {
        ActionPlanBuilder Of(Quantity hours) => Found.Plan()
            .Areas("areas", "Kommuner", ("a", "A"), ("b", "B"), ("c", "C"), ("d", "D"), ("e", "E"))
            .Role("amb", "ambassadører", 24, covers: "areas")
            .Add(new Resource("time", "frikøb") { Of = "amb", BoughtOut = new(24, hours, Amount.Unknown(Currency.Dkk)) })
            .Event("shop", "Workshops", item => item.TakesPart("amb").Occurs(new(6)))
            .Event("fair", "Konference", item => item.TakesPart("amb"));
        Assert.Equal(
            "«ambassadører» har 24 pladser, skal dække 5 områder og skal være med 7 gange: «Konference» og 6 × «Workshops». Timerne pr. person er ukendte, så hverken kapacitet eller udgift kan afgøres.",
            Found.One("check.role-load-unknown", Of(default)).Message.Danish);
        Found.None("check.role-load-unknown", Of(Quantity.Between(20m, 40m)));
    }

    [Fact]
    public void T10_check_no_effect_measure()
    {
        ActionPlanBuilder Of(IndicatorId? indicator) => Found.Plan().Purpose("p", "Bedre arbejdsmiljø").Add(new Indicator("absence", "Sygefravær"))
            .Add(new EffectGoal("e", "lavere sygefravær", Direction.Decrease) { Indicator = indicator })
            .Event("fair", "Konference").Criterion("held", "Holdt", new HeldMeasure("fair"));
        Assert.Equal("The plan's 1 success criterion measures only what is done. None measures the effect that 1 effect goal promises.", Found.One("check.no-effect-measure", Of(null)).Message.English);
        Found.None("check.no-effect-measure", Of("absence"));
    }

    [Fact]
    public void T11_check_contested_resource()
    {
        ActionPlanBuilder Of(CapacityCause cause) => Found.Plan(2021)
            .Add(new Resource("office", "sekretariatet") { Capacity = [new(Quantity.Unknown) { Cause = cause }] })
            .Event("fair", "Konference", item => item.When("august").Needs("office"))
            .Activity("lease", "Lejemål", item => item.Needs("office"))
            .Activity("recruit", "Rekruttering", item => item.When("2021-2022").Needs("office"))
            .Event("later", "Senere", item => item.When("oktober").Needs("office"))
            .Add(new YieldRule("recruit", "fair"));
        Assert.Equal(["recruit", "fair", "lease"], Found.One("check.contested-resource", Of(CapacityCause.Reduction)).Related);
        Found.None("check.contested-resource", Of(CapacityCause.Basis));
    }

    [Fact]
    public void T12_check_decision_close_to_use()
    {
        ActionPlanBuilder Of(string fair) => Found.Plan(2021).Gate("day", "Udviklingsdag", item => item.When("maj/juni").Feeds("outcome", "fair", "beslutninger")).Event("fair", "Konference", item => item.When(fair));
        Assert.Equal(
            "«Udviklingsdag» (1. maj – 30. juni 2021) kan falde så sent som 30. juni 2021, kun 32 dage før «Konference» kan begynde 1. august 2021.",
            Found.One("check.decision-close-to-use", Of("august")).Message.Danish);
        Found.None("check.decision-close-to-use", Of("september"));
    }

    [Fact]
    public void T12_check_adopted_late()
    {
        ActionPlanBuilder Of(string fair) => Found.Plan(2021).Body("assembly", "Generalforsamling").AdoptedBy("assembly", "24. februar 2021").Add(new PlanEvent("fair", "Konference") { When = PlanDate.Parse(fair), Priority = new(1) });
        Assert.Equal(
            "The plan was adopted 24 February 2021, 158–188 days before «Konference» (1–31 August 2021), which has the highest priority.",
            Found.One("check.adopted-late", Of("august 2021")).Message.English);
        Found.None("check.adopted-late", Of("september 2021"));
    }

    [Fact]
    public void T13_check_work_before_decision()
    {
        ActionPlanBuilder Of(bool waits) => Found.Plan(2021)
            .Gate("gate", "Strategisk drøftelse", item => item.When("efteråret 2021").Decides("next"))
            .Event("next", "Konference 2022")
            .Activity("work", "Planlægning", item =>
            {
                item.Serves("next", Phase.Planning);
                if (waits)
                {
                    item.After("gate");
                }
            });
        Diagnostic finding = Found.One("check.work-before-decision", Of(false));
        Assert.Equal("«Planlægning» har ingen dato og kan begynde før «Strategisk drøftelse» (1. september – 30. november 2021), hvor det afgøres.", finding.Message.Danish);
        Assert.Equal(["gate", "next"], finding.Related);
        Found.None("check.work-before-decision", Of(true));
    }

    [Fact]
    public void Check_no_event_day() => Assert.Contains("Whit Monday", Found.One("check.no-event-day", Conference(conference: "5.6.")).Message.English, StringComparison.Ordinal);

    [Fact]
    public void S10_check_purpose_without_item()
    {
        ActionPlanBuilder plan = Found.Plan().Track("t", "Spor").Track("empty", "Tomt").Event("a", "A", item => item.In("t")).Purpose("served", "Tjent", "t").Purpose("unserved", "Ikke tjent", "empty")
            .Purpose("whole", "Hele").Add(new Purpose("aim", "Del") { PartOf = "whole", Items = ["a"] });
        Assert.Equal("unserved", Found.One("check.purpose-without-item", plan).Subject);
    }

    [Fact]
    public void Check_notice_not_certain() =>
        Found.One("check.notice-not-certain", Found.Plan().Event("summons", "Indkaldelse", item => item.When("uge 3")).Gate("meeting", "Møde", item => item.When("uge 4")).Add(new NoticeRule("summons", "meeting", 7)));

    [Fact]
    public void A21_check_assumption_threatened_and_what_hangs_on_the_cancelled()
    {
        ActionPlanBuilder plan = Found.Plan().Add(new PlanEvent("fair", "Konference") { State = new Cancelled("aflyst") })
            .Activity("after", "Opfølgning", item => item.After("fair"))
            .Add(new Assumption("benefit", "Medlemsfordele") { RestsOn = ["fair"], Carries = ["after"] })
            .Criterion("held", "Holdt", new HeldMeasure("fair"));
        Assert.Equal(["fair", "after"], Found.One("check.assumption-threatened", plan).Related);
        Found.One("check.waits-for-cancelled", plan);
        Found.One("check.criterion-on-cancelled", plan);
    }

    [Fact]
    public void Check_waits_for_cancelled_speaks_of_the_item_not_of_a_resource_of_the_same_id()
    {
        ActionPlanBuilder plan = Found.Plan().Add(new PlanEvent("fair", "Konference") { State = new Cancelled("aflyst") })
            .Activity("desk", "Skranke")
            .Add(new Resource("desk", "Skranken") { Capacity = [new(10) { When = new ItemCompleted("fair") }] });
        Found.None("check.waits-for-cancelled", plan);
        Found.One("check.waits-for-cancelled", plan.Activity("after", "Opfølgning", item => item.If(new AnyOf([new ItemCompleted("fair")]))));
    }

    [Fact]
    public void A_check_can_be_turned_off_and_a_fault_cannot()
    {
        ActionPlanBuilder plan = Conference().Activity("blank", " ");
        PlanCheckOptions options = new() { Disabled = ["check.input-after-use", "plan.blank-title"] };
        Found.None("check.input-after-use", plan, options);
        Found.One("plan.blank-title", plan, options);
    }
}
