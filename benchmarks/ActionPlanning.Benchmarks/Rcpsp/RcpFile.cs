using System.Globalization;
using System.Text;
using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>
/// The format of Patterson (1984), file names ending in <c>.rcp</c>: activities and resources, capacities, then for each activity duration, requests, and successors numbered from 1.
/// </summary>
internal static class RcpFile
{
    public static ProjectFile Read(InstanceText text)
    {
        var activities = text.Next("the number of activities", 1, InstanceFile.MostActivities);
        var resources = text.Next("the number of resources", 0, InstanceFile.MostResources);
        var capacity = text.Next("a capacity", resources, 0, int.MaxValue);
        var durations = new List<int>();
        var demand = new List<int>();
        var links = new List<PrecedenceLink>();
        var total = 0L;
        for (var a = 0; a < activities; a++)
        {
            var duration = text.Next("a duration", 0, CpmProblem.MaxTime);
            durations.Add(duration);
            total += duration;
            demand.AddRange(Requests.Next(text, capacity, duration));
            foreach (var to in text.Next("a successor", text.Next("a number of successors", 0, activities), 1, activities))
            {
                links.Add(new(a, to - 1));
            }
        }

        text.ExpectEnd();

        // One activity after the other always fits.
        return new(text.Path, [.. durations], [.. links], [.. demand], capacity, Horizon(text, total));
    }

    /// <summary>The file that says the same; its horizon is not part of it.</summary>
    public static string Text(ProjectFile file)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{file.Durations.Length} {file.Capacity.Length}\n{string.Join(' ', file.Capacity)}\n");
        var successors = file.Links.ToLookup(link => link.From, link => link.To + 1);
        for (var a = 0; a < file.Durations.Length; a++)
        {
            var requests = file.Demand.AsSpan(a * file.Capacity.Length, file.Capacity.Length).ToArray();
            int[] row = [file.Durations[a], .. requests, successors[a].Count(), .. successors[a]];
            text.Append(CultureInfo.InvariantCulture, $"{string.Join(' ', row)}\n");
        }

        return text.ToString();
    }

    /// <summary>A sum of durations and lags as a horizon.</summary>
    public static int Horizon(InstanceText text, long total) => total <= CpmProblem.MaxTime
        ? (int)total
        : throw text.Fault(FileCodes.Size, $"the durations add up to {total}; at most {CpmProblem.MaxTime} is expected.");
}
