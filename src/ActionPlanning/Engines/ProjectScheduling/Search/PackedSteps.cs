namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Lays out what the passes of <see cref="PackedKernel"/> read: a record for each activity, and what it needs.</summary>
internal static class PackedSteps
{
    /// <summary>The slots of a chunk.</summary>
    public const int Chunk = 32;

    /// <summary>The longest duration that a record has shifts for.</summary>
    public const int Longest = Chunk;

    /// <summary>The bytes that cover a duration, with room on both sides.</summary>
    public const int CoverRow = (4 * Chunk) + Longest;

    /// <summary>What each activity needs of each resource, and where its needs begin.</summary>
    public static (PackedNeed[] Needs, int[] Offset) Needs(SearchInstance instance, PackedDemand packed)
    {
        var needs = new List<PackedNeed>();
        var offset = new int[instance.Count + 1];
        for (var i = 0; i < instance.Count; i++)
        {
            for (var k = 0; k < packed.Capacity.Length; k++)
            {
                if (packed.Demand[k][i] > 0)
                {
                    needs.Add(new((uint)(k * Chunk), packed.Demand[k][i]));
                }
            }

            offset[i + 1] = needs.Count;
        }

        return ([.. needs], offset);
    }

    /// <summary>The records of a pass over links, and the predecessors beyond the fourth.</summary>
    public static (PackedStep[] Steps, int[] More) Steps(SearchInstance instance, int[] needOffset, int[] offset, int[] other)
    {
        var steps = new PackedStep[instance.Count];
        var more = new List<int>();
        for (var i = 0; i < steps.Length; i++)
        {
            var row = other.AsSpan(offset[i]..offset[i + 1]);
            var from = more.Count;
            more.AddRange(row[Math.Min(4, row.Length)..]);
            steps[i] = new PackedStep(row, instance.Count, instance.Duration[i])
            {
                MoreFrom = from,
                MoreTo = more.Count,
                NeedFrom = (uint)needOffset[i],
                NeedTo = (uint)needOffset[i + 1],
            };
        }

        return (steps, [.. more]);
    }
}
