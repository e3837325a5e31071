using NodaTime;

namespace ActionPlanning;

/// <summary>Working hours that items draw on: a secretariat, elected members' time, bought-out time, volunteers.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name as written.</param>
public sealed record Resource(ResourceId Id, string Name)
{
    /// <summary>Gets what kind of hours they are. Default: staff.</summary>
    public ResourceKind Kind { get; init; } = ResourceKind.Staff;

    /// <summary>Gets the party whose time it is; null when it is nobody's in particular.</summary>
    public PartyId? Of { get; init; }

    /// <summary>Gets the capacity over time; empty when the plan does not say, and capacity is then unknown.</summary>
    public PlanList<CapacityStep> Capacity { get; init; }

    /// <summary>Gets bought-out time, which is capacity here and a cost in the budget; null when there is none.</summary>
    public BoughtOutTime? BoughtOut { get; init; }

    /// <summary>Gets the working days of the week; empty for as the plan's calendar says.</summary>
    public PlanList<IsoDayOfWeek> WorkDays { get; init; }

    /// <summary>Gets the times of absence.</summary>
    public PlanList<Absence> Absences { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}
