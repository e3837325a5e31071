using System.CommandLine;
using ActionPlanning.ConsoleHost.Documents;
using ActionPlanning.ConsoleHost.Rendering;
using ActionPlanning.Time;

namespace ActionPlanning.ConsoleHost.Commands;

/// <summary><c>dates "TEXT"</c>: what a planning date means in days.</summary>
internal static class DatesCommand
{
    public static Command Create(Settings settings)
    {
        Argument<string> text = new("TEXT") { Description = settings.Text(new("Datoen, som nogen skrev den: «Uge 3», «Nov./dec.», «primo juni».", "The date as somebody wrote it: 'Uge 3', 'Nov./dec.', 'primo juni'.")) };
        Option<int?> year = new("--year") { HelpName = "N", Description = settings.Text(new("Årstallet for en dato, der ikke har et.", "The year of a date that carries none.")) };
        Option<string> reading = settings.Choice("--as", "activity|event|deadline", new("Hvad datoen betyder: activity, event eller deadline.", "What the date means: activity, event or deadline."));
        Option<string> policy = settings.Choice("--policy", "thirds|halves|points|recognizers", new("Hvad primo, medio og ultimo betyder: thirds, halves, points eller recognizers.", "What early, mid and late mean: thirds, halves, points or recognizers."));
        Command command = new("dates", settings.Text(new("Vis, hvilke dage en dato i en plan står for.", "Show which days a planning date stands for."))) { text, year, reading, policy };
        command.SetAction(parsed => Run(
            settings.Of(parsed),
            DateAnswer.Of(parsed.GetRequiredValue(text), parsed.GetValue(year), Enum.Parse<DateReading>(parsed.GetRequiredValue(reading), ignoreCase: true), Enum.Parse<PartOfMonthRule>(parsed.GetRequiredValue(policy), ignoreCase: true))));
        return command;
    }

    private static int Run(Invocation invocation, DateAnswer answer)
    {
        if (invocation.Json)
        {
            JsonOutput.Write(invocation, DateDocument.Of(answer, invocation.Language), OutputContext.Readable.DateDocument);
        }
        else
        {
            DatesPage.Write(invocation, answer);
        }

        return answer.Error is null ? ExitCodes.Fine : ExitCodes.BadInput;
    }
}
