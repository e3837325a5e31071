using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.Scheduling;
using ActionPlanning.Tests.Model;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Tests.Scheduling;

public class PlanScheduleTests
{
    private static PlannedItem Of(PlanSchedule schedule, ItemId item) => schedule.TryGet(item, out PlannedItem? planned) ? planned : throw new KeyNotFoundException(item.Value);

    private static ActionPlanBuilder Office() => new ActionPlanBuilder("p", "Plan").Covers("2021").InYear(2021).Resource("office", "Sekretariatet", 10);

    [Fact]
    public void Two_activities_that_each_take_the_whole_office_follow_one_another()
    {
        // Ten hours a week are two a day: five days of ten hours take all of it.
        ActionPlan plan = Office()
            .Activity("first", "Først", item => item.When("marts").Takes(5).Needs("office", 10))
            .Activity("second", "Så", item => item.When("marts").Takes(5).Needs("office", 10))
            .Build();
        PlanSchedule schedule = PlanSchedule.Of(PlanWindows.Of(plan), new() { Verify = true });
        Assert.Equal([new LocalDate(2021, 3, 1), new LocalDate(2021, 3, 5)], Of(schedule, "first").Days);
        PlannedItem second = Of(schedule, "second");
        Assert.Equal([new LocalDate(2021, 3, 8), new LocalDate(2021, 3, 12)], second.Days);
        Assert.Equal((StartCause.Resource, new ResourceId("office")), (second.WaitsFor, second.ShortOf!.Value));
    }

    [Fact]
    public void The_order_of_items_in_the_plan_changes_no_date()
    {
        ActionPlan plan = Office()
            .Activity("a", "A", item => item.When("marts").Takes(3).Needs("office", 6))
            .Activity("b", "B", item => item.When("marts").Takes(4).Needs("office", 8))
            .Activity("c", "C", item => item.When("marts").Takes(2).Needs("office", 4))
            .Build();
        ActionPlanBuilder turned = Office();
        foreach (PlanItem item in plan.Items.Reverse())
        {
            turned.Add(item);
        }

        PlanSchedule one = PlanSchedule.Of(PlanWindows.Of(plan));
        PlanSchedule other = PlanSchedule.Of(PlanWindows.Of(turned.Build()));
        Assert.All(plan.Items, item => Assert.Equal(Of(one, item.Id).Days, Of(other, item.Id).Days));
    }

    [Fact]
    public void Work_that_the_office_has_no_hours_for_has_no_place_and_says_why()
    {
        ActionPlan plan = Office().Activity("big", "For stort", item => item.When("marts").Takes(5).Needs("office", 50)).Build();
        PlannedItem big = Of(PlanSchedule.Of(PlanWindows.Of(plan)), "big");
        Assert.Empty(big.Days);
        Assert.Equal(PlacementState.NoRoom, big.State);
        Assert.Equal(new ResourceId("office"), big.ShortOf);
    }

    [Fact]
    public void Hours_at_the_end_of_their_range_are_too_many_and_never_fail()
    {
        ActionPlan plan = Office()
            .Add(new Resource("endless", "Uendelig") { Capacity = [new(decimal.MaxValue)] })
            .Activity("big", "For stort", item => item.When("marts").Takes(5).Needs("office", decimal.MaxValue))
            .Activity("fits", "Passer", item => item.When("marts").Takes(5).Needs("endless", 100))
            .Build();
        PlanSchedule schedule = PlanSchedule.Of(PlanWindows.Of(plan), new() { Verify = true });
        Assert.Equal(PlacementState.NoRoom, Of(schedule, "big").State);
        Assert.Equal(PlacementState.Placed, Of(schedule, "fits").State);
    }

    [Fact]
    public void A_capacity_that_is_not_known_bounds_nothing_and_is_named_as_missing()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "Plan").Covers("2021").InYear(2021).Resource("office", "Sekretariatet")
            .Activity("work", "Arbejde", item => item.When("marts").Takes(5).Needs("office", 10)).Build();
        PlanSchedule schedule = PlanSchedule.Of(PlanWindows.Of(plan));
        Assert.Equal(new LocalDate(2021, 3, 1), Of(schedule, "work").Days[0]);
        Assert.Equal("resources[office].capacity", Assert.Single(schedule.Missing).Path);
    }

    [Fact]
    public void A_reduction_from_an_unknown_date_makes_the_capacity_unknown()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "Plan").Covers("2021").InYear(2021)
            .Add(new Resource("office", "Sekretariatet") { Capacity = [new(30), new(10) { Cause = CapacityCause.Reduction }] })
            .Activity("work", "Arbejde", item => item.When("marts").Takes(5).Needs("office", 10)).Build();
        Assert.Equal("resources[office].capacity", Assert.Single(PlanSchedule.Of(PlanWindows.Of(plan)).Missing).Path);
    }

    [Fact]
    public void Capacity_that_falls_during_the_plan_moves_work_to_where_there_is_room()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "Plan").Covers("2021").InYear(2021)
            .Add(new Resource("office", "Sekretariatet") { Capacity = [new(0), new(10) { From = ActionPlanning.Time.PlanDate.Parse("15.3.2021"), Cause = CapacityCause.Extension }] })
            .Activity("work", "Arbejde", item => item.When("marts").Takes(5).Needs("office", 10)).Build();
        Assert.Equal(new LocalDate(2021, 3, 15), Of(PlanSchedule.Of(PlanWindows.Of(plan)), "work").Days[0]);
    }

    [Fact]
    public void The_ambassador_plan_is_scheduled_within_its_windows()
    {
        PlanSchedule schedule = PlanSchedule.Of(PlanWindows.Of(AmbassadorPlan.Build()), new() { Verify = true });
        Assert.Equal(6, Of(schedule, "workshops").Days.Distinct().Count());
        Assert.Equal(new LocalDate(2017, 6, 1), Of(schedule, "conference").Days[0]);
        Assert.All(schedule.Items.Where(item => item.Item != "terms-of-reference"), item => Assert.True(item.IsPlaced, item.ToString()));
    }
}
