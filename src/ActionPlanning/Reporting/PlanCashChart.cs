namespace ActionPlanning.Reporting;

/// <summary>Draws a plan's money month by month: above, the balance as a band from the worst to the best that can be, with the reserve and the lowest point; below, what comes in and what is paid out.</summary>
/// <remarks>
/// Solid is certain, hatched is possible. The lower edge of the band is the balance if everything goes as badly as it can, the upper if everything goes as well; where they meet, the balance is known.
/// Within a month the edges pass through the lowest balance of that month. Where there is no known bound, the band is hatched to the edge of the picture. The dates are those of the budget in the outcome.
/// </remarks>
public static class PlanCashChart
{
    /// <summary>Draws the cash of a plan.</summary>
    /// <param name="outcome">The plan, worked through.</param>
    /// <param name="options">How; null for <see cref="PlanCashChartOptions.Default"/>.</param>
    /// <returns>The drawing. The same outcome and options give the same drawing on every machine.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The width in the options is out of range.</exception>
    public static Drawing Draw(PlanOutcome outcome, PlanCashChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        options ??= PlanCashChartOptions.Default;
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Width, PlanCashChartOptions.MinWidth, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Width, PlanCashChartOptions.MaxWidth, nameof(options));
        return new CashCanvas(outcome.Plan, outcome.Budget, new(options.Language ?? outcome.Plan.Language, outcome.Budget.Currency), options.Width).Draw();
    }
}
