using ActionPlanning.Simulation;

namespace ActionPlanning.Reporting;

/// <summary>How many runs gave a number between two ends.</summary>
/// <param name="From">The lower end, inclusive.</param>
/// <param name="To">The upper end, exclusive.</param>
/// <param name="Runs">The number of runs.</param>
public sealed record SimulationBin(decimal From, decimal To, int Runs)
{
    /// <summary>The bins of a number, of equal and round width, with an edge at a limit.</summary>
    /// <param name="number">The number.</param>
    /// <param name="limit">The limit; null for none.</param>
    /// <param name="most">The most bins, at least 3.</param>
    /// <returns>The bins, in order, from the least to the greatest that any run gave; one when no run differs.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is below 3.</exception>
    public static PlanList<SimulationBin> Of(SimulatedNumber number, decimal? limit, int most)
    {
        ArgumentNullException.ThrowIfNull(number);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 3);
        decimal width = Round((number.Greatest - number.Least) / (most - 2));
        decimal anchor = limit is { } at ? at - (width * decimal.Floor(at / width)) : 0m;
        decimal first = anchor + (width * decimal.Floor((number.Least - anchor) / width));
        List<SimulationBin> bins = [];
        int before = 0;
        for (decimal from = first; from <= number.Greatest; from += width)
        {
            // Sums are multiples of a hundredth at the coarsest; what equals an end belongs to the bin above.
            int upTo = number.CountUpTo(from + width - 0.0000001m);
            bins.Add(new(from, from + width, upTo - before));
            before = upTo;
        }

        return [.. bins];
    }

    /// <summary>The least of 1, 2 and 5 times a power of ten that is not below a width.</summary>
    private static decimal Round(decimal width)
    {
        decimal round = 1m;
        while (round < width)
        {
            round *= 10m;
        }

        return round / 5m >= width ? round / 5m : round / 2m >= width ? round / 2m : round;
    }
}
