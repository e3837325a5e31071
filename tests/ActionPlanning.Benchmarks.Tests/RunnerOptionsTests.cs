using ActionPlanning.Benchmarks.Rcpsp;

namespace ActionPlanning.Benchmarks.Tests;

public class RunnerOptionsTests
{
    [Fact]
    public void Every_option_is_taken()
    {
        var options = RunnerOptions.Parse(
            "a", "--cpu-seconds", "1.5", "--schedules", "10", "--work", "20", "--threads", "2", "--seed", "-3", "--engine", "exact", "--every", "4", "--offset", "1",
            "--out", "o.csv", "--solutions", "s", "--best-known", "k.csv", "--verify", "b");

        Assert.Equal(["a", "b"], options.Paths);
        Assert.Equal(("exact", 4, 1, "o.csv", "s", "k.csv"), (options.Engine, options.Every, options.Offset, options.Out, options.Solutions, options.BestKnown));
        var limits = options.Limits();
        Assert.Equal((TimeSpan.FromSeconds(1.5), 10L, 20L, 2, -3, true), (limits.Time, limits.Schedules, limits.Work, limits.Threads, limits.Seed, limits.Verify));
    }

    [Fact]
    public void Without_options_nothing_is_limited_and_one_thread_is_used()
    {
        var limits = RunnerOptions.Parse("a").Limits();

        Assert.Equal((null, null, null, 1, 1, false), (limits.Time, limits.Schedules, limits.Work, limits.Threads, limits.Seed, limits.Verify));
    }

    [Theory]
    [InlineData("")]
    [InlineData("--verify")]
    [InlineData("a --unknown 1")]
    [InlineData("a --out")]
    [InlineData("a --seed x")]
    [InlineData("a --seed 1.5")]
    [InlineData("a --seed 2147483648")]
    [InlineData("a --threads 0")]
    [InlineData("a --every 0")]
    [InlineData("a --offset -1")]
    [InlineData("a --schedules -1")]
    [InlineData("a --work 1e3")]
    [InlineData("a --cpu-seconds -1")]
    [InlineData("a --cpu-seconds NaN")]
    [InlineData("a --cpu-seconds 1e300")]
    [InlineData("a --cpu-seconds Infinity")]
    [InlineData("a --engine best")]
    public void What_cannot_be_meant_is_refused(string line) =>
        Assert.Throws<ArgumentException>(() => RunnerOptions.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void Usage_names_every_option()
    {
        foreach (var option in new[]
        {
            "--engine", "--cpu-seconds", "--schedules", "--work", "--threads", "--seed", "--every", "--offset", "--out", "--solutions", "--best-known", "--verify",
        })
        {
            Assert.Contains(option, RunnerOptions.Usage, StringComparison.Ordinal);
        }
    }
}
