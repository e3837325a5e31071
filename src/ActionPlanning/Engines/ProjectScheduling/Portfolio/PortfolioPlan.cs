namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>How the work of a portfolio is shared between its halves, round by round.</summary>
/// <remarks>
/// A few thousand schedules first, then the exact half alone for a tenth of the limit: most problems end here. In the rest the exact half gets the more, the closer
/// the best schedule is to the bound.
/// </remarks>
internal sealed class PortfolioPlan(PortfolioOptions options)
{
    private const long StartSchedules = 2_000;
    private const long FirstProof = 1_000;
    private const double ProofUntil = 0.1;
    private const long ShortestRound = 1_000;
    private const int RoundsInAll = 100;

    private readonly long _limit = options.WorkLimit ?? (options.TimeLimit is null ? PortfolioOptions.DefaultWorkLimit : long.MaxValue);
    private long _proof = FirstProof;

    /// <summary>Gets whether the halves have begun to share rounds.</summary>
    public bool IsMain { get; private set; }

    /// <summary>Whether the limit in work is reached.</summary>
    public bool IsSpent(long work) => work >= _limit;

    /// <summary>How much of the limits is used up, from 0 to 1.</summary>
    public double Used(long work, PortfolioClock clock) =>
        Math.Max(clock.Used, _limit == long.MaxValue ? 0 : Math.Min(1, (double)work / Math.Max(1, _limit)));

    /// <summary>The work that the limits allow in all.</summary>
    public long Whole(long work, PortfolioClock clock)
    {
        if (options.TimeLimit is not { } limit)
        {
            return _limit;
        }

        var foreseen = Math.Max(work, 1) * (limit / TimeSpan.FromTicks(Math.Max(1, clock.Elapsed.Ticks)));
        return foreseen < _limit ? (long)foreseen : _limit;
    }

    /// <summary>The share of the exact half in a round, from 0 to 1.</summary>
    /// <param name="activities">The number of activities.</param>
    /// <param name="whole">The work that the limits allow in all.</param>
    public double ExactShare(int activities, long whole)
    {
        if (options.Threads > 1 && options.WorkLimit is null)
        {
            return 0.5;
        }

        var wanted = A * activities * activities * activities * activities;
        return 1 - Math.Max(Math.Min(Most, wanted / Math.Max(1, whole)), Least);
    }

    private static double E(string n, double d) => Environment.GetEnvironmentVariable(n) is { } v ? double.Parse(v, System.Globalization.CultureInfo.InvariantCulture) : d;
    private static readonly double A = E("PA", 0.0116), Most = E("PMOST", 0.9), Least = E("PLEAST", 0.35);

    /// <summary>What the halves do next.</summary>
    /// <param name="round">The rounds so far.</param>
    /// <param name="work">The work so far.</param>
    /// <param name="clock">The time so far.</param>
    /// <param name="activities">The number of activities.</param>
    /// <param name="hasPopulation">Whether there is a population half.</param>
    /// <param name="hasExact">Whether there is an exact half.</param>
    public (long Schedules, long Exact) Next(int round, long work, PortfolioClock clock, int activities, bool hasPopulation, bool hasExact)
    {
        var left = _limit - work;
        if (round == 0 && hasPopulation)
        {
            return (Math.Min(left, StartSchedules), 0);
        }

        if (hasExact && !IsMain && Used(work, clock) < ProofUntil)
        {
            _proof += _proof / 2;
            return (0, Math.Min(left, Math.Min(_proof, _limit / 20)));
        }

        IsMain = true;
        var whole = Math.Min(left, Math.Max(ShortestRound, Whole(work, clock) / RoundsInAll));
        var exact = !hasExact ? 0 : !hasPopulation ? whole : (long)(whole * ExactShare(activities, Whole(work, clock)));
        return (hasPopulation ? whole - exact : 0, exact);
    }
}
