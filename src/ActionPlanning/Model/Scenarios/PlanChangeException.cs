namespace ActionPlanning;

/// <summary>Thrown when a text that had to be a change of a plan is not one.</summary>
/// <remarks>Input that may be wrong belongs through <see cref="PlanChange.TryParse(string?, out PlanChange?, out PlanChangeError?)"/>, where the error is a value.</remarks>
public sealed class PlanChangeException : FormatException
{
    /// <summary>Initializes a new instance of the <see cref="PlanChangeException"/> class.</summary>
    /// <param name="error">The error.</param>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public PlanChangeException(PlanChangeError error)
        : base(Describe(error)) => Error = error;

    /// <summary>Gets the error: code, place, messages and hints.</summary>
    public PlanChangeError Error { get; }

    private static string Describe(PlanChangeError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return FormattableString.Invariant($"{error.Message.English} {error.Hint.English} ({error.Code} at {error.Position})");
    }
}
