using ActionPlanning.Amounts;
using ActionPlanning.Json;
using ActionPlanning.Prioritisation;
using ActionPlanning.Scheduling;
using ActionPlanning.Tests.Plans;
using ActionPlanning.Time;

namespace ActionPlanning.Tests.Prioritisation;

public class PlanAgreementTests
{
    private static readonly ActionPlanner Planner = new();

    private static ActionPlanBuilder Plan(Quantity opening, Quantity reserve, decimal hours = 10)
    {
        ActionPlanBuilder builder = new ActionPlanBuilder("p", "Plan").Covers("2021").Resource("office", "Kontoret", Quantity.Exactly(hours));
        builder.Budget = new(Currency.Dkk) { OpeningBalance = opening, Reserve = reserve };
        return builder;
    }

    private static ActionPlanBuilder Work(ActionPlanBuilder builder, string id, string when, int hours, int cost = 0, int priority = 5)
    {
        builder.Activity(id, id, item => item.When(when).Takes(5).Needs("office", hours)).Cost($"cost-{id}", id, cost, id);
        ActionPlan plan = builder.Build();
        return builder.Replace((Activity)plan.Item(id) with { Priority = new(priority) });
    }

    private static PlanAgreement Agree(ActionPlanBuilder builder) => Planner.Agree(builder.Build(), planning: new() { Verify = true });

    private static string[] Chosen(PlanAgreement agreement) => [.. agreement.Selection.Chosen.Select(item => item.Item.Value).Order(StringComparer.Ordinal)];

    [Fact]
    public void What_can_all_be_scheduled_and_paid_is_chosen_at_once()
    {
        PlanAgreement agreement = Agree(Work(Work(Plan(100, 10), "a", "marts 2021", 8, 20), "b", "maj 2021", 8, 20));
        Assert.Equal((1, true), (agreement.Rounds, agreement.IsProved));
        Assert.Equal(["a", "b"], Chosen(agreement));
        Assert.Equal(agreement.Value, agreement.Bound);
        Assert.All(agreement.Outcome!.Schedule.Items, item => Assert.Equal(PlacementState.Placed, item.State));
    }

    [Fact]
    public void Two_that_share_a_week_with_hours_for_one_come_back_from_the_schedule()
    {
        // Over the quarter there are hours enough for both; in week 10 there are not.
        PlanAgreement agreement = Agree(Work(Work(Plan(100, 10), "a", "uge 10 2021", 8, priority: 1), "b", "uge 10 2021", 8, priority: 3));
        Assert.Equal(["a"], Chosen(agreement));
        Assert.Equal((2, true), (agreement.Rounds, agreement.IsProved));
        AgreementConflict conflict = Assert.Single(agreement.Conflicts);
        Assert.Equal([new ItemId("a"), new ItemId("b")], conflict.Items);
        Assert.Equal(AgreementConflictKind.CannotBeScheduled, conflict.Kind);
        Assert.Equal(PlacementState.StandBy, agreement.Outcome!.Schedule.Items.Single(item => item.Item == "b").State);
    }

    [Fact]
    public void Items_that_cannot_be_paid_together_come_back_from_the_budget()
    {
        // At the end of the quarter there is money enough for all three; in January there is not.
        PlanAgreement agreement = Agree(Work(Work(Work(Plan(100, 10), "a", "januar 2021", 8, 50, 1), "b", "januar 2021", 8, 50, 2), "c", "juni 2021", 8, 5, 3)
            .Add(new BudgetLine("dues", "Kontingent", BudgetDirection.Income, new FixedAmount(Amount.Exactly(100, Currency.Dkk))) { When = PlanDate.Parse("marts 2021") }));
        Assert.Equal(["a", "c"], Chosen(agreement));
        Assert.True(agreement.IsProved);
        Assert.Equal(new AgreementConflict([new ItemId("a"), new ItemId("b")], AgreementConflictKind.CannotBePaid, true), Assert.Single(agreement.Conflicts));
        Assert.Equal(Answer.Yes, agreement.Outcome!.Budget.Cash.KeepsReserve.Answer);
    }

    [Fact]
    public void What_an_unchosen_item_would_earn_is_not_ruled_out_with_it()
    {
        // Neither can be paid without the course, and the course is worth least.
        ActionPlanBuilder builder = Work(Work(Plan(100, 50), "a", "maj 2021", 8, 60, 1), "course", "marts 2021", 8, 10, 4).Income("fees", "Betaling", 40, "course");
        PlanAgreement agreement = Agree(builder);
        Assert.Equal(["a", "course"], Chosen(agreement));
        Assert.Empty(agreement.Conflicts);
    }

    [Fact]
    public void When_the_money_is_gone_whatever_is_chosen_that_is_proved()
    {
        ActionPlanBuilder builder = Work(Plan(100, 50), "a", "maj 2021", 8, 10).Add(new BudgetLine("rent", "Leje", BudgetDirection.Cost, new FixedAmount(Amount.Exactly(80, Currency.Dkk))) { When = PlanDate.Parse("1.2.2021") });
        PlanAgreement agreement = Agree(builder);
        Assert.Equal((null, null, null, true), (agreement.Outcome, agreement.Value, agreement.Bound, agreement.IsProved));
        Assert.Empty(agreement.Conflicts[^1].Items);
    }

    [Theory]
    [InlineData(50, true)]
    [InlineData(70, false)]
    public void What_is_not_done_earns_nothing_without_its_cost(int fees, bool none)
    {
        // Without the course 20 are left of 100, and the course leaves 10 or 30.
        ActionPlanBuilder builder = Work(Plan(100, 50), "course", "marts 2021", 8, 40).Income("fees", "Betaling", fees, "course")
            .Add(new BudgetLine("rent", "Leje", BudgetDirection.Cost, new FixedAmount(Amount.Exactly(80, Currency.Dkk))) { When = PlanDate.Parse("1.12.2021") });
        PlanAgreement agreement = Agree(builder);
        Assert.Equal((none, true, 1), (agreement.Outcome is null, agreement.IsProved, agreement.Rounds));
        Assert.All(agreement.Conflicts, conflict => Assert.Empty(conflict.Items));
    }

    [Fact]
    public void With_few_participants_nothing_that_the_association_can_leave_out_keeps_its_reserve()
    {
        ActionPlan plan = PlanJson.ReadOrThrow(PlanFiles.Text("association-2021-2022.example-amounts"));
        PlanAgreement agreement = Planner.Agree(PlanChanges.Apply(plan, plan.Scenarios.Single(scenario => scenario.Id == "low").Changes));
        Assert.Equal((null, true), (agreement.Value, agreement.IsProved));
        Assert.Empty(agreement.Conflicts[^1].Items);
    }

    [Fact]
    public void The_set_is_the_best_of_all_that_can_be_paid()
    {
        Random random = new(11);
        int rounds = 0;
        for (int run = 0; run < 30; run++)
        {
            int count = 2 + random.Next(4);
            ActionPlanBuilder builder = Plan(100, 20 + random.Next(40));
            for (int i = 0; i < count; i++)
            {
                Work(builder, $"i{i}", $"uge {2 + random.Next(50)} 2021", 0, random.Next(70), 1 + random.Next(4));
                if (random.Next(3) == 0)
                {
                    builder.Income($"fees-{i}", "Betaling", random.Next(40), $"i{i}");
                }
            }

            ActionPlan plan = builder.Build();
            PlanAgreement agreement = Planner.Agree(plan);
            Dictionary<ItemId, decimal> scores = agreement.Selection.Scores.ToDictionary(score => score.Item, score => score.Score.Low!.Value);
            decimal? best = null;
            for (int set = 0; set < 1 << count; set++)
            {
                PlanOutcome outcome = Planner.Plan(PlanChanges.Apply(plan, Enumerable.Range(0, count).Where(i => (set & (1 << i)) == 0).Select(i => new SetState($"i{i}", new StandBy(StandByReason.Staffing, "fravalgt")))));
                decimal value = Enumerable.Range(0, count).Where(i => (set & (1 << i)) != 0).Sum(i => scores[$"i{i}"]);
                bool isPlaced = Enumerable.Range(0, count).Where(i => (set & (1 << i)) != 0).All(i => outcome.Schedule.Items[i].IsPlaced);
                best = isPlaced && outcome.Budget.Cash.KeepsReserve.Answer != Answer.No && !(best >= value) ? value : best;
            }

            Assert.True(agreement.Value <= agreement.Bound);
            Assert.True(!agreement.IsProved || agreement.Value == best, $"run {run}: {agreement.Value} and {best}");
            Assert.True(agreement.Value <= best);
            rounds = Math.Max(rounds, agreement.Rounds);
        }

        Assert.True(rounds > 1);
    }
}
