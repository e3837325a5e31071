using System.Diagnostics;

namespace ActionPlanning.ConsoleHost.Tests;

/// <summary>The program as a process: what only shows there.</summary>
public sealed class ProcessTests
{
    private static string Program => Path.Combine(AppContext.BaseDirectory, "ActionPlanning.Console.dll");

    [Fact]
    public void The_program_prints_the_plan_as_utf8_without_colour_when_redirected()
    {
        (int exitCode, string output, string error) = Start("dotnet", Program);
        Assert.Equal((0, ""), (exitCode, error));
        Assert.StartsWith("Projekt Arbejdsmiljø AMbassadøR-korps\n=", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
        Assert.All(output.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void Columns_sets_the_width_when_redirected()
    {
        (_, string output, _) = Start("dotnet", Program, ("COLUMNS", "120"));
        Assert.Contains(output.Split('\n'), line => line.Length > 80);
        Assert.All(output.Split('\n'), line => Assert.True(line.Length <= 120, line));
    }

    [Fact]
    public void A_reader_that_leaves_early_is_no_accident()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        (_, string output, string error) = Start("sh", $"-c \"dotnet '{Program}' --json | head -1\"");
        Assert.Equal(("{\n", ""), (output, error));
    }

    [Theory]
    [InlineData(false, null, null, false)]
    [InlineData(true, null, "xterm", true)]
    [InlineData(true, "", "xterm", true)]
    [InlineData(true, "1", "xterm", false)]
    [InlineData(true, null, "dumb", false)]
    public void Colour_needs_a_terminal_and_a_reader_who_has_not_declined_it(bool terminal, string? noColor, string? term, bool expected) =>
        Assert.Equal(expected, HostConsole.AllowsColour(terminal, noColor, term));

    [Theory]
    [InlineData(false, null, 80)]
    [InlineData(false, "120", 120)]
    [InlineData(false, "wide", 80)]
    [InlineData(false, "0", 80)]
    [InlineData(false, "7", 40)]
    [InlineData(true, "60", 133)]
    public void The_width_is_the_terminals_or_columns_or_80(bool terminal, string? columns, int expected) =>
        Assert.Equal(expected, HostConsole.WidthOf(terminal, columns, () => 133));

    private static (int ExitCode, string Output, string Error) Start(string program, string arguments, params (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = new(program, program == "dotnet" ? $"\"{arguments}\"" : arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new System.Text.UTF8Encoding(false),
        };
        start.Environment.Remove("COLUMNS");
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
