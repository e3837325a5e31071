using System.Collections.Immutable;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Gathers every fault of a problem's arrays before any of them is used.</summary>
internal sealed class InputCheck
{
    private readonly ImmutableArray<EngineFault>.Builder _faults = ImmutableArray.CreateBuilder<EngineFault>();

    public bool Clean => _faults.Count == 0;

    /// <summary>Refuses a problem whose maximum lags an engine cannot obey.</summary>
    /// <exception cref="EngineInputException">The problem has maximum lags.</exception>
    public static void RefuseMaximumLags(ScheduleProblem problem, string engine)
    {
        if (problem.MaximumLags.Length > 0)
        {
            throw new EngineInputException([new(
                EngineFaultCodes.MaximumLag,
                $"{engine} cannot obey maximum lags, and the problem has {problem.MaximumLags.Length}. Use PortfolioScheduler or ExactScheduler, which can.",
                [])]);
        }
    }

    /// <summary>Whether a link joins two activities that exist.</summary>
    public static bool Joins(in PrecedenceLink link, int activities) =>
        link.From >= 0 && link.From < activities && link.To >= 0 && link.To < activities;

    /// <summary>Copies an array that may be left out; a wrong length is a fault and gives the default for all.</summary>
    public int[] Optional(string name, ReadOnlySpan<int> values, int length, int missing)
    {
        if (values.Length == length)
        {
            return values.ToArray();
        }

        if (values.Length > 0)
        {
            Length(name, values.Length, length);
        }

        var filled = new int[length];
        Array.Fill(filled, missing);
        return filled;
    }

    public void Length(string name, int actual, long expected)
    {
        if (actual != expected)
        {
            Add(EngineFaultCodes.Length, $"{name} has {actual} entries; {expected} are needed.");
        }
    }

    public void Range(string name, ReadOnlySpan<int> values, int least, int most, int? except = null)
    {
        var wrong = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < values.Length; i++)
        {
            if ((values[i] < least || values[i] > most) && values[i] != except)
            {
                wrong.Add(i);
            }
        }

        if (wrong.Count > 0)
        {
            Add(EngineFaultCodes.Range, $"{name} must lie between {least} and {most}; {name}[{wrong[0]}] is {values[wrong[0]]}.", wrong.ToImmutable());
        }
    }

    public void Axis(string name, ReadOnlySpan<int> days)
    {
        Range(name, days, -CpmProblem.MaxTime, CpmProblem.MaxTime);
        for (var t = 1; t < days.Length; t++)
        {
            if (days[t] <= days[t - 1])
            {
                Add(EngineFaultCodes.Axis, $"{name} must increase strictly; {name}[{t}] is {days[t]} after {days[t - 1]}.", [t]);
                return;
            }
        }
    }

    public void AxisCovers(int horizon, int axis)
    {
        if (axis > 0 && horizon > axis)
        {
            Add(EngineFaultCodes.Axis, $"The horizon is {horizon} slots, but the calendar axis has only {axis}. Maybe the axis should be longer.");
        }
    }

    public void Links(ReadOnlySpan<PrecedenceLink> links, int activities, bool hasAxis)
    {
        for (var l = 0; l < links.Length; l++)
        {
            ref readonly var link = ref links[l];
            if (!Joins(link, activities))
            {
                Add(EngineFaultCodes.Link, $"links[{l}] joins {link.From} and {link.To}; there are {activities} activities, numbered from 0.", [l]);
            }

            if (link.Lag is < -CpmProblem.MaxTime or > CpmProblem.MaxTime)
            {
                Add(EngineFaultCodes.Range, $"links[{l}] has a lag of {link.Lag}; at most {CpmProblem.MaxTime} either way can be calculated.", [l]);
            }

            if (link.Type is < LinkType.FinishToStart or > LinkType.StartToFinish || link.Unit is < LagUnit.WorkingSlots or > LagUnit.CalendarDays)
            {
                Add(EngineFaultCodes.Range, $"links[{l}] has type {(int)link.Type} and unit {(int)link.Unit}, which are not defined.", [l]);
            }
            else if (link.Unit == LagUnit.CalendarDays && !hasAxis)
            {
                Add(EngineFaultCodes.Calendar, $"links[{l}] counts calendar days, but the problem has no calendar axis. Maybe dayOfSlot was left out.", [l]);
            }
        }
    }

    /// <summary>Checks maximum lags.</summary>
    /// <param name="lags">The lags.</param>
    /// <param name="activities">The number of activities.</param>
    /// <param name="longest">The longest path that the rest of the problem could form.</param>
    public void MaximumLags(ReadOnlySpan<MaximumLag> lags, int activities, long longest)
    {
        for (var l = 0; l < lags.Length; l++)
        {
            ref readonly var lag = ref lags[l];
            if (lag.From < 0 || lag.From >= activities || lag.To < 0 || lag.To >= activities)
            {
                Add(EngineFaultCodes.Link, $"maximumLags[{l}] joins {lag.From} and {lag.To}; there are {activities} activities, numbered from 0.", [l]);
            }

            if (lag.Lag is < -CpmProblem.MaxTime or > CpmProblem.MaxTime)
            {
                Add(EngineFaultCodes.Range, $"maximumLags[{l}] has a lag of {lag.Lag}; at most {CpmProblem.MaxTime} either way can be calculated.", [l]);
            }

            if (lag.Type is < LinkType.FinishToStart or > LinkType.StartToFinish)
            {
                Add(EngineFaultCodes.Range, $"maximumLags[{l}] has type {(int)lag.Type}, which is not defined.", [l]);
            }

            // Only a lag below 0 holds its first activity back.
            longest += Math.Max(0L, -(long)lag.Lag);
        }

        if (lags.Length > 0)
        {
            Total(longest);
        }
    }

    public void Lateness(Int128 greatest)
    {
        if (greatest > long.MaxValue)
        {
            Add(EngineFaultCodes.Overflow, $"Weighted lateness could add up to {greatest}; at most {long.MaxValue} can be calculated.");
        }
    }

    public void Total(long longest)
    {
        if (longest > CpmProblem.MaxTime)
        {
            Add(EngineFaultCodes.Overflow, $"Durations, lags and dates could add up to {longest} slots; at most {CpmProblem.MaxTime} can be calculated.");
        }
    }

    public void Total(string name, long entries, long most) =>
        Add(EngineFaultCodes.Overflow, $"{name} would take {entries} entries; at most {most} can be held.");

    public void Distinct(string name, ReadOnlySpan<int> ranks)
    {
        var sorted = ranks.ToArray();
        var at = new int[sorted.Length];
        for (var i = 0; i < at.Length; i++)
        {
            at[i] = i;
        }

        Array.Sort(sorted, at);
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] == sorted[i - 1])
            {
                Add(EngineFaultCodes.Rank, $"{name} must differ; activities {at[i - 1]} and {at[i]} share rank {sorted[i]}.", [at[i - 1], at[i]]);
            }
        }
    }

    public void Cycles(List<int[]> cycles)
    {
        foreach (var cycle in cycles)
        {
            Add(EngineFaultCodes.Cycle, $"Activities wait for each other: {string.Join(" → ", cycle)} → {cycle[0]}.", [.. cycle]);
        }
    }

    public void Throw()
    {
        if (!Clean)
        {
            throw new EngineInputException(_faults.ToImmutable());
        }
    }

    private void Add(string code, string message, ImmutableArray<int>? indices = null) => _faults.Add(new(code, message, indices ?? []));
}
