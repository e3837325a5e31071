using System.Text;
using System.Text.Json;

namespace ActionPlanning.ConsoleHost.Tests;

/// <summary>Runs command lines in-process, as if typed.</summary>
internal sealed record Host(int Width = HostConsole.DefaultWidth, string Input = "", bool Terminal = false, bool Colour = false)
{
    public static string Plans => Path.Combine(AppContext.BaseDirectory, "plans");

    public Result Run(params string[] args)
    {
        using StringWriter output = new();
        using StringWriter error = new() { NewLine = "\n" };
        using HostConsole console = new()
        {
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(Input)),
            Output = output,
            Error = error,
            Width = Width,
            IsTerminal = Terminal,
            Colour = Colour,
            Samples = Plans,
        };
        return new(Application.Run(args, console), output.ToString(), error.ToString());
    }

    public static string[] WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What a run left behind.</summary>
    internal sealed record Result(int ExitCode, string Output, string Error)
    {
        /// <summary>The words that were written, whatever the lines.</summary>
        public string[] Words => WordsOf(Output);

        /// <summary>The words in one line.</summary>
        public string Flat => string.Join(' ', Words);

        public string[] Lines => Output.TrimEnd('\n').Split('\n');

        /// <summary>The one JSON object that was written.</summary>
        public JsonElement Json
        {
            get
            {
                using JsonDocument document = JsonDocument.Parse(Output);
                return document.RootElement.Clone();
            }
        }

        public string[] Members => [.. Json.EnumerateObject().Select(member => member.Name)];
    }
}
