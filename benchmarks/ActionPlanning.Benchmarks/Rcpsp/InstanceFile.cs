using ActionPlanning.Engines;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>An instance as a file of the field states it, dummy source and sink included.</summary>
/// <param name="Path">Where it was read.</param>
internal abstract record InstanceFile(string Path)
{
    /// <summary>The most activities that are read.</summary>
    public const int MostActivities = 1_000_000;

    /// <summary>The most resources, of one kind, that are read.</summary>
    public const int MostResources = 1000;

    /// <summary>The most capacities (slots times resources) that a problem is made of.</summary>
    public const long MostCapacities = 20_000_000;

    private const int Dummies = 2;
    private const int MostLetters = 2000;

    /// <summary>The endings of the files that can be read.</summary>
    public static string[] Endings { get; } = [".sm", ".mm", ".sch", ".rcp"];

    /// <summary>Gets the name that tables know the instance by: that of the file without its ending.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Gets the activities without the two dummies, as the names of the sets count them.</summary>
    public int Activities => Math.Max(0, Count - Dummies);

    /// <summary>Gets the length of the longest chain of activities and distances, resources ignored and each activity in its shortest mode; null where it is not calculated.</summary>
    public abstract int? CriticalPath { get; }

    /// <summary>Gets all activities.</summary>
    protected abstract int Count { get; }

    /// <summary>Reads a file in the format that its name ends with.</summary>
    /// <exception cref="InvalidDataException">The file is not what its name says; the message names the file, the line and what was expected.</exception>
    public static InstanceFile Read(string path) => Reader(path)(InstanceText.Open(path));

    /// <summary>Reads a text as if it were the file that it names.</summary>
    /// <exception cref="InvalidDataException">As for files.</exception>
    public static InstanceFile Read(InstanceText text) => Reader(text.Path)(text);

    /// <summary>Makes the problem now, so that it is not made while an engine is timed.</summary>
    /// <exception cref="InvalidDataException">It is none (its links form a cycle, say), or too large.</exception>
    public abstract void Prepare();

    /// <summary>The finish of the last activity of a complete schedule, read off its starts.</summary>
    public abstract int Finish(RunResult result);

    /// <summary>How often a complete schedule breaks a rule, by the checker that shares no code with the engines.</summary>
    public abstract int Violations(RunResult result);

    /// <summary>Makes the problem; what the engine's boundary finds wrong is told with the name of the file.</summary>
    protected T Make<T>(int horizon, int resources, Func<T> problem)
    {
        if ((long)horizon * resources > MostCapacities)
        {
            throw new InvalidDataException($"{Path}: {FileCodes.Size}: {horizon} slots of {resources} resources; at most {MostCapacities} capacities are expected.");
        }

        try
        {
            return problem();
        }
        catch (EngineInputException fault)
        {
            throw new InvalidDataException($"{Path}: {(fault.Message.Length <= MostLetters ? fault.Message : fault.Message[..MostLetters] + "…")}", fault);
        }
    }

    protected static int LastFinish(int[] starts, Func<int, int> duration)
    {
        var last = 0;
        for (var a = 0; a < starts.Length; a++)
        {
            last = Math.Max(last, starts[a] + duration(a));
        }

        return last;
    }

    /// <summary>The same capacity in every slot.</summary>
    protected static int[][] Constant(int[] capacity, int horizon) => [.. capacity.Select(c => Enumerable.Repeat(c, horizon).ToArray())];

    private static Func<InstanceText, InstanceFile> Reader(string path) => System.IO.Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".SM" => SmFile.Read,
        ".MM" => MmFile.Read,
        ".SCH" => SchFile.Read,
        ".RCP" => RcpFile.Read,
        _ => throw new InvalidDataException($"{path}: {FileCodes.Kind}: a file ending in {string.Join(", ", Endings)} is expected."),
    };
}
