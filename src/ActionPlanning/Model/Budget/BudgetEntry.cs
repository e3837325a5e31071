using ActionPlanning.Amounts;
using NodaTime;

namespace ActionPlanning;

/// <summary>Money of a budget line that is promised or paid.</summary>
/// <param name="Kind">Committed or actual.</param>
/// <param name="Amount">How much, in the direction of the line; negative for what is given back.</param>
/// <param name="On">The day on which it was promised or paid.</param>
public sealed record BudgetEntry(BudgetEntryKind Kind, Amount Amount, LocalDate On)
{
    /// <summary>Gets what it is, such as the number of a voucher; null when nothing is said.</summary>
    public string? Text { get; init; }
}
