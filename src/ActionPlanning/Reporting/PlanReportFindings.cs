using System.Collections.Immutable;
using ActionPlanning.Diagnostics;
using ActionPlanning.Time;

namespace ActionPlanning.Reporting;

/// <summary>Sorts what was found in a plan into faults, tensions and gaps.</summary>
internal sealed class PlanReportFindings(PlanOutcome outcome, PlanLanguage language)
{
    private const string GapFamily = "gap";

    public ImmutableArray<PlanReportFinding> Faults() => [.. outcome.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(Finding)];

    public ImmutableArray<PlanReportFinding> Tensions() =>
        [.. outcome.Diagnostics.Where(finding => finding.Severity != Severity.Error && finding.Family != GapFamily).OrderByDescending(finding => finding.Severity).Select(Finding)];

    public ImmutableArray<PlanReportGroup> Gaps() =>
    [
        .. outcome.Diagnostics
            .Where(finding => finding.Severity != Severity.Error && finding.Family == GapFamily)
            .GroupBy(finding => finding.Code)
            .Select(group => new PlanReportGroup(group.Key, group.Max(finding => finding.Severity), Title(group.Key), [.. group.Select(Finding)]))
            .OrderByDescending(group => group.Severity)
            .ThenByDescending(group => group.Findings.Length)
            .ThenBy(group => group.Code, StringComparer.Ordinal),
    ];

    private static string Title(string code) => code;

    private PlanReportFinding Finding(Diagnostic finding) => new(
        finding.Code,
        finding.Severity,
        finding.Path,
        finding.Message.In(language),
        finding.Hint.In(language) is { Length: > 0 } hint ? hint : null,
        finding.Position);
}
