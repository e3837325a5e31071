using System.Collections.Immutable;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Says which rules of a multi-mode problem a choice of modes and starts breaks. Shares no code with the solvers; naive on purpose.</summary>
public static class MultiModeChecker
{
    /// <summary>Checks a schedule.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="modes">Per activity the position among its modes, from 0; not looked at where the activity is not placed.</param>
    /// <param name="starts">Per activity its start; a negative number for one that is not placed, which breaks no rule by itself and draws on no stock.</param>
    /// <returns>
    /// Every violation; empty when the schedule is feasible. Of an activity whose mode does not exist only that is said, and it takes no part in the other checks.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is null.</exception>
    /// <exception cref="ArgumentException">There is not one mode and one start for each activity.</exception>
    public static ImmutableArray<ScheduleViolation> Check(MultiModeProblem problem, ReadOnlySpan<int> modes, ReadOnlySpan<int> starts)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (modes.Length != problem.ActivityCount || starts.Length != problem.ActivityCount)
        {
            throw new ArgumentException($"There are {modes.Length} modes and {starts.Length} starts for {problem.ActivityCount} activities.", nameof(starts));
        }

        var found = ImmutableArray.CreateBuilder<ScheduleViolation>();
        var placed = new Placed?[starts.Length];
        for (var a = 0; a < starts.Length; a++)
        {
            var count = problem.FirstMode[a + 1] - problem.FirstMode[a];
            if (starts[a] >= 0 && (modes[a] < 0 || modes[a] >= count))
            {
                found.Add(new(ViolationKind.Mode, a, -1, -1, -1, 0));
            }
            else if (starts[a] >= 0)
            {
                var mode = problem.FirstMode[a] + modes[a];
                placed[a] = new(mode, starts[a], (long)starts[a] + problem.Durations[mode]);
                CheckDates(problem, a, placed[a]!.Value, found);
            }
        }

        for (var l = 0; l < problem.Links.Length; l++)
        {
            CheckLink(problem.Links[l], l, placed, found);
        }

        for (var k = 0; k < problem.ResourceCount; k++)
        {
            CheckCapacity(problem, k, placed, found);
        }

        for (var k = 0; k < problem.StockCount; k++)
        {
            var used = placed.Sum(p => p is { } at ? (long)problem.Consumption[(at.Mode * problem.StockCount) + k] : 0);
            if (used > problem.Stock[k])
            {
                found.Add(new(ViolationKind.Stock, -1, -1, k, -1, used - problem.Stock[k]));
            }
        }

        return found.ToImmutable();
    }

    private static void CheckDates(MultiModeProblem problem, int a, Placed at, ImmutableArray<ScheduleViolation>.Builder found)
    {
        if (at.Start < problem.ProjectStart)
        {
            found.Add(new(ViolationKind.TooEarly, a, -1, -1, -1, problem.ProjectStart - at.Start));
        }

        if (problem.NotBefore[a] != CpmProblem.Unset && at.Start < problem.NotBefore[a])
        {
            found.Add(new(ViolationKind.TooEarly, a, -1, -1, -1, problem.NotBefore[a] - at.Start));
        }

        if (problem.NotAfter[a] != CpmProblem.Unset && at.Finish > problem.NotAfter[a])
        {
            found.Add(new(ViolationKind.TooLate, a, -1, -1, -1, at.Finish - problem.NotAfter[a]));
        }

        if (at.Finish > problem.Horizon)
        {
            found.Add(new(ViolationKind.OutsideHorizon, a, -1, -1, -1, at.Finish - problem.Horizon));
        }
    }

    private static void CheckLink(PrecedenceLink link, int l, Placed?[] placed, ImmutableArray<ScheduleViolation>.Builder found)
    {
        if (placed[link.To] is not { } second)
        {
            return;
        }

        if (placed[link.From] is not { } first)
        {
            found.Add(new(ViolationKind.PredecessorMissing, link.To, l, -1, -1, 0));
            return;
        }

        var from = link.Type is LinkType.StartToStart or LinkType.StartToFinish ? first.Start : first.Finish;
        var to = link.Type is LinkType.StartToStart or LinkType.FinishToStart ? second.Start : second.Finish;
        if (to < from + link.Lag)
        {
            found.Add(new(ViolationKind.Link, link.To, l, -1, -1, from + link.Lag - to));
        }
    }

    private static void CheckCapacity(MultiModeProblem problem, int k, Placed?[] placed, ImmutableArray<ScheduleViolation>.Builder found)
    {
        var used = new long[problem.Horizon];
        foreach (var p in placed)
        {
            for (var t = p?.Start ?? 0; p is { } at && t < Math.Min(at.Finish, problem.Horizon); t++)
            {
                used[t] += problem.Demand[(at.Mode * problem.ResourceCount) + k];
            }
        }

        for (var t = 0; t < problem.Horizon; t++)
        {
            if (used[t] > problem.CapacityAt(k, t))
            {
                found.Add(new(ViolationKind.Capacity, -1, -1, k, t, used[t] - problem.CapacityAt(k, t)));
            }
        }
    }

    private readonly record struct Placed(int Mode, int Start, long Finish);
}
