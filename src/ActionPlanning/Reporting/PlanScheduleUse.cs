using ActionPlanning.Time;

namespace ActionPlanning.Reporting;

/// <summary>How much of a resource's hours is taken, month by month, or year by year in a plan of more than five years.</summary>
/// <param name="Resource">Whose hours.</param>
/// <param name="Name">The name of the resource, as written.</param>
/// <param name="Periods">The periods in which it has hours or any are taken, in order.</param>
public sealed record PlanScheduleUse(ResourceId Resource, string Name, PlanList<PlanSchedulePeriod> Periods);

/// <summary>Hours in a period.</summary>
/// <param name="Days">The days of the period that lie within the schedule, both included.</param>
/// <param name="Label">Its name: «marts 2021», "2021".</param>
/// <param name="Capacity">The hours that there are.</param>
/// <param name="Taken">The hours that are taken.</param>
/// <param name="Ongoing">Those of them that work takes which goes on without an end.</param>
public sealed record PlanSchedulePeriod(DateWindow Days, string Label, decimal Capacity, decimal Taken, decimal Ongoing)
{
    /// <summary>Gets a value indicating whether more hours are taken than there are.</summary>
    public bool IsOver => Taken > Capacity;
}
