using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>
/// The format of Patterson (1984), file names ending in <c>.rcp</c>: activities and resources, capacities, then for each activity duration, requests, and successors numbered from 1.
/// </summary>
internal static class RcpFile
{
    private const int MostActivities = 1_000_000;
    private const int MostResources = 1000;

    public static ProjectFile Read(string path)
    {
        var numbers = new NumberReader(path, File.ReadAllText(path));
        var activities = numbers.Next("the number of activities", MostActivities);
        var resources = numbers.Next("the number of resources", MostResources);
        var capacity = numbers.Next("a capacity", resources, int.MaxValue);
        var durations = new int[activities];
        var demand = new List<int>();
        var links = new List<PrecedenceLink>();
        var total = 0L;
        for (var a = 0; a < activities; a++)
        {
            durations[a] = numbers.Next("a duration", CpmProblem.MaxTime);
            total += durations[a];
            demand.AddRange(numbers.Next("a request", resources, int.MaxValue));
            foreach (var to in numbers.Next("a successor", numbers.Next("a number of successors", activities), activities))
            {
                links.Add(new(a, to - 1));
            }
        }

        // One activity after the other always fits.
        var horizon = total <= CpmProblem.MaxTime ? (int)total : throw new InvalidDataException($"{path}: the durations add up to {total}, too much for the engine.");
        return new(Path.GetFileNameWithoutExtension(path), durations, [.. links], [.. demand], capacity, horizon);
    }
}
