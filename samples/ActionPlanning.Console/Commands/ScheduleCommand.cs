using System.CommandLine;
using ActionPlanning.ConsoleHost.Documents;
using ActionPlanning.ConsoleHost.Rendering;
using ActionPlanning.Reporting;

namespace ActionPlanning.ConsoleHost.Commands;

/// <summary><c>schedule FILE</c>: when everything takes place, with whose hours, and what has no place and why.</summary>
internal static class ScheduleCommand
{
    private const string Formats = "text|json|csv|ics|svg|mermaid";

    public static Command Create(Settings settings) => new ScenarioReport(Write, Compare).Create(
        settings,
        "schedule",
        new("Læg planen i tid: hvornår, med hvis timer, og hvad der ikke får plads.", "Schedule the plan: when, with whose hours, and what has no place."),
        name => new(settings, name, Formats, new("Hvad der skrives: text, json, csv, ics, svg eller mermaid.", "What is written: text, json, csv, ics, svg or mermaid."), (PlanTimelineOptions.MinWidth, PlanTimelineOptions.MaxWidth)));

    private static void Compare(Invocation invocation, WorkedScenario[] scheduled)
    {
        if (invocation.Json)
        {
            JsonOutput.Write(invocation, ScheduleDocuments.Compare(scheduled, invocation.Language), OutputContext.Readable.ScheduleComparisonDocument);
        }
        else
        {
            new ComparisonPage(new(invocation.Host), scheduled, PlanScheduleComparison.Of([.. scheduled.Select(one => one.Outcome)], invocation.Language)).Write();
        }
    }

    private static void Write(Invocation invocation, Output output, WorkedScenario scheduled)
    {
        PlanOutcome outcome = scheduled.Outcome;
        if (invocation.Json)
        {
            JsonOutput.Write(invocation, ScheduleDocuments.Of(scheduled, invocation.Language), OutputContext.Readable.ScheduleResultDocument);
            return;
        }

        switch (output.Format)
        {
            case "csv":
                invocation.Host.Output.Write(PlanCsv.Write(outcome, invocation.Language));
                break;
            case "ics":
                invocation.Host.Output.Write(PlanIcs.Write(outcome, invocation.Language));
                break;
            case "svg":
                invocation.Host.Output.Write(SvgWriter.Write(PlanTimeline.Draw(outcome, new() { Language = invocation.Language, Width = output.Width ?? PlanTimelineOptions.Default.Width })));
                break;
            case "mermaid":
                invocation.Host.Output.Write(PlanMermaid.Write(outcome, invocation.Language));
                break;
            default:
                new SchedulePage(new(invocation.Host), PlanScheduleReport.Of(outcome, invocation.Language), scheduled.Scenario).Write();
                break;
        }
    }
}
