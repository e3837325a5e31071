using ActionPlanning.Amounts;
using ActionPlanning.Governance;
using ActionPlanning.Json;
using ActionPlanning.Scheduling;
using NodaTime;

namespace ActionPlanning.Tests.Plans;

/// <summary>T-11, from end to end, with amounts that are made up: attendance at the conference → reserve → when the secretariat may grow → what resumes, and when.</summary>
public class BudgetLoopTests
{
    private static readonly ActionPlanner Planner = new();
    private static readonly ActionPlan Plan = PlanJson.ReadOrThrow(PlanFiles.Text("association-2021-2022.example-amounts"));
    private static readonly PlanOutcome[] Outcomes = [.. Plan.Scenarios.Select(scenario => Planner.Plan(scenario.ApplyTo(Plan), new() { Verify = true }))];

    private static T[] Each<T>(Func<PlanOutcome, T> answer) => [.. Outcomes.Select(answer)];

    private static ItemStanding Standing(PlanOutcome outcome, ItemId item) => outcome.Statuses.Single(status => status.Item == item).Standing;

    private static PlannedItem Planned(PlanOutcome outcome, ItemId item) => outcome.Schedule.TryGet(item, out PlannedItem? planned) ? planned : throw new KeyNotFoundException(item.Value);

    private static LocalDate? Begins(PlanOutcome outcome, ItemId item) => Planned(outcome, item) is { IsPlaced: true } planned ? planned.Days[0] : null;

    [Fact]
    public void The_file_says_that_its_amounts_are_made_up()
    {
        Assert.StartsWith("// An example: every amount here is made up", PlanFiles.Text("association-2021-2022.example-amounts"), StringComparison.Ordinal);
        Assert.Contains("opdigtede beløb", Plan.Title, StringComparison.Ordinal);
        Assert.Equal(["low", "base", "high"], Plan.Scenarios.Select(scenario => scenario.Id.Value));
        Assert.All(Plan.Scenarios, scenario => Assert.Equal(2, scenario.Changes.OfType<SetCount>().Count()));
    }

    [Fact]
    public void First_link_attendance_decides_what_the_conference_earns()
    {
        Assert.Equal([120m * 3500, 150m * 3500, 200m * 3500], Each(outcome => outcome.Budget.Lines.Single(line => line.Path == "budgetLines[conference-2021-income]").Amount.Low!.Value));
        Assert.Equal([Answer.No, Answer.Yes, Answer.Yes], Each(outcome => outcome.Budget.Balanced.Answer));
    }

    [Fact]
    public void Second_link_the_reserve_holds_or_breaks()
    {
        Assert.Equal([Answer.No, Answer.Yes, Answer.Yes], Each(outcome => outcome.Budget.Cash.KeepsReserve.Answer));
        // In the low scenario the money is under the reserve from November 2021 at worst, and lowest before the fees of January.
        Assert.Equal((new YearMonth(2021, 11), new YearMonth(2022, 1), 19_000m), (Outcomes[0].Budget.Cash.FirstPossiblyUnder!.Value, Outcomes[0].Budget.Cash.LowestAtWorst!.Value, Outcomes[0].Budget.Cash.Lowest.Low!.Value));
        Assert.Equal([80_000m, 84_000m], Outcomes[1..].Select(outcome => outcome.Budget.Cash.Lowest.Low!.Value));
    }

    [Fact]
    public void Third_link_the_secretariat_may_grow_in_the_first_month_in_which_it_can_be_paid_to_the_end()
    {
        Assert.Equal([null, new LocalDate(2021, 10, 1), new LocalDate(2021, 8, 1)], Each(outcome => outcome.Capacity[0].Answer.FirstDate));
        Assert.Equal([null, new LocalDate(2022, 6, 1), new LocalDate(2021, 8, 1)], Each(outcome => outcome.Capacity[1].Answer.FirstDate));
        Assert.Equal([Amount.Exactly(19_000, Currency.Dkk), Amount.Exactly(17_000, Currency.Dkk)], Outcomes[0].Capacity.Select(one => one.Answer.Shortfall!.Value));
        // A month earlier is a month too early.
        Assert.True(Outcomes[1].Budget.Cash.Lowest.Low - 8_000 < 80_000);
        Assert.Equal([15, 17], Outcomes[1..].Select(outcome => (int)(outcome.Budget.Lines.Single(line => line.Path == "resources[secretariat].capacity[1]").Amount.Low!.Value / 8_000)));
    }

    [Fact]
    public void Fourth_link_recruitment_begins_when_there_are_24_hours()
    {
        Assert.Equal([ItemStanding.Blocked, ItemStanding.Planned, ItemStanding.Planned], Each(outcome => Standing(outcome, "member-recruitment")));
        Assert.Equal([null, new LocalDate(2021, 10, 1), new LocalDate(2021, 8, 2)], Each(outcome => Begins(outcome, "member-recruitment")));
    }

    [Fact]
    public void Fifth_link_the_certification_can_be_resumed_when_there_are_30_hours()
    {
        Assert.Equal([ItemStanding.StandBy, ItemStanding.MayResume, ItemStanding.MayResume], Each(outcome => Standing(outcome, "enshpo")));
        Assert.Equal([null, new LocalDate(2022, 6, 1), new LocalDate(2021, 8, 27)], Each(outcome => Planner.Explain(outcome, "enshpo").Resumption?.From));
    }

    [Fact]
    public void Sixth_link_new_courses_can_be_proposed_when_there_are_hours_and_money_and_are_never_a_commitment()
    {
        Assert.Equal([ItemStanding.Blocked, ItemStanding.MayBeProposed, ItemStanding.MayBeProposed], Each(outcome => Standing(outcome, "new-courses")));
        Assert.Equal([null, new LocalDate(2022, 6, 1), new LocalDate(2022, 1, 1)], Each(outcome => outcome.Statuses.Single(status => status.Item == "new-courses").Condition!.FirstDate));
        Assert.All(Outcomes, outcome => Assert.False(Planned(outcome, "new-courses").IsPlaced));
    }

    [Fact]
    public void The_low_scenario_balances_with_two_measures_and_no_fewer()
    {
        PlanBalance balance = Planner.Balance(Plan.Scenarios[0].ApplyTo(Plan), new() { MostSets = 2 });
        Assert.True(balance.IsProved);
        Assert.Equal(
            [["cheaper-conference-2021 70000", "wait-with-secretariat "], ["wait-with-secretariat ", "price-2021 600"]],
            balance.Sets.Select(set => set.Measures.Select(one => FormattableString.Invariant($"{one.Measure.Id} {one.Amount:0}"))));
        Assert.All(balance.Sets, set => Assert.True(set.Outcome.Budget.Cash.Lowest.Low >= 80_000 && set.Outcome.Budget.Result.Low >= 0));
    }

    [Fact]
    public void The_loop_comes_to_rest() => Assert.All(Outcomes, outcome => Assert.True(outcome.IsSettled));
}
