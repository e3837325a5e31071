namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>One schedule by the serial schedule generation scheme with a priority rule, with a proven bound beside it.</summary>
/// <remarks>
/// <para>
/// Kelley (1963); Kolisch (1996) for the rules. Activities are taken in the order of the rule, each as soon as all its predecessors
/// are placed, and put into the first place with room. Activities with a fixed start take their place first, in the same order. An
/// activity that finds no place is left out with a reason, and so are those that wait for it; the others go on.
/// </para>
/// <para>
/// Deterministic: the same problem gives the same schedule on every machine, and with ranks given it does not depend on the order of the
/// activities. One pass is a heuristic: it finds a good schedule, and finds out how far it may be from the best by the bound.
/// </para>
/// </remarks>
public static class SerialScheduler
{
    /// <summary>Schedules the activities.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="options">How to schedule; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the run by an exception.</param>
    /// <returns>The schedule, complete or not, with status, bound and reasons.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is null.</exception>
    /// <exception cref="EngineInputException">The problem has maximum lags (<see cref="EngineFaultCodes.MaximumLag"/>): <see cref="ExactScheduler"/> obeys them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The options name a rule that does not exist.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ScheduleSolution Solve(ScheduleProblem problem, SerialOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var rule = (options ?? new SerialOptions()).Rule;
        if (rule is < PriorityRule.LatestStartTime or > PriorityRule.GivenPriority)
        {
            throw new ArgumentOutOfRangeException(nameof(options), rule, "There is no such priority rule.");
        }

        InputCheck.RefuseMaximumLags(problem, nameof(SerialScheduler));
        cancellationToken.ThrowIfCancellationRequested();
        var cpm = CriticalPath.Solve(problem.Network);
        var pass = new SerialPass(problem, cpm, PriorityOrder.Places(problem, cpm, rule));
        pass.Run(cancellationToken);
        return Judge(problem, cpm, pass);
    }

    private static ScheduleSolution Judge(ScheduleProblem problem, CpmSolution cpm, SerialPass pass)
    {
        var n = problem.Network.ActivityCount;
        var finish = problem.Network.ProjectStart;
        var placed = 0;
        var (late, leastLate) = (0L, 0L);
        var lateness = new int[n];
        for (var i = 0; i < n; i++)
        {
            var limit = problem.Network.NotAfter[i];
            if (limit != CpmProblem.Unset && problem.MayBeLate[i])
            {
                leastLate += Math.Max(0, cpm.EarliestFinish[i] - limit);
            }

            if (pass.Start[i] < 0)
            {
                continue;
            }

            placed++;
            var end = pass.Start[i] + problem.Network.Durations[i];
            finish = Math.Max(finish, end);
            lateness[i] = limit == CpmProblem.Unset ? 0 : Math.Max(0, end - limit);
            late += lateness[i];
        }

        var byResource = FinishBounds.Resource(problem, cpm);
        var bound = Math.Max(cpm.ProjectFinish, byResource);
        var status = placed == n
            ? (finish == bound && late == leastLate ? ScheduleStatus.Optimal : ScheduleStatus.Feasible)
            : (bound > problem.Horizon || AnyHopeless(problem, cpm, pass) ? ScheduleStatus.Infeasible : ScheduleStatus.Incomplete);
        return new ScheduleSolution(problem, cpm)
        {
            Status = status,
            Start = [.. pass.Start],
            NotPlaced = [.. pass.Reason],
            Ready = [.. pass.Ready],
            Cause = [.. pass.Cause],
            DrivingLink = [.. pass.DrivingLink],
            BlockingResource = [.. pass.BlockingResource],
            BlockingSlot = [.. pass.BlockingSlot],
            Lateness = [.. lateness],
            Finish = finish,
            FinishBound = bound,
            TotalLateness = late,
            LatenessBound = leastLate,
            Statistics = new(pass.Runs, placed, pass.SlotsExamined, cpm.ProjectFinish, byResource),
        };
    }

    // An activity that has no room even if it had all resources to itself, from the earliest start that links and dates allow.
    private static bool AnyHopeless(ScheduleProblem problem, CpmSolution cpm, SerialPass pass)
    {
        var empty = new CapacityProfile(problem);
        for (var i = 0; i < pass.Start.Length; i++)
        {
            if (pass.Start[i] >= 0)
            {
                continue;
            }

            var duration = problem.Network.Durations[i];
            var (resources, units) = problem.Needs(i);
            var ready = cpm.EarliestStart[i];
            var limit = problem.LatestFinish(i);
            if (ready > limit - duration || empty.FirstRoom(resources, units, ready, duration, limit, out _) < 0)
            {
                return true;
            }
        }

        return false;
    }
}
