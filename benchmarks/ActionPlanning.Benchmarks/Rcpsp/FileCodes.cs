namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>The stable codes of what can be wrong with a file; faults that only the engine's boundary finds carry its codes.</summary>
internal static class FileCodes
{
    /// <summary>The file ends too early.</summary>
    public const string End = "file.end";

    /// <summary>There is no number where one is expected, or it lies outside its range.</summary>
    public const string Number = "file.number";

    /// <summary>A number that is fixed by its place (a job's number, say) is another one.</summary>
    public const string Order = "file.order";

    /// <summary>A heading is missing.</summary>
    public const string Heading = "file.heading";

    /// <summary>Something stands behind the end.</summary>
    public const string Excess = "file.excess";

    /// <summary>An activity with one mode asks for more of a resource than there is at any time.</summary>
    public const string Demand = "file.demand";

    /// <summary>The file, or what it describes, is larger than what is read.</summary>
    public const string Size = "file.size";

    /// <summary>The name of the file ends in nothing that is known.</summary>
    public const string Kind = "file.kind";
}
