using ActionPlanning.Diagnostics;
using ActionPlanning.Explanation;
using ActionPlanning.Scheduling;
using ActionPlanning.Scheduling.Reasons;
using ActionPlanning.Tests.Scheduling;
using ActionPlanning.Time;
using static ActionPlanning.Tests.Scheduling.SmallPlans;

namespace ActionPlanning.Tests.Explanation;

/// <summary>Why this date: every kind of reason, the days it adds, and its sentence.</summary>
public class StartReasonTests
{
    private static readonly PlanningOptions OnThe10th = new() { AsOf = March(10) };

    /// <summary>The steps of the chain with the working days that each adds; checked to add up to the date.</summary>
    private static string Steps(PlanOutcome outcome, ItemId item)
    {
        DateChain chain = outcome.Why(item).Chain!;
        Assert.Equal(outcome.Windows.WorkingDays(new(chain.Origin, chain.Date)) - 1, chain.WorkingDays);
        Assert.Equal(outcome.Of(item).Days[0], chain.Date);
        return string.Join(' ', chain.Steps.Select(step => step.WorkingDays == 0 ? step.GetType().Name : $"{step.GetType().Name}{step.WorkingDays:+0;-0}"));
    }

    private static string[] English(PlanOutcome outcome, ItemId item) => [.. ExplanationText.Of(outcome.Plan, outcome.Why(item).Chain!).Select(line => line.English)];

    private static string[] Danish(PlanOutcome outcome, ItemId item) => [.. ExplanationText.Of(outcome.Plan, outcome.Why(item).Chain!).Select(line => line.Danish)];

    [Fact]
    public void The_count_begins_where_the_plan_does_when_nothing_else_says_from_when()
    {
        PlanOutcome outcome = new ActionPlanBuilder("p", "Plan").Event("e", "Møde", item => item.When("senest 10.3.2021")).Activity("first", "Først", item => item.When("1.3.2021")).Work();
        Assert.Equal("PlanBegins", Steps(outcome, "e"));
        Assert.Equal(["The plan begins 1 March 2021."], English(outcome, "e"));
        Assert.Equal(["Planen begynder 1. marts 2021."], Danish(outcome, "e"));
    }

    [Fact]
    public void The_count_begins_where_the_window_does()
    {
        PlanOutcome outcome = Empty().Activity("work", "Arbejde", item => item.When("marts").Takes(2)).Work();
        Assert.Equal("WindowOpens", Steps(outcome, "work"));
        Assert.Equal(["It can lie no earlier than 1 March 2021."], English(outcome, "work"));
        Assert.Equal(["Det kan tidligst ligge 1. marts 2021."], Danish(outcome, "work"));
    }

    [Fact]
    public void The_count_begins_on_the_day_from_which_is_looked()
    {
        PlanOutcome outcome = Empty().Activity("work", "Arbejde", item => item.When("marts").Takes(2)).Work(OnThe10th);
        Assert.Equal("LookedFrom", Steps(outcome, "work"));
        Assert.Equal(["Der ses fra 10. marts 2021."], Danish(outcome, "work"));
    }

    [Fact]
    public void The_count_begins_when_the_condition_holds()
    {
        Resource office = new("office", "Sekretariatet") { Capacity = [new(10), new(30) { From = PlanDate.Parse("15.3.2021"), Cause = CapacityCause.Extension }] };
        PlanOutcome outcome = Empty().Add(office).Activity("work", "Arbejde", item => item.When("marts").Takes(2).If(new CapacityAtLeast("office", 20))).Work();
        Assert.Equal("ConditionHolds", Steps(outcome, "work"));
        Assert.Equal(["Betingelsen for det er opfyldt 15. marts 2021."], Danish(outcome, "work"));
    }

    [Fact]
    public void The_count_begins_with_what_stands_fast_and_goes_through_what_takes_its_days()
    {
        PlanOutcome outcome = Empty().Add(new Activity("first", "Først") { When = PlanDate.Parse("marts 2021"), Duration = 5, State = new InProgress { Since = March(8) } })
            .Activity("then", "Så", item => item.When("marts").Takes(1).After("first", wording: "derefter")).Work(OnThe10th);
        Assert.Equal("StandsFast TakesDays+5 WaitsFor", Steps(outcome, "then"));
        Assert.Equal(["«Først» ligger fast 8. marts 2021.", "+ 5 arbejdsdage: «Først» varer så længe.", "Det ligger efter «Først» («derefter»).", "I alt 5 arbejdsdage: 15. marts 2021."], Danish(outcome, "then"));
        Assert.Equal(["«Først» stands fast on 8 March 2021.", "+ 5 working days: «Først» takes so long.", "It lies after «Først» («derefter»).", "In all 5 working days: 15 March 2021."], English(outcome, "then"));
    }

    [Fact]
    public void A_lag_is_what_the_link_adds()
    {
        PlanOutcome outcome = Empty().Event("e", "Møde", item => item.When("5.3.")).Activity("then", "Så", item => item.Takes(1).After("e", new(10, DayUnit.CalendarDays))).Work();
        // The day after ten days is Tuesday the 16th.
        Assert.Equal("WindowOpens TakesDays+1 WaitsFor+6", Steps(outcome, "then"));
    }

    [Fact]
    public void Hours_that_others_have_are_waited_for()
    {
        PlanOutcome outcome = Office().Activity("first", "Først", item => item.When("marts").Takes(5).Needs("office", 10)).Activity("then", "Så", item => item.When("marts").Takes(5).Needs("office", 10)).Work();
        Assert.Equal("WindowOpens WaitsForHours+5", Steps(outcome, "then"));
        WaitsForHours wait = Assert.IsType<WaitsForHours>(outcome.Why("then").Chain!.Steps[1]);
        Assert.Equal((March(1), March(5)), (wait.From, wait.ShortOn));
        Assert.Equal([new ItemHours("first", 10)], wait.Takers);
        Assert.Equal("+ 5 arbejdsdage: det venter på timer hos «Sekretariatet», som er optaget af «Først» (10 t).", Danish(outcome, "then")[1]);
        Assert.Equal("+ 5 working days: it waits for hours of «Sekretariatet», which is taken by «Først» (10 h).", English(outcome, "then")[1]);
    }

    [Fact]
    public void What_could_be_earlier_stays_where_it_was()
    {
        ActionPlan plan = Empty().Activity("first", "Først", item => item.When("marts").Takes(5)).Activity("then", "Så", item => item.When("marts").Takes(1).After("first")).Build();
        PlanOutcome outcome = new SetDuration("first", 2).ApplyTo(plan).Work(new() { Previous = plan.Work().Schedule });
        Assert.Equal("WindowOpens TakesDays+2 WaitsFor StaysPut+3", Steps(outcome, "then"));
        Assert.Equal("+ 3 arbejdsdage: det bliver, hvor det lå.", Danish(outcome, "then")[3]);
    }

    [Fact]
    public void What_follows_the_last_of_several_times_waits_for_their_spread()
    {
        PlanOutcome outcome = Empty().Event("event", "Møde", item => item.When("marts").Occurs(new(3))).Activity("then", "Så", item => item.Takes(1).After("event")).Work();
        // The second time waits a day for the first and six more for its own part of the window, and so does the third.
        Assert.Equal("WindowOpens WaitsFor+1 SpreadOut+6 WaitsFor+1 SpreadOut+7 TakesDays+1 WaitsFor", Steps(outcome, "then"));
        Assert.Equal("+ 6 arbejdsdage: gangene er spredt over vinduet.", Danish(outcome, "then")[2]);
    }

    [Fact]
    public void The_gap_from_the_time_before_is_told_as_such()
    {
        PlanOutcome outcome = Empty().Event("event", "Møde", item => item.When("marts").Occurs(new(2) { MinimumGap = 28 })).Activity("then", "Så", item => item.Takes(1).After("event")).Work();
        Assert.Equal("WindowOpens WaitsFor+20 TakesDays+1 WaitsFor", Steps(outcome, "then"));
        Assert.Equal("+ 20 arbejdsdage: afstand til gangen før.", Danish(outcome, "then")[1]);
    }

    [Fact]
    public void Days_to_avoid_are_stepped_over()
    {
        PlanOutcome outcome = Empty().Event("event", "Møde", item => item.When("marts").Occurs(new(1) { Avoid = [PlanDate.Parse("uge 9 2021")] })).Work();
        Assert.Equal("WindowOpens AvoidsDays+5", Steps(outcome, "event"));
        Assert.Equal("+ 5 working days: days that it is to avoid.", English(outcome, "event")[1]);
    }

    [Fact]
    public void What_lies_as_late_as_possible_says_so()
    {
        PlanOutcome outcome = Empty().Event("e", "Møde", item => item.When("26.3.").After("work")).Activity("work", "Arbejde", item => item.When("marts").Takes(5).AsLateAsPossible()).Work();
        Assert.Equal("WindowOpens LiesLate+14", Steps(outcome, "work"));
        Assert.Equal("+ 14 arbejdsdage: det skal ligge så sent som muligt.", Danish(outcome, "work")[1]);
    }

    [Fact]
    public void The_chain_of_what_is_ready_too_late_ends_on_the_day_on_which_it_could_begin()
    {
        PlanOutcome outcome = Empty().Event("e", "Møde", item => item.When("10.3.")).Activity("work", "Arbejde", item => item.When("1.3.-12.3.").Takes(3).After("e")).Work();
        DateChain chain = outcome.Why("work").Chain!;
        Assert.Equal((March(10), March(11), 1), (chain.Origin, chain.Date, chain.WorkingDays));
    }

    [Fact]
    public void What_has_no_days_has_no_chain() =>
        Assert.Null(Empty().Event("e", "Møde", item => item.When("marts")).Activity("work", "Arbejde", item => item.When("marts").OnStandBy(StandByReason.Other, "x")).Work().Why("work").Chain);

    [Fact]
    public void Every_item_is_named_where_nothing_else_is_spoken_of()
    {
        PlanOutcome outcome = Empty().Activity("work", "Arbejde", item => item.When("marts").Takes(2)).Work();
        BilingualText sentence = ExplanationText.Of(outcome.Plan, outcome.Why("work").Chain!.Steps[0]);
        Assert.Equal(("«Arbejde» kan tidligst ligge 1. marts 2021.", "«Arbejde» can lie no earlier than 1 March 2021."), (sentence.Danish, sentence.English));
    }
}
