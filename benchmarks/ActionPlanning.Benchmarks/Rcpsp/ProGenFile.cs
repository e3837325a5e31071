using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>What files of ProGen (Kolisch and Sprecher 1996) have in common: sections with headings, jobs numbered from 1, one row of numbers for each mode.</summary>
/// <param name="Modes">Modes per activity.</param>
/// <param name="Durations">Per mode.</param>
/// <param name="Links">Finish to start.</param>
/// <param name="Demand">Per mode, for each renewable resource.</param>
/// <param name="Consumption">Per mode, for each nonrenewable resource.</param>
/// <param name="Capacity">Of the renewable resources, in every slot.</param>
/// <param name="Stock">Of the nonrenewable resources, for the whole project.</param>
/// <param name="Horizon">Slots.</param>
internal sealed record ProGenFile(
    int[] Modes, int[] Durations, PrecedenceLink[] Links, int[] Demand, int[] Consumption, int[] Capacity, int[] Stock, int Horizon)
{
    private const int MostModes = 1000;

    public static ProGenFile Read(InstanceText text, bool singleMode)
    {
        var jobs = Header("jobs (incl. supersource/sink )", "the number of jobs", 1, InstanceFile.MostActivities);
        var horizon = Header("horizon", "the horizon", 0, CpmProblem.MaxTime);
        var renewable = Header("- renewable", "the number of renewable resources", 0, InstanceFile.MostResources);
        var nonrenewable = Header("- nonrenewable", "the number of nonrenewable resources", 0, singleMode ? 0 : InstanceFile.MostResources);
        Header("- doubly constrained", "the number of doubly constrained resources", 0, 0);

        text.GoBehind("PRECEDENCE RELATIONS:");
        text.SkipLines(2);
        var modes = new List<int>();
        var links = new List<PrecedenceLink>();
        for (var job = 1; job <= jobs; job++)
        {
            text.Expect("a job number", job);
            modes.Add(text.Next("the number of modes", 1, singleMode ? 1 : MostModes));
            foreach (var to in text.Next("a successor", text.Next("a number of successors", 0, jobs), 1, jobs))
            {
                links.Add(new(job - 1, to - 1));
            }
        }

        text.GoBehind("REQUESTS/DURATIONS:");
        text.SkipLines(3);
        var (durations, demand, consumption) = (new List<int>(), new List<int>(), new List<int>());
        var asked = new int[renewable];
        var askedBy = new int[renewable];
        for (var job = 1; job <= jobs; job++)
        {
            text.Expect("a job number", job);
            for (var mode = 1; mode <= modes[job - 1]; mode++)
            {
                text.Expect("a mode", mode);
                durations.Add(text.Next("a duration", 0, CpmProblem.MaxTime));
                var units = text.Next("a request", renewable, 0, int.MaxValue);
                demand.AddRange(units);
                consumption.AddRange(text.Next("a consumption", nonrenewable, 0, int.MaxValue));
                for (var k = 0; k < renewable && durations[^1] > 0; k++)
                {
                    (asked[k], askedBy[k]) = units[k] > asked[k] ? (units[k], job) : (asked[k], askedBy[k]);
                }
            }
        }

        text.GoBehind("RESOURCEAVAILABILITIES:");
        text.SkipLines(2);
        var capacity = new int[renewable];
        for (var k = 0; k < renewable; k++)
        {
            capacity[k] = text.Next("a capacity", 0, int.MaxValue);

            // With several modes another one may do.
            if (singleMode && asked[k] > capacity[k])
            {
                throw text.Fault(FileCodes.Demand, $"a capacity of {capacity[k]} for resource {k + 1}; at least {asked[k]} is expected, the request of job {askedBy[k]}.");
            }
        }

        var stock = text.Next("what there is of a nonrenewable resource", nonrenewable, 0, int.MaxValue);
        text.ExpectEnd();
        return new([.. modes], [.. durations], [.. links], [.. demand], [.. consumption], capacity, stock, horizon);

        int Header(string heading, string what, int least, int most)
        {
            text.GoBehind(heading, colon: true);
            return text.Next(what, least, most);
        }
    }
}
