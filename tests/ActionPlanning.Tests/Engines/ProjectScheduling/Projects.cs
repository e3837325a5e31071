using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling;

/// <summary>Projects that are hard enough to keep a search busy, the same ones from the same seed.</summary>
internal static class Projects
{
    private const int Resources = 4;

    /// <summary>Activities of 1 to 10 slots, each waiting for up to three earlier ones and needing most of four scarce resources.</summary>
    public static ScheduleProblem Random(int seed, int activities)
    {
        var random = new Random(seed);
        var durations = Enumerable.Range(0, activities).Select(_ => random.Next(1, 11)).ToArray();
        var links = new List<PrecedenceLink>();
        for (var to = 1; to < activities; to++)
        {
            links.AddRange(Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(Math.Max(0, to - 12), to)).Distinct().Select(from => new PrecedenceLink(from, to)));
        }

        var demand = Enumerable.Range(0, activities * Resources).Select(_ => random.Next(4) == 0 ? 0 : random.Next(1, 11)).ToArray();
        var horizon = durations.Sum();
        return new ScheduleProblem(new CpmProblem(durations, [.. links]), horizon, Net.Constant(horizon, 14, 14, 14, 14), demand);
    }
}
