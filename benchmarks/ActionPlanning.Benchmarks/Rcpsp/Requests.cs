namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>Reads what an activity with one mode needs.</summary>
internal static class Requests
{
    /// <summary>The next requests, one for each resource.</summary>
    /// <param name="text">The file.</param>
    /// <param name="capacity">What there is of each resource; empty where the file tells that only later.</param>
    /// <param name="duration">Of the activity; one without duration needs nothing, whatever it requests.</param>
    /// <exception cref="InvalidDataException">There are none, or one is greater than the capacity.</exception>
    public static int[] Next(InstanceText text, ReadOnlySpan<int> capacity, int duration)
    {
        var units = new int[capacity.Length];
        for (var k = 0; k < units.Length; k++)
        {
            units[k] = text.Next("a request", 0, int.MaxValue);
            if (duration > 0 && units[k] > capacity[k])
            {
                throw text.Fault(FileCodes.Demand, $"a request of {units[k]} for resource {k + 1}; at most its capacity, {capacity[k]}, is expected.");
            }
        }

        return units;
    }
}
