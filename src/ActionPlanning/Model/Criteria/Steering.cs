using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>A number that is steered up or down without a target.</summary>
/// <param name="Direction">Up or down.</param>
/// <param name="What">The number, as written, such as «participants» or «hours and cost of the academy».</param>
public sealed record Steering(Direction Direction, string What)
{
    /// <summary>Gets the indicator that measures it; null when none does.</summary>
    public IndicatorId? Indicator { get; init; }

    /// <summary>Gets a cap or floor that must hold all the same; unknown by default.</summary>
    public Quantity Limit { get; init; }
}
