using ActionPlanning.Diagnostics;
using ActionPlanning.Json.Parsing;

namespace ActionPlanning.Json;

/// <summary>What came of reading a plan file: the plan, or every fault that was found, each with its place in the file.</summary>
public sealed class PlanReadResult
{
    private readonly SourceMap? map;

    internal PlanReadResult(ActionPlan? draft, IReadOnlyList<Diagnostic> diagnostics, SourceMap? map)
        : this(draft, diagnostics, map, draft is not null && diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error))
    {
    }

    private PlanReadResult(ActionPlan? draft, IReadOnlyList<Diagnostic> diagnostics, SourceMap? map, bool succeeded)
    {
        Draft = draft;
        Diagnostics = diagnostics;
        Succeeded = succeeded;
        this.map = map;
    }

    /// <summary>Gets the plan; null when the file has errors.</summary>
    public ActionPlan? Plan => Succeeded ? Draft : null;

    /// <summary>Gets everything that was found, in the order of the file: errors, and warnings such as unknown properties. Faults of structure (repeated ids, references to nothing, circles) come last.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Gets a value indicating whether there is a plan: reading met no error.</summary>
    public bool Succeeded { get; }

    /// <summary>
    /// Gets the plan as far as it could be put together, structure unchecked: for those who go on checking a faulty plan, so that every fault is found in one pass.
    /// Null when the file is not understood that far. Optional values with faults are left out of it.
    /// </summary>
    internal ActionPlan? Draft { get; }

    /// <summary>Gives a diagnostic its place in the file, such as one from the validation of <see cref="Plan"/>, by its path.</summary>
    /// <param name="diagnostic">A diagnostic about this plan.</param>
    /// <returns>The diagnostic with its <see cref="Diagnostic.Position"/>; the same when it has one already or its place is not known.</returns>
    public Diagnostic Locate(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return diagnostic.Position is null && map?.Find(diagnostic) is { } position ? diagnostic with { Position = position } : diagnostic;
    }

    /// <summary>The same plan with findings about it, each at its place in the file. They do not take the plan away.</summary>
    internal PlanReadResult Noting(IEnumerable<Diagnostic> findings) => new(Draft, [.. Diagnostics, .. findings.Select(Locate)], map, Succeeded);

    internal PlanReadResult With(IEnumerable<Diagnostic> more) => new(Draft, [.. Diagnostics, .. more.Select(Locate)], map);
}
