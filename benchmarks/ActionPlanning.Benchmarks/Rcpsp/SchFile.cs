using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>
/// The format of ProGen/max (Schwindt 1996), file names ending in <c>.sch</c>: for each activity successors with distances between starts, negative ones being maximum
/// distances; then durations and requests; then capacities.
/// </summary>
/// <remarks>
/// Some instances tie activities to one start by distances of 0 in a circle. Links must not form one, so the distance that closes it is stated as the
/// maximum distance that means the same.
/// </remarks>
internal static class SchFile
{
    private const int Dummies = 2;

    public static LagsFile Read(InstanceText text)
    {
        var activities = text.Next("the number of activities", 0, InstanceFile.MostActivities - Dummies) + Dummies;
        var resources = text.Next("the number of resources", 0, InstanceFile.MostResources);
        text.Expect("the number of nonrenewable resources", 0);
        text.Expect("the number of doubly constrained resources", 0);

        var arcs = new List<StartArc>();
        var longest = new List<int>();
        for (var a = 0; a < activities; a++)
        {
            text.Expect("an activity number", a);
            text.Expect("the number of modes", 1);
            var count = text.Next("a number of successors", 0, activities);
            var successors = text.Next("a successor", count, 0, activities - 1);
            longest.Add(0);
            foreach (var to in successors)
            {
                var lag = text.NextInBrackets("a distance", -CpmProblem.MaxTime, CpmProblem.MaxTime);
                longest[a] = Math.Max(longest[a], lag);
                if (to != a)
                {
                    arcs.Add(new(a, to, lag));
                }
                else if (lag > 0)
                {
                    throw text.Fault(FileCodes.Number, $"a distance of {lag} from activity {a} to itself; at most 0 is expected.");
                }
            }
        }

        var (durations, demand, total) = (new List<int>(), new List<int>(), 0L);
        var (asked, askedBy) = (new int[resources], new int[resources]);
        for (var a = 0; a < activities; a++)
        {
            text.Expect("an activity number", a);
            text.Expect("a mode", 1);
            durations.Add(text.Next("a duration", 0, CpmProblem.MaxTime));
            total += Math.Max(durations[a], longest[a]);
            var units = text.Next("a request", resources, 0, int.MaxValue);
            demand.AddRange(units);
            for (var k = 0; k < resources && durations[a] > 0; k++)
            {
                (asked[k], askedBy[k]) = units[k] > asked[k] ? (units[k], a) : (asked[k], askedBy[k]);
            }
        }

        var capacity = new int[resources];
        for (var k = 0; k < resources; k++)
        {
            capacity[k] = text.Next("a capacity", 0, int.MaxValue);
            if (asked[k] > capacity[k])
            {
                throw text.Fault(FileCodes.Demand, $"a capacity of {capacity[k]} for resource {k + 1}; at least {asked[k]} is expected, the request of activity {askedBy[k]}.");
            }
        }

        text.ExpectEnd();

        // A slot in which nothing is done and no distance runs can be taken out of any schedule.
        return new(text.Path, [.. durations], [.. arcs], [.. demand], capacity, RcpFile.Horizon(text, total));
    }
}
