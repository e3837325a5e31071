using System.CommandLine;
using ActionPlanning.Budgeting;
using ActionPlanning.ConsoleHost.Documents;
using ActionPlanning.ConsoleHost.Rendering;
using ActionPlanning.Diagnostics;
using ActionPlanning.Reporting;
using NodaTime;

namespace ActionPlanning.ConsoleHost.Commands;

/// <summary><c>balance FILE</c>: whether the money goes round, what decides it, and the cash month by month.</summary>
internal static class BalanceCommand
{
    private const string Formats = "text|json|svg";

    public static Command Create(Settings settings)
    {
        Argument<string> file = settings.File();
        Option<string?> asOf = AsOfOption.Create(settings);
        Option<string> format = settings.Choice("--format", Formats, new("Hvad der skrives: text, json eller svg (pengene måned for måned).", "What is written: text, json or svg (the money month by month)."));
        Option<string[]> scenarios = new("--scenario") { HelpName = "NAME", Description = settings.Text(new("Et scenarie i planfilen; flere vises side om side med planen.", "A scenario of the plan file; several are shown side by side with the plan.")), DefaultValueFactory = _ => [] };
        Option<string?> target = new("--out") { HelpName = "FILE", Description = settings.Text(new("Skriv til en fil i stedet for standardoutput.", "Write to a file instead of standard output.")) };
        Option<int?> width = new("--width") { HelpName = "N", Description = settings.Text(new("Bredden: tegn i tekst, pixels i svg.", "The width: characters of text, pixels of svg.")) };
        Command command = new("balance", settings.Text(new("Går det op? Pengene, måned for måned, og det tal, der afgør det.", "Does it balance? The money, month by month, and the number that decides it."))) { file, asOf, scenarios, format, target, width };
        command.SetAction(parsed =>
        {
            Invocation invocation = settings.Of(parsed);
            BalanceRequest request = new(parsed.GetRequiredValue(file), parsed.GetValue(asOf), parsed.GetValue(format)!, parsed.GetValue(width), [.. parsed.GetRequiredValue(scenarios).Distinct()]);
            BilingualText? senseless = Senseless(request, invocation.Json);
            invocation = invocation with { Json = invocation.Json || request.Format == "json" };
            if (senseless is { } reason)
            {
                return Failure.Write(invocation, Application.UsageCode, reason, new("«balance --help» viser mulighederne.", "'balance --help' lists the options."));
            }

            return PlanOutput.Write(invocation, parsed.GetValue(target), request.Width, mark: false, to => Run(to, request));
        });
        return command;
    }

    /// <summary>Why options do not go together; null when they do.</summary>
    private static BilingualText? Senseless(BalanceRequest request, bool json)
    {
        (int least, int greatest) = request.Format == "svg" ? (PlanCashChartOptions.MinWidth, PlanCashChartOptions.MaxWidth) : (HostConsole.LeastWidth, HostConsole.GreatestWidth);
        return json && request.Format is not ("json" or "text") ? new($"--json og --format {request.Format} kan ikke gælde på én gang.", $"--json and --format {request.Format} cannot both hold.")
            : request.Scenarios.Length > 1 && request.Format == "svg" ? new("--format svg viser ét scenarie ad gangen.", "--format svg shows one scenario at a time.")
            : request.Width < least || request.Width > greatest ? new($"--width skal være fra {least} til {greatest}.", $"--width must be from {least} to {greatest}.")
            : null;
    }

    private static int Run(Invocation invocation, BalanceRequest request)
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

        BalancedScenario asItIs = Balance(session, null, asOf);
        BalancedScenario[] chosen = [.. scenarios.Select(scenario => Balance(session, scenario, asOf))];
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

    private static BalancedScenario Balance(PlanSession session, Scenario? scenario, LocalDate? asOf) => new(scenario, session.Work(new() { AsOf = asOf }, scenario));

    private static void Compare(Invocation invocation, BalancedScenario[] balanced)
    {
        if (invocation.Json)
        {
            JsonOutput.Write(invocation, BalanceDocuments.Compare(balanced, invocation.Language), OutputContext.Readable.BalanceComparisonDocument);
        }
        else
        {
            new BalanceComparisonPage(new(invocation.Host), balanced, invocation.Language).Write();
        }
    }

    private static void Write(Invocation invocation, BalanceRequest request, BalancedScenario balanced)
    {
        if (invocation.Json)
        {
            JsonOutput.Write(invocation, BalanceDocuments.Of(balanced, invocation.Language), OutputContext.Readable.BalanceDocument);
        }
        else if (request.Format == "svg")
        {
            invocation.Host.Output.Write(SvgWriter.Write(PlanCashChart.Draw(balanced.Outcome, new() { Language = invocation.Language, Width = request.Width ?? PlanCashChartOptions.Default.Width })));
        }
        else
        {
            new BalancePage(new(invocation.Host), balanced, invocation.Language).Write();
        }
    }
}

/// <summary>What was asked for.</summary>
internal sealed record BalanceRequest(string File, string? AsOf, string Format, int? Width, string[] Scenarios);

/// <summary>A plan under a scenario, or as it is, with its budget on the scheduled days.</summary>
/// <param name="Scenario">The scenario; null for the plan as it is.</param>
/// <param name="Outcome">The plan under it, worked through.</param>
internal sealed record BalancedScenario(Scenario? Scenario, PlanOutcome Outcome)
{
    public ActionPlan Plan => Outcome.Plan;

    public BudgetSummary Budget => Outcome.Budget;
}
