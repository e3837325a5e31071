using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using static ActionPlanning.Tests.Scheduling.SmallPlans;

namespace ActionPlanning.Tests.Scheduling;

/// <summary>Things that take place several times.</summary>
public class OccurrenceRuleTests
{
    private static PlanOutcome Work(Occurrences occurrences, string when = "marts") => Empty().Event("event", "Møde", item => item.When(when).Occurs(occurrences)).Work();

    [Fact]
    public void Occurrences_lie_at_the_beginning_of_equal_parts_of_the_window() =>
        // 23 working days in three parts: the first, the eighth and the sixteenth.
        Assert.Equal("1/3 10/3 22/3", Work(new(3)).Days("event"));

    [Fact]
    public void No_two_occurrences_are_closer_than_the_gap() =>
        Assert.Equal("1/3 15/3 29/3", Work(new(3) { MinimumGap = 14 }).Days("event"));

    [Fact]
    public void Occurrences_whose_gaps_are_longer_than_the_window_are_refused() =>
        Assert.Equal("ReadyTooLate", Work(new(3) { MinimumGap = 16 }).Days("event"));

    [Fact]
    public void An_occurrence_steps_over_the_dates_to_avoid() =>
        Assert.Equal("1/3 15/3 22/3", Work(new(3) { Avoid = [PlanDate.Parse("uge 10 2021")] }).Days("event"));

    [Fact]
    public void When_all_days_are_to_be_avoided_none_is_open() =>
        Assert.Equal("NoOpenDay", Work(new(1) { Avoid = [PlanDate.Parse("februar 2021 - april 2021")] }).Days("event"));

    [Theory]
    [InlineData(null, "1/3 5/3")]
    [InlineData(1, "1/3 8/3")]
    public void No_week_has_more_occurrences_than_its_greatest_number(int? most, string expected) =>
        Assert.Equal(expected, Work(new(2) { MaximumPerWeek = most }, "1.3.-10.3.").Days("event"));

    [Fact]
    public void An_occurrence_keeps_a_date_of_its_own()
    {
        PlanOutcome outcome = Work(new(3) { Known = [new("own", "Den faste") { When = PlanDate.Parse("17.3.2021") }] });
        Assert.Equal("10/3 17/3 22/3", outcome.Days("event"));
        Assert.Equal(March(17), outcome.Of("event").Spans.Single(span => span.Occurrence == new OccurrenceId("own")).First);
    }

    [Fact]
    public void A_cancelled_occurrence_is_left_out()
    {
        PlanOutcome outcome = Work(new(2) { Known = [new("off", "Aflyst") { State = new Cancelled("sygdom") }, new("on", "Holdes")] });
        Assert.Equal(new OccurrenceId("on"), Assert.Single(outcome.Of("event").Spans).Occurrence);
    }

    [Fact]
    public void A_held_occurrence_stands_where_it_was_held()
    {
        PlanOutcome outcome = Empty().Event("event", "Møde", item => item.When("marts").Occurs(new(2) { Known = [new("held", "Holdt") { State = new Completed { On = March(3) } }] })).Work(new() { AsOf = March(15) });
        Assert.Equal(["3/3", "true"], [outcome.Days("event").Split(' ')[0], $"{outcome.Of("event").Spans[1].First >= March(15)}".ToLowerInvariant()]);
    }

    [Fact]
    public void Hours_per_occurrence_are_taken_for_each()
    {
        PlanOutcome outcome = Office().Add(new PlanEvent("event", "Møde") { When = PlanDate.Parse("marts 2021"), Occurrences = new(3), Effort = [new("office", 2) { Basis = EffortBasis.PerOccurrence }] }).Work();
        Assert.Equal([new PlannedHours("office", 6)], outcome.Of("event").Hours);
        Assert.Equal((2m, 2m, 2m), (outcome.Taken(1, 1), outcome.Taken(10, 10), outcome.Taken(22, 22)));
    }

    [Fact]
    public void Hours_in_all_are_shared_by_the_occurrences()
    {
        PlanOutcome outcome = Office().Event("event", "Møde", item => item.When("marts").Occurs(new(3)).Needs("office", 3)).Work();
        Assert.Equal((1m, 1m, 1m), (outcome.Taken(1, 1), outcome.Taken(10, 10), outcome.Taken(22, 22)));
    }

    [Fact]
    public void What_comes_after_waits_for_the_last_occurrence()
    {
        PlanOutcome outcome = Empty().Event("event", "Møde", item => item.When("marts").Occurs(new(3))).Activity("then", "Opsamling", item => item.Takes(1).After("event")).Work();
        Assert.Equal("23/3", outcome.Days("then"));
    }
}
