using ActionPlanning.Criteria;
using ActionPlanning.Diagnostics;
using ActionPlanning.Explanation;

namespace ActionPlanning.Reporting;

/// <summary>Writes how a plan stands in a few lines.</summary>
internal static class PlanReportSummary
{
    public static PlanList<PlanReportFact> Of(PlanOutcome outcome, PlanReport report)
    {
        List<(BilingualText Label, BilingualText? Text)> facts =
        [
            (new("Succeskriterier", "Success criteria"), Criteria(report)),
            (new("Budget", "Budget"), PlanReportWords.Join("", BilingualText.Same(report.Budget.Verdict))),
            (new("Tidsplan", "Schedule"), Schedule(outcome)),
            (new("Fund", "Findings"), Findings(report)),
        ];
        return [.. facts.Where(fact => fact.Text is not null).Select(fact => new PlanReportFact(fact.Label.In(report.Language), fact.Text!.Value.In(report.Language)))];
    }

    private static BilingualText Criteria(PlanReport report)
    {
        if (report.Criteria.IsEmpty)
        {
            return new("planen har ingen", "the plan has none");
        }

        return PlanText.List(Enum.GetValues<CriterionState>()
            .Select(state => (State: state, Count: report.Criteria.Count(criterion => criterion.State == state)))
            .Where(state => state.Count > 0)
            .Select(state =>
            {
                BilingualText number = PlanText.Number(state.Count);
                BilingualText word = PlanVocabulary.Of(state.State);
                return new BilingualText($"{number.Danish} {word.Danish}", $"{number.English} {word.English}");
            }));
    }

    private static BilingualText? Schedule(PlanOutcome outcome)
    {
        if (outcome.Schedule.Status is not { } status)
        {
            return new("ingen: intet i planen har en dato", "none: nothing in the plan has a date");
        }

        BilingualText word = PlanVocabulary.Of(status);
        if (outcome.Schedule.Missing.IsEmpty)
        {
            return word;
        }

        BilingualText missing = PlanReportWords.Inputs(outcome.Schedule.Missing, 3);
        return new($"{word.Danish}, når der ses bort fra det, planen ikke siger: {missing.Danish}", $"{word.English}, leaving aside what the plan does not say: {missing.English}");
    }

    private static BilingualText Findings(PlanReport report) => PlanText.List(
    [
        PlanText.Count(report.Faults.Count, new("fejl", "fault"), new("fejl", "faults")),
        PlanText.Count(report.Tensions.Count, new("spænding", "tension"), new("spændinger", "tensions")),
        PlanText.Count(report.Gaps.Sum(group => group.Findings.Count), new("hul", "gap"), new("huller", "gaps")),
    ]);
}
