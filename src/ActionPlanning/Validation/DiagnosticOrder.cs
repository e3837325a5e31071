using ActionPlanning.Diagnostics;

namespace ActionPlanning.Validation;

/// <summary>The order in which findings are listed: the gravest first, then as their parts stand in the plan, then by code.</summary>
internal sealed class DiagnosticOrder
{
    private readonly Dictionary<string, int> ranks = [];

    public DiagnosticOrder(ActionPlan plan)
    {
        foreach ((PartKind _, string _, string _, string path) in PlanReferences.Declared(plan))
        {
            ranks.TryAdd(Part(path), ranks.Count);
        }
    }

    public IReadOnlyList<Diagnostic> Sort(IEnumerable<Diagnostic> findings) =>
    [
        .. findings
            .OrderByDescending(finding => finding.Severity)
            .ThenBy(finding => Rank(finding.Path))
            .ThenBy(finding => finding.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Code, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message.English, StringComparer.Ordinal),
    ];

    /// <summary>The plan as a whole first, its parts in their order, then what has no id of its own, such as links.</summary>
    private int Rank(string path) => !path.Contains('[', StringComparison.Ordinal) ? -1 : ranks.GetValueOrDefault(Part(path), int.MaxValue);

    private static string Part(string path) => path.IndexOf(']', StringComparison.Ordinal) is >= 0 and int end ? path[..(end + 1)] : path;
}
