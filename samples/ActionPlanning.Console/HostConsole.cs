using System.Globalization;
using System.Text;

namespace ActionPlanning.ConsoleHost;

/// <summary>Everything the commands touch of the world: streams, the shape of the terminal, and where the sample plans lie. Tests bring their own.</summary>
internal sealed class HostConsole : IDisposable
{
    /// <summary>The width when output is no terminal and COLUMNS is not set.</summary>
    public const int DefaultWidth = 80;

    /// <summary>Narrower than this nothing can be laid out.</summary>
    public const int LeastWidth = 40;

    /// <summary>Wider than this lines are hard to follow.</summary>
    public const int GreatestWidth = 200;

    public required Func<Stream> OpenInput { get; init; }

    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Gets a value indicating whether output may carry colour. Never when it is no terminal.</summary>
    public bool Colour { get; init; }

    /// <summary>Gets a value indicating whether output goes to a terminal.</summary>
    public bool IsTerminal { get; init; }

    public int Width { get; init; } = DefaultWidth;

    /// <summary>Gets the folder of the sample plans.</summary>
    public required string Samples { get; init; }

    public static HostConsole OfProcess()
    {
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = utf8;
        }

        bool terminal = !Console.IsOutputRedirected;
        return new()
        {
            OpenInput = Console.OpenStandardInput,
            Output = new StreamWriter(Console.OpenStandardOutput(), utf8, 1 << 16) { NewLine = "\n" },
            Error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true },
            IsTerminal = terminal,
            Colour = AllowsColour(terminal, Environment.GetEnvironmentVariable("NO_COLOR"), Environment.GetEnvironmentVariable("TERM")),
            Width = WidthOf(terminal, Environment.GetEnvironmentVariable("COLUMNS"), () => Console.WindowWidth),
            Samples = Path.Combine(AppContext.BaseDirectory, "plans"),
        };
    }

    /// <summary>Colour needs a terminal that understands it and a reader who has not declined it (no-color.org).</summary>
    public static bool AllowsColour(bool terminal, string? noColor, string? term) => terminal && string.IsNullOrEmpty(noColor) && term != "dumb";

    /// <summary>The width to lay out for: the terminal's; COLUMNS, or else 80, when there is none.</summary>
    public static int WidthOf(bool terminal, string? columns, Func<int> windowWidth)
    {
        int width = terminal ? windowWidth() : int.TryParse(columns, NumberStyles.None, CultureInfo.InvariantCulture, out int stated) ? stated : DefaultWidth;
        return Math.Clamp(width <= 0 ? DefaultWidth : width, LeastWidth, GreatestWidth);
    }

    /// <summary>The same world, laid out for another width.</summary>
    public HostConsole With(int width) => new() { OpenInput = OpenInput, Output = Output, Error = Error, Colour = Colour, IsTerminal = IsTerminal, Width = width, Samples = Samples };

    /// <summary>The same world with plain text going elsewhere, laid out for another width.</summary>
    public HostConsole To(TextWriter output, int width) => new() { OpenInput = OpenInput, Output = output, Error = Error, Width = width, Samples = Samples };

    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
    }
}
