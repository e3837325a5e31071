using ActionPlanning.Diagnostics;
using ActionPlanning.Explanation;
using ActionPlanning.Governance;
using ActionPlanning.Time;
using ActionPlanning.Wording;

namespace ActionPlanning.Reporting;

/// <summary>Writes what the plan waits for: decisions, conditions, resuming from stand-by; and who is to be told.</summary>
internal sealed class PlanReportWaiting(PlanOutcome outcome, PlanLanguage language)
{
    private ActionPlan Plan => outcome.Plan;

    public PlanList<PlanReportDecision> Decisions() => [.. Plan.Items.OfType<Gate>().Where(gate => gate.State is not Cancelled).Select(gate => new PlanReportDecision(
        gate.Id,
        gate.Title,
        gate.When?.Text,
        PlanReportWords.Days(outcome, gate.When)?.In(language),
        PlanReportWords.Name(outcome, gate.Body ?? gate.Owner),
        gate.Outcome?.Result,
        Result(gate).In(language),
        [.. gate.Inputs.Select(input => Input(input).In(language))],
        [.. gate.Options],
        [.. outcome.Statuses.Where(status => status.Gates.Contains(gate.Id)).Select(status => Plan.Item(status.Item).Title)]))];

    public PlanList<PlanReportCondition> Conditions()
    {
        List<PlanReportCondition> rows = [];
        foreach (ItemStatus status in outcome.Statuses)
        {
            PlanItem item = Plan.Item(status.Item);
            Condition? waitsFor = item.State is StandBy standBy ? standBy.ResumeWhen : Own(item);
            bool listed = status.Standing is ItemStanding.StandBy or ItemStanding.MayResume
                || (waitsFor is not null && status.Standing is ItemStanding.Waiting or ItemStanding.Blocked or ItemStanding.MayBeProposed or ItemStanding.ConditionalOnGate)
                || status.Standing is ItemStanding.Waiting;
            if (listed)
            {
                rows.Add(new(
                    item.Id,
                    item.Title,
                    status.Standing,
                    PlanVocabulary.Of(status.Standing).In(language),
                    PlanReportReasons.OfState(item.State)?.In(language),
                    waitsFor is null ? null : ConditionText.Of(Plan, waitsFor).In(language),
                    [.. Missing(item, status).Select(input => input.What.In(language))]));
            }
        }

        return [.. rows];
    }

    public PlanList<PlanReportDuty> Duties() => [.. Plan.Duties.Select(duty => new PlanReportDuty(
        duty.Id,
        PlanReportWords.Name(outcome, duty.Recipient) ?? Plan.Audiences.FirstOrDefault(audience => audience.Id == duty.Audience)?.Name,
        duty.About,
        duty.When?.Text ?? duty.Wording,
        Follows(duty)?.In(language),
        PlanReportWords.Name(outcome, duty.Informer),
        duty.Channel))];

    /// <summary>The item's own condition with the funding that it needs; gates stand elsewhere.</summary>
    private Condition? Own(PlanItem item)
    {
        PlanList<Condition> conditions =
        [
            .. item.Condition is { } own ? [own] : Array.Empty<Condition>(),
            .. Plan.Funding.Where(funding => funding.Enables.Contains(item.Id)).Select(funding => new FundingGranted(funding.Id)),
        ];
        return conditions.Count switch { 0 => null, 1 => conditions[0], _ => new AllOf(conditions) };
    }

    /// <summary>What is missing, but for the outcomes of gates, which are listed as decisions.</summary>
    private IEnumerable<MissingInput> Missing(PlanItem item, ItemStatus status)
    {
        PlanList<MissingInput> because = item.State is StandBy { ResumeWhen: { } resume }
            ? resume.Evaluate(outcome.Facts.AsSeenBy(item.Id)).Verdict.Because
            : status.Condition?.Verdict.Because ?? [];
        return because.Where(input => !status.Gates.Any(gate => input.Path == $"items[{gate}].outcome"));
    }

    private BilingualText? Follows(DutyToInform duty) =>
        duty.When is not null ? PlanReportWords.Days(outcome, duty.When)
        : duty.After is { } after ? new($"efter «{Plan.Item(after).Title}»", $"after «{Plan.Item(after).Title}»")
        : duty.EveryMeeting ? new("ved hvert møde", "at every meeting")
        : null;

    private static BilingualText Result(Gate gate)
    {
        if (gate.Outcome is not { } known)
        {
            return new("ingen afgørelse endnu", "no outcome yet");
        }

        BilingualText word = PlanVocabulary.Of(known.Result);
        BilingualText day = PlanText.Day(known.On);
        string option = known.Option is null ? "" : $": {known.Option}";
        string later = known.DeferredTo is { } to ? $" → {to.Text}" : "";
        return new($"{word.Danish} {day.Danish}{later}{option}", $"{word.English} {day.English}{later}{option}");
    }

    private static BilingualText Input(GateInput input) => input.Ready switch
    {
        true => new($"{input.Text} (klar)", $"{input.Text} (ready)"),
        false => new($"{input.Text} (mangler)", $"{input.Text} (missing)"),
        null => new($"{input.Text} (vides ikke)", $"{input.Text} (not known)"),
    };
}
