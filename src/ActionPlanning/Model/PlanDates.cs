using ActionPlanning.Time;

namespace ActionPlanning;

/// <summary>Resolves the dates of a plan by the plan's rules.</summary>
/// <remarks>
/// A date without a year gets one when the plan's period leaves it no choice: when the date lies within the period in exactly one year, or the period is no longer than one.
/// Nothing else is guessed.
/// </remarks>
internal sealed class PlanDates(ActionPlan plan)
{
    private readonly DateWindow? period = plan.Period?.Resolve(null, plan.Dates).Window;

    public DateResolution Resolve(PlanDate date) => date.Resolve(date.HasYear ? null : OnlyYear(date), plan.Dates);

    /// <summary>The one year in which the date lies within the plan's period; null when there is none or a choice.</summary>
    private int? OnlyYear(PlanDate date)
    {
        const int MostYears = 200;
        if (this.period is not { IsOpenStart: false, IsOpenEnd: false } period || period.End.Year - period.Start.Year > MostYears)
        {
            return null;
        }

        if (period.Start.Year == period.End.Year)
        {
            return period.Start.Year;
        }

        int? only = null;
        for (int year = period.Start.Year; year <= period.End.Year; year++)
        {
            if (date.Resolve(year, plan.Dates).Window is { } window && period.Contains(window))
            {
                if (only is not null)
                {
                    return null;
                }

                only = year;
            }
        }

        return only;
    }
}
