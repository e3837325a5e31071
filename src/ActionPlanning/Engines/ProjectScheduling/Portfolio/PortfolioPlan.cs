namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>How the work of a portfolio is shared between its halves, round by round.</summary>
/// <remarks>
/// A few thousand schedules first, then the exact half alone for a tenth of the limit: most problems end here. In the rest the population gets what it is likely to need to converge,
/// which grows with the fourth power of the activities and is more where the best schedule is far from the bound and a proof with it, and the exact half what remains; neither gets next to nothing, but the population does where there are few activities.
/// What is more than a population needs goes to further ones.
/// </remarks>
internal sealed class PortfolioPlan(PortfolioOptions options, int activities)
{
    private const long StartSchedules = 2_000;
    private const long FirstProof = 1_000;
    private const double ProofUntil = 0.1;
    private const long ShortestRound = 1_000;
    private const int RoundsInAll = 100;
    private const double SchedulesWhereNear = 0.0116;
    private const double SchedulesWhereFar = 0.05;
    private const long FewestToConverge = 150_000;
    private const int NearPercent = 7;
    private const double MostForPopulation = 0.9;
    private const double LeastForSmallest = 0.03;
    private const double LeastForLargeWhereNear = 0.6;
    private const double LeastForLargeWhereFar = 0.65;
    private const double ActivitiesOfSmallest = 20;
    private const double ActivitiesForAllWhereNear = 100;
    private const double ActivitiesForAllWhereFar = 65;

    // More than is done in a thousand years, and little enough to be multiplied by activities.
    private const long NoLimit = 1L << 50;

    private readonly long _limit = Math.Min(NoLimit, options.WorkLimit ?? (options.TimeLimit is null ? PortfolioOptions.DefaultWorkLimit : NoLimit));
    private readonly bool _sideBySide = options.Threads > 1 && options.WorkLimit is null && options.TimeLimit is not null;
    private long _proof = FirstProof;

    /// <summary>Gets whether the halves have begun to share rounds.</summary>
    public bool IsMain { get; private set; }

    /// <summary>Whether the limit in work is reached.</summary>
    public bool IsSpent(long work) => work >= _limit;

    /// <summary>How much of the limits is used up, from 0 to 1.</summary>
    public double Used(long work, PortfolioClock clock) =>
        Math.Max(clock.Used, _limit == NoLimit ? 0 : Math.Min(1, (double)work / Math.Max(1, _limit)));

    /// <summary>The schedules that the limits allow the population in all.</summary>
    public long SchedulesInAll(long work, PortfolioClock clock, in PortfolioState known, bool hasExact) =>
        (long)(Whole(work, clock) * (1 - (hasExact ? ExactShare(Whole(work, clock), known) : 0)));

    /// <summary>The schedules after which a population is likely to have converged.</summary>
    public long SchedulesToConverge => Math.Max(FewestToConverge, (long)Math.Min(NoLimit, Converged(SchedulesWhereFar)));

    /// <summary>What the halves do next; nothing for both when neither is there.</summary>
    /// <param name="round">The rounds so far.</param>
    /// <param name="work">The work so far, in schedules.</param>
    /// <param name="clock">The time so far.</param>
    /// <param name="known">The best schedule and the bounds.</param>
    /// <param name="hasPopulation">Whether there is a population half.</param>
    /// <param name="hasExact">Whether there is an exact half.</param>
    public (long Schedules, long Exact) Next(int round, long work, PortfolioClock clock, in PortfolioState known, bool hasPopulation, bool hasExact)
    {
        var left = _limit - work;
        if (round == 0 && hasPopulation)
        {
            return (Math.Min(left, StartSchedules), 0);
        }

        if (hasExact && !IsMain && Used(work, clock) < ProofUntil)
        {
            _proof += _proof / 2;
            return (0, Math.Min(left, Math.Min(_proof, Math.Max(ShortestRound, _limit / 20))));
        }

        IsMain = true;
        var whole = Whole(work, clock);
        var next = Math.Min(left, Math.Max(ShortestRound, whole / RoundsInAll));
        var exact = !hasExact ? 0 : !hasPopulation ? next : (long)(next * ExactShare(whole, known));
        return (hasPopulation ? next - exact : 0, exact);
    }

    // On two threads, under a limit in time, both halves can have all of it.
    private double ExactShare(long whole, in PortfolioState known)
    {
        var isFar = known.Finish is { } finish && 100L * (finish - known.FinishBound) > NearPercent * (long)known.FinishBound;
        var wanted = Converged(isFar ? SchedulesWhereFar : SchedulesWhereNear);
        var (forAll, forLarge) = isFar ? (ActivitiesForAllWhereFar, LeastForLargeWhereFar) : (ActivitiesForAllWhereNear, LeastForLargeWhereNear);
        var least = Math.Clamp((activities - ActivitiesOfSmallest) / forAll, LeastForSmallest, forLarge);
        return _sideBySide ? 0.5 : 1 - Math.Max(Math.Min(MostForPopulation, wanted / Math.Max(1, whole)), least);
    }

    private double Converged(double share) => share * activities * activities * activities * activities;

    private long Whole(long work, PortfolioClock clock)
    {
        if (options.TimeLimit is not { } limit)
        {
            return _limit;
        }

        var foreseen = Math.Max(work, 1) * (limit / TimeSpan.FromTicks(Math.Max(1, clock.Elapsed.Ticks)));
        return foreseen < _limit ? (long)foreseen : _limit;
    }
}
