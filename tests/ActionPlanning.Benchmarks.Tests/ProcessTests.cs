using System.Diagnostics;
using ActionPlanning.Benchmarks.Generated;
using ActionPlanning.Benchmarks.Rcpsp;

namespace ActionPlanning.Benchmarks.Tests;

/// <summary>The runner as a process of its own.</summary>
public sealed class ProcessTests
{
    private static string Program => Path.Combine(AppContext.BaseDirectory, "ActionPlanning.Benchmarks.dll");

    [Theory]
    [InlineData("portfolio")]
    [InlineData("search")]
    [InlineData("exact")]
    public void Three_processes_with_one_and_two_threads_give_the_same_starts(string engine)
    {
        using var folder = new Folder();
        var instance = folder.With("generated.rcp", RcpFile.Text(ProjectGenerator.Make(new(60, Strength: 0.1), seed: 3)));
        var solutions = new List<string>();
        foreach (var threads in new[] { "1", "2", "2" })
        {
            var target = folder.Path($"s{solutions.Count}");
            string[] arguments = ["rcpsp", instance, "--engine", engine, "--work", "3000", "--seed", "7", "--threads", threads, "--solutions", target];

            Assert.Equal((0, ""), Start(arguments));
            solutions.Add(File.ReadAllText(Path.Combine(target, "generated.sol")));
        }

        Assert.Equal(62, solutions[0].Count('\n'));
        Assert.All(solutions, starts => Assert.Equal(solutions[0], starts));
    }

    [Fact]
    public void A_malformed_file_ends_the_process_with_2_and_one_line()
    {
        using var folder = new Folder();
        var (exitCode, errors) = Start("rcpsp", folder.With("cut.mm", Texts.Mm[..400]));

        Assert.Equal(2, exitCode);
        Assert.Contains("cut.mm, line ", Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    private static (int ExitCode, string Errors) Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        _ = output.Result;
        return (process.ExitCode, errors);
    }
}
