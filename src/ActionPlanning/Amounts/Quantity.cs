using System.Globalization;

namespace ActionPlanning.Amounts;

/// <summary>
/// A number as a plan knows it: exact, somewhere in a range, bounded on one side only, or unknown.
/// </summary>
/// <remarks>
/// Unknown is not zero. Arithmetic is interval arithmetic (Moore, 1966): the result contains every value that the
/// operands allow, so an unknown operand widens the answer instead of disappearing from it. A bound that would leave the
/// range of <see cref="decimal"/> becomes open, which is always a true statement about the number.
/// The default value is <see cref="Unknown"/>.
/// </remarks>
public readonly record struct Quantity
{
    private Quantity(decimal? low, decimal? high)
    {
        Low = low;
        High = high;
    }

    /// <summary>Gets the number of which nothing is known.</summary>
    public static Quantity Unknown => default;

    /// <summary>Gets exactly zero.</summary>
    public static Quantity Zero { get; } = new(0m, 0m);

    /// <summary>Gets the least possible value, inclusive; null when there is no known lower bound.</summary>
    public decimal? Low { get; }

    /// <summary>Gets the greatest possible value, inclusive; null when there is no known upper bound.</summary>
    public decimal? High { get; }

    /// <summary>Gets a value indicating whether the number is known exactly.</summary>
    public bool IsExact => Low is { } low && High == low;

    /// <summary>Gets a value indicating whether neither bound is known.</summary>
    public bool IsUnknown => Low is null && High is null;

    /// <summary>Gets a value indicating whether both bounds are known.</summary>
    public bool IsBounded => Low is not null && High is not null;

    /// <summary>Makes an exactly known number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The quantity.</returns>
    public static Quantity Exactly(decimal value) => new(value, value);

    /// <summary>Makes a number known to lie in a range.</summary>
    /// <param name="low">The least possible value, inclusive.</param>
    /// <param name="high">The greatest possible value, inclusive.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="ArgumentException"><paramref name="low"/> is greater than <paramref name="high"/>.</exception>
    public static Quantity Between(decimal low, decimal high) =>
        low <= high ? new(low, high) : throw new ArgumentException($"The lower bound {low.ToString(CultureInfo.InvariantCulture)} is above the upper bound {high.ToString(CultureInfo.InvariantCulture)}.", nameof(low));

    /// <summary>Makes a number known only to be no less than a bound.</summary>
    /// <param name="low">The least possible value, inclusive.</param>
    /// <returns>The quantity.</returns>
    public static Quantity AtLeast(decimal low) => new(low, null);

    /// <summary>Makes a number known only to be no more than a bound.</summary>
    /// <param name="high">The greatest possible value, inclusive.</param>
    /// <returns>The quantity.</returns>
    public static Quantity AtMost(decimal high) => new(null, high);

    /// <summary>Makes a number from optional bounds.</summary>
    /// <param name="low">The least possible value, inclusive, or null.</param>
    /// <param name="high">The greatest possible value, inclusive, or null.</param>
    /// <param name="quantity">The quantity, when the bounds are in order.</param>
    /// <returns>False when <paramref name="low"/> is greater than <paramref name="high"/>.</returns>
    public static bool TryCreate(decimal? low, decimal? high, out Quantity quantity)
    {
        quantity = low > high ? default : new(low, high);
        return !(low > high);
    }

    /// <summary>Reads a whole number as an exact quantity.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Quantity(int value) => Exactly(value);

    /// <summary>Reads a number that may be missing: null is unknown, never zero.</summary>
    /// <param name="value">The number, or null.</param>
    public static implicit operator Quantity(decimal? value) => FromNullable(value);

    /// <summary>Adds two numbers.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Every sum that the two allow.</returns>
    public static Quantity operator +(Quantity left, Quantity right) => new(Sum(left.Low, right.Low), Sum(left.High, right.High));

    /// <summary>Turns the sign.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The negated number; its bounds change places.</returns>
    public static Quantity operator -(Quantity value) => new(-value.High, -value.Low);

    /// <summary>Subtracts one number from another.</summary>
    /// <param name="left">What is subtracted from.</param>
    /// <param name="right">What is subtracted.</param>
    /// <returns>Every difference that the two allow.</returns>
    public static Quantity operator -(Quantity left, Quantity right) => left + -right;

    /// <summary>Multiplies two numbers.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Every product that the two allow; exactly zero when one of them is exactly zero.</returns>
    public static Quantity operator *(Quantity left, Quantity right)
    {
        Span<Bound> products =
        [
            Bound.Product(Bound.Lower(left.Low), Bound.Lower(right.Low)),
            Bound.Product(Bound.Lower(left.Low), Bound.Upper(right.High)),
            Bound.Product(Bound.Upper(left.High), Bound.Lower(right.Low)),
            Bound.Product(Bound.Upper(left.High), Bound.Upper(right.High)),
        ];
        Bound least = products[0];
        Bound greatest = products[0];
        foreach (Bound product in products[1..])
        {
            least = product.CompareTo(least) < 0 ? product : least;
            greatest = product.CompareTo(greatest) > 0 ? product : greatest;
        }

        return new(least.Finite, greatest.Finite);
    }

    /// <summary>Adds two numbers; the named form of <c>+</c>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Every sum that the two allow.</returns>
    public static Quantity Add(Quantity left, Quantity right) => left + right;

    /// <summary>Subtracts; the named form of <c>-</c>.</summary>
    /// <param name="left">What is subtracted from.</param>
    /// <param name="right">What is subtracted.</param>
    /// <returns>Every difference that the two allow.</returns>
    public static Quantity Subtract(Quantity left, Quantity right) => left - right;

    /// <summary>Turns the sign; the named form of unary <c>-</c>.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The negated number.</returns>
    public static Quantity Negate(Quantity value) => -value;

    /// <summary>Multiplies; the named form of <c>*</c>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Every product that the two allow.</returns>
    public static Quantity Multiply(Quantity left, Quantity right) => left * right;

    /// <summary>Makes an exact quantity of a whole number; the named form of the conversion.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The quantity.</returns>
    public static Quantity FromInt32(int value) => Exactly(value);

    /// <summary>Makes a quantity of a number that may be missing; the named form of the conversion.</summary>
    /// <param name="value">The number, or null.</param>
    /// <returns>The exact quantity, or unknown for null.</returns>
    public static Quantity FromNullable(decimal? value) => new(value, value);

    /// <summary>Tells whether the number is at least a bound.</summary>
    /// <param name="bound">The bound, inclusive.</param>
    /// <returns>True or false when that is certain; null when the number may lie on either side.</returns>
    public bool? IsAtLeast(decimal bound) => Low >= bound ? true : High < bound ? false : null;

    /// <summary>Tells whether the number is at most a bound.</summary>
    /// <param name="bound">The bound, inclusive.</param>
    /// <returns>True or false when that is certain; null when the number may lie on either side.</returns>
    public bool? IsAtMost(decimal bound) => High <= bound ? true : Low > bound ? false : null;

    /// <summary>Prints the number in invariant form: <c>5</c>, <c>2..4</c>, <c>25..</c>, <c>..10</c> or <c>?</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        IsUnknown ? "?"
        : IsExact ? Text(Low)
        : $"{Text(Low)}..{Text(High)}";

    private static string Text(decimal? bound) => bound?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";

    private static decimal? Sum(decimal? left, decimal? right)
    {
        if (left is not { } a || right is not { } b)
        {
            return null;
        }

        try
        {
            return a + b;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>A bound on the extended number line.</summary>
    private readonly record struct Bound(decimal? Finite, int Infinity)
    {
        public static Bound Lower(decimal? value) => new(value, value is null ? -1 : 0);

        public static Bound Upper(decimal? value) => new(value, value is null ? 1 : 0);

        public static Bound Product(Bound left, Bound right)
        {
            int sign = left.Sign * right.Sign;
            if (sign == 0)
            {
                return new(0m, 0);
            }

            if (left.Finite is { } a && right.Finite is { } b)
            {
                try
                {
                    return new(a * b, 0);
                }
                catch (OverflowException)
                {
                    return new(null, sign);
                }
            }

            return new(null, sign);
        }

        public int CompareTo(Bound other) =>
            Finite is { } a && other.Finite is { } b ? a.CompareTo(b) : Infinity.CompareTo(other.Infinity);

        private int Sign => Finite is { } value ? Math.Sign(value) : Infinity;
    }
}
