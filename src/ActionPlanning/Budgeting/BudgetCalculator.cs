using ActionPlanning.Amounts;
using ActionPlanning.Time;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Budgeting;

/// <summary>Sums a plan's budget as far as it is known.</summary>
/// <remarks>
/// A line tied to a cancelled item, or to one on stand-by, neither earns nor costs. A line tied to an item that waits for a condition or only may take place, a line that is no more than possible, and funding that is applied for
/// or only intended, count from zero to their amount. Amounts are never negative, so an unknown one is a range from zero up. Amounts in another currency than the plan's are
/// unknown in it. What added capacity costs a month is a line like any other, from zero to its amount while its condition is open. An item that earns but has no line of cost has a cost that is not known; so has bought-out time that no line pays.
/// </remarks>
public static class BudgetCalculator
{
    /// <summary>Sums a plan's budget.</summary>
    /// <param name="windows">The plan's dates, resolved.</param>
    /// <param name="scheduled">The days on which items are scheduled, which lines without a date of their own then fall on; null, or an item left out, for the item's own window.</param>
    /// <param name="asOf">
    /// The day from which is looked: entries before it take the place of the plan, as <see cref="BudgetSummary.AsOf"/> tells. Null (the default) for the plan as it was made, whatever is booked.
    /// </param>
    /// <returns>The summary.</returns>
    public static BudgetSummary Summarise(PlanWindows windows, IReadOnlyDictionary<ItemId, DateWindow>? scheduled = null, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(windows);
        return Summarise(windows, scheduled, asOf, BudgetAnswers.None);
    }

    /// <summary>The same when it is known, as far as it is, what comes about.</summary>
    internal static BudgetSummary Summarise(PlanWindows windows, IReadOnlyDictionary<ItemId, DateWindow>? scheduled, LocalDate? asOf, BudgetAnswers answers) =>
        new BudgetLines(windows, scheduled, asOf, answers).Summarise();

    /// <summary>When a line falls: on its own date, or else when its item happens; null when not known.</summary>
    internal static DateWindow? Window(PlanWindows windows, BudgetLine line, IReadOnlyDictionary<ItemId, DateWindow>? scheduled) =>
        line.When is { } date ? windows.Resolve(date).Window
        : line.Item is not { } item ? null
        : Days(windows, item, scheduled);

    /// <summary>The days on which an item is scheduled, or else its window; null when not known.</summary>
    internal static DateWindow? Days(PlanWindows windows, ItemId item, IReadOnlyDictionary<ItemId, DateWindow>? scheduled) =>
        scheduled?.TryGetValue(item, out DateWindow days) == true ? days : windows.Of(item);

    internal static Quantity AtLeastZero(Quantity amount) => amount.Low is null ? Bounded(0m, amount.High) : amount;

    /// <summary>How many calendar months a window touches.</summary>
    internal static int Months(DateWindow span) => ((span.End.Year - span.Start.Year) * 12) + span.End.Month - span.Start.Month + 1;

    /// <summary>How many times a line falls due within its window.</summary>
    internal static Quantity Times(Recurrence recurs, DateWindow? window)
    {
        if (recurs == Recurrence.Once)
        {
            return 1;
        }

        if (recurs == Recurrence.Unstated || window is not { IsOpenStart: false, IsOpenEnd: false } span)
        {
            return Quantity.AtLeast(1m);
        }

        return recurs switch
        {
            Recurrence.Monthly => Months(span),
            Recurrence.Quarterly => ((span.End.Year - span.Start.Year) * 4) + ((span.End.Month - 1) / 3) - ((span.Start.Month - 1) / 3) + 1,
            _ => span.End.Year - span.Start.Year + 1,
        };
    }

    private static Quantity Bounded(decimal low, decimal? high) => high is { } limit ? Quantity.Between(Math.Min(low, limit), limit) : Quantity.AtLeast(low);
}
