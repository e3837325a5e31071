using System.CommandLine;
using ActionPlanning.ConsoleHost.Documents;
using ActionPlanning.ConsoleHost.Rendering;
using ActionPlanning.Diagnostics;

namespace ActionPlanning.ConsoleHost.Commands;

/// <summary><c>validate FILE</c>: what is wrong with a plan, and what is likely to go wrong.</summary>
internal static class ValidateCommand
{
    public static Command Create(Settings settings)
    {
        Argument<string> file = settings.File();
        Command command = new("validate", settings.Text(new("Find fejl og spændinger i en plan.", "Find faults and tensions in a plan."))) { file };
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

        IReadOnlyList<Diagnostic> found = session.Everything();
        if (invocation.Json)
        {
            JsonOutput.Write(invocation, FindingDocuments.Validation(session.Plan, found, invocation.Language), OutputContext.Readable.ValidationDocument);
        }
        else
        {
            FindingsPage.Validation(new(invocation.Host), session.Plan, found, invocation.Language);
        }

        return PlanSession.ExitCode(found);
    }
}
