using System.Globalization;
using ActionPlanning.Engines.Selection;

namespace ActionPlanning.Benchmarks.Selection;

/// <summary>The results as a table, one line an instance, each written out at once: what is there stays when a run is broken off.</summary>
internal sealed class SelectionRows(TextWriter into) : IDisposable
{
    public const string Header = "instance,items,constraints,objective,upper_bound,status,nodes,cpu_ms,ms_to_best";

    /// <summary>Begins a file with its header, over any that is there.</summary>
    public static SelectionRows Create(string path)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        var into = new StreamWriter(path) { NewLine = "\n", AutoFlush = true };
        into.WriteLine(Header);
        return new(into);
    }

    /// <summary>One line: cells without a value are empty, names with a comma or a quotation mark are quoted.</summary>
    public static string Row(SelectionFile file, SelectionSolution solution, TimeSpan cpu) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Quoted(file.Name)},{file.Items},{file.Constraints},{solution.Value},{(solution.Status == SelectionStatus.Infeasible ? null : (long?)solution.UpperBound)},{Word(solution.Status)},{solution.Statistics.Nodes},{cpu.TotalMilliseconds:F0},{solution.ElapsedToBest.TotalMilliseconds:F0}");

    public void Add(SelectionFile file, SelectionSolution solution, TimeSpan cpu) => into.WriteLine(Row(file, solution, cpu));

    public void Dispose() => into.Dispose();

    private static string Word(SelectionStatus status) => status switch
    {
        SelectionStatus.Optimal => "optimal",
        SelectionStatus.Feasible => "feasible",
        SelectionStatus.Infeasible => "infeasible",
        _ => "unknown",
    };

    private static string Quoted(string name) => name.AsSpan().ContainsAny(',', '"', '\n') ? $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : name;
}
