namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>A clock that counts what the processor spends on this process, so that a busy machine takes nothing from a search.</summary>
internal sealed class CpuTime : TimeProvider
{
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Environment.CpuUsage.TotalTime.Ticks;
}
