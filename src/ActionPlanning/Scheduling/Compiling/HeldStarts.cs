using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Scheduling.Compiling;

/// <summary>The first days in the schedule that holds now: of the schedule before, or of a baseline of the plan.</summary>
internal static class HeldStarts
{
    /// <summary>The days by item and occurrence; null when no schedule holds.</summary>
    public static Dictionary<(ItemId Item, int Occurrence), LocalDate>? Of(PlanWindows windows, SchedulingOptions options)
    {
        if (options.Previous is { } previous)
        {
            return previous.Starts();
        }

        if (options.Baseline is not { } name)
        {
            return null;
        }

        Baseline baseline = windows.Plan.Baselines.FirstOrDefault(one => one.Name == name)
            ?? throw new ArgumentException($"The plan '{windows.Plan.Id}' has no baseline '{name}'.", nameof(options));
        Dictionary<(ItemId, int), LocalDate> starts = [];
        foreach (BaselineDate date in baseline.Dates)
        {
            if (windows.Resolve(date.When).Window is { IsOpenStart: false } window && windows.Plan.TryFind(date.Item, out PlanItem? item) && item.OccurrenceTemplate() is not { Count: > 1 })
            {
                starts[(date.Item, 0)] = windows.Calendar.Covers(window) && windows.Calendar.Axis(new(window.Start, window.End)) is { Count: > 0 } axis ? axis.DateAt(0) : window.Start;
            }
        }

        return starts;
    }
}
