using System.CommandLine;
using ActionPlanning.ConsoleHost.Documents;
using ActionPlanning.ConsoleHost.Rendering;
using ActionPlanning.Reporting;

namespace ActionPlanning.ConsoleHost.Commands;

/// <summary><c>plan FILE</c>: the whole plan, worked through.</summary>
internal static class PlanCommand
{
    public static Command Create(Settings settings)
    {
        Argument<string> file = settings.File();
        Command command = new("plan", settings.Text(new("Vis hele planen, gennemregnet.", "Show the whole plan, worked through."))) { file };
        command.SetAction(parsed => Run(settings.Of(parsed), parsed.GetRequiredValue(file)));
        return command;
    }

    public static int Run(Invocation invocation, string file)
    {
        (PlanSession? session, int exitCode) = PlanSession.Open(invocation, file);
        if (session is null)
        {
            return exitCode;
        }

        PlanOutcome outcome = session.Work();
        PlanReport report = PlanReport.Of(outcome, invocation.Language);
        if (invocation.Json)
        {
            JsonOutput.Write(invocation, PlanDocuments.Of(outcome, report), OutputContext.Readable.PlanDocument);
        }
        else
        {
            new PlanPage(new(invocation.Host), report).Write();
        }

        return PlanSession.ExitCode(outcome.Diagnostics);
    }
}
