using ActionPlanning.Diagnostics;

namespace ActionPlanning.Web.Plans;

/// <summary>A plan file as it was read.</summary>
/// <param name="Id">The name in addresses: the file's name without its ending.</param>
/// <param name="Name">The file's name.</param>
/// <param name="Plan">The plan; null when the file cannot be read.</param>
/// <param name="Diagnostics">What was found while reading.</param>
internal sealed record PlanFile(string Id, string Name, ActionPlan? Plan, IReadOnlyList<Diagnostic> Diagnostics);
