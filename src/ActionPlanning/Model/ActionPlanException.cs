using ActionPlanning.Diagnostics;

namespace ActionPlanning;

/// <summary>A plan could not be built; the exception lists every fault that was found.</summary>
public sealed class ActionPlanException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="ActionPlanException"/> class.</summary>
    /// <param name="faults">The faults, at least one.</param>
    public ActionPlanException(IReadOnlyList<Diagnostic> faults)
        : base(Describe(faults)) => Faults = faults;

    /// <summary>Gets the faults.</summary>
    public IReadOnlyList<Diagnostic> Faults { get; }

    private static string Describe(IReadOnlyList<Diagnostic> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        return $"The plan has {faults.Count} fault(s):{Environment.NewLine}{string.Join(Environment.NewLine, faults)}";
    }
}
