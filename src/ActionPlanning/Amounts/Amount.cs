namespace ActionPlanning.Amounts;

/// <summary>A sum of money as a plan knows it: exact, a range, bounded on one side, or unknown.</summary>
/// <param name="Value">The number of whole units (kroner).</param>
/// <param name="Currency">The currency.</param>
public readonly record struct Amount(Quantity Value, Currency Currency)
{
    /// <summary>Makes an amount of which only the currency is known.</summary>
    /// <param name="currency">The currency.</param>
    /// <returns>The amount.</returns>
    public static Amount Unknown(Currency currency) => new(Quantity.Unknown, currency);

    /// <summary>Makes an exact amount.</summary>
    /// <param name="value">The number of whole units.</param>
    /// <param name="currency">The currency.</param>
    /// <returns>The amount.</returns>
    public static Amount Exactly(decimal value, Currency currency) => new(Quantity.Exactly(value), currency);

    /// <summary>Makes an amount known to lie in a range.</summary>
    /// <param name="low">The least, inclusive.</param>
    /// <param name="high">The greatest, inclusive.</param>
    /// <param name="currency">The currency.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentException"><paramref name="low"/> is greater than <paramref name="high"/>.</exception>
    public static Amount Between(decimal low, decimal high, Currency currency) => new(Quantity.Between(low, high), currency);

    /// <summary>Prints the amount in invariant form, such as <c>1000..2500 DKK</c>; <c>? DKK</c> when unknown.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Value} {Currency}";
}
