using ActionPlanning.Amounts;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning;

/// <summary>A resource has so many hours a week, whatever the plan says: <c>resources[secretariat].capacity = 32</c>.</summary>
/// <remarks>What the plan adds on a condition goes too. With <see cref="From"/>, only what the plan says of the time before stays.</remarks>
/// <param name="Resource">The resource.</param>
/// <param name="HoursPerWeek">The hours a week.</param>
public sealed record SetCapacity(ResourceId Resource, Quantity HoursPerWeek) : PlanChange
{
    /// <summary>Gets from when, the first day of the window; null for all the time.</summary>
    public PlanDate? From { get; init; }

    /// <inheritdoc/>
    public override string Path => $"resources[{Resource}].capacity";

    private protected override string Operation => $"= {ChangeText.Quantity(HoursPerWeek)}{ChangeText.From(From)}";

    internal override IEnumerable<Reference> References(string place) => [new(place, PartKind.Resource, Resource.Value)];

    internal override ChangeObstacle? Obstacle(PlanDraft plan) =>
        From is not null && CapacityFrom.FirstDay(plan, From) is null ? ChangeObstacle.NoFirstDay(From.Text) : null;

    internal override void Make(PlanDraft plan)
    {
        LocalDate? first = CapacityFrom.FirstDay(plan, From);
        Resource resource = plan.Resource(Resource);
        CapacityStep step = new(HoursPerWeek) { From = From, Cause = From is null ? CapacityCause.Basis : CapacityCause.Other };
        plan.Put(resource with { Capacity = [.. resource.Capacity.Where(before => before.When is null && CapacityFrom.Start(plan, before) < first), step] });
    }
}
