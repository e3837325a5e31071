using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>Time bought out from people's ordinary work: heads × hours is capacity, heads × hours × rate is cost. The same hours appear once in each.</summary>
/// <param name="Heads">The number of people.</param>
/// <param name="HoursPerHead">The hours of each over the plan's period.</param>
/// <param name="HourlyRate">What an hour costs.</param>
public sealed record BoughtOutTime(Quantity Heads, Quantity HoursPerHead, Amount HourlyRate)
{
    /// <summary>Gets the capacity in hours: heads × hours, by range arithmetic.</summary>
    public Quantity Hours => Heads * HoursPerHead;

    /// <summary>Gets the cost: heads × hours × rate, by range arithmetic.</summary>
    public Amount Cost => new(Hours * HourlyRate.Value, HourlyRate.Currency);
}
