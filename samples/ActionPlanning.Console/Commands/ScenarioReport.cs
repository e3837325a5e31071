using System.CommandLine;
using ActionPlanning.Budgeting;
using ActionPlanning.Diagnostics;

namespace ActionPlanning.ConsoleHost.Commands;

/// <summary>A command that shows a plan worked through: as it is, under a scenario, or as it is and under several, side by side.</summary>
/// <param name="write">Shows the plan, as it is or under a scenario.</param>
/// <param name="compare">Shows it as it is and under several scenarios.</param>
internal sealed class ScenarioReport(Action<Invocation, Output, WorkedScenario> write, Action<Invocation, WorkedScenario[]> compare)
{
    public Command Create(Settings settings, string name, BilingualText help, Func<string, OutputOptions> outputs)
    {
        Argument<string> file = settings.File();
        Option<string?> asOf = AsOfOption.Create(settings);
        Option<string[]> scenarios = new("--scenario") { HelpName = "NAME", Description = settings.Text(new("Et scenarie i planfilen; flere vises side om side med planen.", "A scenario of the plan file; several are shown side by side with the plan.")), DefaultValueFactory = _ => [] };
        OutputOptions options = outputs(name);
        Command command = new(name, settings.Text(help)) { file, asOf, scenarios, options.Format, options.Target, options.Width };
        command.SetAction(parsed =>
        {
            string[] names = [.. parsed.GetRequiredValue(scenarios).Distinct()];
            return options.Run(parsed, names.Length, (invocation, output) => output.Send(invocation, to => Run(to, output, parsed.GetRequiredValue(file), parsed.GetValue(asOf), names)));
        });
        return command;
    }

    private int Run(Invocation invocation, Output output, string file, string? asOf, string[] names)
    {
        (PlanView? view, int exitCode) = PlanView.Open(invocation, file, asOf, names);
        if (view is null)
        {
            return exitCode;
        }

        WorkedScenario asItIs = Work(null);
        WorkedScenario[] chosen = [.. view.Scenarios.Select(Work)];
        if (chosen.Length > 1)
        {
            compare(invocation, [asItIs, .. chosen]);
        }
        else
        {
            write(invocation, output, chosen is [var only] ? only : asItIs);
        }

        return PlanSession.ExitCode(chosen.Prepend(asItIs).SelectMany(one => one.Outcome.Diagnostics));

        WorkedScenario Work(Scenario? scenario) => new(scenario, view.Session.Work(new() { AsOf = view.AsOf }, scenario));
    }
}

/// <summary>A plan under a scenario, or as it is, worked through.</summary>
/// <param name="Scenario">The scenario; null for the plan as it is.</param>
/// <param name="Outcome">The plan under it, worked through.</param>
internal sealed record WorkedScenario(Scenario? Scenario, PlanOutcome Outcome)
{
    public ActionPlan Plan => Outcome.Plan;

    public BudgetSummary Budget => Outcome.Budget;
}
