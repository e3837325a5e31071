using System.Globalization;
using ActionPlanning.Diagnostics;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Reporting;

/// <summary>Writes a schedule as iCalendar (RFC 5545), for calendars that people subscribe to: all-day entries without times or time zones.</summary>
/// <remarks>
/// <para>
/// Days that the plan itself names, and that have been, are confirmed. Days that the schedule proposes, or that hang on a decision, are tentative and say so, and beside them stands the window that the author wrote, as a tentative entry that
/// blocks no time («vindue: …»). Only events and decisions on a fixed day block time. An activity without duration has its window only. What is called off, on stand-by or has no date is not in a calendar.
/// </para>
/// <para>
/// The id of an entry is made of the ids of the plan, the item and the occurrence, so that a calendar that is read again replaces its entries. Entries are stamped with the day from which is looked, or else the first day of the plan: there is no clock.
/// </para>
/// </remarks>
public static class PlanIcs
{
    /// <summary>Writes the calendar of a plan.</summary>
    /// <param name="outcome">The plan, worked through.</param>
    /// <param name="language">The language of the calendar's own words; null (the default) for the plan's own.</param>
    /// <returns>The calendar. The same outcome and language give the same text on every machine.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    public static string Write(PlanOutcome outcome, PlanLanguage? language = null)
    {
        PlanScheduleReport report = PlanScheduleReport.Of(outcome, language);
        LocalDate stamp = outcome.AsOf ?? PlanScheduleUses.Range(outcome)?.Start ?? new LocalDate(1970, 1, 1);
        CalendarWriter calendar = new(outcome.Plan, stamp);
        calendar.Open(report.Title, report.Language);
        bool isEmpty = true;
        foreach (CalendarEntry entry in Entries(outcome, report))
        {
            calendar.Event(entry);
            isEmpty = false;
        }

        if (isEmpty)
        {
            // A calendar must have at least one component; a note without a date disturbs nobody.
            calendar.Journal(new TimelineWords(report.Language).NothingDated);
        }

        return calendar.Close();
    }

    private static IEnumerable<CalendarEntry> Entries(PlanOutcome outcome, PlanScheduleReport report)
    {
        Dictionary<(ItemId, OccurrenceId?), int> counted = [];
        HashSet<(ItemId, DateWindow)> windows = [];
        foreach (PlanScheduleRow row in report.Placed.Concat(report.Others))
        {
            PlanItem item = outcome.Plan.Item(row.Item);
            bool showsSpan = row.Span is not null && !(row.DurationAssumed && !row.IsFixed && row.Window is { Days: not 1 });
            if (showsSpan)
            {
                PlannedSpan span = row.Span!;
                int number = counted[(row.Item, span.Occurrence)] = counted.GetValueOrDefault((row.Item, span.Occurrence)) + 1;
                string part = span.Occurrence is { } held ? $".{held.Value}" : item.OccurrenceTemplate() is null ? "" : $"..{number.ToString(CultureInfo.InvariantCulture)}";
                yield return new($"{row.Item.Value}{part}", Prefixed(item, row, report.Language), span.First, span.Last, IsConfirmed(row), !IsConfirmed(row) || item is not (PlanEvent or Gate))
                {
                    Description = Description(row, report.Language),
                };
            }

            bool isOver = row.State is PlacementState.Done or PlacementState.Cancelled or PlacementState.StandBy;
            if (!row.IsFixed && !isOver && Bounded(outcome, row.Window) is { } window && windows.Add((row.Item, window)))
            {
                string part = row.Span?.Occurrence is { } held ? $".{held.Value}" : "";
                yield return new($"{row.Item.Value}{part}..window", Window(item, row, report.Language), window.Start, window.End, false, true)
                {
                    Description = Description(row, report.Language),
                };
            }
        }
    }

    /// <summary>A window with both sides; an open side ends where the plan's period does, or with the other side.</summary>
    private static DateWindow? Bounded(PlanOutcome outcome, DateWindow? window)
    {
        if (window is not { } own || (own.IsOpenStart && own.IsOpenEnd))
        {
            return null;
        }

        DateWindow period = outcome.Windows.Period ?? own;
        LocalDate start = !own.IsOpenStart ? own.Start : period.IsOpenStart ? own.End : LocalDate.Min(period.Start, own.End);
        LocalDate end = !own.IsOpenEnd ? own.End : period.IsOpenEnd ? start : LocalDate.Max(period.End, start);
        return new(start, end);
    }

    private static bool IsConfirmed(PlanScheduleRow row) => row is { IsFixed: true, State: not PlacementState.Provisional };

    private static string Prefixed(PlanItem item, PlanScheduleRow row, PlanLanguage language)
    {
        BilingualText kind = item switch { Gate => new("beslutning: ", "decision: "), Deadline => new("frist: ", "deadline: "), _ => BilingualText.Same("") };
        BilingualText sure = IsConfirmed(row) ? BilingualText.Same("")
            : row.State == PlacementState.Provisional ? new("med forbehold: ", "subject to a decision: ")
            : new("foreslået: ", "proposed: ");
        return $"{sure.In(language)}{kind.In(language)}{Label(row)}";
    }

    private static string Window(PlanItem item, PlanScheduleRow row, PlanLanguage language) =>
        $"{new BilingualText("vindue", "window").In(language)}: {(item is Gate ? new BilingualText("beslutning: ", "decision: ").In(language) : "")}{row.Title}";

    private static string Label(PlanScheduleRow row) => row.Occurrence is null ? row.Title : $"{row.Title} ({row.Occurrence})";

    private static string Description(PlanScheduleRow row, PlanLanguage language)
    {
        string?[] lines = [row.When is null ? null : $"«{row.When}»", row.Track, row.StateText, row.Reason, .. row.Hours.Select(hours => $"{hours.Name}: {PlanScheduleWords.Hours(hours.Hours).In(language)}")];
        return string.Join('\n', lines.Where(line => !string.IsNullOrEmpty(line)));
    }
}

/// <summary>An entry of a calendar.</summary>
/// <param name="Id">What tells it from the plan's other entries.</param>
/// <param name="Summary">What it is.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, inclusive.</param>
/// <param name="IsConfirmed">Whether it is more than a proposal.</param>
/// <param name="IsTransparent">Whether it leaves the time free.</param>
internal sealed record CalendarEntry(string Id, string Summary, LocalDate First, LocalDate Last, bool IsConfirmed, bool IsTransparent)
{
    public required string Description { get; init; }
}
