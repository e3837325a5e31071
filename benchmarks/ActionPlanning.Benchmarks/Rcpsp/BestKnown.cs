using System.Globalization;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>The best bounds known, from files with the header <c>instance,lower_bound,upper_bound,cpm</c>.</summary>
internal sealed class BestKnown
{
    public const string FileName = "best-known.csv";

    private readonly Dictionary<string, (int? Lower, int? Upper)> _bounds = [];

    /// <summary>Reads a file; a row without numbers (not known, infeasible) has no bounds.</summary>
    public void Read(string path)
    {
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            if (line.Split(',') is [var name, var lower, var upper, ..])
            {
                _bounds[name] = (Number(lower), Number(upper));
            }
        }
    }

    public (int? Lower, int? Upper) For(string instance) => _bounds.GetValueOrDefault(instance);

    private static int? Number(string text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;
}
