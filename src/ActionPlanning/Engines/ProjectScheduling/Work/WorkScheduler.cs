namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Schedules work: by priority rules, where these leave something to prove by <see cref="PortfolioScheduler"/> on a relaxation, and where that does by a search over orders.</summary>
/// <remarks>
/// The objective is lexicographic: hard limits, weighted lateness, movement from starts to be kept, finish; among equals, urgent things early. Counted in work, so the same
/// problem and options give the same answer everywhere.
/// </remarks>
internal static class WorkScheduler
{
    /// <summary>Schedules beyond the limit of the order search that the relaxation may cost.</summary>
    private const int RelaxationShare = 2;

    public static WorkSolution Solve(WorkProblem problem, WorkOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new();
        WorkBounds bounds = new(problem);
        WorkKernel kernel = new(problem, bounds.Wanted);
        Search search = new(problem, kernel, bounds);
        foreach (int[] order in Rules(problem, bounds.Critical))
        {
            cancellationToken.ThrowIfCancellationRequested();
            search.Try(order);
        }

        bool infeasible = bounds.IsImpossible;
        if (!search.IsProved && !infeasible && options.WorkLimit > 0 && Constrains(problem, bounds))
        {
            infeasible = search.Relax(options, cancellationToken);
            if (!search.IsProved)
            {
                search.Improve(options, cancellationToken);
            }
        }

        return search.Finish(infeasible);
    }

    private static bool Constrains(WorkProblem problem, WorkBounds bounds) =>
        problem.WorkAmount.Length > 0 || problem.Closed.Any(mask => mask >= 0) || problem.GroupLimit.Length > 0 || bounds.Wanted.Any(slot => slot >= 0);

    /// <summary>Orders by stated priority and by latest start, and one that keeps the wanted starts' order.</summary>
    private static IEnumerable<int[]> Rules(WorkProblem problem, CpmSolution critical)
    {
        if (problem.PreviousPlace.Any(place => place >= 0))
        {
            // As it was before, and what is new after it.
            yield return Places(problem, i => (problem.PreviousPlace[i] < 0 ? int.MaxValue : problem.PreviousPlace[i], critical.LatestStart[i]));
            yield return Places(problem, i => (problem.Kept[i] ? problem.Wanted[i] : int.MaxValue, problem.Priority[i]));
        }

        yield return Places(problem, i => (problem.Priority[i], critical.LatestStart[i]));
        yield return Places(problem, i => (critical.LatestStart[i], problem.Priority[i]));
        yield return Places(problem, i => (critical.LatestFinish[i], problem.Priority[i]));
        yield return Places(problem, i => (problem.Priority[i], Work(problem, i)));
    }

    private static int Work(WorkProblem problem, int task)
    {
        long sum = 0;
        for (int w = problem.WorkOffset[task]; w < problem.WorkOffset[task + 1]; w++)
        {
            sum += problem.WorkAmount[w];
        }

        return (int)Math.Min(sum, int.MaxValue);
    }

    private static int[] Places(WorkProblem problem, Func<int, (int, int)> key)
    {
        int[] order = [.. Enumerable.Range(0, problem.Count).OrderBy(key).ThenBy(i => problem.Rank[i])];
        int[] place = new int[order.Length];
        for (int at = 0; at < order.Length; at++)
        {
            place[order[at]] = at;
        }

        return place;
    }

    /// <summary>The best order so far and what is proved.</summary>
    private sealed class Search(WorkProblem problem, WorkKernel kernel, WorkBounds bounds)
    {
        private int[] best = [];
        private WorkValue value = WorkValue.Worst;
        private int schedules;

        public bool IsProved => value.Unplaced == Stuck && value.Lateness == bounds.Lateness && value.Movement == bounds.Movement && value.Finish <= bounds.Finish;

        /// <summary>Gets the weights of what waits for dormant tasks and therefore never has a place.</summary>
        private long Stuck { get; } = Enumerable.Range(0, problem.Count).Where(i => bounds.Excluded[i] && !problem.Dormant[i] && !problem.LeftOver[i]).Sum(i => (long)problem.Weight[i]);

        /// <summary>Gets whether there was a schedule before: its order then stays unless another is better in what counts.</summary>
        private bool HasPrevious { get; } = problem.PreviousPlace.Any(place => place >= 0);

        public bool Try(int[] place)
        {
            schedules++;
            WorkValue found = kernel.Run(place);
            if (found.CompareTo(value) >= 0 || (HasPrevious && (found with { Earliness = value.Earliness }).CompareTo(value) >= 0))
            {
                return false;
            }

            (value, best) = (found, place);
            return true;
        }

        /// <summary>Solves the relaxation; true when it proves that no schedule places all.</summary>
        public bool Relax(WorkOptions options, CancellationToken cancellationToken)
        {
            int[] tasks = [.. Enumerable.Range(0, problem.Count).Where(i => !bounds.Excluded[i])];
            ScheduleProblem relaxed = WorkRelaxation.Of(problem, tasks);
            PortfolioSolution solution = PortfolioScheduler.Solve(
                relaxed,
                new() { WorkLimit = (long)options.WorkLimit * RelaxationShare, Seed = options.Seed, Objective = problem.Soft.Any(soft => soft) ? SearchObjective.Lateness : SearchObjective.Finish },
                cancellationToken: cancellationToken);
            if (solution.Status == ScheduleStatus.Infeasible)
            {
                return true;
            }

            bounds.Raise(solution.FinishBound, solution.LatenessBound);
            int[] start = new int[problem.Count];
            Array.Fill(start, int.MaxValue);
            for (int i = 0; i < tasks.Length; i++)
            {
                start[tasks[i]] = solution.Start[i] < 0 ? int.MaxValue : solution.Start[i];
            }

            Try(Places(problem, i => (start[i], problem.Priority[i])));
            return false;
        }

        /// <summary>Moves one task of the order forward, again and again, and keeps what is no worse.</summary>
        public void Improve(WorkOptions options, CancellationToken cancellationToken)
        {
            const int Check = 64;
            SearchRandom random = new(options.Seed);
            // What takes no part is not moved, and draws no random numbers.
            int[] at = [.. Order(best).Where(i => !bounds.Excluded[i])];
            int[] place = [.. best.Select(one => one + at.Length)];
            WorkValue here = value;
            int[] undo = new int[at.Length];
            for (int i = 0; i < options.WorkLimit && !IsProved && at.Length > 1; i++)
            {
                if (i % Check == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }

                at.CopyTo(undo, 0);
                int from = 1 + random.Below(at.Length - 1);
                Move(at, from, random.Below(from));
                Number(at, place);
                schedules++;
                WorkValue found = kernel.Run(place);
                if (found.CompareTo(here) > 0)
                {
                    undo.CopyTo(at, 0);
                    continue;
                }

                here = found;
                if (found.CompareTo(value) < 0)
                {
                    (value, best) = (found, [.. place]);
                }
            }
        }

        public WorkSolution Finish(bool infeasible)
        {
            WorkValue early = kernel.Run(best);
            if (problem.Late.Any(late => late))
            {
                WorkValue late = kernel.Run(best, kernel.LateStarts(bounds.LatestStart));
                if ((late with { Earliness = 0 }).CompareTo(early with { Earliness = 0 }) > 0)
                {
                    kernel.Run(best, bounds.Wanted);
                }
            }

            bool placesAll = value.Unplaced == 0;
            ScheduleStatus status = placesAll
                ? IsProved ? ScheduleStatus.Optimal : ScheduleStatus.Feasible
                : infeasible || (Stuck > 0 && value.Unplaced == Stuck) ? ScheduleStatus.Infeasible : ScheduleStatus.Incomplete;
            kernel.Complete(best);
            return new()
            {
                Start = kernel.Start,
                Finish = kernel.Finish,
                Ready = kernel.Ready,
                ReadyCause = kernel.ReadyCause,
                ReadyLink = kernel.ReadyLink,
                Wanted = kernel.Wanted,
                Cause = kernel.Cause,
                Blocker = kernel.Blocker,
                BlockedAt = kernel.BlockedAt,
                Place = best,
                Refusal = kernel.Refusal,
                Undone = kernel.Undone,
                Work = [.. Enumerable.Range(0, problem.Count).Select(kernel.Entries)],
                Value = value,
                Status = status,
                FinishBound = bounds.Finish,
                LatenessBound = bounds.Lateness,
                Schedules = schedules,
            };
        }

        private static int[] Order(int[] place)
        {
            int[] at = new int[place.Length];
            for (int i = 0; i < place.Length; i++)
            {
                at[place[i]] = i;
            }

            return at;
        }

        private static void Move(int[] at, int from, int to)
        {
            int moved = at[from];
            Array.Copy(at, to, at, to + 1, from - to);
            at[to] = moved;
        }

        private static void Number(int[] at, int[] place)
        {
            for (int i = 0; i < at.Length; i++)
            {
                place[at[i]] = i;
            }
        }
    }
}
