using ActionPlanning.Time;
using BenchmarkDotNet.Attributes;

namespace ActionPlanning.Benchmarks;

/// <summary>Reading and resolving the dates people write.</summary>
[MemoryDiagnoser]
public class DateBenchmarks
{
    private PlanDate date = null!;

    [Params("2016-10-21", "Uge 3", "Nov./dec.", "Marts -maj", "Primo juni", "efteråret 2021", "setpember 2021")]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void Read() => date = PlanDate.Parse(Text);

    [Benchmark(Baseline = true)]
    public bool Parse() => PlanDate.TryParse(Text, out _, out _);

    [Benchmark]
    public DateResolution Resolve() => date.Resolve(2017);
}
