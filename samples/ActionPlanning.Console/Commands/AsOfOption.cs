using System.CommandLine;
using ActionPlanning.ConsoleHost.Documents;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.ConsoleHost.Commands;

/// <summary><c>--as-of DATE</c>: the day from which is looked.</summary>
internal static class AsOfOption
{
    public const string Code = "as-of.not-a-day";

    public static Option<string?> Create(Settings settings) =>
        new("--as-of") { HelpName = "DATE", Description = settings.Text(new("Dagen, der ses fra: 2017-03-01 eller 1.3.2017.", "The day from which is looked: 2017-03-01 or 1.3.2017.")) };

    /// <summary>Reads the day; an exit code when there is one that is no day, and the reader has then been told.</summary>
    public static (LocalDate? Day, int? ExitCode) Read(Invocation invocation, string? text)
    {
        if (text is null)
        {
            return (null, null);
        }

        return DateAnswer.Of(text, null, DateReading.Activity, PartOfMonthRule.Thirds).Window is { Days: 1 } day
            ? (day.Start, null)
            : (null, Failure.Write(invocation, Code, new($"«{text}» er ikke en dag.", $"'{text}' is not a day."), new("Skriv dagen som 2017-03-01 eller 1.3.2017.", "Write the day as 2017-03-01 or 1.3.2017.")));
    }
}
