using ActionPlanning.Criteria;
using ActionPlanning.Explanation;
using ActionPlanning.Time;
using ActionPlanning.Wording;

namespace ActionPlanning.Reporting;

/// <summary>A success criterion and how it stands.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Text">The criterion as written.</param>
/// <param name="Track">The title of its track; null when it belongs to the plan as a whole.</param>
/// <param name="State">How it stands.</param>
/// <param name="StateText">How it stands, in words.</param>
/// <param name="Arithmetic">What was counted against what.</param>
/// <param name="Due">When it must be met: the author's words, or the days; null when neither the plan nor an item says so.</param>
/// <param name="DueIsDerived">Whether that follows from an item rather than being stated.</param>
/// <param name="Missing">What would have to be known to settle it; empty when it is settled.</param>
public sealed record PlanReportCriterion(
    CriterionId Criterion,
    string Text,
    string? Track,
    CriterionState State,
    string StateText,
    string Arithmetic,
    string? Due,
    bool DueIsDerived,
    PlanList<string> Missing)
{
    internal static PlanReportCriterion Of(PlanOutcome outcome, CriterionResult result, PlanLanguage language)
    {
        SuccessCriterion criterion = outcome.Plan.Criteria.First(one => one.Id == result.Criterion);
        string? due = criterion.Due is { } stated ? PlanReportWords.Date(outcome, stated).In(language)
            : result.Due is { IsOpenEnd: false } window ? PlanText.Day(window.End).In(language)
            : null;
        return new(
            criterion.Id,
            criterion.Text,
            outcome.Plan.Tracks.FirstOrDefault(track => track.Id == criterion.Track)?.Title,
            result.State,
            PlanVocabulary.Of(result.State).In(language),
            result.Arithmetic.In(language),
            due,
            due is not null && result.DueIsDerived,
            [.. result.State == CriterionState.Followed ? [] : result.Verdict.Because.Select(input => input.What.In(language))]);
    }
}
