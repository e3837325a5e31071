using ActionPlanning.Diagnostics;
using ActionPlanning.Explanation;
using ActionPlanning.Reporting;
using ActionPlanning.Time;
using ActionPlanning.Validation;
using ActionPlanning.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ActionPlanning.ConsoleHost.Rendering;

/// <summary>Faults, tensions and gaps as text.</summary>
internal static class FindingsPage
{
    private const int SeverityWidth = 10;
    private const int CountWidth = 4;
    private const string GapFamily = "gap";

    /// <summary>What <c>validate</c> prints: all but the gaps, which are only counted.</summary>
    public static void Validation(Page page, ActionPlan plan, IReadOnlyList<Diagnostic> found, PlanLanguage language)
    {
        page.Title(plan.Title);
        Diagnostic[] shown = [.. found.Where(one => one.Family != GapFamily || one.Severity == Severity.Error)];
        if (shown.Length > 0)
        {
            page.Blank();
            page.Columns(shown.Select(one => Row(one, language)), [SeverityWidth, 0], spaced: true);
        }

        int errors = found.Count(one => one.Severity == Severity.Error);
        int warnings = shown.Count(one => one.Severity == Severity.Warning);
        int remarks = shown.Length - errors - warnings;
        int gaps = found.Count - shown.Length;
        BilingualText counts = PlanText.List(
        [
            PlanText.Count(errors, new("fejl", "error"), new("fejl", "errors")),
            PlanText.Count(warnings, new("advarsel", "warning"), new("advarsler", "warnings")),
            PlanText.Count(remarks, new("bemærkning", "remark"), new("bemærkninger", "remarks")),
            PlanText.Count(gaps, new("hul («gaps» viser dem)", "gap («gaps» lists them)"), new("huller («gaps» viser dem)", "gaps («gaps» lists them)")),
        ]);
        page.Blank();
        page.Write(Page.Text($"{counts.In(language)}.", errors > 0 ? Tone.Bad : Tone.Strong));
        page.Send();
    }

    /// <summary>What <c>gaps</c> prints: how complete each track is, then the gaps by kind, most frequent first.</summary>
    public static void Gaps(Page page, ActionPlan plan, PlanCompleteness completeness, PlanLanguage language)
    {
        page.Title(plan.Title);
        page.Heading(new BilingualText("Så meget siger planen", "How much the plan says").In(language));
        page.Columns(
            [
                .. completeness.Tracks.Where(track => track.Asked > 0).Select(track => Share(track, Name(plan, track, language))),
                Share(completeness.Whole, new BilingualText("Hele planen", "The whole plan").In(language)),
            ],
            [CountWidth * 3, 0]);
        foreach (IGrouping<string, Diagnostic> group in completeness.Gaps.GroupBy(gap => gap.Code).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            string title = CheckCatalogue.Find(group.Key)?.Title.In(language) ?? group.Key;
            page.Heading($"{title} ({PlanText.Number(group.Count()).In(language)})");
            page.Columns(group.Select(gap => new IRenderable[] { Page.Text("-", Tone.Quiet), Gap(gap, language) }), [1, 0]);
            if (group.Select(gap => gap.Hint).Distinct().Count() == 1 && group.First().Hint.In(language) is { Length: > 0 } hint)
            {
                page.Write(Page.Text($"→ {hint}", Tone.Quiet));
            }
        }

        page.Send();
    }

    /// <summary>A finding on one line without layout, for standard error.</summary>
    public static void Plain(TextWriter writer, Diagnostic one, PlanLanguage language)
    {
        string place = one.Position is { } at ? $"{at} " : "";
        writer.WriteLine(Page.Clean($"{place}{PlanVocabulary.Of(one.Severity).In(language)} {one.Code}: {one.Message.In(language)}{(one.Path.Length > 0 ? $" ({one.Path})" : "")}"));
        if (one.Hint.In(language) is { Length: > 0 } hint)
        {
            writer.WriteLine(Page.Clean($"    {hint}"));
        }
    }

    /// <summary>A finding of a report.</summary>
    public static IRenderable[] Row(PlanReportFinding one, PlanLanguage language) =>
        Row(one.Severity, one.Message, one.Hint, $"{one.Code}{(one.Path.Length > 0 ? $"  {one.Path}" : "")}", one.Position, language);

    private static IRenderable[] Row(Diagnostic one, PlanLanguage language) =>
        Row(one.Severity, one.Message.In(language), one.Hint.In(language), $"{one.Code}{(one.Path.Length > 0 ? $"  {one.Path}" : "")}", one.Position, language);

    private static IRenderable[] Row(Severity severity, string message, string? hint, string place, TextPosition? position, PlanLanguage language)
    {
        Paragraph text = Page.Text(message);
        if (!string.IsNullOrEmpty(hint))
        {
            text.Append(Page.Clean($"\n→ {hint}".TrimStart('\n')).Insert(0, "\n"), Tone.Quiet);
        }

        string line = position is { } at ? $"  {new BilingualText("linje", "line").In(language)} {at}" : "";
        text.Append("\n" + Page.Clean($"{place}{line}"), Tone.Quiet);
        return [Page.Text(PlanVocabulary.Of(severity).In(language), Tone.Of(severity)), text];
    }

    private static IRenderable[] Share(TrackCompleteness track, string name) => [Page.Text(track.ToString()), Page.Text(name, track.Answered == track.Asked ? Tone.Good : Style.Plain)];

    private static string Name(ActionPlan plan, TrackCompleteness track, PlanLanguage language) =>
        plan.Tracks.FirstOrDefault(one => one.Id == track.Track)?.Title ?? new BilingualText("Uden for sporene", "Outside the tracks").In(language);

    private static Paragraph Gap(Diagnostic gap, PlanLanguage language)
    {
        Paragraph text = Page.Text(gap.Message.In(language));
        if (gap.Related.Count > 0)
        {
            text.Append(" " + Page.Clean(new BilingualText($"(holder tilbage: {string.Join(", ", gap.Related)})", $"(holds back: {string.Join(", ", gap.Related)})").In(language)), Tone.Quiet);
        }

        return text;
    }
}
