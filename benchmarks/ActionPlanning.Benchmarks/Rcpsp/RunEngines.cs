namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>The engines there are. To add one, write a class and name it here.</summary>
internal static class RunEngines
{
    // Without a wish the first that takes the instance is used.
    private static readonly IRunEngine[] All = [new PortfolioEngine(), new ModesEngine("portfolio"), new ModesEngine("search"), new SearchEngine(), new ExactEngine()];

    /// <summary>Gets the values of <c>--engine</c>.</summary>
    public static IEnumerable<string> Names => All.Select(engine => engine.Name).Distinct();

    /// <summary>The engine for an instance.</summary>
    /// <param name="name">Its name; null for the default.</param>
    /// <param name="file">The instance.</param>
    /// <param name="countsSchedules">Whether schedules are the only limit: without a name the heuristic alone is meant then, where it takes the instance.</param>
    /// <exception cref="ArgumentException">No engine of that name takes instances of this kind.</exception>
    public static IRunEngine For(string? name, InstanceFile file, bool countsSchedules = false) =>
        name is null && countsSchedules && Array.Find(All, engine => engine.Name == "search" && engine.Takes(file)) is { } search ? search :
        Array.Find(All, engine => (name ?? engine.Name) == engine.Name && engine.Takes(file))
        ?? throw new ArgumentException($"{file.Path}: {(name is null ? "no engine takes" : $"the engine '{name}' does not take")} files ending in {Path.GetExtension(file.Path)}.");
}
