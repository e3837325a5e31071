using ActionPlanning.Amounts;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning;

/// <summary>A resource gets more hours a week, or fewer: <c>resources[secretariat].capacity += 14</c>.</summary>
/// <remarks>Every capacity that is not on a condition is changed by so much and never falls below zero. An unknown capacity stays unknown.</remarks>
/// <param name="Resource">The resource.</param>
/// <param name="HoursPerWeek">The hours a week that are added; negative for fewer.</param>
public sealed record AddCapacity(ResourceId Resource, decimal HoursPerWeek) : PlanChange
{
    /// <summary>Gets from when, the first day of the window; null for all the time.</summary>
    public PlanDate? From { get; init; }

    /// <inheritdoc/>
    public override decimal? Size => HoursPerWeek;

    /// <inheritdoc/>
    public override string Path => $"resources[{Resource}].capacity";

    private protected override string Operation =>
        $"{(HoursPerWeek < 0m ? "-=" : "+=")} {ChangeText.Number(Math.Abs(HoursPerWeek))}{ChangeText.From(From)}";

    /// <inheritdoc/>
    public override PlanChange? Scaled(decimal factor) => ChangeText.TryScale(HoursPerWeek, factor) is { } hours ? this with { HoursPerWeek = hours } : null;

    internal override IEnumerable<Reference> References(string place) => [new(place, PartKind.Resource, Resource.Value)];

    internal override ChangeObstacle? Obstacle(PlanDraft plan) =>
        From is not null && CapacityFrom.FirstDay(plan, From) is null ? ChangeObstacle.NoFirstDay(From.Text) : null;

    internal override void Make(PlanDraft plan)
    {
        Resource resource = plan.Resource(Resource);
        LocalDate? first = CapacityFrom.FirstDay(plan, From);
        List<CapacityStep> steps = [];
        int after = 0;
        Quantity before = Quantity.Zero;
        bool isBoundary = false;
        foreach (CapacityStep step in resource.Capacity)
        {
            LocalDate? start = CapacityFrom.Start(plan, step);
            bool isLater = first is null || start >= first;
            steps.Add(step.When is null && isLater ? step with { HoursPerWeek = Sum(step.HoursPerWeek) } : step);
            if (step.When is null && (start is null || start < first))
            {
                (after, before) = (steps.Count, start is null ? Quantity.Unknown : step.HoursPerWeek);
            }

            isBoundary |= step.When is null && start == first;
        }

        // On the day itself the capacity of before changes, unless a step begins there anyway. Nothing is made of a capacity that nobody has stated.
        if (From is not null && !isBoundary && steps.Exists(step => step.When is null))
        {
            CapacityCause cause = HoursPerWeek < 0m ? CapacityCause.Reduction : CapacityCause.Extension;
            steps.Insert(after, new(Sum(before)) { From = From, Cause = cause });
        }

        plan.Put(resource with { Capacity = [.. steps] });
    }

    private Quantity Sum(Quantity hours)
    {
        Quantity sum = hours + Quantity.Exactly(HoursPerWeek);
        return Quantity.TryCreate(hours.Low is null ? null : AtLeastZero(sum.Low ?? 0m), AtLeastZero(sum.High), out Quantity never) ? never : sum;
    }

    private static decimal? AtLeastZero(decimal? hours) => hours < 0m ? 0m : hours;
}
