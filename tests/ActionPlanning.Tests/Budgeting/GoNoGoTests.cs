using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.Time;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Tests.Budgeting;

public class GoNoGoTests
{
    private static ActionPlanBuilder Plan(string? when = "maj/juni 2021") => new ActionPlanBuilder("p", "Plan").Covers("2021").InYear(2021)
        .Add(new PlanEvent("day", "Temadag") { When = when is null ? null : PlanDate.Parse(when) })
        .Add(new BudgetLine("fees", "fees", BudgetDirection.Income, new DrivenAmount([new("participants", 10, Amount.Exactly(10, Currency.Dkk))])) { Item = "day" });

    private static BudgetLine Cost(string id, decimal amount, string? when = null) =>
        new(id, id, BudgetDirection.Cost, new FixedAmount(Amount.Exactly(amount, Currency.Dkk))) { Item = "day", When = when is null ? null : PlanDate.Parse(when) };

    private static GoNoGo Of(ActionPlanBuilder builder, IReadOnlyDictionary<ItemId, DateWindow>? scheduled = null) => Assert.Single(BudgetCalculator.Summarise(PlanWindows.Of(builder.Build()), scheduled).BreakEvens).Decision;

    [Fact]
    public void It_is_the_day_before_the_item_can_begin_or_before_it_is_scheduled()
    {
        Assert.Equal((new LocalDate(2021, 4, 30), GoNoGoBasis.FirstDay), (Of(Plan().Add(Cost("hall", 50))).Day!.Value, Of(Plan().Add(Cost("hall", 50))).Basis!.Value));
        Assert.Equal(new LocalDate(2021, 6, 7), Of(Plan().Add(Cost("hall", 50)), new Dictionary<ItemId, DateWindow> { ["day"] = DateWindow.On(new(2021, 6, 8)) }).Day);
    }

    [Fact]
    public void A_notice_that_must_go_out_moves_it_back_by_its_days()
    {
        ActionPlanBuilder plan = Plan("1.6.2021").Add(new PlanEvent("letter", "Indkaldelse")).Add(Cost("hall", 50));
        GoNoGo calendar = Of(plan.Add(new NoticeRule("letter", "day", 14)));
        Assert.Equal((new LocalDate(2021, 5, 18), GoNoGoBasis.Notice), (calendar.Day!.Value, calendar.Basis!.Value));
        GoNoGo working = Of(Plan("1.6.2021").Add(new PlanEvent("letter", "Indkaldelse")).Add(Cost("hall", 50)).Add(new NoticeRule("letter", "day", 5) { Unit = DayUnit.WorkingDays }));
        Assert.Equal(new LocalDate(2021, 5, 25), working.Day);
    }

    [Fact]
    public void A_deadline_linked_to_come_before_moves_it_back_to_that_deadline()
    {
        GoNoGo answer = Of(Plan().Add(new Deadline("signup", "Tilmeldingsfrist") { When = PlanDate.Parse("16.4.2021") }).Link("signup", "day").Add(Cost("hall", 50)));
        Assert.Equal((new LocalDate(2021, 4, 16), GoNoGoBasis.Deadline), (answer.Day!.Value, answer.Basis!.Value));
    }

    [Fact]
    public void When_all_cost_falls_before_it_is_the_day_before_the_last()
    {
        GoNoGo answer = Of(Plan().Add(Cost("hall", 50, "10.2.2021")).Add(Cost("print", 20, "10.3.2021")));
        Assert.Equal((new LocalDate(2021, 3, 9), GoNoGoBasis.LastPayment), (answer.Day!.Value, answer.Basis!.Value));
        Assert.Equal(20, answer.Saves);
    }

    [Fact]
    public void It_saves_what_can_fall_after_it()
    {
        Assert.Equal(50, Of(Plan().Add(Cost("hall", 50)).Add(Cost("print", 20, "10.3.2021"))).Saves);
        Assert.Equal(Quantity.Between(50, 70), Of(Plan().Add(Cost("hall", 50)).Add(Cost("print", 20, "april-maj 2021"))).Saves);
    }

    [Fact]
    public void Without_a_first_day_it_cannot_be_said()
    {
        GoNoGo answer = Of(Plan(when: null).Add(Cost("hall", 50)));
        Assert.Null(answer.Day);
        Assert.Equal("items[day].when", Assert.Single(answer.Missing).Path);
    }
}
