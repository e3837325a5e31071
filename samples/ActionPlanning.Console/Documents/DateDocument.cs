using ActionPlanning.Time;

namespace ActionPlanning.ConsoleHost.Documents;

/// <summary>What <c>dates --json</c> writes. On failure <c>error</c> is there and <c>start</c>, <c>end</c> and <c>workingDays</c> are null.</summary>
internal sealed record DateDocument(
    string Format,
    string Command,
    string Text,
    string? Canonical,
    string? Start,
    string? End,
    int? WorkingDays,
    string As,
    DateErrorDocument? Error)
{
    public static DateDocument Of(DateAnswer answer, PlanLanguage language) => new(
        OutputContext.Format,
        "dates",
        answer.Text,
        answer.Date?.Canonical,
        Iso.Start(answer.Window),
        Iso.End(answer.Window),
        answer.WorkingDays,
        JsonOutput.Name(answer.Reading),
        answer.Error is { } error ? new(error.Code, error.Position, error.Length, error.Message(language), error.Hint(language)) : null);
}

/// <summary>What is wrong with a date, and where in the text: a position from 0 in UTF-16 code units.</summary>
internal sealed record DateErrorDocument(string Code, int Position, int Length, string Message, string Hint);
