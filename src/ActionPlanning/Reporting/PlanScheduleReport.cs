using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Reporting;

/// <summary>
/// The schedule of a plan as a reader meets it, in one language and without markup: by date what has days, then what has none and why, then whose hours are taken when, and last what is proved
/// and what was not known. A terminal, a spreadsheet and a web page render this one model, so that all of them say the same.
/// </summary>
public sealed record PlanScheduleReport
{
    internal PlanScheduleReport()
    {
    }

    /// <summary>Gets the plan's id.</summary>
    public required PlanId Plan { get; init; }

    /// <summary>Gets the language of every text that is not the author's.</summary>
    public required PlanLanguage Language { get; init; }

    /// <summary>Gets the plan's title, as written.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the day from which is looked; null when none was given.</summary>
    public required LocalDate? AsOf { get; init; }

    /// <summary>Gets a row for each span of days that the schedule gives, by date and else in the plan's order.</summary>
    public required PlanList<PlanScheduleRow> Placed { get; init; }

    /// <summary>Gets a row for each item without days: first what was refused a place, then what waits, what has no date, what goes on all the time, and what is over; each in the plan's order.</summary>
    public required PlanList<PlanScheduleRow> Others { get; init; }

    /// <summary>Gets the resources whose capacity is known and that something draws on, in the plan's order.</summary>
    public required PlanList<PlanScheduleUse> Uses { get; init; }

    /// <summary>Gets what is proved about the schedule, and what is only so, in sentences.</summary>
    public required PlanList<string> Proved { get; init; }

    /// <summary>Gets what the plan does not say and could not be counted, in words.</summary>
    public required PlanList<string> Missing { get; init; }

    /// <summary>Makes the report of an outcome's schedule.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="language">The language of the report; null (the default) for the plan's own. The plan's words stay as they are.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    public static PlanScheduleReport Of(PlanOutcome outcome, PlanLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        PlanLanguage spoken = language ?? outcome.Plan.Language;
        PlanScheduleRows rows = new(outcome, spoken);
        return new()
        {
            Plan = outcome.Plan.Id,
            Language = spoken,
            Title = outcome.Plan.Title,
            AsOf = outcome.AsOf,
            Placed = rows.Placed(),
            Others = rows.Others(),
            Uses = PlanScheduleUses.Of(outcome, spoken),
            Proved = PlanScheduleProof.Of(outcome, spoken),
            Missing = [.. outcome.Schedule.Missing.Select(input => input.What.In(spoken)).Distinct()],
        };
    }
}
