using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Validation;

namespace ActionPlanning.Reporting;

/// <summary>Sorts what was found in a plan into faults, tensions and gaps.</summary>
internal sealed class PlanReportFindings(PlanOutcome outcome, PlanLanguage language)
{
    private const string GapFamily = "gap";
    private const string CheckFamily = "check";

    /// <summary>What is wrong: every error, and the warnings of the other families than gaps and checks.</summary>
    public PlanList<PlanReportFinding> Faults() => [.. outcome.Diagnostics.Where(IsFault).Select(Finding)];

    public PlanList<PlanReportFinding> Tensions() =>
        [.. outcome.Diagnostics.Where(finding => finding.Family == CheckFamily && !IsFault(finding)).OrderByDescending(finding => finding.Severity).Select(Finding)];

    public PlanList<PlanReportGroup> Gaps() =>
    [
        .. outcome.Diagnostics
            .Where(finding => finding.Family == GapFamily && !IsFault(finding))
            .GroupBy(finding => finding.Code)
            .Select(group => new PlanReportGroup(group.Key, group.Max(finding => finding.Severity), Title(group.Key), [.. group.Select(Finding)]))
            .OrderByDescending(group => group.Severity)
            .ThenByDescending(group => group.Findings.Count)
            .ThenBy(group => group.Code, StringComparer.Ordinal),
    ];

    private static bool IsFault(Diagnostic finding) => finding.Severity == Severity.Error || finding.Family is not (GapFamily or CheckFamily);

    private string Title(string code) => CheckCatalogue.Find(code)?.Title.In(language) ?? code;

    private PlanReportFinding Finding(Diagnostic finding) => new(
        finding.Code,
        finding.Severity,
        finding.Path,
        finding.Message.In(language),
        finding.Hint.In(language) is { Length: > 0 } hint ? hint : null,
        finding.Position);
}
