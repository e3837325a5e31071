using ActionPlanning.ConsoleHost.Commands;
using ActionPlanning.ConsoleHost.Documents;
using ActionPlanning.Diagnostics;
using ActionPlanning.Json;
using ActionPlanning.Validation;

namespace ActionPlanning.ConsoleHost;

/// <summary>A plan that was read, with everything that was found in its file.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Read">What came of reading, which knows where in the file things stand.</param>
internal sealed record PlanSession(ActionPlan Plan, PlanReadResult Read)
{
    /// <summary>Faults of the file as a file: there is no plan to speak of, so the input is unreadable rather than wrong.</summary>
    private static readonly string[] UnreadableCodes = [JsonCodes.Syntax, JsonCodes.TooLarge, JsonCodes.TooDeep, JsonCodes.TooMany, JsonCodes.Version];

    /// <summary>Reads a plan; null when there is none, and the reader has then been told why.</summary>
    public static (PlanSession? Session, int ExitCode) Open(Invocation invocation, string file)
    {
        (byte[]? bytes, InputProblem? problem) = PlanInput.Read(invocation.Host, file);
        if (bytes is null)
        {
            return (null, Failure.Write(invocation, problem!.Code, problem.Message, problem.Hint));
        }

        PlanReadResult read = PlanJson.Read(bytes);
        if (read.Plan is { } plan)
        {
            return (new(plan, read), ExitCodes.Fine);
        }

        // A plan that is not sound is checked all the same, so that every fault is told at once.
        PlanReadResult everything = new ActionPlanner().Check(bytes);
        return (null, Failure.Write(invocation, everything.Diagnostics, IsUnreadable(read)));
    }

    /// <summary>Works the plan through, under a scenario or as it is; what was found has its place in the file.</summary>
    public PlanOutcome Work(PlanningOptions? options = null, Scenario? scenario = null)
    {
        PlanOutcome outcome = new ActionPlanner().Plan(scenario is null ? Plan : scenario.ApplyTo(Plan), options);
        return outcome with { Diagnostics = [.. Read.Diagnostics, .. outcome.Diagnostics.Select(Read.Locate)] };
    }

    /// <summary>Everything that was found: in the file, and in the plan.</summary>
    public IReadOnlyList<Diagnostic> Everything() => [.. Read.Diagnostics, .. new PlanValidator().Validate(Plan).Select(Read.Locate)];

    public static int ExitCode(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? ExitCodes.PlanHasErrors : ExitCodes.Fine;

    private static bool IsUnreadable(PlanReadResult read) => read.Diagnostics.Any(diagnostic => UnreadableCodes.Contains(diagnostic.Code));
}
