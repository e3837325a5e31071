namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>One line on a terminal that says how far the run is; nothing when the stream goes elsewhere.</summary>
internal sealed class ProgressLine(TextWriter? terminal, int width)
{
    private const int LeastWidth = 20;
    private int _shown;

    /// <summary>The line on the error stream, if that is a terminal.</summary>
    public static ProgressLine OnTerminal()
    {
        if (Console.IsErrorRedirected)
        {
            return new(null, 0);
        }

        try
        {
            return new(Console.Error, Math.Max(LeastWidth, Console.WindowWidth - 1));
        }
        catch (IOException)
        {
            return new(Console.Error, LeastWidth);
        }
    }

    public void Show(string text)
    {
        var cut = text.Length > width ? text[..width] : text;
        terminal?.Write($"\r{cut.PadRight(_shown)}");
        _shown = cut.Length;
    }

    /// <summary>Takes the line away, before something else is written.</summary>
    public void Clear()
    {
        if (_shown > 0)
        {
            terminal?.Write($"\r{new string(' ', _shown)}\r");
            _shown = 0;
        }
    }
}
