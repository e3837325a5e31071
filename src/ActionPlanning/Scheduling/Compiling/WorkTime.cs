using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.Time;

namespace ActionPlanning.Scheduling.Compiling;

/// <summary>How long an item takes: its form, the least working days it can take, and the most it is said to take.</summary>
/// <param name="Form">Its form.</param>
/// <param name="Least">The least number of slots.</param>
/// <param name="Most">The number of slots that a schedule counts with.</param>
/// <param name="IsAssumed">Whether the plan says neither duration nor hours.</param>
internal readonly record struct WorkTime(WorkForm Form, int Least, int Most, bool IsAssumed)
{
    /// <summary>Gets what takes no time.</summary>
    public static WorkTime Milestone => new(WorkForm.Span, 0, 0, false);

    public bool IsElastic => Form == WorkForm.Elastic;

    public static WorkTime Of(PlanItem item, ResourceHours hours, bool offCalendar)
    {
        if (item is Deadline || offCalendar)
        {
            return Milestone;
        }

        if (item is not Activity activity)
        {
            return new(WorkForm.Point, 1, 1, false);
        }

        bool stated = activity.Duration.Low is not null;
        if (activity.Nature == Nature.BestEffort || ((activity.Pace == Pace.Elastic || !stated) && IsPaced(activity, hours)))
        {
            int least = activity.Nature == Nature.BestEffort ? 0 : LeastDays(activity, hours);
            return new(WorkForm.Elastic, least, least, false);
        }

        if (activity.Duration is not { Low: { } low })
        {
            return new(WorkForm.Span, 1, 1, true);
        }

        bool needsADay = activity.Occurrences is { Count: > 1 } || activity.Effort.Any(effort => StatedHours.Minutes(effort.Hours) > 0);
        int days = Math.Max(needsADay ? 1 : 0, Whole(low));
        return new(WorkForm.Span, days, Math.Max(days, Whole(activity.Duration.High ?? low)), false);
    }

    /// <summary>Whether the plan says enough for the item to be placed within the plan's period though it has no date.</summary>
    public static bool IsKnown(PlanItem item, ResourceHours hours) =>
        item is Activity activity && (activity.Duration.Low is not null || IsPaced(activity, hours) || (activity.Nature == Nature.BestEffort && !activity.Effort.IsEmpty));

    /// <summary>Whether the hours of an activity are known, so that its duration follows from what is free.</summary>
    private static bool IsPaced(Activity activity, ResourceHours hours) =>
        activity.Effort.Any(effort => effort.Basis != EffortBasis.PerWeek && StatedHours.Minutes(effort.Hours) > 0 && hours.IndexOf(effort.Resource) >= 0);

    /// <summary>The least days for the hours, with every minute that a resource ever has on a day.</summary>
    private static int LeastDays(Activity activity, ResourceHours hours)
    {
        int times = Math.Max(1, activity.Occurrences?.Count ?? 1);
        int least = 1;
        foreach (Effort effort in activity.Effort)
        {
            if (hours.IndexOf(effort.Resource) is >= 0 and var resource && hours.Most(resource) is > 0 and var most && StatedHours.Minutes(effort.Hours) is { } minutes)
            {
                int each = effort.Basis == EffortBasis.PerOccurrence ? minutes : minutes / times;
                least = Math.Max(least, (int)(((long)each + most - 1) / most));
            }
        }

        return Math.Min(least, WorkingDayAxis.MaxDays);
    }

    private static int Whole(decimal days) => (int)Math.Clamp(decimal.Ceiling(days), 0m, WorkingDayAxis.MaxDays);
}
