using System.CommandLine;
using ActionPlanning.ConsoleHost.Documents;
using ActionPlanning.Diagnostics;

namespace ActionPlanning.ConsoleHost.Commands;

/// <summary><c>--format</c>, <c>--out</c> and <c>--width</c>: what a command writes, where, and how wide.</summary>
/// <param name="settings">The settings.</param>
/// <param name="command">The name of the command.</param>
/// <param name="formats">The formats: text, json, svg and others.</param>
/// <param name="help">What the formats are.</param>
/// <param name="picture">The least and the greatest width of a picture, in pixels.</param>
internal sealed class OutputOptions(Settings settings, string command, string formats, BilingualText help, (int Least, int Greatest) picture)
{
    public Option<string> Format { get; } = settings.Choice("--format", formats, help);

    public Option<string?> Target { get; } = new("--out") { HelpName = "FILE", Description = settings.Text(new("Skriv til en fil i stedet for standardoutput.", "Write to a file instead of standard output.")) };

    public Option<int?> Width { get; } = new("--width") { HelpName = "N", Description = settings.Text(new("Bredden: tegn i tekst, pixels i svg.", "The width: characters of text, pixels of svg.")) };

    /// <summary>Runs a command with what was asked for, unless that goes ill together; the reader has then been told.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="scenarios">How many scenarios are shown side by side.</param>
    /// <param name="run">The command.</param>
    /// <returns>The exit code.</returns>
    public int Run(ParseResult parsed, int scenarios, Func<Invocation, Output, int> run)
    {
        Invocation invocation = settings.Of(parsed);
        Output output = new(parsed.GetValue(Format)!, parsed.GetValue(Target), parsed.GetValue(Width));
        BilingualText? senseless = Senseless(output, scenarios, invocation.Json);
        invocation = invocation with { Json = invocation.Json || output.Format == "json" };
        return senseless is { } reason
            ? Failure.Write(invocation, Application.UsageCode, reason, new($"«{command} --help» viser mulighederne.", $"'{command} --help' lists the options."))
            : run(invocation, output);
    }

    /// <summary>Why options do not go together; null when they do.</summary>
    private BilingualText? Senseless(Output output, int scenarios, bool json)
    {
        (int least, int greatest) = output.Format == "svg" ? picture : (HostConsole.LeastWidth, HostConsole.GreatestWidth);
        bool isPage = output.Format is "json" or "text";
        return json && !isPage ? new($"--json og --format {output.Format} kan ikke gælde på én gang.", $"--json and --format {output.Format} cannot both hold.")
            : scenarios > 1 && !isPage ? new($"--format {output.Format} viser ét scenarie ad gangen.", $"--format {output.Format} shows one scenario at a time.")
            : output.Width < least || output.Width > greatest ? new($"--width skal være fra {least} til {greatest}.", $"--width must be from {least} to {greatest}.")
            : null;
    }
}

/// <summary>What is written, where, and how wide.</summary>
/// <param name="Format">The format.</param>
/// <param name="Target">The file; null for standard output.</param>
/// <param name="Width">The width; null for the usual one.</param>
internal sealed record Output(string Format, string? Target, int? Width)
{
    /// <summary>Runs a command and sends what it writes off.</summary>
    public int Send(Invocation invocation, Func<Invocation, int> run) => PlanOutput.Write(invocation, Target, Width, mark: Format == "csv", run);
}
