using System.CommandLine;
using ActionPlanning.ConsoleHost.Documents;
using ActionPlanning.ConsoleHost.Rendering;
using ActionPlanning.Validation;

namespace ActionPlanning.ConsoleHost.Commands;

/// <summary><c>gaps FILE</c>: what a plan does not say, those first on which most hangs.</summary>
internal static class GapsCommand
{
    public static Command Create(Settings settings)
    {
        Argument<string> file = settings.File();
        Command command = new("gaps", settings.Text(new("Vis, hvad planen ikke siger, og hvor fuldstændigt hvert spor er.", "Show what the plan does not say, and how complete each track is."))) { file };
        command.SetAction(parsed => Run(settings.Of(parsed), parsed.GetRequiredValue(file)));
        return command;
    }

    private static int Run(Invocation invocation, string file)
    {
        (PlanSession? session, int exitCode) = PlanSession.Open(invocation, file);
        if (session is null)
        {
            return exitCode;
        }

        PlanCompleteness completeness = PlanCompleteness.Of(session.Plan);
        if (invocation.Json)
        {
            JsonOutput.Write(invocation, FindingDocuments.Gaps(session, completeness, invocation.Language), OutputContext.Readable.GapsDocument);
        }
        else
        {
            FindingsPage.Gaps(new(invocation.Host), session.Plan, completeness, invocation.Language);
        }

        return PlanSession.ExitCode(session.Everything());
    }
}
