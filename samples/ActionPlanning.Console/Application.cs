using System.CommandLine;
using ActionPlanning.ConsoleHost.Commands;
using ActionPlanning.ConsoleHost.Documents;
using ActionPlanning.Time;

namespace ActionPlanning.ConsoleHost;

/// <summary>The one entry point: arguments and a console in, an exit code out.</summary>
internal static class Application
{
    public const string UsageCode = "usage";

    /// <summary>Runs a command line.</summary>
    public static int Run(string[] args, HostConsole host)
    {
        try
        {
            int code = Execute(args, host);
            host.Output.Flush();
            return code;
        }
        catch (IOException)
        {
            // Whoever read our output has gone (| head); there is nobody left to tell.
            return ExitCodes.Fine;
        }
    }

    private static int Execute(string[] args, HostConsole host)
    {
        Settings settings = new(host, LanguageOf(args));
        ParseResult parsed = settings.Commands().Parse(args);
        if (parsed.Errors.Count == 0)
        {
            return parsed.Invoke(new() { Output = host.Output, Error = host.Error, EnableDefaultExceptionHandler = false });
        }

        string what = string.Join(" ", parsed.Errors.Select(error => error.Message).Distinct());
        return Failure.Write(
            settings.Of(parsed),
            UsageCode,
            new($"Kommandoen kan ikke forstås: {what}", $"The command line is not understood: {what}"),
            new("«--help» viser kommandoerne.", "'--help' lists the commands."));
    }

    /// <summary>The language is needed before the command line is parsed, for the texts of help.</summary>
    private static PlanLanguage LanguageOf(string[] args)
    {
        int at = Array.IndexOf(args, Settings.LanguageOption);
        string value = at >= 0 && at + 1 < args.Length ? args[at + 1] : args.FirstOrDefault(arg => arg.StartsWith($"{Settings.LanguageOption}=", StringComparison.Ordinal))?.Split('=', 2)[1] ?? "";
        return value == Settings.English ? PlanLanguage.English : PlanLanguage.Danish;
    }
}
