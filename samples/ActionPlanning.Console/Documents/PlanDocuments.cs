using ActionPlanning.Budgeting;
using ActionPlanning.Criteria;
using ActionPlanning.Governance;
using ActionPlanning.Reporting;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;

namespace ActionPlanning.ConsoleHost.Documents;

/// <summary>Makes the document of a plan: values from the outcome, words from the report.</summary>
internal static class PlanDocuments
{
    public static PlanDocument Of(PlanOutcome outcome, PlanReport report)
    {
        ActionPlan plan = outcome.Plan;
        return new(
            OutputContext.Format,
            "plan",
            report.Language == PlanLanguage.English ? "en" : "da",
            plan.Id.Value,
            plan.Title,
            outcome.Revision.Value,
            JsonOutput.Name(plan.Status),
            WhenDocument.Of(outcome, plan.Period),
            Facts(report.Header),
            Facts(report.Summary),
            [.. report.Tracks.Select(track => new TrackDocument(track.Track?.Value, track.Title, [.. track.Rows.Select(row => Item(outcome, row))]))],
            [.. outcome.Criteria.Zip(report.Criteria, (result, words) => Criterion(outcome, result, words, report.Language))],
            Budget(outcome, report),
            [.. report.Decisions.Select(decision => Decision(outcome, decision))],
            [.. report.Conditions.Select(row => new ConditionDocument(row.Item.Value, JsonOutput.Name(row.Standing), row.Reason, row.Condition, [.. row.Missing]))],
            [.. plan.Duties.Zip(report.Duties, (duty, words) => new DutyDocument(duty.Id.Value, duty.About, words.Recipient, WhenDocument.Of(outcome, duty.When), duty.After?.Value, duty.Channel))],
            new(
                outcome.Schedule.Status is { } status ? JsonOutput.Name(status) : null,
                outcome.Schedule.Finish is { } finish ? Iso.Day(finish) : null,
                MissingDocument.Of(outcome.Schedule.Missing, report.Language)),
            [.. outcome.Envelope.CriticalChain.Select(link => link.Item.Value)],
            CountsDocument.Of(outcome.Diagnostics),
            DiagnosticDocument.Of(outcome.Diagnostics, report.Language));
    }

    private static FactDocument[] Facts(IEnumerable<PlanReportFact> facts) => [.. facts.Select(fact => new FactDocument(fact.Label, fact.Text))];

    private static ItemDocument Item(PlanOutcome outcome, PlanReportRow row)
    {
        PlanItem item = outcome.Plan.Item(row.Item);
        ItemStatus status = outcome.Statuses.First(one => one.Item == row.Item);
        return new(
            row.Item.Value,
            row.PartOf?.Value,
            KindName(item),
            row.Title,
            WhenDocument.Of(outcome, item.When, row.Window),
            Party(outcome, item.Owner ?? (item as Gate)?.Body),
            JsonOutput.Name(item.Modality),
            item is Activity activity ? JsonOutput.Name(activity.Nature) : null,
            JsonOutput.Name(row.Standing),
            row.StandingText,
            row.Reason,
            [.. status.Gates.Select(gate => gate.Value)],
            outcome.Envelope.TryGet(row.Item, out ItemEnvelope? envelope) ? Envelope(envelope) : null,
            outcome.Schedule.TryGet(row.Item, out PlannedItem? planned) ? Placement(planned) : null,
            [.. item.KnownOccurrences().Zip(row.Occurrences, (occurrence, words) => new OccurrenceDocument(
                occurrence.Id.Value,
                occurrence.Title,
                WhenDocument.Of(outcome, occurrence.When),
                StateName(occurrence.State),
                words.Answer is { } answer ? JsonOutput.Name(answer) : null))]);
    }

    public static string KindName(PlanItem item) => item switch { PlanEvent => "event", Deadline => "deadline", Gate => "gate", _ => "activity" };

    private static string StateName(ItemState state) => state switch
    {
        InProgress => "inProgress",
        Completed => "completed",
        Cancelled => "cancelled",
        StandBy => "standBy",
        _ => "planned",
    };

    private static PartyDocument? Party(PlanOutcome outcome, PartyId? party) => party is { } id ? new(id.Value, outcome.Plan.Party(id).Name) : null;

    private static EnvelopeDocument Envelope(ItemEnvelope envelope) => new(
        Iso.Day(envelope.EarliestStart),
        Iso.Day(envelope.EarliestFinish),
        Iso.Day(envelope.LatestStart),
        Iso.Day(envelope.LatestFinish),
        envelope.TotalFloat,
        envelope.FreeFloat,
        envelope.IsCritical,
        envelope.IsFeasible,
        envelope.DurationAssumed);

    private static PlacementDocument Placement(PlannedItem planned) => new(
        [.. planned.Days.Select(Iso.Day)],
        planned.DurationAssumed,
        JsonOutput.Name(planned.WaitsFor),
        JsonOutput.Name(planned.State));

    private static CriterionDocument Criterion(PlanOutcome outcome, CriterionResult result, PlanReportCriterion words, PlanLanguage language) => new(
        result.Criterion.Value,
        words.Text,
        outcome.Plan.Criteria.First(one => one.Id == result.Criterion).Track?.Value,
        JsonOutput.Name(result.State),
        words.StateText,
        JsonOutput.Name(result.Verdict.Answer),
        words.Arithmetic,
        Iso.End(result.Due),
        result.DueIsDerived,
        MissingDocument.Of(result.Verdict.Because, language));

    private static BudgetDocument Budget(PlanOutcome outcome, PlanReport report) => new(
        outcome.Budget.Currency.Code,
        JsonOutput.Name(outcome.Budget.Balanced.Answer),
        report.Budget.Verdict,
        RangeDocument.Of(outcome.Budget.Income),
        RangeDocument.Of(outcome.Budget.Cost),
        RangeDocument.Of(outcome.Budget.Result),
        MissingDocument.Of(outcome.Budget.Missing, report.Language),
        [.. outcome.Budget.Lines.Select(line => Line(outcome, line))]);

    private static BudgetLineDocument Line(PlanOutcome outcome, LineSummary line) => new(
        line.Path,
        line.Title,
        JsonOutput.Name(line.Direction),
        RangeDocument.Of(line.Amount),
        Iso.Start(line.When),
        Iso.End(line.When),
        outcome.Plan.Funding.FirstOrDefault(one => line.Path == $"funding[{one.Id}]") is { } funding ? JsonOutput.Name(funding.State) : null);

    private static DecisionDocument Decision(PlanOutcome outcome, PlanReportDecision decision)
    {
        Gate gate = (Gate)outcome.Plan.Item(decision.Gate);
        return new(
            gate.Id.Value,
            gate.Title,
            WhenDocument.Of(outcome, gate.When),
            Party(outcome, gate.Body ?? gate.Owner),
            gate.Outcome is { } known ? JsonOutput.Name(known.Result) : null,
            gate.Outcome is { } taken ? Iso.Day(taken.On) : null,
            [.. outcome.Statuses.Where(status => status.Gates.Contains(gate.Id)).Select(status => status.Item.Value)]);
    }
}
