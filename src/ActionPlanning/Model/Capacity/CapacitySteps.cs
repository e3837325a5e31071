using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning;

/// <summary>The hours a week of a resource over time, by the words of the plan. Of a range of capacity the lower end counts.</summary>
internal sealed class CapacitySteps
{
    private readonly List<(LocalDate From, decimal Hours, bool IsAdded)> steps;

    private CapacitySteps(List<(LocalDate From, decimal Hours, bool IsAdded)> steps) => this.steps = steps;

    /// <summary>Reads the capacity of a resource; null when the plan does not give it, or gives it from an unknown date on.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="days">The days of a date by the plan's rules; null when it has none.</param>
    /// <param name="added">By the place of a step that is on a condition, from 0, the day from which it counts; null when it does not.</param>
    public static CapacitySteps? Of(Resource resource, Func<PlanDate, DateWindow?> days, Func<int, LocalDate?> added)
    {
        List<(LocalDate From, decimal Hours, bool IsAdded)> known = [];
        for (int i = 0; i < resource.Capacity.Count; i++)
        {
            CapacityStep step = resource.Capacity[i];
            if (step.When is not null)
            {
                if (added(i) is { } day && step.HoursPerWeek.Low is { } more)
                {
                    known.Add((day, Math.Clamp(more, 0m, StatedHours.Most), true));
                }

                continue;
            }

            DateWindow? from = step.From is { } date ? days(date) : null;
            if (step.HoursPerWeek.Low is not { } hours || (step.Cause != CapacityCause.Basis && from is null))
            {
                return null;
            }

            known.Add((from is { IsOpenStart: false } window ? window.Start : LocalDate.MinIsoValue, Math.Clamp(hours, 0m, StatedHours.Most), false));
        }

        return known.Exists(step => !step.IsAdded) ? new(known) : null;
    }

    /// <summary>Gets the days on which the hours may change, in no order.</summary>
    public IEnumerable<LocalDate> Changes => steps.Select(step => step.From);

    /// <summary>The hours a week on a day.</summary>
    public decimal At(LocalDate day)
    {
        (decimal hours, decimal added) = (0m, 0m);
        foreach ((LocalDate from, decimal perWeek, bool isAdded) in steps)
        {
            if (from <= day)
            {
                (hours, added) = isAdded ? (hours, added + perWeek) : (perWeek, added);
            }
        }

        return Math.Min(hours + added, StatedHours.Most);
    }
}
