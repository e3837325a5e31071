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
    /// <exception cref="ArgumentException">No engine of that name takes instances of this kind.</exception>
    public static IRunEngine For(string? name, InstanceFile file) =>
        Array.Find(All, engine => (name ?? engine.Name) == engine.Name && engine.Takes(file))
        ?? throw new ArgumentException($"{file.Path}: {(name is null ? "no engine takes" : $"the engine '{name}' does not take")} files ending in {Path.GetExtension(file.Path)}.");
}
