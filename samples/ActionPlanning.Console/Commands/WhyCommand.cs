using System.CommandLine;
using ActionPlanning.ConsoleHost.Documents;
using ActionPlanning.ConsoleHost.Rendering;
using ActionPlanning.Explanation;

namespace ActionPlanning.ConsoleHost.Commands;

/// <summary><c>why FILE ITEM</c>: why an item lies where it lies, or has no place, and what would change that.</summary>
internal static class WhyCommand
{
    public const string ItemCode = "item.unknown";
    private const int MostSuggestions = 12;

    public static Command Create(Settings settings)
    {
        Argument<string> file = settings.File();
        Argument<string> item = new("ITEM") { Description = settings.Text(new("Punktets id, som i planfilen.", "The item's id, as in the plan file.")) };
        Option<string?> asOf = AsOfOption.Create(settings);
        Option<string?> scenario = ScenarioNames.Option(settings);
        Command command = new("why", settings.Text(new("Sig, hvorfor et punkt ligger, hvor det ligger, eller ingen plads har, og hvad der ville ændre det.", "Say why an item lies where it lies or has no place, and what would change that."))) { file, item, asOf, scenario };
        command.SetAction(parsed => Run(settings.Of(parsed), parsed.GetRequiredValue(file), parsed.GetRequiredValue(item), parsed.GetValue(asOf), parsed.GetValue(scenario)));
        return command;
    }

    private static int Run(Invocation invocation, string file, string id, string? asOf, string? scenarioName)
    {
        (PlanView? view, int exitCode) = PlanView.Open(invocation, file, asOf, scenarioName is null ? [] : [scenarioName]);
        if (view is null)
        {
            return exitCode;
        }

        PlanSession session = view.Session;
        Scenario? scenario = view.Scenarios.FirstOrDefault();
        if (session.Plan.Items.FirstOrDefault(one => one.Id.Value == id) is not { } item)
        {
            return Unknown(invocation, session.Plan, id);
        }

        PlanOutcome outcome = session.Work(new() { AsOf = view.AsOf }, scenario);
        ItemExplanation explanation = new ActionPlanner().Explain(outcome, item.Id);
        if (invocation.Json)
        {
            JsonOutput.Write(invocation, WhyDocuments.Of(outcome, explanation, scenario, invocation.Language), OutputContext.Readable.WhyDocument);
        }
        else
        {
            new WhyPage(new(invocation.Host), outcome, explanation, invocation.Language).Write();
        }

        return PlanSession.ExitCode(outcome.Diagnostics);
    }

    public static int Unknown(Invocation invocation, ActionPlan plan, string id)
    {
        string shown = PlanInput.Shown(id);
        string start = id.Length == 0 ? "" : id[..1];
        string[] near = [.. plan.Items.Select(item => item.Id.Value).OrderByDescending(one => one.Contains(id, StringComparison.OrdinalIgnoreCase)).ThenByDescending(one => one.StartsWith(start, StringComparison.OrdinalIgnoreCase)).Take(MostSuggestions)];
        return Failure.Write(
            invocation,
            ItemCode,
            new($"Planen har intet punkt «{shown}».", $"The plan has no item '{shown}'."),
            new($"Nogle af planens punkter: {string.Join(", ", near)}.", $"Some of the plan's items: {string.Join(", ", near)}."));
    }
}
