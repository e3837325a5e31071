using ActionPlanning.ConsoleHost.Commands;
using ActionPlanning.ConsoleHost.Rendering;
using ActionPlanning.Diagnostics;

namespace ActionPlanning.ConsoleHost.Documents;

/// <summary>What <c>--json</c> writes when a command cannot do its work.</summary>
internal sealed record FailureDocument(string Format, string Command, FailureError Error, DiagnosticDocument[] Diagnostics);

/// <summary>Why.</summary>
internal sealed record FailureError(string Code, string Message, string? Hint);

/// <summary>Tells why a command cannot do its work: to standard error, or as an object on standard output with <c>--json</c>.</summary>
internal static class Failure
{
    public const string PlanErrorsCode = "plan.errors";

    public static int Write(Invocation invocation, string code, BilingualText message, BilingualText hint)
    {
        if (invocation.Json)
        {
            JsonOutput.Write(invocation, new(OutputContext.Format, "error", new(code, message.In(invocation.Language), hint.In(invocation.Language)), []), OutputContext.Readable.FailureDocument);
        }
        else
        {
            invocation.Host.Error.WriteLine(Page.Clean(invocation.Text(message)));
            invocation.Host.Error.WriteLine(Page.Clean(invocation.Text(hint)));
        }

        return ExitCodes.BadInput;
    }

    /// <summary>Tells what is wrong with a file that holds no sound plan.</summary>
    public static int Write(Invocation invocation, IReadOnlyList<Diagnostic> diagnostics, bool unreadable)
    {
        int errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        BilingualText message = unreadable ? new("Filen kan ikke læses som en plan.", "The file cannot be read as a plan.")
            : errors == 1 ? new("Planen har 1 fejl.", "The plan has 1 error.")
            : new($"Planen har {errors} fejl.", $"The plan has {errors} errors.");
        Diagnostic first = diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error) ?? diagnostics[0];
        if (invocation.Json)
        {
            JsonOutput.Write(
                invocation,
                new(OutputContext.Format, "error", new(unreadable ? first.Code : PlanErrorsCode, message.In(invocation.Language), null), DiagnosticDocument.Of(diagnostics, invocation.Language)),
                OutputContext.Readable.FailureDocument);
        }
        else
        {
            invocation.Host.Error.WriteLine(invocation.Text(message));
            foreach (Diagnostic diagnostic in diagnostics)
            {
                FindingsPage.Plain(invocation.Host.Error, diagnostic, invocation.Language);
            }
        }

        return unreadable ? ExitCodes.BadInput : ExitCodes.PlanHasErrors;
    }
}
