using ActionPlanning.Benchmarks.Rcpsp;
using ActionPlanning.Engines;
using ActionPlanning.Engines.Selection;

namespace ActionPlanning.Benchmarks.Selection;

/// <summary>An instance as a file of the field states it.</summary>
/// <param name="Path">Where it was read.</param>
/// <param name="Problem">The problem.</param>
/// <param name="Items">What the runner calls its items.</param>
/// <param name="Constraints">What it calls its constraints.</param>
/// <param name="Optimum">The optimum that the file itself gives; null when it gives none.</param>
internal sealed record SelectionFile(string Path, SelectionProblem Problem, int Items, int Constraints, long? Optimum = null)
{
    /// <summary>The most items that are read.</summary>
    public const int MostItems = 100_000;

    /// <summary>The most rows of weights that are read.</summary>
    public const int MostRows = 10_000;

    private const int MostLetters = 2000;

    /// <summary>Gets the name that tables know the instance by: that of the file without its ending.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Makes a problem; what the engine's boundary finds wrong is told with the name of the file.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static SelectionProblem Make(InstanceText text, Func<SelectionProblem> problem)
    {
        try
        {
            return problem();
        }
        catch (EngineInputException fault)
        {
            throw new InvalidDataException($"{text.Path}: {(fault.Message.Length <= MostLetters ? fault.Message : fault.Message[..MostLetters] + "…")}", fault);
        }
    }
}
