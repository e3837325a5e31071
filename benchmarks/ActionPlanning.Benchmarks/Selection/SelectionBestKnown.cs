using System.Globalization;
using ActionPlanning.Benchmarks.Rcpsp;

namespace ActionPlanning.Benchmarks.Selection;

/// <summary>
/// A table of the best values known. Columns are found by their names: <c>best_known</c>, <c>lp_bound</c> and <c>proven</c> (1 where best_known is the optimum), or <c>lower_bound</c> and <c>upper_bound</c>.
/// </summary>
internal sealed class SelectionBestKnown
{
    private readonly Dictionary<string, KnownValues> _values = [];

    /// <summary>A table that knows nothing.</summary>
    public static SelectionBestKnown Nothing { get; } = new();

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is not such a table; the message names the line.</exception>
    public static SelectionBestKnown Read(string path)
    {
        var table = new SelectionBestKnown();
        var lines = InstanceText.Open(path).Lines();
        var header = lines[0].Split(',', StringSplitOptions.TrimEntries);
        var best = Math.Max(Array.IndexOf(header, "best_known"), Array.IndexOf(header, "lower_bound"));
        var (bound, relaxation, proven) = (Array.IndexOf(header, "upper_bound"), Array.IndexOf(header, "lp_bound"), Array.IndexOf(header, "proven"));
        if (header[0] != "instance" || best < 0)
        {
            throw new InvalidDataException($"{path}, line 1: {FileCodes.Heading}: a header with instance and best_known, or lower_bound and upper_bound, is expected.");
        }

        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length == 0)
            {
                continue;
            }

            var cells = lines[i].Split(',', StringSplitOptions.TrimEntries);
            if (cells.Length != header.Length || cells[0].Length == 0)
            {
                throw new InvalidDataException($"{path}, line {i + 1}: {FileCodes.End}: {header.Length} cells are expected, parted by commas, the first a name.");
            }

            var value = Number(best);
            var upper = Number(bound) ?? Number(relaxation);
            table._values[cells[0]] = new((long?)value, proven >= 0 && cells[proven] == "1" ? (long?)value : (long?)upper);

            decimal? Number(int column) => column < 0 || cells[column].Length == 0 ? null
                : decimal.TryParse(cells[column], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= long.MaxValue ? decimal.Floor(number)
                : throw new InvalidDataException($"{path}, line {i + 1}: {FileCodes.Number}: {InstanceText.Shown(cells[column])} stands where a number or nothing is expected.");
        }

        return table;
    }

    public KnownValues For(string instance) => _values.GetValueOrDefault(instance);
}
