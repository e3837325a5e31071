using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>A project as a file of the field states it: one mode, renewable resources, finish-to-start links, dummy source and sink included.</summary>
internal sealed record ProjectFile(string Name, int[] Durations, PrecedenceLink[] Links, int[] Demand, int[] Capacity, int Horizon)
{
    private const int Dummies = 2;

    /// <summary>Gets the activities without the two dummies, as the names of the sets count them.</summary>
    public int Activities => Math.Max(0, Durations.Length - Dummies);

    /// <summary>Reads a file in the format that its name ends with.</summary>
    /// <exception cref="InvalidDataException">The file is not what its name says; the message names the file and the place.</exception>
    public static ProjectFile Read(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".SM" => SmFile.Read(path),
        ".RCP" => RcpFile.Read(path),
        var other => throw new InvalidDataException($"{path}: files ending in {other} cannot be read; .sm and .rcp can."),
    };

    /// <summary>The problem: constant capacity up to the horizon.</summary>
    public ScheduleProblem Problem() =>
        new(new CpmProblem(Durations, Links), Horizon, [.. Capacity.Select(c => Enumerable.Repeat(c, Horizon).ToArray())], Demand);
}
