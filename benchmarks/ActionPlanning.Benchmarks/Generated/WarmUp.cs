using ActionPlanning.Benchmarks.Rcpsp;

namespace ActionPlanning.Benchmarks.Generated;

/// <summary>Generated instances to warm an engine up on, so that the time in which the runtime compiles it is not taken from the first instance of a run.</summary>
internal static class WarmUp
{
    private const int Seed = 1;

    /// <summary>Gets the CPU time that it takes at most: by then the inner loops are compiled for speed.</summary>
    public static TimeSpan Time { get; } = TimeSpan.FromSeconds(0.5);

    /// <summary>An instance of the same kind as another, too hard to be solved within the time.</summary>
    public static InstanceFile Like(InstanceFile file)
    {
        var project = ProjectGenerator.Make(new(60, Strength: 0.1), Seed);
        return file switch
        {
            LagsFile => WithLags(project),
            ModesFile => WithModes(project),
            _ => project,
        };
    }

    // Maximum distances that any good schedule keeps.
    private static LagsFile WithLags(ProjectFile project)
    {
        var least = project.Links.Select(link => new StartArc(link.From, link.To, project.Durations[link.From]));
        var most = project.Links.Select(link => new StartArc(link.To, link.From, -project.Horizon / 2));
        return new(project.Path, project.Durations, [.. least, .. most], project.Demand, project.Capacity, project.Horizon);
    }

    // A second mode takes twice as long with half of everything, and of the one stock there is enough for half of the activities to do without it.
    private static ModesFile WithModes(ProjectFile project)
    {
        var count = project.Durations.Length;
        var modes = new int[count];
        Array.Fill(modes, 2);
        var requests = project.Demand.Chunk(project.Capacity.Length);
        return new(
            project.Path,
            modes,
            [.. project.Durations.SelectMany(duration => (int[])[duration, 2 * duration])],
            project.Links,
            [.. requests.SelectMany(row => row.Concat(row.Select(units => (units + 1) / 2)))],
            [.. modes.SelectMany(_ => (int[])[2, 1])],
            project.Capacity,
            [3 * count / 2],
            2 * project.Horizon);
    }
}
