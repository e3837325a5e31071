using System.Globalization;
using System.Text;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>
/// Schedules as files <c>instance.sol</c>: one line an activity in the order of the instance, dummies included, with its start; with several modes the start and, after a blank, the
/// mode, numbered from 1 as in the instance. An instance without a complete schedule has no file.
/// </summary>
internal sealed class SolutionFiles(string folder)
{
    public const string Ending = ".sol";

    /// <summary>Writes the file whole or not at all; one of an earlier run is replaced.</summary>
    public void Save(string instance, RunResult result)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, instance + Ending);
        if (result.Starts.Length == 0)
        {
            File.Delete(path);
            return;
        }

        var unfinished = path + ".new";
        File.WriteAllText(unfinished, Text(result));
        File.Move(unfinished, path, overwrite: true);
    }

    public static string Text(RunResult result)
    {
        var text = new StringBuilder();
        for (var a = 0; a < result.Starts.Length; a++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{result.Starts[a]}");
            if (result.Modes.Length > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $" {result.Modes[a]}");
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
