namespace ActionPlanning.Time;

/// <summary>Thrown when a text that had to be a planning date is not one, or a planning date that had to have a year cannot have it.</summary>
/// <remarks>Input that may be wrong belongs through <see cref="PlanDate.TryParse(string?, out PlanDate?, out PlanDateError?)"/>, where the error is a value.</remarks>
public sealed class PlanDateException : FormatException
{
    /// <summary>Makes an exception that carries an error.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public PlanDateException(PlanDateError error)
        : base(Describe(error)) => Error = error;

    /// <summary>Gets the error: code, place, messages and hints.</summary>
    public PlanDateError Error { get; }

    private static string Describe(PlanDateError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return $"{error.English} {error.HintEnglish} ({error.Code} at {error.Position})";
    }
}
