using System.Globalization;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>A table of the best bounds known, with the header <c>instance,lower_bound,upper_bound,cpm</c> (the last column may be missing).</summary>
internal sealed class BestKnown
{
    /// <summary>The table that is taken unasked when it lies beside the instances.</summary>
    public const string FileName = "best-known.csv";

    private const string Header = "instance,lower_bound,upper_bound";
    private const string NoSchedule = "infeasible";

    private readonly Dictionary<string, KnownBounds> _bounds = [];

    /// <summary>A table that knows nothing.</summary>
    public static BestKnown Nothing { get; } = new();

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is not such a table; the message names the line.</exception>
    public static BestKnown Read(string path)
    {
        var table = new BestKnown();
        var lines = InstanceText.Open(path).Lines();
        if (lines is not [var header, ..] || !header.StartsWith(Header, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{path}, line 1: {FileCodes.Heading}: the header '{Header},cpm' is expected.");
        }

        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length > 0)
            {
                table.Add(path, i + 1, lines[i].Split(',', StringSplitOptions.TrimEntries));
            }
        }

        return table;
    }

    public KnownBounds For(string instance) => _bounds.GetValueOrDefault(instance);

    private void Add(string path, int line, string[] cells)
    {
        if (cells is not [{ Length: > 0 } name, var lower, var upper, ..])
        {
            throw new InvalidDataException($"{path}, line {line}: {FileCodes.End}: a name and two bounds are expected, parted by commas.");
        }

        var infeasible = lower == NoSchedule && upper == NoSchedule;
        var length = cells.Length > 3 ? cells[3] : "";
        _bounds[name] = infeasible ? new(null, null, Number(length), true) : new(Number(lower), Number(upper), Number(length), false);

        int? Number(string cell) => cell.Length == 0 ? null
            : int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : throw new InvalidDataException($"{path}, line {line}: {FileCodes.Number}: {InstanceText.Shown(cell)} stands where a whole number, nothing, or twice '{NoSchedule}' is expected.");
    }
}
