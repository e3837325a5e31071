using ActionPlanning.Diagnostics;

namespace ActionPlanning.Reporting;

/// <summary>A fault, tension or gap in words.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Path">The place in the plan, by ids.</param>
/// <param name="Message">What is the matter.</param>
/// <param name="Hint">What would help; null when there is nothing to add.</param>
/// <param name="Position">The place in the file; null when it is not known.</param>
public sealed record PlanReportFinding(string Code, Severity Severity, string Path, string Message, string? Hint, TextPosition? Position);

/// <summary>Findings of one kind.</summary>
/// <param name="Code">The code that they share.</param>
/// <param name="Severity">How much they matter.</param>
/// <param name="Title">The rule in a few words; the code when it has none.</param>
/// <param name="Findings">The findings, at least one.</param>
public sealed record PlanReportGroup(string Code, Severity Severity, string Title, PlanList<PlanReportFinding> Findings)
{
    /// <summary>Gets the hint that all of them share; null when they differ or have none.</summary>
    public string? Hint => Findings.All(finding => finding.Hint == Findings[0].Hint) ? Findings[0].Hint : null;
}
