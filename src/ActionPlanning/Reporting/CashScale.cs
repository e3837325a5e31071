namespace ActionPlanning.Reporting;

/// <summary>Sums on a vertical axis, with round numbers for its lines.</summary>
internal sealed class CashScale
{
    private readonly double top;
    private readonly double bottom;
    private readonly decimal least;
    private readonly decimal most;

    /// <summary>An axis that holds all sums, and zero, between two heights.</summary>
    public CashScale(IEnumerable<decimal> sums, double top, double bottom, int lines)
    {
        this.top = top;
        this.bottom = bottom;
        // Beyond this a picture says nothing; it only has to be drawn.
        decimal[] known = [.. sums.Select(sum => Math.Clamp(sum, -Greatest, Greatest)), 0m];
        (least, most) = (known.Min(), known.Max());
        decimal step = Round(Math.Max(1m, (most - least) / lines));
        (least, most) = (decimal.Floor(least / step) * step, decimal.Ceiling(most / step) * step);
        most = most == least ? least + step : most;
        Step = step;
    }

    private const decimal Greatest = 1_000_000_000_000_000m;

    public decimal Step { get; }

    public IEnumerable<decimal> Lines
    {
        get
        {
            for (decimal at = least; at <= most; at += Step)
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

        return new[] { 1m, 2m, 2.5m, 5m, 10m }.Select(factor => factor * power).First(step => step >= least && step == decimal.Floor(step));
    }
}
