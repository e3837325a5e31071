using System.CommandLine;
using ActionPlanning.ConsoleHost.Documents;
using ActionPlanning.ConsoleHost.Rendering;
using ActionPlanning.Diagnostics;
using ActionPlanning.Reporting;

namespace ActionPlanning.ConsoleHost.Commands;

/// <summary><c>what-if FILE --set CHANGE…</c>: the plan with a few changes, side by side with the plan as it is.</summary>
internal static class WhatIfCommand
{
    private static readonly BilingualText HowTo = new(
        "Skriv for eksempel --set \"resources[sekretariat].capacity += 14\". docs/plan-files.md viser alle ændringer.",
        "Write for instance --set \"resources[secretariat].capacity += 14\". docs/plan-files.md lists all changes.");

    public static Command Create(Settings settings)
    {
        Argument<string> file = settings.File();
        Option<string[]> set = new("--set") { HelpName = "CHANGE", Description = settings.Text(new("En ændring, som \"items[x].duration = 10\"; kan gives flere gange.", "A change, such as \"items[x].duration = 10\"; may be given several times.")), DefaultValueFactory = _ => [] };
        Option<string[]> scenarios = new("--scenario") { HelpName = "NAME", Description = settings.Text(new("Et scenarie i planfilen, hvis ændringer gælder først.", "A scenario of the plan file, whose changes hold first.")), DefaultValueFactory = _ => [] };
        Option<string?> asOf = AsOfOption.Create(settings);
        Command command = new("what-if", settings.Text(new("Vis, hvad nogle ændringer ville gøre ved planen.", "Show what some changes would do to the plan."))) { file, set, scenarios, asOf };
        command.SetAction(parsed => Run(settings.Of(parsed), parsed.GetRequiredValue(file), parsed.GetRequiredValue(set), parsed.GetRequiredValue(scenarios), parsed.GetValue(asOf)));
        return command;
    }

    private static int Run(Invocation invocation, string file, string[] lines, string[] names, string? asOf)
    {
        if (lines.Length == 0 && names.Length == 0)
        {
            return Failure.Write(invocation, Application.UsageCode, new("Der er ingen ændringer at prøve.", "There are no changes to try."), HowTo);
        }

        List<PlanChange> changes = [];
        foreach (string line in lines)
        {
            if (!PlanChange.TryParse(line, out PlanChange? change, out PlanChangeError? error))
            {
                string shown = PlanInput.Shown(line);
                return Failure.Write(
                    invocation,
                    error.Code,
                    new($"«{shown}», tegn {error.Position + 1}: {error.Message.Danish}", $"'{shown}', character {error.Position + 1}: {error.Message.English}"),
                    error.Hint);
            }

            changes.Add(change);
        }

        (PlanView? view, int exitCode) = PlanView.Open(invocation, file, asOf, names);
        if (view is null)
        {
            return exitCode;
        }

        PlanSession session = view.Session;
        PlanChange[] all = [.. view.Scenarios.SelectMany(scenario => scenario.Changes), .. changes];
        ActionPlan changed;
        try
        {
            changed = PlanChanges.Apply(session.Plan, all);
        }
        catch (ActionPlanException fault)
        {
            Diagnostic first = fault.Faults[0];
            return Failure.Write(invocation, first.Code, first.Message, first.Hint);
        }

        PlanningOptions options = new() { AsOf = view.AsOf };
        PlanOutcome before = session.Work(options);
        PlanOutcome after = new ActionPlanner().Plan(changed, options);
        PlanComparison comparison = PlanComparison.Of(before, after);
        if (invocation.Json)
        {
            JsonOutput.Write(invocation, WhatIfDocuments.Of(before, after, comparison, all, invocation.Language), OutputContext.Readable.WhatIfDocument);
        }
        else
        {
            new WhatIfPage(new(invocation.Host), after, comparison, all, invocation.Language).Write();
        }

        return PlanSession.ExitCode(before.Diagnostics);
    }
}
