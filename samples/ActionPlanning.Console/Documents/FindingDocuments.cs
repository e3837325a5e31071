using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Validation;

namespace ActionPlanning.ConsoleHost.Documents;

/// <summary>What <c>validate --json</c> writes.</summary>
internal sealed record ValidationDocument(string Format, string Command, string Plan, string Title, bool Valid, CountsDocument Counts, DiagnosticDocument[] Diagnostics);

/// <summary>How many findings there are, by severity.</summary>
internal sealed record CountsDocument(int Errors, int Warnings, int Remarks)
{
    public static CountsDocument Of(IReadOnlyCollection<Diagnostic> found) => new(
        found.Count(one => one.Severity == Severity.Error),
        found.Count(one => one.Severity == Severity.Warning),
        found.Count(one => one.Severity == Severity.Remark));
}

/// <summary>What <c>gaps --json</c> writes.</summary>
internal sealed record GapsDocument(string Format, string Command, string Plan, string Title, CompletenessDocument Completeness, CompletenessDocument[] Tracks, GapGroupDocument[] Groups, DiagnosticDocument[] Gaps);

/// <summary>How many questions are asked and answered; <c>track</c> is null for what belongs to none, and for the plan as a whole.</summary>
internal sealed record CompletenessDocument(string? Track, int Asked, int Answered);

/// <summary>A kind of gap and how often it occurs.</summary>
internal sealed record GapGroupDocument(string Code, string Title, int Count);

/// <summary>Makes the documents of findings.</summary>
internal static class FindingDocuments
{
    public static ValidationDocument Validation(ActionPlan plan, IReadOnlyList<Diagnostic> found, PlanLanguage language) => new(
        OutputContext.Format,
        "validate",
        plan.Id.Value,
        plan.Title,
        found.All(one => one.Severity != Severity.Error),
        CountsDocument.Of(found),
        DiagnosticDocument.Of(found, language));

    public static GapsDocument Gaps(PlanSession session, PlanCompleteness completeness, PlanLanguage language) => new(
        OutputContext.Format,
        "gaps",
        session.Plan.Id.Value,
        session.Plan.Title,
        Of(completeness.Whole),
        [.. completeness.Tracks.Select(Of)],
        [.. completeness.Gaps.GroupBy(gap => gap.Code).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new GapGroupDocument(group.Key, CheckCatalogue.Find(group.Key)?.Title.In(language) ?? group.Key, group.Count()))],
        DiagnosticDocument.Of(completeness.Gaps.Select(session.Read.Locate), language));

    private static CompletenessDocument Of(TrackCompleteness track) => new(track.Track?.Value, track.Asked, track.Answered);
}
