using ActionPlanning.Tests.Model;
using ActionPlanning.Time;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Tests.Windows;

public class PlanWindowsTests
{
    private static readonly PlanWindows Ambassadors = PlanWindows.Of(AmbassadorPlan.Build());

    [Theory]
    [InlineData("detail-planning", "2016-11-01/2016-12-31", 43)]
    [InlineData("first-meeting", "2017-01-16/2017-01-22", 5)]
    [InlineData("second-meeting", "2017-02-06/2017-02-12", 5)]
    [InlineData("workshops", "2017-03-01/2017-05-31", 61)]
    [InlineData("conference", "2017-06-01/2017-06-10", 6)]
    [InlineData("evaluation", "2017-06-11/2017-06-20", 7)]
    public void The_author_s_words_resolve_to_a_window_and_its_working_days(string item, string window, int workingDays)
    {
        DateWindow own = Ambassadors.Of(item)!.Value;
        Assert.Equal(window, own.ToString());
        Assert.Equal(workingDays, Ambassadors.WorkingDays(own));
    }

    [Fact]
    public void A_deadline_is_the_last_day_of_its_window()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "Plan").Deadline("d", "Frist", "december 2016").Build();
        Assert.Equal(DateWindow.On(new LocalDate(2016, 12, 31)), PlanWindows.Of(plan).Of("d"));
    }

    [Fact]
    public void A_date_without_a_year_gets_the_only_year_in_which_it_lies_within_the_period()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "Plan").Covers("oktober 2016 - juni 2017").Event("e", "Møde", item => item.When("Uge 3")).Build();
        Assert.Equal(new LocalDate(2017, 1, 16), PlanWindows.Of(plan).Of("e")!.Value.Start);
    }

    [Fact]
    public void A_date_without_a_year_stays_unresolved_when_the_period_leaves_a_choice()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "Plan").Covers("2016-2017").Event("e", "Møde", item => item.When("Uge 3")).Build();
        PlanWindows windows = PlanWindows.Of(plan);
        Assert.Null(windows.Of("e"));
        Assert.Equal("items[e].when", Assert.Single(windows.Faults).Path);
    }

    [Fact]
    public void Week_53_of_a_year_without_one_is_a_fault_with_its_place()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "Plan").Event("e", "Møde", item => item.When("uge 53")).Covers("2017").Build();
        Assert.Equal(("date.no-such-week", "items[e].when"), Assert.Single(PlanWindows.Of(plan).Faults) is var fault ? (fault.Code, fault.Path) : default);
    }

    [Fact]
    public void Dates_beyond_the_known_holidays_are_said_to_be_so_and_still_resolve()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "Plan").Event("e", "Møde", item => item.When("1.3.2150")).Build();
        PlanWindows windows = PlanWindows.Of(plan);
        Assert.Equal("calendar.outside-coverage", Assert.Single(windows.Faults).Code);
        Assert.NotNull(windows.Of("e"));
    }

    [Fact]
    public void An_unknown_country_is_said_to_be_so_and_a_registered_one_is_not()
    {
        ActionPlanBuilder builder = new ActionPlanBuilder("p", "Plan").Event("e", "Møde", item => item.When("1.3.2021"));
        builder.Calendar = new() { Country = "SE" };
        ActionPlan plan = builder.Build();
        Assert.Equal("calendar.unknown-country", Assert.Single(PlanWindows.Of(plan).Faults).Code);
        Assert.Empty(PlanWindows.Of(plan, HolidayProviders.Default.With(new NoHolidays("SE"))).Faults);
    }

    private sealed class NoHolidays(string country) : IHolidayProvider
    {
        public string Country => country;

        public int FirstYear => 2000;

        public int LastYear => 2100;

        public IReadOnlyList<Holiday> ForYear(int year) => [];
    }
}
