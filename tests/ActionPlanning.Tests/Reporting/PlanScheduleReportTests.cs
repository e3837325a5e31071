using ActionPlanning.Reporting;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;

namespace ActionPlanning.Tests.Reporting;

public sealed class PlanScheduleReportTests
{
    private static PlanScheduleReport Tight { get; } = PlanScheduleReport.Of(ScheduledPlans.TightOutcome);

    [Fact]
    public void Rows_with_days_stand_by_date_and_every_item_is_somewhere()
    {
        Assert.Equal(Tight.Placed.Select(row => row.Span!.First).Order(), Tight.Placed.Select(row => row.Span!.First));
        Assert.Equal(ScheduledPlans.Tight.Items.Select(item => item.Id.Value).Order(), Tight.Placed.Concat(Tight.Others).Select(row => row.Item.Value).Distinct().Order());
        Assert.Empty(Tight.Placed.Select(row => row.Item).Intersect(Tight.Others.Select(row => row.Item)));
    }

    [Fact]
    public void What_was_refused_stands_first_among_those_without_days_and_says_why()
    {
        Assert.Equal(["big", "after"], Tight.Others.Take(2).Select(row => row.Item.Value));
        Assert.All(Tight.Others.Take(2), row => Assert.True(row.IsRefused));
        Assert.StartsWith("«Sekretariatet» har for få timer", Tight.Others[0].Reason, StringComparison.Ordinal);
        Assert.Equal("efter «Et for stort projekt»", Tight.Others[1].Reason);
    }

    [Fact]
    public void A_day_is_fixed_only_when_the_plan_names_it_and_nothing_is_in_doubt()
    {
        Assert.Equal(("fast", true), Of("gate"));
        Assert.Equal(("foreslået", false), Of("conf"));
        Assert.Equal("fast, hvis beslutningen bliver ja", Of("fair").StateText);
        Assert.Equal("foreslået, hvis beslutningen bliver ja", Of("camp").StateText);
        Assert.Equal(("er gjort", true), Of("held"));
        Assert.StartsWith("tidligst ", Row("open").Days, StringComparison.Ordinal);
    }

    [Fact]
    public void Lateness_and_hours_that_are_missing_are_in_the_state()
    {
        Assert.Matches("^foreslået; [0-9]+ arbejdsdage for sent$", Row("report").StateText);
        Assert.Matches("^tager de timer, der er tilovers; mangler [0-9,]+ timer$", Row("left").StateText);
        Assert.Contains(Tight.Proved, sentence => sentence == "1 punkt slutter for sent.");
    }

    [Fact]
    public void Months_add_up_to_the_hours_of_the_schedule()
    {
        PlanOutcome outcome = ScheduledPlans.TightOutcome;
        DateWindow year = new(new(2021, 1, 1), new(2021, 12, 31));
        Assert.Equal(outcome.Schedule.Resources.Select(use => (use.Capacity(year), use.Taken(year), use.Ongoing(year))), Tight.Uses.Select(use => (use.Periods.Sum(one => one.Capacity), use.Periods.Sum(one => one.Taken), use.Periods.Sum(one => one.Ongoing))));
        Assert.Equal("januar 2021", Tight.Uses[0].Periods[0].Label);
        Assert.Equal(["september 2021", "oktober 2021", "november 2021", "december 2021"], Tight.Uses[0].Periods.Where(period => period.IsOver).Select(period => period.Label));
    }

    [Fact]
    public void A_plan_of_more_than_five_years_is_told_year_by_year()
    {
        ActionPlan plan = new ActionPlanBuilder("long", "Lang").Covers("2021-2029").Resource("office", "Sekretariatet", 10).Activity("a", "A", item => item.When("2021-2029").Takes(5).Needs("office", 10)).Build();

        PlanScheduleUse use = Assert.Single(PlanScheduleReport.Of(plan.Work()).Uses);
        Assert.Equal(Enumerable.Range(2021, 9).Select(year => $"{year}"), use.Periods.Select(period => period.Label));
    }

    [Fact]
    public void Nothing_is_said_to_be_proved_of_a_plan_without_dates()
    {
        PlanScheduleReport report = PlanScheduleReport.Of(new ActionPlanBuilder("none", "Ingen").Activity("a", "A").Build().Work());

        Assert.Equal(["Intet i planen har en dato at regne fra."], report.Proved);
        Assert.Equal(PlacementState.Undated, Assert.Single(report.Others).State);
        Assert.Empty(report.Uses);
    }

    [Fact]
    public void Side_by_side_only_what_differs_is_marked()
    {
        PlanOutcome before = ScheduledPlans.TightOutcome;
        PlanOutcome after = new Scenario("more") { Changes = [PlanChange.Parse("resources[office].capacity += 120")] }.ApplyTo(ScheduledPlans.Tight).Work();
        PlanScheduleComparison comparison = PlanScheduleComparison.Of([before, after, before]);

        Assert.Equal(ScheduledPlans.Tight.Items.Count, comparison.Rows.Count);
        Assert.All(comparison.Rows, row => Assert.False(row.Cells[0].Differs || row.Cells[2].Differs));
        PlanScheduleComparisonRow big = comparison.Rows.Single(row => row.Item == "big");
        Assert.Equal((PlacementState.NoRoom, PlacementState.Placed, true), (big.Cells[0].State!.Value, big.Cells[1].State!.Value, big.Cells[1].Differs));
        Assert.Null(big.Cells[1].Shift);
        Assert.False(comparison.Rows.Single(row => row.Item == "gate").Differs);
        Assert.All(comparison.Rows, row => Assert.All(row.Cells, cell => Assert.NotEmpty(cell.Text)));
    }

    [Fact]
    public void A_shift_is_counted_in_working_days()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "Plan").Covers("2021").InYear(2021).Activity("a", "A", item => item.When("marts").Takes(2)).Build();
        PlanOutcome later = new Scenario("later") { Changes = [PlanChange.Parse("items[a].when = 15.3.-31.3.2021")] }.ApplyTo(plan).Work();

        Assert.Equal(10, Assert.Single(PlanScheduleComparison.Of([plan.Work(), later]).Rows).Cells[1].Shift);
        Assert.Equal(-10, Assert.Single(PlanScheduleComparison.Of([later, plan.Work()]).Rows).Cells[1].Shift);
        Assert.Throws<ArgumentException>(() => PlanScheduleComparison.Of([]));
    }

    private static PlanScheduleRow Row(string item) => Tight.Placed.Concat(Tight.Others).First(row => row.Item.Value == item);

    private static (string StateText, bool IsFixed) Of(string item) => (Row(item).StateText, Row(item).IsFixed);
}
