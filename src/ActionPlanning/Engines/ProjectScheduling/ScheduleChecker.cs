using System.Collections.Immutable;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Says which rules of a problem a list of starts breaks. Shares no code with the solvers; naive on purpose.</summary>
/// <remarks>Time: the sum of the durations, times the resources. Not-after dates that may be broken (soft ones) are no rules here.</remarks>
public static class ScheduleChecker
{
    /// <summary>Checks a schedule.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="starts">The start of each activity; a negative number for one that is not placed, which breaks no rule by itself.</param>
    /// <returns>Every violation; empty when the schedule is feasible.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is null.</exception>
    /// <exception cref="ArgumentException">There is not one start for each activity.</exception>
    public static ImmutableArray<ScheduleViolation> Check(ScheduleProblem problem, ReadOnlySpan<int> starts)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var network = problem.Network;
        if (starts.Length != network.ActivityCount)
        {
            throw new ArgumentException($"There are {starts.Length} starts for {network.ActivityCount} activities.", nameof(starts));
        }

        var found = ImmutableArray.CreateBuilder<ScheduleViolation>();
        for (var a = 0; a < starts.Length; a++)
        {
            if (starts[a] >= 0)
            {
                CheckDates(problem, a, starts[a], found);
            }
        }

        for (var l = 0; l < network.Links.Length; l++)
        {
            CheckLink(network, l, starts, found);
        }

        for (var l = 0; l < problem.MaximumLags.Length; l++)
        {
            CheckMaximumLag(problem, l, starts, found);
        }

        CheckCapacity(problem, starts, found);
        return found.ToImmutable();
    }

    private static void CheckDates(ScheduleProblem problem, int a, int start, ImmutableArray<ScheduleViolation>.Builder found)
    {
        var network = problem.Network;
        long finish = (long)start + network.Durations[a];
        if (start < network.ProjectStart)
        {
            found.Add(new(ViolationKind.TooEarly, a, -1, -1, -1, network.ProjectStart - start));
        }

        if (network.NotBefore[a] != CpmProblem.Unset && start < network.NotBefore[a])
        {
            found.Add(new(ViolationKind.TooEarly, a, -1, -1, -1, network.NotBefore[a] - start));
        }

        if (network.NotAfter[a] != CpmProblem.Unset && !problem.MayBeLate[a] && finish > network.NotAfter[a])
        {
            found.Add(new(ViolationKind.TooLate, a, -1, -1, -1, finish - network.NotAfter[a]));
        }

        if (network.FixedStart[a] != CpmProblem.Unset && start != network.FixedStart[a])
        {
            found.Add(new(ViolationKind.FixedStartMoved, a, -1, -1, -1, Math.Abs((long)start - network.FixedStart[a])));
        }

        if (finish > problem.Horizon)
        {
            found.Add(new(ViolationKind.OutsideHorizon, a, -1, -1, -1, finish - problem.Horizon));
        }
    }

    private static void CheckLink(CpmProblem network, int l, ReadOnlySpan<int> starts, ImmutableArray<ScheduleViolation>.Builder found)
    {
        var link = network.Links[l];
        if (starts[link.To] < 0)
        {
            return;
        }

        if (starts[link.From] < 0)
        {
            found.Add(new(ViolationKind.PredecessorMissing, link.To, l, -1, -1, 0));
            return;
        }

        var fromItsStart = link.Type is LinkType.StartToStart or LinkType.StartToFinish;
        var toItsStart = link.Type is LinkType.StartToStart or LinkType.FinishToStart;
        long from;
        long to;
        if (link.Unit == LagUnit.WorkingSlots)
        {
            from = fromItsStart ? starts[link.From] : (long)starts[link.From] + network.Durations[link.From];
            to = toItsStart ? starts[link.To] : (long)starts[link.To] + network.Durations[link.To];
        }
        else
        {
            from = Morning(network, link.From, starts[link.From], fromItsStart);
            to = Morning(network, link.To, starts[link.To], toItsStart);
        }

        if (to < from + link.Lag)
        {
            found.Add(new(ViolationKind.Link, link.To, l, -1, -1, from + link.Lag - to));
        }
    }

    private static void CheckMaximumLag(ScheduleProblem problem, int l, ReadOnlySpan<int> starts, ImmutableArray<ScheduleViolation>.Builder found)
    {
        var lag = problem.MaximumLags[l];
        if (starts[lag.From] < 0 || starts[lag.To] < 0)
        {
            return;
        }

        long from = starts[lag.From];
        long to = starts[lag.To];
        if (lag.Type is LinkType.FinishToStart or LinkType.FinishToFinish)
        {
            from += problem.Network.Durations[lag.From];
        }

        if (lag.Type is LinkType.FinishToFinish or LinkType.StartToFinish)
        {
            to += problem.Network.Durations[lag.To];
        }

        if (to - from > lag.Lag)
        {
            found.Add(new(ViolationKind.MaximumLag, lag.To, l, -1, -1, to - from - lag.Lag));
        }
    }

    // A start is the morning of its day, a finish the morning after the last day worked, a milestone the morning of its slot's day.
    private static long Morning(CpmProblem network, int a, int start, bool ofStart)
    {
        var days = network.DayOfSlot;
        long slot = ofStart || network.Durations[a] == 0 ? start : (long)start + network.Durations[a] - 1;
        var nights = ofStart || network.Durations[a] == 0 ? 0 : 1;

        // Behind the last slot the axis goes on with one slot a day.
        return nights + (slot < days.Length ? days[(int)slot] : days[^1] + (slot - (days.Length - 1)));
    }

    private static void CheckCapacity(ScheduleProblem problem, ReadOnlySpan<int> starts, ImmutableArray<ScheduleViolation>.Builder found)
    {
        for (var k = 0; k < problem.ResourceCount; k++)
        {
            var used = new long[problem.Horizon];
            for (var a = 0; a < starts.Length; a++)
            {
                for (var t = starts[a]; starts[a] >= 0 && t < Math.Min((long)starts[a] + problem.Network.Durations[a], problem.Horizon); t++)
                {
                    used[t] += problem.Demand[(a * problem.ResourceCount) + k];
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
    }
}
