namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>What is left of every resource in every slot.</summary>
internal sealed class CapacityProfile
{
    private readonly int[] _free;
    private readonly int[] _capacity;
    private readonly int _resources;

    public CapacityProfile(ScheduleProblem problem)
    {
        _capacity = problem.SlotCapacity;
        _free = (int[])_capacity.Clone();
        _resources = problem.ResourceCount;
    }

    /// <summary>Gets the slots compared so far.</summary>
    public long SlotsExamined { get; private set; }

    /// <summary>Gives everything back.</summary>
    public void Reset() => _capacity.CopyTo(_free, 0);

    /// <summary>The first start from <paramref name="ready"/> on with room until <paramref name="latestFinish"/>, or −1.</summary>
    /// <param name="resources">The resources needed.</param>
    /// <param name="units">The units of each, in every slot.</param>
    /// <param name="ready">The first start to try.</param>
    /// <param name="duration">The number of slots.</param>
    /// <param name="latestFinish">The first slot that must not be used.</param>
    /// <param name="blocker">The resource and slot of the last conflict met; −1 when none was.</param>
    /// <remarks>
    /// Each window is scanned from its end: the last conflict in it moves the start past that slot at once, and what was found free behind it
    /// need not be looked at again, so that every slot is examined at most once.
    /// </remarks>
    public int FirstRoom(ReadOnlySpan<int> resources, ReadOnlySpan<int> units, int ready, int duration, int latestFinish, out (int Resource, int Slot) blocker)
    {
        blocker = (-1, -1);
        var start = ready;
        if (start > latestFinish - duration)
        {
            return -1;
        }

        if (resources.IsEmpty)
        {
            return start;
        }

        var clear = start;
        while (true)
        {
            var conflict = -1;
            for (var t = start + duration - 1; t >= clear && conflict < 0; t--)
            {
                SlotsExamined++;
                var free = _free.AsSpan(t * _resources, _resources);
                for (var e = 0; e < resources.Length; e++)
                {
                    if (free[resources[e]] < units[e])
                    {
                        conflict = t;
                        blocker = (resources[e], t);
                        break;
                    }
                }
            }

            if (conflict < 0)
            {
                return start;
            }

            clear = start + duration;
            start = conflict + 1;
            if (start > latestFinish - duration)
            {
                return -1;
            }
        }
    }

    /// <summary>Takes the units in every slot of the half-open range.</summary>
    public void Take(ReadOnlySpan<int> resources, ReadOnlySpan<int> units, int start, int duration)
    {
        for (var e = 0; e < resources.Length; e++)
        {
            for (var t = start; t < start + duration; t++)
            {
                _free[(t * _resources) + resources[e]] -= units[e];
            }
        }
    }
}
