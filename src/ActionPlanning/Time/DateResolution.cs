using System.Diagnostics.CodeAnalysis;

namespace ActionPlanning.Time;

/// <summary>The window of a planning date, or the reason why it has none. Exactly one of the two is there.</summary>
public sealed record DateResolution
{
    private DateResolution(DateWindow? window, PlanDateError? error)
    {
        Window = window;
        Error = error;
    }

    /// <summary>Gets the days the date stands for; <see langword="null"/> when there is an <see cref="Error"/>.</summary>
    public DateWindow? Window { get; }

    /// <summary>Gets the reason why there is no window; <see langword="null"/> when there is one.</summary>
    public PlanDateError? Error { get; }

    /// <summary>Gets a value indicating whether there is a window.</summary>
    [MemberNotNullWhen(true, nameof(Window))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsResolved => Window is not null;

    /// <summary>The window.</summary>
    /// <exception cref="PlanDateException">There is none; the exception carries <see cref="Error"/>.</exception>
    public DateWindow WindowOrThrow() => Window ?? throw new PlanDateException(Error!);

    internal static DateResolution Of(DateWindow window) => new(window, null);

    internal static DateResolution Failed(PlanDateError error) => new(null, error);
}
