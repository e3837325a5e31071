using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>A number of something times a price.</summary>
/// <param name="Label">What is counted, such as «paying members».</param>
/// <param name="Count">How many; unknown is allowed.</param>
/// <param name="Price">The price of one; unknown is allowed.</param>
public sealed record DriverTerm(string Label, Quantity Count, Amount Price)
{
    /// <summary>Gets the group that is counted; null when it is not one of the plan's audiences.</summary>
    public AudienceId? Group { get; init; }
}
