using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>A number that is followed over time.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
public sealed record Indicator(IndicatorId Id, string Name)
{
    /// <summary>Gets the unit, such as <c>members</c> or <c>%</c>; null when not stated.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets which way is better. Default: more.</summary>
    public Direction Direction { get; init; } = Direction.Increase;

    /// <summary>Gets how readings add up over time. Default: each reading is the state at that time.</summary>
    public Accumulation Accumulation { get; init; } = Accumulation.Stock;

    /// <summary>Gets the value to compare with; unknown by default.</summary>
    public Quantity Baseline { get; init; }

    /// <summary>Gets the earlier edition that is the baseline («to a higher degree than last time»); null when none.</summary>
    public ItemId? BaselineEdition { get; init; }

    /// <summary>Gets the readings.</summary>
    public PlanList<Reading> Readings { get; init; }

    /// <summary>Gets the item it is about; null when it is about none.</summary>
    public ItemId? Item { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}
