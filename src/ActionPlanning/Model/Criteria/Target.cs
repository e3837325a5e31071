using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>How much is enough.</summary>
public sealed record Target
{
    private Target(TargetKind kind, Quantity value)
    {
        Kind = kind;
        Value = value;
    }

    /// <summary>Gets the target that only follows a number and cannot be missed.</summary>
    public static Target MonitorOnly { get; } = new(TargetKind.MonitorOnly, Quantity.Unknown);

    /// <summary>Gets the target to be better than the baseline, whichever way is better.</summary>
    public static Target BetterThanBaseline { get; } = new(TargetKind.BetterThanBaseline, Quantity.Unknown);

    /// <summary>Gets the kind of comparison.</summary>
    public TargetKind Kind { get; }

    /// <summary>Gets the number or range to compare with; unknown when the kind needs none, or when the plan does not give it.</summary>
    public Quantity Value { get; }

    /// <summary>Makes the target «at least»: the default reading of a plain number.</summary>
    /// <param name="value">The least value that is enough, inclusive.</param>
    /// <returns>The target.</returns>
    public static Target AtLeast(decimal value) => new(TargetKind.AtLeast, Quantity.Exactly(value));

    /// <summary>Makes the target «at most».</summary>
    /// <param name="value">The greatest value that is allowed, inclusive.</param>
    /// <returns>The target.</returns>
    public static Target AtMost(decimal value) => new(TargetKind.AtMost, Quantity.Exactly(value));

    /// <summary>Makes the target «exactly».</summary>
    /// <param name="value">The value.</param>
    /// <returns>The target.</returns>
    public static Target Exactly(decimal value) => new(TargetKind.Exactly, Quantity.Exactly(value));

    /// <summary>Makes the target «between».</summary>
    /// <param name="low">The least value, inclusive.</param>
    /// <param name="high">The greatest value, inclusive.</param>
    /// <returns>The target.</returns>
    /// <exception cref="ArgumentException"><paramref name="low"/> is greater than <paramref name="high"/>.</exception>
    public static Target Between(decimal low, decimal high) => new(TargetKind.Between, Quantity.Between(low, high));

    /// <summary>Makes the target «at least so many percent», measured by numerator and denominator.</summary>
    /// <param name="percent">The least percentage, inclusive; 100 is all.</param>
    /// <returns>The target.</returns>
    public static Target PercentAtLeast(decimal percent) => new(TargetKind.PercentAtLeast, Quantity.Exactly(percent));

    internal static Target Of(TargetKind kind, Quantity value) => new(kind, value);

    /// <summary>Prints the target in English, such as <c>at least 25</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kind switch
    {
        TargetKind.AtLeast => $"at least {Value}",
        TargetKind.AtMost => $"at most {Value}",
        TargetKind.Exactly => $"exactly {Value}",
        TargetKind.Between => $"between {Value}",
        TargetKind.PercentAtLeast => $"at least {Value} %",
        TargetKind.BetterThanBaseline => "better than the baseline",
        _ => "followed only",
    };
}
