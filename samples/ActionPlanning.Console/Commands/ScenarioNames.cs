using System.CommandLine;
using ActionPlanning.ConsoleHost.Documents;

namespace ActionPlanning.ConsoleHost.Commands;

/// <summary>Finds the scenarios that a command line names.</summary>
internal static class ScenarioNames
{
    public const string Code = "scenario.unknown";

    /// <summary><c>--scenario NAME</c> of a command that shows one.</summary>
    public static Option<string?> Option(Settings settings) => new("--scenario") { HelpName = "NAME", Description = settings.Text(new("Et scenarie i planfilen.", "A scenario of the plan file.")) };

    /// <summary>The scenarios; an exit code when the plan lacks one, and the reader has then been told.</summary>
    public static (Scenario[] Scenarios, int? ExitCode) Find(Invocation invocation, ActionPlan plan, IReadOnlyList<string> names)
    {
        if (names.FirstOrDefault(name => plan.Scenarios.All(scenario => scenario.Id.Value != name)) is not { } unknown)
        {
            return ([.. names.Select(name => plan.Scenarios.First(scenario => scenario.Id.Value == name))], null);
        }

        string shown = PlanInput.Shown(unknown);
        string known = string.Join(", ", plan.Scenarios.Select(scenario => scenario.Id.Value));
        return ([], Failure.Write(
            invocation,
            Code,
            new($"Planen har intet scenarie «{shown}».", $"The plan has no scenario '{shown}'."),
            plan.Scenarios.IsEmpty ? new("Planfilen har ingen scenarier.", "The plan file has no scenarios.") : new($"Planens scenarier: {known}.", $"The plan's scenarios: {known}.")));
    }
}
