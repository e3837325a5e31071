using System.CommandLine;
using ActionPlanning.ConsoleHost.Documents;
using ActionPlanning.ConsoleHost.Rendering;
using ActionPlanning.Reporting;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.ConsoleHost.Commands;

/// <summary><c>schedule FILE</c>: when everything takes place, with whose hours, and what has no place and why.</summary>
internal static class ScheduleCommand
{
    public const string DayCode = "as-of.not-a-day";
    private const string Formats = "text|json|csv|ics|svg|mermaid";

    public static Command Create(Settings settings)
    {
        Argument<string> file = settings.File();
        Option<string?> asOf = new("--as-of") { HelpName = "DATE", Description = settings.Text(new("Dagen, der ses fra: 2017-03-01 eller 1.3.2017.", "The day from which is looked: 2017-03-01 or 1.3.2017.")) };
        Option<string> format = settings.Choice("--format", Formats, new("Hvad der skrives: text, json, csv, ics, svg eller mermaid.", "What is written: text, json, csv, ics, svg or mermaid."));
        Option<string?> target = new("--out") { HelpName = "FILE", Description = settings.Text(new("Skriv til en fil i stedet for standardoutput.", "Write to a file instead of standard output.")) };
        Option<int?> width = new("--width") { HelpName = "N", Description = settings.Text(new("Bredden: tegn i tekst, pixels i svg.", "The width: characters of text, pixels of svg.")) };
        Command command = new("schedule", settings.Text(new("Læg planen i tid: hvornår, med hvis timer, og hvad der ikke får plads.", "Schedule the plan: when, with whose hours, and what has no place."))) { file, asOf, format, target, width };
        command.Validators.Add(result =>
        {
            string chosen = result.GetValue(format) ?? "text";
            (int least, int greatest) = chosen == "svg" ? (PlanTimelineOptions.MinWidth, PlanTimelineOptions.MaxWidth) : (HostConsole.LeastWidth, HostConsole.GreatestWidth);
            if (result.GetValue(width) is { } stated && (stated < least || stated > greatest))
            {
                result.AddError(settings.Text(new($"--width skal være fra {least} til {greatest}.", $"--width must be from {least} to {greatest}.")));
            }
        });
        command.SetAction(parsed =>
        {
            Invocation invocation = settings.Of(parsed);
            ScheduleRequest request = new(parsed.GetRequiredValue(file), parsed.GetValue(asOf), parsed.GetValue(format)!, parsed.GetValue(width));
            bool isJson = invocation.Json || request.Format == "json";
            if (invocation.Json && request.Format is not ("json" or "text"))
            {
                return Failure.Write(invocation, Application.UsageCode, new($"--json og --format {request.Format} kan ikke gælde på én gang.", $"--json and --format {request.Format} cannot both hold."), new("Vælg en af dem.", "Choose one of them."));
            }

            return PlanOutput.Write(invocation with { Json = isJson }, parsed.GetValue(target), request.Width, request.Format == "csv", to => Run(to, request));
        });
        return command;
    }

    private static int Run(Invocation invocation, ScheduleRequest request)
    {
        LocalDate? asOf = null;
        if (request.AsOf is { } text)
        {
            DateAnswer answer = DateAnswer.Of(text, null, DateReading.Activity, PartOfMonthRule.Thirds);
            if (answer.Window is not { Days: 1 } day)
            {
                return Failure.Write(invocation, DayCode, new($"«{text}» er ikke en dag.", $"'{text}' is not a day."), new("Skriv dagen som 2017-03-01 eller 1.3.2017.", "Write the day as 2017-03-01 or 1.3.2017."));
            }

            asOf = day.Start;
        }

        (PlanSession? session, int exitCode) = PlanSession.Open(invocation, request.File);
        if (session is null)
        {
            return exitCode;
        }

        PlanOutcome outcome = session.Work(new() { AsOf = asOf });
        Write(invocation, request, outcome);
        return PlanSession.ExitCode(outcome.Diagnostics);
    }

    private static void Write(Invocation invocation, ScheduleRequest request, PlanOutcome outcome)
    {
        if (invocation.Json)
        {
            JsonOutput.Write(invocation, ScheduleDocuments.Of(outcome, invocation.Language), OutputContext.Readable.ScheduleResultDocument);
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
                new SchedulePage(new(invocation.Host), PlanScheduleReport.Of(outcome, invocation.Language)).Write();
                break;
        }
    }
}

/// <summary>What was asked for.</summary>
internal sealed record ScheduleRequest(string File, string? AsOf, string Format, int? Width);
