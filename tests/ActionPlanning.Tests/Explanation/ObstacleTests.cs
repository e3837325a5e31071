using ActionPlanning.Diagnostics;
using ActionPlanning.Explanation;
using ActionPlanning.Scheduling;
using ActionPlanning.Tests.Scheduling;
using ActionPlanning.Time;
using static ActionPlanning.Tests.Scheduling.SmallPlans;

namespace ActionPlanning.Tests.Explanation;

/// <summary>What stands in an item's way, in figures and words, and the smallest change that helps.</summary>
public class ObstacleTests
{
    private static readonly PlanningOptions OnThe10th = new() { AsOf = March(10) };

    private static T Only<T>(PlanOutcome outcome, ItemId item)
        where T : Obstacle => Assert.IsType<T>(Assert.Single(outcome.Why(item).Obstacles));

    private static void Says(PlanOutcome outcome, Obstacle obstacle, string danish, string english)
    {
        BilingualText text = ExplanationText.Of(outcome.Plan, obstacle, obstacle.Item);
        Assert.Equal((danish, english), (text.Danish, text.English));
    }

    private static void Says(PlanOutcome outcome, Remedy remedy, string danish, string english)
    {
        BilingualText text = ExplanationText.Of(outcome.Plan, remedy);
        Assert.Equal((danish, english), (text.Danish, text.English));
    }

    /// <summary>The remedy helps as it says, and the next smaller amount does not.</summary>
    private static void IsSmallest(PlanOutcome outcome, ItemId item, Remedy remedy, Func<PlanChange> smaller, Func<PlannedItem, bool> helped)
    {
        PlannedItem then = remedy.Change.ApplyTo(outcome.Plan).Work(outcome.Options).Of(item);
        Assert.Equal(remedy.Then, then);
        Assert.True(helped(then));
        Assert.False(helped(smaller().ApplyTo(outcome.Plan).Work(outcome.Options).Of(item)));
    }

    /// <summary>First everything is taken in the two weeks for which the other item has a window.</summary>
    private static PlanOutcome Crowded() => Office().Add(new Activity("first", "Først") { When = PlanDate.Parse("1.3.2021-12.3.2021"), Duration = 10, Effort = [new("office", 16)], Priority = new(1) })
        .Activity("work", "Arbejde", item => item.When("1.3.-12.3.").Takes(5).Needs("office", 6)).Work();

    [Fact]
    public void Too_few_hours_are_told_with_who_has_them()
    {
        PlanOutcome outcome = Crowded();
        TooFewHours hours = Only<TooFewHours>(outcome, "work");
        Assert.Equal((new ResourceId("office"), March(1, 12), 6m, 4m), (hours.Resource, hours.Within, hours.Needed, hours.Free));
        Assert.Equal([new ItemHours("first", 16)], hours.Takers);
        Assert.Equal("«Arbejde»: der er ikke timer nok inden dens seneste dag.", ExplanationText.Lines(outcome.Plan, outcome.Why("work"))[0].Danish);
        Says(outcome, hours,
            "Det tager 6 timer hos «Sekretariatet», som har 4 ledige 1.–12. marts 2021; resten har «Først» (16 t).",
            "It takes 6 hours of «Sekretariatet», which has 4 free 1–12 March 2021; the rest is with «Først» (16 h).");
    }

    [Fact]
    public void Too_few_hours_are_helped_by_more_hours_more_days_or_the_others()
    {
        PlanOutcome outcome = Crowded();
        PlanList<Remedy> remedies = outcome.Why("work").Remedies;
        // 1.6 of 2 hours a day are taken, and 1.2 are needed: 0.8 more a day are 4 a week.
        Remedy more = remedies.Single(remedy => remedy.Change is AddCapacity);
        Assert.Equal(new AddCapacity("office", 4), more.Change);
        IsSmallest(outcome, "work", more, () => new AddCapacity("office", 3), then => then.IsPlaced);
        Says(outcome, more,
            "Det løses af 4 timer mere om ugen hos «Sekretariatet»: så ligger det 1.–5. marts 2021.",
            "It is solved by 4 more hours a week of «Sekretariatet»: then it lies 1–5 March 2021.");
        Remedy longer = remedies.Single(remedy => remedy.Change is ExtendWindow);
        int days = ((ExtendWindow)longer.Change).Days;
        IsSmallest(outcome, "work", longer, () => new ExtendWindow("work", days - 1), then => then.IsPlaced);
        Assert.Contains(remedies, remedy => remedy.Change is SetState { Item.Value: "first", State: StandBy });
    }

    [Fact]
    public void One_hour_is_told_as_one()
    {
        BilingualText text = ExplanationText.Of(Crowded().Plan, new AddCapacity("office", 1));
        Assert.Equal(("1 time mere om ugen hos «Sekretariatet»", "1 more hour a week of «Sekretariatet»"), (text.Danish, text.English));
    }

    [Fact]
    public void A_limit_that_comes_too_early_is_told_with_the_days_that_are_missing()
    {
        PlanOutcome outcome = Empty().Event("e", "Møde", item => item.When("10.3.")).Activity("work", "Arbejde", item => item.When("1.3.-12.3.").Takes(5).After("e")).Work();
        LimitTooEarly limit = Only<LimitTooEarly>(outcome, "work");
        Assert.Equal((March(12), March(11), 3), (limit.Limit, limit.Ready!.Value, limit.MissingDays));
        Says(outcome, limit,
            "Det kan først begynde 11. marts 2021 og skal være slut 12. marts 2021: der mangler 3 arbejdsdage.",
            "It can begin no earlier than 11 March 2021 and must be over on 12 March 2021: 3 working days are missing.");
        Remedy remedy = Assert.Single(outcome.Why("work").Remedies);
        // Three working days are five days, over a weekend.
        Assert.Equal(new ExtendWindow("work", 5), remedy.Change);
        IsSmallest(outcome, "work", remedy, () => new ExtendWindow("work", 4), then => then.IsPlaced);
        Says(outcome, remedy,
            "Det løses af 5 dage længere frist for «Arbejde»: så ligger det 11.–17. marts 2021.",
            "It is solved by 5 days more for «Arbejde»: then it lies 11–17 March 2021.");
    }

    [Fact]
    public void A_hard_limit_is_what_is_extended_when_it_is_what_comes_too_early()
    {
        PlanOutcome outcome = Empty().Event("e", "Møde", item => item.When("10.3.")).Activity("work", "Arbejde", item => item.Takes(5).After("e")).Deadline("limit", "Frist", "12.3.", "work").Work();
        Assert.Equal(new ExtendWindow("limit", 5), Assert.Single(outcome.Why("work").Remedies).Change);
    }

    [Fact]
    public void What_waits_for_something_without_a_place_names_it_and_what_stands_in_its_way()
    {
        PlanOutcome outcome = Empty().Event("e", "Møde", item => item.When("10.3.")).Activity("work", "Arbejde", item => item.When("1.3.-12.3.").Takes(5).After("e")).Activity("then", "Så", item => item.When("april").Takes(1).After("work")).Work();
        ItemExplanation why = outcome.Why("then");
        Assert.Equal([typeof(WaitsForUnplaced), typeof(LimitTooEarly)], why.Obstacles.Select(obstacle => obstacle.GetType()));
        Says(outcome, why.Obstacles[0], "Det venter på «Arbejde», som ikke har nogen plads.", "It waits for «Arbejde», which has no place.");
        Assert.Equal(new ExtendWindow("work", 5), Assert.Single(why.Remedies).Change);
    }

    [Fact]
    public void An_open_gate_is_helped_by_its_approval()
    {
        PlanOutcome outcome = new SetOutcome("gate", GateResult.Rejected) { On = March(5) }.ApplyTo(Empty().Gate("gate", "Beslutning", item => item.When("5.3.").Decides("work")).Activity("work", "Arbejde", item => item.When("marts").Takes(1)).Build()).Work();
        ConditionOpen open = Only<ConditionOpen>(outcome, "work");
        Assert.Equal((new GateApproved("gate"), Answer.No), ((GateApproved)open.Condition, open.Verdict.Answer));
        Remedy remedy = Assert.Single(outcome.Why("work").Remedies);
        Assert.Equal(new SetOutcome("gate", GateResult.Approved) { On = March(5) }, remedy.Change);
        Assert.Equal(PlacementState.Placed, remedy.Then.State);
    }

    [Fact]
    public void A_circumstance_that_nobody_has_judged_is_helped_by_a_judgement()
    {
        PlanOutcome outcome = Empty().Activity("work", "Arbejde", item => item.When("marts").Takes(1).If(new Circumstance("COVID-19"))).Work();
        Says(outcome, Only<ConditionOpen>(outcome, "work"),
            "Det venter på, at «COVID-19» vurderes i orden; det kan ikke afgøres uden vurderingen af «COVID-19».",
            "It waits until «COVID-19» is judged in order; that cannot be settled without the judgement of «COVID-19».");
        Remedy remedy = Assert.Single(outcome.Why("work").Remedies);
        Assert.Equal(new JudgeCircumstance("COVID-19", true), remedy.Change);
        Says(outcome, remedy,
            "Det løses af, at «COVID-19» vurderes i orden: så ligger det 1. marts 2021.",
            "It is solved by «COVID-19» being judged in order: then it lies 1 March 2021.");
    }

    [Fact]
    public void A_capacity_that_is_too_low_is_helped_by_what_it_lacks()
    {
        PlanOutcome outcome = Office(18).Activity("work", "Arbejde", item => item.When("marts").Takes(1).If(new CapacityAtLeast("office", 30))).Work();
        Assert.Equal(Answer.No, Only<ConditionOpen>(outcome, "work").Verdict.Answer);
        Assert.Equal(new AddCapacity("office", 12), Assert.Single(outcome.Why("work").Remedies).Change);
    }

    [Fact]
    public void Of_several_conditions_only_those_that_do_not_hold_stand_in_the_way_and_one_change_is_not_enough()
    {
        PlanOutcome outcome = Office(18).Activity("work", "Arbejde", item => item.When("marts").Takes(1).If(new AllOf([new CapacityAtLeast("office", 10), new Circumstance("A"), new Circumstance("B")]))).Work();
        ItemExplanation why = outcome.Why("work");
        Assert.Equal([new Circumstance("A"), new Circumstance("B")], why.Obstacles.Cast<ConditionOpen>().Select(open => open.Condition));
        Assert.Empty(why.Remedies);
        Assert.Equal(("Ingen enkelt ændring, der blev prøvet, er nok.", "No single change that was tried is enough."), (ExplanationText.Lines(outcome.Plan, why)[^1].Danish, ExplanationText.Lines(outcome.Plan, why)[^1].English));
    }

    [Fact]
    public void Stand_by_is_told_with_its_reason_and_its_way_back()
    {
        PlanOutcome outcome = Office(18).Activity("work", "Arbejde", item => item.When("marts").Takes(1).OnStandBy(StandByReason.Staffing, "for få hænder", new CapacityAtLeast("office", 30))).Work();
        ItemExplanation why = outcome.Why("work");
        Assert.Equal([typeof(OnStandBy), typeof(ConditionOpen)], why.Obstacles.Select(obstacle => obstacle.GetType()));
        Says(outcome, why.Obstacles[0],
            "Det er på stand by, siden hvornår siger planen ikke (bemanding: for få hænder). Det kan genoptages, når der er mindst 30 timer om ugen hos «Sekretariatet».",
            "It is on stand-by, since when the plan does not say (staffing: for få hænder). It can resume when there are at least 30 hours a week at «Sekretariatet».");
        Assert.Equal(new AddCapacity("office", 12), Assert.Single(why.Remedies).Change);
        Assert.Null(why.Resumption);
    }

    [Fact]
    public void What_may_resume_is_proposed_from_the_first_day_on_which_there_is_room()
    {
        PlanOutcome outcome = Office(30).Activity("first", "Først", item => item.When("marts").Takes(5).Needs("office", 30))
            .Activity("work", "Arbejde", item => item.When("marts").Takes(2).Needs("office", 12).OnStandBy(StandByReason.Staffing, "for få hænder", new CapacityAtLeast("office", 30))).Work();
        ItemExplanation why = outcome.Why("work");
        Assert.Equal((March(8), March(9)), (why.Resumption!.From, why.Resumption.Until));
        Assert.Empty(why.Remedies);
        BilingualText text = ExplanationText.Of(outcome.Plan, why.Resumption);
        Assert.Equal("Kan genoptages i uge 10 2021, fordi der er mindst 30 timer om ugen hos «Sekretariatet», og der er plads uden at flytte andet (8.–9. marts 2021).", text.Danish);
        Assert.Equal("Could resume in week 10 2021 because there are at least 30 hours a week at «Sekretariatet», and there is room without moving anything (8–9 March 2021).", text.English);
    }

    [Fact]
    public void What_nothing_can_be_reckoned_from_says_so()
    {
        PlanOutcome outcome = Empty().Event("e", "Møde", item => item.When("marts")).Activity("work", "Arbejde").Work();
        Says(outcome, Only<NothingToReckonFrom>(outcome, "work"),
            "Planen giver det hverken dato, timer eller en rækkefølge at regne fra.",
            "The plan gives it neither a date, nor hours, nor an order to reckon from.");
    }

    [Fact]
    public void Left_over_work_of_unknown_hours_is_not_said_to_find_none()
    {
        PlanOutcome outcome = Office().Event("e", "Møde", item => item.When("marts")).Activity("work", "Arbejde", item => item.When("marts").Is(Nature.BestEffort).Needs("office")).Work();
        Assert.Equal("Undated", outcome.Days("work"));
        Says(outcome, Only<NothingToReckonFrom>(outcome, "work"),
            "Planen siger ikke, hvor mange timer det tager, eller hvor mange der er.",
            "The plan does not say how many hours it takes, or how many there are.");
        Assert.Equal("items[work].effort[office].hours", Assert.Single(outcome.Schedule.Missing).Path);
    }

    [Fact]
    public void Left_over_work_that_finds_no_hours_says_how_many_it_lacks()
    {
        PlanOutcome outcome = Office().Activity("first", "Først", item => item.When("1.3.-5.3.").Takes(5).Needs("office", 10)).Activity("left", "Hvis der er tid", item => item.When("1.3.-5.3.").Is(Nature.BestEffort).Needs("office", 5)).Work();
        TooFewHours hours = Only<TooFewHours>(outcome, "left");
        Assert.Equal((5m, 0m, March(1, 5)), (hours.Needed, hours.Free, hours.Within));
        Assert.Equal([new ItemHours("first", 10)], hours.Takers);
        Assert.Contains(outcome.Why("left").Remedies, remedy => remedy.Change == new AddCapacity("office", 1));
    }

    [Fact]
    public void A_window_that_has_passed_is_helped_by_a_longer_one()
    {
        PlanOutcome outcome = Empty().Event("e", "Møde", item => item.When("5.3.")).Work(OnThe10th);
        WindowHasPassed passed = Only<WindowHasPassed>(outcome, "e");
        Assert.Equal((March(5, 5), March(10)), (passed.Window, passed.AsOf));
        Says(outcome, passed, "Det skulle ligge 5. marts 2021, og det var forbi 10. marts 2021.", "It was to lie 5 March 2021, which was over on 10 March 2021.");
        Assert.Equal(new ExtendWindow("e", 5), Assert.Single(outcome.Why("e").Remedies).Change);
    }

    [Fact]
    public void When_all_days_are_avoided_a_longer_window_helps()
    {
        PlanOutcome outcome = Empty().Event("e", "Møde", item => item.When("1.3.-5.3.").Occurs(new(1) { Avoid = [PlanDate.Parse("uge 9 2021")] })).Work();
        Says(outcome, Only<AllDaysAvoided>(outcome, "e"), "Alle dage i vinduet for det skal undgås, eller deres uger er fulde.", "All days of the window of it are to be avoided, or their weeks are full.");
        Assert.Equal(new ExtendWindow("e", 3), Assert.Single(outcome.Why("e").Remedies).Change);
    }

    [Fact]
    public void Lateness_is_told_and_helped_by_more_hours_or_more_days()
    {
        PlanOutcome outcome = Office().Activity("first", "Først", item => item.When("marts").Takes(5).Needs("office", 10)).Activity("work", "Arbejde", item => item.When("marts").Takes(5).Needs("office", 10).After("first"))
            .Add(new Deadline("limit", "Frist") { When = PlanDate.Parse("10.3.2021"), Limits = ["work"], IsHard = false }).Work();
        Says(outcome, Only<EndsLate>(outcome, "work"), "Det slutter 2 arbejdsdage efter «Frist».", "It ends 2 working days after «Frist».");
        Remedy remedy = Assert.Single(outcome.Why("work").Remedies);
        Assert.Equal(new ExtendWindow("limit", 2), remedy.Change);
        IsSmallest(outcome, "work", remedy, () => new ExtendWindow("limit", 1), then => then.LateBy == 0);
        Assert.Equal("«Arbejde» ligger 8.–12. marts 2021, 2 arbejdsdage for sent.", ExplanationText.Lines(outcome.Plan, outcome.Why("work"))[0].Danish);
    }

    [Fact]
    public void A_trade_off_says_who_has_the_hours_by_what_right_and_what_would_avoid_it()
    {
        Activity first = new("first", "Først") { When = PlanDate.Parse("marts 2021"), Duration = 5, Effort = [new("office", 10)] };
        PlanOutcome outcome = Office().Body("board", "Bestyrelsen").Add(new Decision("adopted", "Vedtaget") { Body = "board" }).Add(first).Add(first with { Id = "work", Title = "Arbejde" }).Add(new YieldRule("work", "first") { Decision = "adopted" }).Work();
        TradeOff tradeOff = Assert.Single(outcome.Why("work").TradeOffs);
        Assert.Equal((new ItemId("first"), 5, 10m, 10m, March(1, 7)), (tradeOff.For, tradeOff.WorkingDays, tradeOff.Taken, tradeOff.Capacity, tradeOff.Week));
        Assert.Equal(new AddCapacity("office", 10), tradeOff.Avoidable!.Change);
        BilingualText text = ExplanationText.Of(outcome.Plan, tradeOff, "work");
        Assert.Equal("Det begynder 5 arbejdsdage senere, fordi det viger for «Først» (adopted), som tager 10 af 10 timer hos «Sekretariatet» i uge 9 2021; 10 timer mere om ugen hos «Sekretariatet» ville undgå det.", text.Danish);
        Assert.Equal("It starts 5 working days later because it yields to «Først» (adopted), which takes 10 of 10 hours of «Sekretariatet» in week 9 2021; 10 more hours a week of «Sekretariatet» would avoid it.", text.English);
        PlanOutcome urgent = Office().Add(first with { Priority = new(1) }).Add(first with { Id = "work", Title = "Arbejde" }).Work();
        Assert.StartsWith("«Arbejde» starts 5 working days later because «Først» has priority 1 and takes 10 of 10 hours", ExplanationText.Of(urgent.Plan, Assert.Single(urgent.Why("work").TradeOffs)).English, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_its_days_in_time_has_nothing_in_its_way()
    {
        ItemExplanation why = Empty().Activity("work", "Arbejde", item => item.When("marts").Takes(1)).Work().Why("work");
        Assert.True(why.Obstacles.IsEmpty && why.Remedies.IsEmpty && why.TradeOffs.IsEmpty);
    }

    [Fact]
    public void An_item_that_the_plan_lacks_cannot_be_explained() =>
        Assert.Throws<KeyNotFoundException>(() => Empty().Event("e", "Møde", item => item.When("marts")).Work().Why("other"));
}
