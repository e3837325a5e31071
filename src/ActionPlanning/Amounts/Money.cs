using System.Globalization;

namespace ActionPlanning.Amounts;

/// <summary>An exact sum of money in one currency.</summary>
/// <param name="Value">The sum in whole units (kroner), with decimals.</param>
/// <param name="Currency">The currency.</param>
public readonly record struct Money(decimal Value, Currency Currency)
{
    /// <summary>Splits the sum in proportion to weights, so that the parts add up to the sum to the smallest unit.</summary>
    /// <remarks>
    /// The largest-remainder method (Hamilton, 1792): each part is its share rounded down or up to the smallest unit, and a smaller weight never
    /// gets more than a larger one. Equal remainders go to the larger weight, then to the earlier part. A sum that is finer than the
    /// smallest unit leaves its rest with the first part that has the largest remainder.
    /// </remarks>
    /// <param name="weights">The weights, none negative and not all zero.</param>
    /// <returns>One part per weight, in the same order.</returns>
    /// <exception cref="ArgumentException">There are no weights, one is negative, or all are zero.</exception>
    /// <exception cref="OverflowException">The sum or the weights are too large for <see cref="decimal"/>.</exception>
    public Money[] Allocate(params ReadOnlySpan<decimal> weights)
    {
        decimal total = 0m;
        foreach (decimal weight in weights)
        {
            if (weight < 0m)
            {
                throw new ArgumentException($"The weight {weight.ToString(CultureInfo.InvariantCulture)} is negative.", nameof(weights));
            }

            total += weight;
        }

        if (total == 0m)
        {
            throw new ArgumentException("At least one weight must be above zero.", nameof(weights));
        }

        decimal unit = Currency.Decimals switch { 0 => 1m, 3 => 0.001m, _ => 0.01m };
        decimal magnitude = Math.Abs(Value);
        decimal units = Math.Floor(magnitude / unit);
        decimal dust = magnitude - (units * unit);
        int count = weights.Length;
        decimal[] whole = new decimal[count];
        (decimal Remainder, decimal Weight, int Index)[] order = new (decimal, decimal, int)[count];
        decimal given = 0m;
        for (int i = 0; i < count; i++)
        {
            // Division first keeps large sums inside decimal; a weight equal to the total is exact.
            decimal share = weights[i] == total ? units : units * (weights[i] / total);
            whole[i] = Math.Floor(share);
            order[i] = (share - whole[i], weights[i], i);
            given += whole[i];
        }

        Array.Sort(order, (a, b) =>
            a.Remainder != b.Remainder ? b.Remainder.CompareTo(a.Remainder)
            : a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight)
            : a.Index.CompareTo(b.Index));
        int next = 0;
        for (decimal left = units - given; left > 0m; left--)
        {
            whole[order[next].Index]++;
            next = (next + 1) % count;
        }

        Money[] parts = new Money[count];
        decimal sign = Value < 0m ? -1m : 1m;
        for (int i = 0; i < count; i++)
        {
            decimal part = (whole[i] * unit) + (i == order[0].Index ? dust : 0m);
            parts[i] = new(sign * part, Currency);
        }

        return parts;
    }

    /// <summary>Prints the sum in invariant form, such as <c>1250.00 DKK</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Value.ToString($"F{Currency.Decimals}", CultureInfo.InvariantCulture)} {Currency}";
}
