using ActionPlanning.Benchmarks.Rcpsp;
using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Generated;

/// <summary>Makes projects of any size: the same shape and seed give the same project on every machine.</summary>
/// <remarks>
/// After ProGen (Kolisch, Sprecher and Drexl 1995), with one difference: an activity waits only for some of the last ones before it, so that a project of ten thousand activities is
/// long rather than wide, as real ones are, and twice the activities are twice the work. Redundant links are not removed.
/// </remarks>
internal static class ProjectGenerator
{
    private const int LongestDuration = 10;
    private const int GreatestRequest = 10;
    private const int Reach = 30;

    /// <summary>A project with a dummy source (first) and sink (last).</summary>
    /// <param name="shape">What it is like.</param>
    /// <param name="seed">Where the random numbers begin.</param>
    public static ProjectFile Make(ProjectShape shape, int seed)
    {
        var random = new Random(seed);
        var count = shape.Activities + 2;
        var durations = new int[count];
        for (var a = 1; a <= shape.Activities; a++)
        {
            durations[a] = random.Next(1, LongestDuration + 1);
        }

        var links = Links(shape, random);
        var demand = Demand(shape, random);
        var capacity = Capacity(shape, durations, links, demand);
        return new($"generated-{shape.Activities}-{seed}.rcp", durations, links, demand, capacity, Math.Max(1, durations.Sum()));
    }

    private static PrecedenceLink[] Links(ProjectShape shape, Random random)
    {
        var (first, last) = (1, shape.Activities);
        var links = new HashSet<PrecedenceLink>();
        var follows = new bool[last + 2];
        var waits = new bool[last + 2];
        for (var a = first + 1; a <= last; a++)
        {
            // About three begin with the project, as in ProGen.
            if (a > Math.Min(3, last))
            {
                Join(random.Next(Math.Max(first, a - Reach), a), a);
            }
        }

        // The links from the source and to the sink belong to the count.
        var wanted = (int)(shape.Complexity * (last + 2)) - follows.Skip(first).Take(last).Count(f => !f) - waits.Skip(first).Take(last).Count(w => !w);
        for (var tries = 10L * wanted; links.Count < wanted && tries > 0; tries--)
        {
            var to = random.Next(first, last + 1);
            if (to > first)
            {
                Join(random.Next(Math.Max(first, to - Reach), to), to);
            }
        }

        for (var a = first; a <= last; a++)
        {
            if (!waits[a])
            {
                links.Add(new(0, a));
            }

            if (!follows[a])
            {
                links.Add(new(a, last + 1));
            }
        }

        return [.. links];

        void Join(int from, int to)
        {
            links.Add(new(from, to));
            (follows[from], waits[to]) = (true, true);
        }
    }

    private static int[] Demand(ProjectShape shape, Random random)
    {
        var demand = new int[(shape.Activities + 2) * shape.Resources];
        for (var a = 1; a <= shape.Activities && shape.Resources > 0; a++)
        {
            var any = random.Next(shape.Resources);
            for (var k = 0; k < shape.Resources; k++)
            {
                // One at least: the chance of the others makes up for it.
                var needs = k == any || random.NextDouble() * (shape.Resources - 1) < (shape.Factor * shape.Resources) - 1;
                demand[(a * shape.Resources) + k] = needs ? random.Next(1, GreatestRequest + 1) : 0;
            }
        }

        return demand;
    }

    private static int[] Capacity(ProjectShape shape, int[] durations, PrecedenceLink[] links, int[] demand)
    {
        var early = CriticalPath.Solve(new CpmProblem(durations, links));
        var capacity = new int[shape.Resources];
        var change = new int[early.ProjectFinish + 1];
        for (var k = 0; k < shape.Resources; k++)
        {
            Array.Clear(change);
            var least = 0;
            for (var a = 0; a < durations.Length; a++)
            {
                var units = demand[(a * shape.Resources) + k];
                least = Math.Max(least, units);
                change[early.EarliestStart[a]] += units;
                change[early.EarliestStart[a] + durations[a]] -= units;
            }

            var (most, now) = (0, 0);
            foreach (var step in change)
            {
                now += step;
                most = Math.Max(most, now);
            }

            capacity[k] = least + (int)Math.Round(shape.Strength * Math.Max(0, most - least));
        }

        return capacity;
    }
}
