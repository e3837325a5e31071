using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>The money that the plan begins with and must keep.</summary>
/// <param name="Currency">The currency of the plan.</param>
public sealed record BudgetFrame(Currency Currency)
{
    /// <summary>Gets the money at hand when the plan begins; unknown by default.</summary>
    public Quantity OpeningBalance { get; init; }

    /// <summary>Gets the reserve that liquidity must not fall below; unknown by default.</summary>
    public Quantity Reserve { get; init; }
}
