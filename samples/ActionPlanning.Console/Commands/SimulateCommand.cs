using System.CommandLine;
using ActionPlanning.ConsoleHost.Documents;
using ActionPlanning.ConsoleHost.Rendering;
using ActionPlanning.Diagnostics;
using ActionPlanning.Engines.Simulation;
using ActionPlanning.Reporting;
using ActionPlanning.Simulation;
using NodaTime;

namespace ActionPlanning.ConsoleHost.Commands;

/// <summary><c>simulate FILE</c>: how the plan may turn out, drawn many times over.</summary>
internal static class SimulateCommand
{
    public const string RangeCode = "simulate.out-of-range";
    public const string CancelledCode = "simulate.cancelled";

    private const string Formats = "text|json|svg";
    private const int MostThreads = 256;

    public static Command Create(Settings settings)
    {
        Argument<string> file = settings.File();
        Option<long> runs = new("--runs") { HelpName = "N", Description = settings.Text(new($"Antal gennemregninger, 1–{SimulationOptions.MaxRuns}.", $"The number of runs, 1–{SimulationOptions.MaxRuns}.")), DefaultValueFactory = _ => SimulationOptions.DefaultRuns };
        Option<long> seed = new("--seed") { HelpName = "N", Description = settings.Text(new("Frøet, 0 eller mere: samme frø giver samme svar.", "The seed, 0 or more: the same seed gives the same answer.")), DefaultValueFactory = _ => 1 };
        Option<long> threads = new("--threads") { HelpName = "N", Description = settings.Text(new($"Antal tråde, 1–{MostThreads}; ændrer kun tiden.", $"The number of threads, 1–{MostThreads}; changes the time only.")), DefaultValueFactory = _ => Math.Clamp(Environment.ProcessorCount, 1, MostThreads) };
        Option<string?> scenario = new("--scenario") { HelpName = "NAME", Description = settings.Text(new("Et scenarie i planfilen.", "A scenario of the plan file.")) };
        Option<string?> asOf = AsOfOption.Create(settings);
        Option<string> format = settings.Choice("--format", Formats, new("Hvad der skrives: text, json eller svg.", "What is written: text, json or svg."));
        Option<string?> target = new("--out") { HelpName = "FILE", Description = settings.Text(new("Skriv til en fil i stedet for standardoutput.", "Write to a file instead of standard output.")) };
        Option<int?> width = new("--width") { HelpName = "N", Description = settings.Text(new("Bredden: tegn i tekst, pixels i svg.", "The width: characters of text, pixels of svg.")) };
        Command command = new("simulate", settings.Text(new("Regn planen igennem mange gange med tallene trukket, som de kan falde ud.", "Work the plan through many times with the numbers drawn as they may turn out."))) { file, runs, seed, threads, scenario, asOf, format, target, width };

        // On a thread of its own, so that Ctrl+C is heard while it works.
        command.SetAction((parsed, cancelled) => Task.Run(
            () =>
            {
                Invocation invocation = settings.Of(parsed);
                SimulateRequest request = new(parsed.GetRequiredValue(file), parsed.GetValue(runs), parsed.GetValue(seed), parsed.GetValue(threads), parsed.GetValue(scenario), parsed.GetValue(asOf), parsed.GetValue(format)!, parsed.GetValue(width));
                BilingualText? senseless = Senseless(request, invocation.Json);
                invocation = invocation with { Json = invocation.Json || request.Format == "json" };
                if (senseless is { } reason)
                {
                    return Failure.Write(invocation, Application.UsageCode, reason, new("«simulate --help» viser mulighederne.", "'simulate --help' lists the options."));
                }

                return OutOfRange(request) is { } range
                    ? Failure.Write(invocation, RangeCode, range, new("«simulate --help» viser grænserne.", "'simulate --help' lists the limits."))
                    : PlanOutput.Write(invocation, parsed.GetValue(target), request.Width, mark: false, to => Run(to, request, invocation.Host, cancelled));
            },
            CancellationToken.None));
        return command;
    }

    private static BilingualText? Senseless(SimulateRequest request, bool json)
    {
        (int least, int greatest) = request.Format == "svg" ? (PlanTimelineOptions.MinWidth, PlanTimelineOptions.MaxWidth) : (HostConsole.LeastWidth, HostConsole.GreatestWidth);
        return json && request.Format == "svg" ? new("--json og --format svg kan ikke gælde på én gang.", "--json and --format svg cannot both hold.")
            : request.Width < least || request.Width > greatest ? new($"--width skal være fra {least} til {greatest}.", $"--width must be from {least} to {greatest}.")
            : null;
    }

    private static BilingualText? OutOfRange(SimulateRequest request) =>
        request.Runs is < 1 or > SimulationOptions.MaxRuns ? new($"--runs skal være fra 1 til {SimulationOptions.MaxRuns}, ikke {request.Runs}.", $"--runs must be from 1 to {SimulationOptions.MaxRuns}, not {request.Runs}.")
        : request.Seed < 0 ? new($"--seed skal være 0 eller mere, ikke {request.Seed}.", $"--seed must be 0 or more, not {request.Seed}.")
        : request.Threads is < 1 or > MostThreads ? new($"--threads skal være fra 1 til {MostThreads}, ikke {request.Threads}.", $"--threads must be from 1 to {MostThreads}, not {request.Threads}.")
        : null;

    private static int Run(Invocation invocation, SimulateRequest request, HostConsole terminal, CancellationToken cancelled)
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

        (Scenario[] scenarios, int? unknown) = ScenarioNames.Find(invocation, session.Plan, request.Scenario is { } name ? [name] : []);
        if (unknown is { } missing)
        {
            return missing;
        }

        Scenario? scenario = scenarios is [var only] ? only : null;
        ProgressLine? progress = terminal.IsTerminal && !invocation.Json ? new(terminal.Error, invocation.Language) : null;
        try
        {
            PlanSimulation simulation = new ActionPlanner().Simulate(
                scenario is null ? session.Plan : scenario.ApplyTo(session.Plan),
                new() { Runs = (int)request.Runs, Seed = request.Seed, Threads = (int)request.Threads },
                new() { AsOf = asOf },
                progress,
                cancelled);
            progress?.Clear();
            Write(invocation, request, simulation, scenario);
            return PlanSession.ExitCode(session.Everything());
        }
        catch (OperationCanceledException)
        {
            progress?.Clear();
            Failure.Write(invocation, CancelledCode, new("Afbrudt; der er ikke noget svar.", "Interrupted; there is no answer."), new("Færre gennemregninger går hurtigere.", "Fewer runs take less time."));
            return ExitCodes.Cancelled;
        }
        catch (ArgumentOutOfRangeException)
        {
            progress?.Clear();
            return Failure.Write(invocation, RangeCode, new($"Planen har for mange tal til {request.Runs} gennemregninger.", $"The plan has too many numbers for {request.Runs} runs."), new("Vælg færre med --runs.", "Choose fewer by --runs."));
        }
    }

    private static void Write(Invocation invocation, SimulateRequest request, PlanSimulation simulation, Scenario? scenario)
    {
        if (invocation.Json)
        {
            JsonOutput.Write(invocation, SimulateDocuments.Of(simulation, scenario, invocation.Language), OutputContext.Readable.SimulateDocument);
        }
        else if (request.Format == "svg")
        {
            invocation.Host.Output.Write(SvgWriter.Write(PlanSimulationChart.Draw(simulation, new() { Language = invocation.Language, Width = request.Width ?? PlanSimulationChartOptions.Default.Width })));
        }
        else
        {
            new SimulatePage(new(invocation.Host), simulation, scenario, invocation.Language).Write();
        }
    }
}

/// <summary>What was asked for.</summary>
internal sealed record SimulateRequest(string File, long Runs, long Seed, long Threads, string? Scenario, string? AsOf, string Format, int? Width);
