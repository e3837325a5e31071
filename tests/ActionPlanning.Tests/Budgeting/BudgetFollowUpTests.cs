using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.Time;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Tests.Budgeting;

/// <remarks>
/// The numbers of oracle T15 are those of hledger's golden tables, <c>simonmichael/hledger</c> <c>hledger/test/balance/budget.test</c>, used as facts; its daily and weekly goals are monthly ones here.
/// </remarks>
public class BudgetFollowUpTests
{
    private static ActionPlanBuilder Plan() => new ActionPlanBuilder("p", "Plan").Covers("2021").InYear(2021).Add(new Track("a", "A")).Add(new Track("b", "B"));

    private static BudgetSummary Of(ActionPlanBuilder builder, LocalDate? asOf = null) => BudgetCalculator.Summarise(PlanWindows.Of(builder.Build()), null, asOf);

    private static BudgetEntry Entry(decimal amount, int month, int day = 2, BudgetEntryKind kind = BudgetEntryKind.Actual) => new(kind, Amount.Exactly(amount, Currency.Dkk), new(2021, month, day));

    private static BudgetLine Cost(string id, Quantity amount, string? when, params BudgetEntry[] entries) =>
        new(id, id, BudgetDirection.Cost, new FixedAmount(new(amount, Currency.Dkk))) { When = when is null ? null : PlanDate.Parse(when), Entries = [.. entries] };

    private static BudgetLine Monthly(string id, Quantity amount, string when, params BudgetEntry[] entries) => Cost(id, amount, when, entries) with { Recurs = Recurrence.Monthly };

    [Fact]
    public void T15_food_and_leisure_of_10_and_15_are_spent_by_40_56_and_204_percent_of_25()
    {
        BudgetFollowUp followUp = Of(Plan()
            .Add(Monthly("food", 10, "januar-marts 2021", Entry(10, 1), Entry(10, 2), Entry(11, 3)))
            .Add(Monthly("leisure", 15, "januar-marts 2021", Entry(4, 2), Entry(40, 3)))).FollowUp!;
        Assert.Equal([25, 25, 25], followUp.Periods.Select(period => period.Cost.Planned));
        Assert.Equal([10, 14, 51], followUp.Periods.Select(period => period.Cost.Actual));
        Assert.Equal([40, 56, 204], followUp.Periods.Select(period => period.Cost.Percent));
        Assert.Equal([-15, -11, 26], followUp.Periods.Select(period => period.Cost.Variance));
        Assert.Equal(75, Assert.Single(followUp.Years).Cost.Planned);
    }

    [Fact]
    public void T15_a_total_holds_its_parts_50_of_1000_is_5_percent()
    {
        BudgetFollowUp followUp = Of(Plan().Add(Cost("parent", 900, "maj 2021", Entry(40, 5)) with { Track = "a" }).Add(Cost("child", 100, "maj 2021", Entry(10, 5)) with { Track = "a" })).FollowUp!;
        Assert.Equal(new FollowUpSums(1000, 0, 50), followUp.Tracks[0].Cost);
        Assert.Equal(Quantity.Exactly(5), followUp.Tracks[0].Cost.Percent);
        Assert.Equal(Quantity.Exactly(5), followUp.Cost.Percent);
    }

    [Fact]
    public void T15_seven_times_10_once_100_and_once_1000_are_1170_of_which_6_are_spent()
    {
        BudgetFollowUp followUp = Of(Plan().Add(Monthly("daily", 10, "januar-juli 2021", Entry(2, 3))).Add(Cost("weekly", 100, "2021", Entry(2, 3))).Add(Cost("other", 1000, "2021", Entry(2, 3)))).FollowUp!;
        Assert.Equal([new FollowUpSums(70, 0, 2), new(100, 0, 2), new(1000, 0, 2)], followUp.Lines.Select(line => line.Sums));
        Assert.Equal(new FollowUpSums(1170, 0, 6), followUp.Cost);
    }

    [Fact]
    public void T15_what_was_not_budgeted_stands_by_itself_and_in_the_total()
    {
        BudgetFollowUp followUp = Of(Plan().Add(Cost("venue", 100, "maj 2021", Entry(60, 5))).Add(Cost("repair", default, null, Entry(30, 6)) with { IsUnbudgeted = true })).FollowUp!;
        Assert.Equal("repair", Assert.Single(followUp.Unbudgeted).Line.Value);
        Assert.Null(followUp.Unbudgeted[0].Sums.Percent);
        Assert.Equal(new FollowUpSums(100, 0, 90), followUp.Cost);
    }

    [Fact]
    public void T15_an_entry_on_the_day_itself_does_not_count_as_before_it()
    {
        ActionPlanBuilder plan = Plan().Add(Cost("venue", 100, "maj 2021", Entry(60, 5, 1), Entry(40, 5, 2)));
        Assert.Equal(60, Of(plan, new(2021, 5, 2)).FollowUp!.Cost.Actual);
        Assert.Equal(100, Of(plan, new(2021, 5, 3)).FollowUp!.Cost.Actual);
    }

    [Fact]
    public void Percent_is_undetermined_when_what_was_planned_is_not_known_or_zero()
    {
        BudgetFollowUp followUp = Of(Plan().Add(Cost("a", Quantity.Unknown, "maj 2021", Entry(1, 5))).Add(Cost("b", 0, "maj 2021", Entry(1, 5))).Add(Cost("c", Quantity.Between(50, 100), "maj 2021", Entry(25, 5)))).FollowUp!;
        Assert.Equal([(Quantity?)null, (Quantity?)null, Quantity.Between(25, 50)], followUp.Lines.Select(line => line.Sums.Percent));
    }

    [Fact]
    public void What_is_committed_takes_room_until_it_is_paid_and_not_twice()
    {
        FollowUpSums sums = Of(Plan().Add(Cost("venue", 100, "maj 2021", Entry(70, 3, kind: BudgetEntryKind.Committed), Entry(30, 4)))).FollowUp!.Cost;
        Assert.Equal(new FollowUpSums(100, 70, 30), sums);
        Assert.Equal(30, sums.Remaining);
        Assert.Equal(-70, sums.Variance);
    }

    [Fact]
    public void What_is_booked_before_the_day_takes_the_place_of_the_plan_and_the_plan_goes_on_from_there()
    {
        ActionPlanBuilder plan = Plan().Add(Monthly("rent", 10, "2021", Entry(12, 1), Entry(9, 2), Entry(4, 3)));
        plan.Budget = new(Currency.Dkk) { OpeningBalance = 200, Reserve = 0 };
        BudgetSummary summary = Of(plan, new(2021, 3, 16));
        Assert.Equal(12 + 9 + 4 + 6 + (9 * 10), summary.Cost.Low);
        Assert.Equal([188, 179, 169, 159], summary.Cash.Months.Take(4).Select(month => month.Balance));
        Assert.Equal(120, Of(plan).Cost);
        Assert.Equal(new LocalDate(2021, 3, 16), summary.AsOf);
    }

    [Fact]
    public void A_line_without_an_entry_stands_as_planned_and_is_told_when_it_was_to_be_paid_before()
    {
        BudgetSummary summary = Of(Plan().Add(Cost("venue", 100, "maj 2021")).Add(Cost("later", 5, "juli 2021")), new(2021, 6, 1));
        Assert.Equal(105, summary.Cost);
        Assert.Equal([new BudgetLineId("venue")], summary.Unbooked);
    }

    [Fact]
    public void What_is_committed_beyond_the_plan_is_still_to_come()
    {
        Assert.Equal(130, Of(Plan().Add(Cost("venue", 100, "maj 2021", Entry(130, 2, kind: BudgetEntryKind.Committed))), new(2021, 3, 1)).Cost);
        Assert.Equal(80, Of(Plan().Add(Cost("venue", 100, "maj 2021", Entry(80, 2, kind: BudgetEntryKind.Committed), Entry(30, 5))), new(2021, 6, 1)).Cost);
        Assert.Equal(100, Of(Plan().Add(Cost("venue", 100, "maj 2021", Entry(80, 2, kind: BudgetEntryKind.Committed))), new(2021, 3, 1)).Cost);
    }

    [Fact]
    public void What_a_cancelled_item_has_cost_already_counts_and_what_it_would_have_cost_does_not()
    {
        ActionPlanBuilder plan = Plan().Add(new PlanEvent("off", "Aflyst") { State = new Cancelled("covid") }).Income("fees", "Kontingent", 50).Add(Cost("venue", 100, "maj 2021", Entry(60, 2)) with { Item = "off" });
        Assert.Equal(Verdict.No, Of(plan, new(2021, 3, 1)).Balanced);
        Assert.Equal(60, Of(plan, new(2021, 3, 1)).Cost);
    }

    [Fact]
    public void Money_given_back_is_a_negative_entry() =>
        Assert.Equal(70, Of(Plan().Add(Cost("venue", 100, "maj 2021", Entry(100, 2), Entry(-30, 3))), new(2021, 6, 1)).Cost);
}
