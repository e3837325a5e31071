using ActionPlanning.Criteria;
using ActionPlanning.Diagnostics;
using ActionPlanning.Explanation;
using ActionPlanning.Scheduling;
using ActionPlanning.Wording;

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

    /// <summary>How many items have a place, and why the rest have none. What is proved is said only of what was counted.</summary>
    private static BilingualText Schedule(PlanOutcome outcome)
    {
        PlanItem[] open = [.. outcome.Plan.Items.Where(item => item.State is not (Completed or Cancelled))];
        int placed = open.Count(item => outcome.Schedule.TryGet(item.Id, out PlannedItem? planned) && planned.IsPlaced);
        int refused = open.Count(item => outcome.Schedule.TryGet(item.Id, out PlannedItem? planned) && PlanReportWords.IsRefused(planned.State));
        int undated = open.Count(item => outcome.Schedule.TryGet(item.Id, out PlannedItem? planned) && planned.State == PlacementState.Undated);
        int resting = open.Length - placed - refused - undated;
        BilingualText? missing = outcome.Schedule.Missing.IsEmpty ? null : PlanReportWords.Inputs(outcome.Schedule.Missing, 2);
        return PlanReportWords.Join(
            "; ",
            new($"{placed} af {open.Length} punkter har en plads", $"{placed} of {open.Length} items have a place"),
            refused == 0 ? null : new($"{refused} kan ikke få plads", $"{refused} cannot have a place"),
            undated == 0 ? null : new($"{undated} har ingen dato at regne fra", $"{undated} have no date to reckon from"),
            resting == 0 ? null : new($"{resting} går løbende, hviler eller venter", $"{resting} go on without an end, rest or wait"),
            missing is { } inputs ? new($"det er regnet uden {inputs.Danish}, som planen ikke siger", $"this was worked out without {inputs.English}, which the plan does not say") : null)!.Value;
    }

    private static BilingualText Findings(PlanReport report) => PlanText.List(
    [
        PlanText.Count(report.Faults.Count, new("fejl", "fault"), new("fejl", "faults")),
        PlanText.Count(report.Tensions.Count, new("spænding", "tension"), new("spændinger", "tensions")),
        PlanText.Count(report.Gaps.Sum(group => group.Findings.Count), new("hul", "gap"), new("huller", "gaps")),
    ]);
}
