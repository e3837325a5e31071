using System.CommandLine;
using ActionPlanning.ConsoleHost.Documents;
using ActionPlanning.ConsoleHost.Rendering;
using ActionPlanning.Diagnostics;
using ActionPlanning.Engines.Simulation;
using ActionPlanning.Reporting;
using ActionPlanning.Simulation;

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
        Option<long?> replans = new("--replans") { HelpName = "N", Description = settings.Text(new($"Hvor mange af gennemregningerne, der regnes forfra med betingelser og tidsplan, 0–{PlanSimulationOptions.MaxReplans}. Uden tal: {PlanSimulationOptions.DefaultReplans}, hvor det kan sige noget.", $"How many of the runs are worked through anew, conditions and schedule included, 0–{PlanSimulationOptions.MaxReplans}. Without a number: {PlanSimulationOptions.DefaultReplans}, where that can tell something.")) };
        Option<string?> scenario = ScenarioNames.Option(settings);
        Option<string?> asOf = AsOfOption.Create(settings);
        OutputOptions options = new(settings, "simulate", Formats, new("Hvad der skrives: text, json eller svg.", "What is written: text, json or svg."), (PlanTimelineOptions.MinWidth, PlanTimelineOptions.MaxWidth));
        Command command = new("simulate", settings.Text(new("Regn planen igennem mange gange med tallene trukket, som de kan falde ud.", "Work the plan through many times with the numbers drawn as they may turn out."))) { file, runs, replans, seed, threads, scenario, asOf, options.Format, options.Target, options.Width };

        // On a thread of its own, so that Ctrl+C is heard while it works.
        command.SetAction((parsed, cancelled) => Task.Run(
            () => options.Run(parsed, 1, (invocation, output) =>
            {
                SimulateRequest request = new(parsed.GetRequiredValue(file), parsed.GetValue(runs), parsed.GetValue(replans), parsed.GetValue(seed), parsed.GetValue(threads), parsed.GetValue(scenario), parsed.GetValue(asOf), output);
                return OutOfRange(request) is { } range
                    ? Failure.Write(invocation, RangeCode, range, new("«simulate --help» viser grænserne.", "'simulate --help' lists the limits."))
                    : output.Send(invocation, to => Run(to, request, invocation.Host, cancelled));
            }),
            CancellationToken.None));
        return command;
    }

    private static BilingualText? OutOfRange(SimulateRequest request) =>
        request.Runs is < 1 or > SimulationOptions.MaxRuns ? new($"--runs skal være fra 1 til {SimulationOptions.MaxRuns}, ikke {request.Runs}.", $"--runs must be from 1 to {SimulationOptions.MaxRuns}, not {request.Runs}.")
        : request.Replans is { } replans && (replans < 0 || replans > Math.Min(request.Runs, PlanSimulationOptions.MaxReplans)) && Math.Min(request.Runs, PlanSimulationOptions.MaxReplans) is var most ? new($"--replans skal være fra 0 til {most}, ikke {replans}.", $"--replans must be from 0 to {most}, not {replans}.")
        : request.Seed < 0 ? new($"--seed skal være 0 eller mere, ikke {request.Seed}.", $"--seed must be 0 or more, not {request.Seed}.")
        : request.Threads is < 1 or > MostThreads ? new($"--threads skal være fra 1 til {MostThreads}, ikke {request.Threads}.", $"--threads must be from 1 to {MostThreads}, not {request.Threads}.")
        : null;

    private static int Run(Invocation invocation, SimulateRequest request, HostConsole terminal, CancellationToken cancelled)
    {
        (PlanView? view, int exitCode) = PlanView.Open(invocation, request.File, request.AsOf, request.Scenario is { } name ? [name] : []);
        if (view is null)
        {
            return exitCode;
        }

        PlanSession session = view.Session;
        Scenario? scenario = view.Scenarios.FirstOrDefault();
        ProgressLine? progress = terminal.IsTerminal && !invocation.Json ? new(terminal.Error, invocation.Language) : null;
        try
        {
            PlanSimulation simulation = new ActionPlanner().Simulate(
                scenario is null ? session.Plan : scenario.ApplyTo(session.Plan),
                new() { Runs = (int)request.Runs, Replans = (int?)request.Replans, Seed = request.Seed, Threads = (int)request.Threads },
                new() { AsOf = view.AsOf },
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
        else if (request.Output.Format == "svg")
        {
            invocation.Host.Output.Write(SvgWriter.Write(PlanSimulationChart.Draw(simulation, new() { Language = invocation.Language, Width = request.Output.Width ?? PlanSimulationChartOptions.Default.Width })));
        }
        else
        {
            new SimulatePage(new(invocation.Host), simulation, scenario, invocation.Language).Write();
        }
    }
}

/// <summary>What was asked for.</summary>
internal sealed record SimulateRequest(string File, long Runs, long? Replans, long Seed, long Threads, string? Scenario, string? AsOf, Output Output);
