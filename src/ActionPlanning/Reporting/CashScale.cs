namespace ActionPlanning.Reporting;

/// <summary>Sums on a vertical axis, with round numbers for its lines.</summary>
internal sealed class CashScale
{
    private const decimal Greatest = 1_000_000_000_000_000m;

    private static readonly decimal[] Factors = [1m, 2m, 2.5m, 5m, 10m];

    private readonly double top;
    private readonly double bottom;
    private readonly decimal least;
    private readonly decimal most;

    /// <summary>An axis that holds all sums, and zero, between two heights; with a line more at an end beyond which there may be sums without a bound.</summary>
    public CashScale(IEnumerable<decimal> sums, double top, double bottom, int lines, bool openBelow, bool openAbove)
    {
        this.top = top;
        this.bottom = bottom;
        // Beyond this a picture says nothing; it only has to be drawn.
        decimal[] known = [.. sums.Select(sum => Math.Clamp(sum, -Greatest, Greatest)), 0m];
        (least, most) = (known.Min(), known.Max());
        decimal step = Round(Math.Max(1m, (most - least) / lines));
        (least, most) = (decimal.Floor(least / step) * step, decimal.Ceiling(most / step) * step);
        HasSums = most > least;
        least -= openBelow ? step : 0m;
        most += openAbove || most == least ? step : 0m;
        Step = step;
    }

    public decimal Step { get; }

    /// <summary>Gets a value indicating whether any sum but zero is known; without one, only the line of zero means anything.</summary>
    public bool HasSums { get; }

    public IEnumerable<decimal> Lines
    {
        get
        {
            for (decimal at = HasSums ? least : 0m; at <= (HasSums ? most : 0m); at += Step)
            {
                yield return at;
            }
        }
    }

    public double At(decimal sum) => bottom - ((double)((Math.Clamp(sum, least, most) - least) / (most - least)) * (bottom - top));

    /// <summary>The next of 1, 2, 2.5 and 5 times a power of ten.</summary>
    private static decimal Round(decimal least)
    {
        decimal power = 1m;
        while (power * 10m <= least)
        {
            power *= 10m;
        }

        return Factors.Select(factor => factor * power).First(step => step >= least && step == decimal.Floor(step));
    }
}
