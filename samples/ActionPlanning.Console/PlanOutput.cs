using System.Text;
using ActionPlanning.ConsoleHost.Commands;
using ActionPlanning.ConsoleHost.Documents;

namespace ActionPlanning.ConsoleHost;

/// <summary>Sends what a command writes to standard output or to a file. A file is written only when there is something to write, and then in one go.</summary>
internal static class PlanOutput
{
    public const string UnwritableCode = "output.cannot-write";

    /// <summary>Runs a command and sends its output off.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="file">The file; null for standard output.</param>
    /// <param name="width">The width of text; null for the console's.</param>
    /// <param name="mark">Whether a file begins with a byte order mark, without which Excel does not read it as UTF-8.</param>
    /// <param name="run">The command.</param>
    /// <returns>The exit code.</returns>
    public static int Write(Invocation invocation, string? file, int? width, bool mark, Func<Invocation, int> run)
    {
        HostConsole host = invocation.Host;
        int wide = Math.Clamp(width ?? host.Width, HostConsole.LeastWidth, HostConsole.GreatestWidth);
        if (file is null)
        {
            return run(invocation with { Host = host.With(wide) });
        }

        using StringWriter written = new() { NewLine = "\n" };
        int code = run(invocation with { Host = host.To(written, wide) });
        string text = written.ToString();
        if (code == ExitCodes.BadInput || text.Length == 0)
        {
            // The failure, as an object or on standard error, is for whoever called.
            host.Output.Write(text);
            return code;
        }

        try
        {
            File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: mark));
            return code;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            string name = PlanInput.Shown(file);
            return Failure.Write(invocation, UnwritableCode, new($"«{name}» kan ikke skrives.", $"'{name}' cannot be written."), new("Se efter, om mappen findes, og om du må skrive i den.", "See whether the folder exists, and whether you may write in it."));
        }
    }
}
