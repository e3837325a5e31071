using System.Globalization;
using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.ConsoleHost.Documents;

/// <summary>A date as written, its machine form and its days, both included.</summary>
internal sealed record WhenDocument(string Text, string Canonical, string? Start, string? End, int? WorkingDays)
{
    public static WhenDocument? Of(PlanOutcome outcome, PlanDate? date, DateWindow? window = null)
    {
        if (date is null)
        {
            return null;
        }

        DateWindow? days = window ?? outcome.Windows.Resolve(date).Window;
        return new(date.Text, date.Canonical, Iso.Start(days), Iso.End(days), days is { } known ? outcome.Windows.WorkingDays(known) : null);
    }
}

/// <summary>A number as far as it is known. A side that is not known is null; both null means unknown, which is not zero.</summary>
internal sealed record RangeDocument(decimal? Low, decimal? High)
{
    public static RangeDocument Of(Quantity quantity) => new(quantity.Low, quantity.High);
}

/// <summary>Something that a verdict hangs on and the plan does not say.</summary>
internal sealed record MissingDocument(string Path, string What)
{
    public static MissingDocument[] Of(IEnumerable<MissingInput> missing, PlanLanguage language) => [.. missing.Select(input => new MissingDocument(input.Path, input.What.In(language)))];
}

/// <summary>A fault, tension or gap.</summary>
internal sealed record DiagnosticDocument(string Code, string Severity, string Path, string Message, string? Hint, string? Subject, IReadOnlyList<string> Related, int? Line, int? Column)
{
    public static DiagnosticDocument[] Of(IEnumerable<Diagnostic> diagnostics, PlanLanguage language) => [.. diagnostics.Select(one => new DiagnosticDocument(
        one.Code,
        JsonOutput.Name(one.Severity),
        one.Path,
        one.Message.In(language),
        one.Hint.In(language) is { Length: > 0 } hint ? hint : null,
        one.Subject,
        one.Related,
        one.Position?.Line,
        one.Position?.Column))];
}

/// <summary>Days as ISO 8601 dates; null for an open side.</summary>
internal static class Iso
{
    public static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    public static string? Start(DateWindow? window) => window is { IsOpenStart: false } known ? Day(known.Start) : null;

    public static string? End(DateWindow? window) => window is { IsOpenEnd: false } known ? Day(known.End) : null;
}
