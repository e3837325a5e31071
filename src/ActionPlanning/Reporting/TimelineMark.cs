using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Reporting;

/// <summary>How sure it is that something lies on the days that are marked.</summary>
internal enum TimelineCertainty
{
    /// <summary>Somewhere in them.</summary>
    Window,

    /// <summary>On them.</summary>
    Certain,

    /// <summary>The schedule proposes them.</summary>
    Proposed,

    /// <summary>On them, or as the schedule proposes, if a body decides so.</summary>
    Provisional,
}

/// <summary>Days that are marked in an item's row.</summary>
/// <param name="Certainty">How sure they are.</param>
/// <param name="Days">The days.</param>
internal readonly record struct TimelineMark(TimelineCertainty Certainty, DateWindow Days)
{
    /// <summary>Tells what is known about when an item takes place; nothing for an item without a date.</summary>
    /// <remarks>
    /// A proposal is shown only where it says more than the window does: an activity of known duration, or a day that follows from a dependency or from somebody's
    /// time. The first day of a window, taken because nothing speaks against it, is an assumption and is not drawn: there are no midpoints, and no first days either.
    /// </remarks>
    public static PlanList<TimelineMark> Of(PlanOutcome outcome, PlanItem item)
    {
        List<TimelineMark> marks = [];
        if (outcome.Windows.Of(item.Id) is { } own)
        {
            marks.Add(Known(own));
        }

        foreach (Occurrence occurrence in item.KnownOccurrences())
        {
            if (occurrence.When is not null && outcome.Windows.Resolve(occurrence.When).Window is { } held && !marks.Contains(Known(held)))
            {
                marks.Add(Known(held));
            }
        }

        bool isOpen = marks is [{ Certainty: TimelineCertainty.Window }];
        if (item.State is Completed { On: { } day })
        {
            marks.RemoveAll(mark => mark.Days == DateWindow.On(day));
            marks.Add(new(TimelineCertainty.Certain, DateWindow.On(day)));
        }
        else if (isOpen && item.State is Planned or InProgress && outcome.Schedule.TryGet(item.Id, out PlannedItem? planned))
        {
            marks.AddRange(Proposals(item, planned));
        }

        // What hangs on a decision is not certain, and a day for which there is no room is only where it was meant to be.
        TimelineCertainty sure = outcome.Schedule.TryGet(item.Id, out PlannedItem? placed) && item.State is Planned or InProgress
            ? placed.State == PlacementState.Provisional ? TimelineCertainty.Provisional : PlanReportWords.IsRefused(placed.State) ? TimelineCertainty.Window : TimelineCertainty.Certain
            : TimelineCertainty.Certain;
        return [.. marks.Select(mark => mark.Certainty == TimelineCertainty.Window || (mark.Certainty == TimelineCertainty.Proposed && sure == TimelineCertainty.Certain) ? mark : mark with { Certainty = sure })];
    }

    private static TimelineMark Known(DateWindow window) => new(window.Start == window.End ? TimelineCertainty.Certain : TimelineCertainty.Window, window);

    private static IEnumerable<TimelineMark> Proposals(PlanItem item, PlannedItem planned)
    {
        if (planned.Days.IsEmpty || item is Deadline || (planned.DurationAssumed && planned.LateBy == 0))
        {
            return [];
        }

        LocalDate first = planned.Days[0];
        LocalDate last = planned.Days[^1];
        return item is Activity { Occurrences: null } ? [new(TimelineCertainty.Proposed, new(first, last))]
            : planned.LateBy > 0 || planned.WaitsFor is StartCause.Link or StartCause.Resource ? planned.Days.Distinct().Select(day => new TimelineMark(TimelineCertainty.Proposed, DateWindow.On(day)))
            : [];
    }
}
