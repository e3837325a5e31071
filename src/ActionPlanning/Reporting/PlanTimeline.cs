using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using ActionPlanning.Windows;

namespace ActionPlanning.Reporting;

/// <summary>Draws a plan along its dates: a row for every item that has one, by track, with the author's words; items without a date are listed below and drawn nowhere.</summary>
/// <remarks>
/// Hatched is a window, of which only the author knows where in it something lies; solid is a day that the plan names; a lighter solid is what the schedule proposes,
/// where it knows more than the window says. A bar is an activity, a diamond an event (pointed ends: one day somewhere in between), posts a decision, a flag a deadline.
/// What is cancelled or on stand-by is an outline; hollow is what hangs on a decision; a cross says that there is no place, and why stands at the title; a triangle says that it ends too late.
/// Below the rows each resource whose capacity is known has a strip: the hours that are taken, week by week (or month by month where weeks are too narrow), against the line of those that there are.
/// </remarks>
public static class PlanTimeline
{
    /// <summary>Draws the timeline of a plan.</summary>
    /// <param name="outcome">The plan, worked through.</param>
    /// <param name="options">How; null for <see cref="PlanTimelineOptions.Default"/>.</param>
    /// <returns>The drawing. The same outcome and options give the same drawing on every machine.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The width or the number of items in the options is out of range.</exception>
    public static Drawing Draw(PlanOutcome outcome, PlanTimelineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        options ??= PlanTimelineOptions.Default;
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Width, PlanTimelineOptions.MinWidth, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Width, PlanTimelineOptions.MaxWidth, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaximumItems, nameof(options));
        PlanLanguage language = options.Language ?? outcome.Plan.Language;
        TimelineWords words = new(language);

        List<TimelineRow> dated = [];
        List<PlanItem> undated = [];
        foreach (PlanItem item in ByTrack(outcome.Plan))
        {
            if (TimelineMark.Of(outcome, item) is { IsEmpty: false } marks)
            {
                dated.Add(new(item, marks) { Planned = outcome.Schedule.TryGet(item.Id, out PlannedItem? planned) && item.State is Planned or InProgress ? planned : null });
            }
            else
            {
                undated.Add(item);
            }
        }

        TimelineCanvas canvas = new(outcome, words, options.Width);
        string summary = words.NothingDated;
        if (dated.Count > 0 && Span(outcome, dated) is { } span)
        {
            canvas.DrawDated(dated, options.MaximumItems, span, options.AsOf ?? outcome.AsOf);
            summary = words.Summary(dated.Count, undated.Count, canvas.Axis!.Span);
        }
        else
        {
            undated = [.. ByTrack(outcome.Plan)];
            canvas.DrawNothingDated();
        }

        canvas.DrawUndated(undated, options.MaximumItems);
        return canvas.Finish(words.Title(outcome.Plan.Title), summary);
    }

    /// <summary>Track by track, and last what belongs to none; within each the plan's own order.</summary>
    private static IEnumerable<PlanItem> ByTrack(ActionPlan plan)
    {
        ILookup<TrackId?, PlanItem> items = plan.Items.ToLookup(item => item.Track);
        return plan.Tracks.SelectMany(track => items[track.Id]).Concat(items[null]);
    }

    /// <summary>From the first to the last day that is drawn or stated as the plan's period; an open side ends where its other side does. Null when everything is open on both sides.</summary>
    private static DateWindow? Span(PlanOutcome outcome, List<TimelineRow> dated) =>
        PlanWindows.Hull(dated.SelectMany(row => row.Marks).Select(mark => mark.Days).Concat(outcome.Windows.StatedPeriod is { } period ? [period] : []));
}

/// <summary>An item and its marks.</summary>
internal sealed record TimelineRow(PlanItem Item, PlanList<TimelineMark> Marks)
{
    /// <summary>Gets what the schedule does with the item; null for an item that is over or rests.</summary>
    public PlannedItem? Planned { get; init; }

    /// <summary>Gets whether it takes no part: called off, on stand-by, or waiting for a condition or a decision to do it at all.</summary>
    public bool IsDormant => Item.State is Cancelled or StandBy || Planned is { State: PlacementState.Dormant or PlacementState.Proposal };

    /// <summary>Gets a value indicating whether the item was to have a place and got none.</summary>
    public bool IsRefused => Planned is { } planned && PlanReportWords.IsRefused(planned.State);

    /// <summary>Gets a value indicating whether the item ends too late.</summary>
    public bool IsLate => Planned is { LateBy: > 0, IsPlaced: true };
}
