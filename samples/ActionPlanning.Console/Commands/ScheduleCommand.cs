using System.CommandLine;
using ActionPlanning.ConsoleHost.Documents;
using ActionPlanning.ConsoleHost.Rendering;
using ActionPlanning.Diagnostics;
using ActionPlanning.Reporting;
using NodaTime;

namespace ActionPlanning.ConsoleHost.Commands;

/// <summary><c>schedule FILE</c>: when everything takes place, with whose hours, and what has no place and why.</summary>
internal static class ScheduleCommand
{
    private const string Formats = "text|json|csv|ics|svg|mermaid";

    public static Command Create(Settings settings)
    {
        Argument<string> file = settings.File();
        Option<string?> asOf = AsOfOption.Create(settings);
        Option<string> format = settings.Choice("--format", Formats, new("Hvad der skrives: text, json, csv, ics, svg eller mermaid.", "What is written: text, json, csv, ics, svg or mermaid."));
        Option<string[]> scenarios = new("--scenario") { HelpName = "NAME", Description = settings.Text(new("Et scenarie i planfilen; flere vises side om side med planen.", "A scenario of the plan file; several are shown side by side with the plan.")), DefaultValueFactory = _ => [] };
        Option<string?> target = new("--out") { HelpName = "FILE", Description = settings.Text(new("Skriv til en fil i stedet for standardoutput.", "Write to a file instead of standard output.")) };
        Option<int?> width = new("--width") { HelpName = "N", Description = settings.Text(new("Bredden: tegn i tekst, pixels i svg.", "The width: characters of text, pixels of svg.")) };
        Command command = new("schedule", settings.Text(new("Læg planen i tid: hvornår, med hvis timer, og hvad der ikke får plads.", "Schedule the plan: when, with whose hours, and what has no place."))) { file, asOf, scenarios, format, target, width };
        command.SetAction(parsed =>
        {
            Invocation invocation = settings.Of(parsed);
            ScheduleRequest request = new(parsed.GetRequiredValue(file), parsed.GetValue(asOf), parsed.GetValue(format)!, parsed.GetValue(width), [.. parsed.GetRequiredValue(scenarios).Distinct()]);
            BilingualText? senseless = Senseless(request, invocation.Json);
            invocation = invocation with { Json = invocation.Json || request.Format == "json" };
            if (senseless is { } reason)
            {
                return Failure.Write(invocation, Application.UsageCode, reason, new("«schedule --help» viser mulighederne.", "'schedule --help' lists the options."));
            }

            return PlanOutput.Write(invocation, parsed.GetValue(target), request.Width, request.Format == "csv", to => Run(to, request));
        });
        return command;
    }

    /// <summary>Why options do not go together; null when they do.</summary>
    private static BilingualText? Senseless(ScheduleRequest request, bool json)
    {
        (int least, int greatest) = request.Format == "svg" ? (PlanTimelineOptions.MinWidth, PlanTimelineOptions.MaxWidth) : (HostConsole.LeastWidth, HostConsole.GreatestWidth);
        return json && request.Format is not ("json" or "text") ? new($"--json og --format {request.Format} kan ikke gælde på én gang.", $"--json and --format {request.Format} cannot both hold.")
            : request.Scenarios.Length > 1 && request.Format is not ("json" or "text") ? new($"--format {request.Format} viser ét scenarie ad gangen.", $"--format {request.Format} shows one scenario at a time.")
            : request.Width < least || request.Width > greatest ? new($"--width skal være fra {least} til {greatest}.", $"--width must be from {least} to {greatest}.")
            : null;
    }

    private static int Run(Invocation invocation, ScheduleRequest request)
    {
        (LocalDate? asOf, int? notADay) = AsOfOption.Read(invocation, request.AsOf);
        if (notADay is { } code)
        {
            return code;
        }

        (PlanSession? session, int exitCode) = PlanSession.Open(invocation, request.File);
        if (session is null)
        {
            return exitCode;
        }

        (Scenario[] scenarios, int? unknown) = ScenarioNames.Find(invocation, session.Plan, request.Scenarios);
        if (unknown is { } missing)
        {
            return missing;
        }

        ScheduledScenario asItIs = new(null, session.Work(new() { AsOf = asOf }));
        ScheduledScenario[] chosen = [.. scenarios.Select(scenario => new ScheduledScenario(scenario, session.Work(new() { AsOf = asOf }, scenario)))];
        if (chosen.Length > 1)
        {
            Compare(invocation, [asItIs, .. chosen]);
        }
        else
        {
            Write(invocation, request, chosen is [var only] ? only : asItIs);
        }

        return PlanSession.ExitCode(chosen.Prepend(asItIs).SelectMany(one => one.Outcome.Diagnostics));
    }

    private static void Compare(Invocation invocation, ScheduledScenario[] scheduled)
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

    private static void Write(Invocation invocation, ScheduleRequest request, ScheduledScenario scheduled)
    {
        PlanOutcome outcome = scheduled.Outcome;
        if (invocation.Json)
        {
            JsonOutput.Write(invocation, ScheduleDocuments.Of(scheduled, invocation.Language), OutputContext.Readable.ScheduleResultDocument);
            return;
        }

        switch (request.Format)
        {
            case "csv":
                invocation.Host.Output.Write(PlanCsv.Write(outcome, invocation.Language));
                break;
            case "ics":
                invocation.Host.Output.Write(PlanIcs.Write(outcome, invocation.Language));
                break;
            case "svg":
                invocation.Host.Output.Write(SvgWriter.Write(PlanTimeline.Draw(outcome, new() { Language = invocation.Language, Width = request.Width ?? PlanTimelineOptions.Default.Width })));
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

/// <summary>What was asked for.</summary>
internal sealed record ScheduleRequest(string File, string? AsOf, string Format, int? Width, string[] Scenarios);

/// <summary>A plan under a scenario, or as it is.</summary>
/// <param name="Scenario">The scenario; null for the plan as it is.</param>
/// <param name="Outcome">The plan under it, worked through.</param>
internal sealed record ScheduledScenario(Scenario? Scenario, PlanOutcome Outcome);
