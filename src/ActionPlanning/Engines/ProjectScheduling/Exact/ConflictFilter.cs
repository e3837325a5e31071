using System.Collections.Immutable;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Reduces an infeasible problem to a smallest set of members that is still infeasible.</summary>
/// <remarks>
/// By a <see cref="DeletionFilter"/>. Activities go first, since each takes its links, lags and dates along.
/// </remarks>
internal sealed class ConflictFilter
{
    private const int MostConflictsEach = 20_000;

    private readonly RelaxedProblem _relaxed;
    private readonly ExactOptions _options;
    private readonly SearchLimits _limits;
    private readonly DeletionFilter _filter;
    private bool _unsure;

    private ConflictFilter(ScheduleProblem problem, ExactOptions options, SearchLimits limits)
    {
        (_relaxed, _options, _limits) = (new RelaxedProblem(problem, options.UpperBound), options, limits);
        _filter = new(IsInfeasible);
    }

    /// <summary>A smallest contradiction of a problem that is known to be infeasible.</summary>
    public static ScheduleConflict Find(ScheduleProblem problem, ExactOptions options, SearchLimits limits)
    {
        var filter = new ConflictFilter(problem, options, limits);
        var relaxed = filter._relaxed;
        filter.Reduce(relaxed.Activities, _ => true);
        filter.Reduce(relaxed.End, _ => relaxed.CanExtend);
        filter.Reduce(relaxed.Resources, _ => true);
        filter.Reduce(relaxed.MaximumLags, relaxed.HasMaximumLag);
        filter.Reduce(relaxed.Links, relaxed.HasLink);
        filter.Reduce(relaxed.NotBefore, i => relaxed.Activities[i]);
        filter.Reduce(relaxed.NotAfter, i => relaxed.Activities[i]);
        filter.Reduce(relaxed.FixedStart, i => relaxed.Activities[i]);
        return new ScheduleConflict
        {
            Activities = Indices(relaxed.Activities, _ => true),
            Links = Indices(relaxed.Links, relaxed.HasLink),
            MaximumLags = Indices(relaxed.MaximumLags, relaxed.HasMaximumLag),
            Resources = Indices(relaxed.Resources, _ => true),
            NotBefore = Indices(relaxed.NotBefore, i => relaxed.Activities[i]),
            NotAfter = Indices(relaxed.NotAfter, i => relaxed.Activities[i]),
            FixedStart = Indices(relaxed.FixedStart, i => relaxed.Activities[i]),
            End = relaxed.End[0],
            IsMinimal = !filter._unsure && (relaxed.CanExtend || !relaxed.End[0]),
        };
    }

    private static ImmutableArray<int> Indices(bool[] members, Func<int, bool> counts) =>
        [.. Enumerable.Range(0, members.Length).Where(at => members[at] && counts(at))];

    private void Reduce(bool[] members, Func<int, bool> counts) => _filter.Reduce(members, Indices(members, counts).AsSpan());

    // Not being sure counts as feasible: the member stays, and the outcome is not called minimal.
    private bool IsInfeasible()
    {
        if (_limits.Reached(0, 0))
        {
            _unsure = true;
            return false;
        }

        var options = new ExactOptions
        {
            ConflictLimit = MostConflictsEach,
            TimeLimit = _options.TimeLimit is { } most ? TimeSpan.FromTicks(Math.Max(0, (most - _limits.Elapsed).Ticks)) : null,
            TimeProvider = _options.TimeProvider,
            StopRequested = _options.StopRequested,
            UpperBound = _relaxed.UpperBound,
            Seed = _options.Seed,
        };
        var run = new ExactRun(_relaxed.Build(), options, null, new SearchLimits(options, _limits.CancellationToken)) { OneIsEnough = true };
        var status = run.Solve().Status;
        _unsure |= status == ExactStatus.Unknown;
        return status == ExactStatus.Infeasible;
    }
}
