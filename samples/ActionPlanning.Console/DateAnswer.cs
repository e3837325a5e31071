using ActionPlanning.Time;

namespace ActionPlanning.ConsoleHost;

/// <summary>What a text means as a planning date: a window, or what is wrong with it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Date">The date, under the year that was given with it; null when the text is none.</param>
/// <param name="Window">The days, under the reading that was asked for; null when there is an error.</param>
/// <param name="WorkingDays">The working days among them by the Danish calendar; null when a side is open or no calendar reaches so far.</param>
/// <param name="Reading">What the window means.</param>
/// <param name="Error">What is wrong; null when nothing is.</param>
internal sealed record DateAnswer(string Text, PlanDate? Date, DateWindow? Window, int? WorkingDays, DateReading Reading, PlanDateError? Error)
{
    public static DateAnswer Of(string text, int? year, DateReading reading, PartOfMonthRule rule)
    {
        if (!PlanDate.TryParse(text, out PlanDate? date, out PlanDateError? error))
        {
            return new(text, null, null, null, reading, error);
        }

        DateResolution resolution = date.Resolve(year, DatePolicy.Default with { PartOfMonth = rule });
        if (resolution.Window is not { } resolved)
        {
            return new(text, date, null, null, reading, resolution.Error);
        }

        if (year is { } heading && date.TryWithYear(heading, out PlanDate? dated, out _))
        {
            date = dated;
        }

        DateWindow window = resolved.As(reading);
        int? workingDays = window.Days is null || !WorkCalendar.Danish.Covers(window) ? null : WorkCalendar.Danish.WorkingDays(window);
        return new(text, date, window, workingDays, reading, null);
    }
}
