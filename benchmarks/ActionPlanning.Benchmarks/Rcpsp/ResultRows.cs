using System.Globalization;
using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>The results as a table, one line an instance, each written out at once: what is there stays when a run is broken off.</summary>
internal sealed class ResultRows(TextWriter into) : IDisposable
{
    public const string Header = "instance,activities,makespan,lower_bound,status,schedules,nodes,cpu_ms,ms_to_best";

    /// <summary>Begins a file with its header, over any that is there.</summary>
    public static ResultRows Create(string path)
    {
        Folder(path);
        return Begin(new StreamWriter(path) { NewLine = "\n" });
    }

    /// <summary>Begins with the header.</summary>
    public static ResultRows Begin(TextWriter into)
    {
        into.WriteLine(Header);
        into.Flush();
        return new(into);
    }

    /// <summary>One line: cells without a value are empty, names with a comma or a quotation mark are quoted.</summary>
    public static string Row(InstanceFile file, RunResult result, TimeSpan cpu) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Quoted(file.Name)},{file.Activities},{result.Makespan},{(result.Status == ScheduleStatus.Infeasible ? null : (int?)result.LowerBound)},{Word(result.Status)},{result.Schedules},{result.Nodes},{cpu.TotalMilliseconds:F0},{result.ToBest.TotalMilliseconds:F0}");

    public void Add(InstanceFile file, RunResult result, TimeSpan cpu)
    {
        into.WriteLine(Row(file, result, cpu));
        into.Flush();
    }

    public void Dispose() => into.Dispose();

    private static string Word(ScheduleStatus status) => status switch
    {
        ScheduleStatus.Optimal => "optimal",
        ScheduleStatus.Feasible => "feasible",
        ScheduleStatus.Infeasible => "infeasible",
        _ => "incomplete",
    };

    private static string Quoted(string name) => name.AsSpan().ContainsAny(',', '"', '\n') ? $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : name;

    private static void Folder(string path)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }
    }
}
