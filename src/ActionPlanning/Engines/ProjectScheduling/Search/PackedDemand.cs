namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The demands of an instance, one byte for each resource.</summary>
/// <param name="Capacity">Per resource that can bind its capacity in every slot.</param>
/// <param name="Demand">Per resource that can bind the demand of each activity.</param>
internal sealed record PackedDemand(byte[] Capacity, byte[][] Demand)
{
    /// <summary>The most units of a resource that fit: the highest bit of a byte tells that there is too little left.</summary>
    public const int MaxUnits = 127;

    private const int MaxResources = 16;

    // Sorting by time counts the slots of a schedule; beyond this many for each activity the general kernel sorts by comparison.
    private const int MaxSlotsPerActivity = 32;

    /// <summary>
    /// Packs an instance that has finish-to-start links without lag, no milestones, no dates, capacity that does not change, and after leaving out what never binds at
    /// most 16 resources of at most 127 units (the greatest common divisor of a resource's demands counts as one). Otherwise null.
    /// </summary>
    public static PackedDemand? TryPack(SearchInstance instance)
    {
        if (!HasPlainLinks(instance) || !HasOnlyDurations(instance))
        {
            return null;
        }

        var capacity = new List<byte>();
        var demand = new List<byte[]>();
        for (var k = 0; k < instance.Capacity.Length; k++)
        {
            var units = UnitsOf(instance, k);
            var total = units.Sum(u => (long)u);
            var free = instance.Capacity[k];
            if (total == 0 || (free.Length > 0 && total <= free.Min()))
            {
                continue;
            }

            var common = units.Aggregate(0, GreatestCommonDivisor);
            if (capacity.Count == MaxResources || free.Length == 0 || free.AsSpan().ContainsAnyExcept(free[0]) || free[0] / common > MaxUnits || units.Max() > free[0])
            {
                return null;
            }

            capacity.Add((byte)(free[0] / common));
            demand.Add([.. units.Select(u => (byte)(u / common))]);
        }

        return new([.. capacity], [.. demand]);
    }

    private static bool HasPlainLinks(SearchInstance instance)
    {
        for (var i = 0; i < instance.Count; i++)
        {
            for (var p = instance.PredOffset[i]; p < instance.PredOffset[i + 1]; p++)
            {
                if (instance.Network.PredWeight[instance.PredEntry[p]] != instance.Duration[instance.PredFrom[p]])
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool HasOnlyDurations(SearchInstance instance)
    {
        for (var i = 0; i < instance.Count; i++)
        {
            // A milestone may share its slot with what it waits for, and a sort by time would not know which comes first.
            if (instance.Duration[i] == 0 || instance.Release[i] != 0 || instance.Limit[i] != instance.Horizon || instance.Due[i] != SearchInstance.NoDue)
            {
                return false;
            }
        }

        return instance.FirstFinish == 0 && instance.End <= (long)MaxSlotsPerActivity * instance.Count;
    }

    private static int[] UnitsOf(SearchInstance instance, int resource)
    {
        var units = new int[instance.Count];
        for (var i = 0; i < units.Length; i++)
        {
            for (var e = instance.NeedOffset[i]; e < instance.NeedOffset[i + 1]; e++)
            {
                units[i] = instance.NeedResource[e] == resource ? instance.NeedUnits[e] : units[i];
            }
        }

        return units;
    }

    private static int GreatestCommonDivisor(int a, int b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}
