using ActionPlanning.ConsoleHost.Commands;
using NodaTime;

namespace ActionPlanning.ConsoleHost;

/// <summary>A plan that was read, the day from which it is looked at, and the scenarios under which.</summary>
/// <param name="Session">The plan.</param>
/// <param name="AsOf">The day; null when none was given.</param>
/// <param name="Scenarios">The scenarios that were named.</param>
internal sealed record PlanView(PlanSession Session, LocalDate? AsOf, Scenario[] Scenarios)
{
    /// <summary>Reads a plan and what it is looked at under; null when something is the matter with any of it, and the reader has then been told.</summary>
    public static (PlanView? View, int ExitCode) Open(Invocation invocation, string file, string? asOf, IReadOnlyList<string> names)
    {
        (LocalDate? day, int? notADay) = AsOfOption.Read(invocation, asOf);
        if (notADay is { } wrong)
        {
            return (null, wrong);
        }

        (PlanSession? session, int exitCode) = PlanSession.Open(invocation, file);
        if (session is null)
        {
            return (null, exitCode);
        }

        (Scenario[] scenarios, int? unknown) = ScenarioNames.Find(invocation, session.Plan, names);
        return unknown is { } missing ? (null, missing) : (new(session, day, scenarios), ExitCodes.Fine);
    }
}
