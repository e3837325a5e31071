using ActionPlanning.ConsoleHost.Commands;
using ActionPlanning.Reporting;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;

namespace ActionPlanning.ConsoleHost.Documents;

/// <summary>Makes the document of a schedule: values from the outcome, words from the report.</summary>
internal static class ScheduleDocuments
{
    public static ScheduleComparisonDocument Compare(WorkedScenario[] scheduled, PlanLanguage language)
    {
        PlanOutcome[] outcomes = [.. scheduled.Select(one => one.Outcome)];
        return new(
            OutputContext.Format,
            "schedule-scenarios",
            Tag(language),
            outcomes[0].Plan.Id.Value,
            outcomes[0].Plan.Title,
            [.. scheduled.Select(one => Of(one, language))],
            [
                .. PlanScheduleComparison.Of(outcomes, language).Rows.Where(row => row.Differs).Select(row => new DifferenceDocument(
                    row.Item.Value,
                    row.Title,
                    [.. row.Cells.Select(cell => new DifferenceCellDocument(cell.Text, cell.State is { } state ? JsonOutput.Name(state) : null, cell.StateText, cell.Reason, cell.Differs, cell.Shift))])),
            ]);
    }

    public static ScheduleResultDocument Of(WorkedScenario scheduled, PlanLanguage language)
    {
        PlanOutcome outcome = scheduled.Outcome;
        PlanSchedule schedule = outcome.Schedule;
        PlanScheduleReport report = PlanScheduleReport.Of(outcome, language);
        ILookup<ItemId, PlanScheduleRow> rows = report.Placed.Concat(report.Others).ToLookup(row => row.Item);
        return new(
            OutputContext.Format,
            "schedule",
            Tag(language),
            outcome.Plan.Id.Value,
            outcome.Plan.Title,
            outcome.Revision.Value,
            scheduled.Scenario is { } scenario ? new(scenario.Id.Value, scenario.Title, [.. scenario.Changes.Select(change => change.ToString())]) : null,
            outcome.AsOf is { } day ? Iso.Day(day) : null,
            schedule.Status is { } status ? JsonOutput.Name(status) : null,
            [.. report.Proved],
            schedule.Finish is { } finish ? Iso.Day(finish) : null,
            schedule.FinishBound is { } bound ? Iso.Day(bound) : null,
            schedule.WeightedLateness,
            schedule.SchedulesTried,
            [.. schedule.Items.Select(planned => Item(outcome, planned, [.. rows[planned.Item]]))],
            [.. report.Uses.Select(use => new ResourceUseDocument(use.Resource.Value, use.Name, [.. use.Periods.Select(period => new PeriodDocument(Iso.Day(period.Days.Start), Iso.Day(period.Days.End), period.Capacity, period.Taken, period.Ongoing))]))],
            MissingDocument.Of(schedule.Missing, language),
            CountsDocument.Of(outcome.Diagnostics));
    }

    private static string Tag(PlanLanguage language) => language == PlanLanguage.English ? "en" : "da";

    private static ScheduledItemDocument Item(PlanOutcome outcome, PlannedItem planned, PlanScheduleRow[] rows)
    {
        PlanItem item = outcome.Plan.Item(planned.Item);
        return new(
            item.Id.Value,
            item.Title,
            PlanDocuments.KindName(item),
            item.Track?.Value,
            WhenDocument.Of(outcome, item.When, outcome.Windows.Of(item.Id)),
            JsonOutput.Name(planned.State),
            rows[0].StateText,
            rows[0].Reason,
            [.. rows.Where(row => row.Span is not null).Select(row => new SpanDocument(Iso.Day(row.Span!.First), Iso.Day(row.Span.Last), row.Span.Occurrence?.Value, row.WorkingDays, row.IsFixed))],
            planned.DurationAssumed,
            [.. planned.Hours.Select(hours => new HoursDocument(hours.Resource.Value, hours.Hours))],
            planned.HoursMissing,
            planned.LateBy,
            planned.IsPlaced || planned.DrivenBy is not null || planned.ShortOf is not null ? JsonOutput.Name(planned.WaitsFor) : null,
            planned.DrivenBy is { } driver ? new(driver.From.Value, JsonOutput.Name(driver.Kind), JsonOutput.Name(driver.Origin), driver.Wording) : null,
            planned.ShortOf?.Value,
            planned.ShortOn is { } day ? Iso.Day(day) : null);
    }
}
