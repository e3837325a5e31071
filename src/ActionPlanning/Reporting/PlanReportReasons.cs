using ActionPlanning.Diagnostics;
using ActionPlanning.Explanation;
using ActionPlanning.Governance;
using ActionPlanning.Wording;

namespace ActionPlanning.Reporting;

/// <summary>Puts into words why an item stands as it does.</summary>
internal sealed class PlanReportReasons(PlanOutcome outcome)
{
    private const int MostInputs = 3;

    private ActionPlan Plan => outcome.Plan;

    /// <summary>What a state says of itself: since when, why.</summary>
    public static BilingualText? OfState(ItemState state) => state switch
    {
        InProgress { Since: { } since } => new($"siden {PlanText.Day(since).Danish}", $"since {PlanText.Day(since).English}"),
        Completed { On: { } on } => PlanText.Day(on),
        Cancelled cancelled => PlanReportWords.Join(", ", cancelled.When is { } when ? BilingualText.Same(when.Text) : null, BilingualText.Same(cancelled.Reason)),
        StandBy standBy => PlanReportWords.Join(", ", new($"{PlanVocabulary.Of(standBy.Reason).Danish}: {standBy.Text}", $"{PlanVocabulary.Of(standBy.Reason).English}: {standBy.Text}"), Since(standBy)),
        _ => null,
    };

    public static BilingualText? OfAnswer(ConditionAnswer? answer) => answer?.Verdict.Answer switch
    {
        null => null,
        Answer.Yes => answer.FirstDate is { } from
            ? new($"betingelsen er opfyldt fra {PlanText.Day(from).Danish}", $"the condition holds from {PlanText.Day(from).English}")
            : new("betingelsen er opfyldt", "the condition holds"),
        Answer.No => new("betingelsen er ikke opfyldt", "the condition does not hold"),
        _ => Lacks(answer.Verdict.Because),
    };

    public BilingualText? Of(PlanItem item, ItemStatus status) => status.Standing switch
    {
        ItemStanding.ConditionalOnGate => PlanText.List(status.Gates.Select(Gate)),
        ItemStanding.Blocked => Blocked(item),
        ItemStanding.Waiting or ItemStanding.MayBeProposed => OfAnswer(status.Condition),
        ItemStanding.Planned when status.Condition is { Verdict.Answer: Answer.Yes, FirstDate: not null } => OfAnswer(status.Condition),
        _ => OfState(item.State),
    };

    /// <summary>A gate by its date, which a reader of a plan knows it by; by its title when it has none.</summary>
    private BilingualText Gate(ItemId id)
    {
        PlanItem gate = Plan.Item(id);
        string? body = PlanReportWords.Name(outcome, (gate as Gate)?.Body);
        return (gate.When, body) switch
        {
            ({ } when, { } who) => BilingualText.Same($"{who}, {when.Text}"),
            ({ } when, null) => BilingualText.Same(when.Text),
            _ => PlanText.Name(gate.Title),
        };
    }

    private BilingualText Blocked(PlanItem item)
    {
        List<BilingualText> causes = [];
        for (PlanItem? at = item; at is not null; at = at.PartOf is { } whole ? Plan.Item(whole) : null)
        {
            foreach (Gate gate in Plan.Items.OfType<Gate>().Where(gate => gate.Outcome?.Result == GateResult.Rejected && (gate.Decides.Contains(at.Id) || gate.BlocksLaterItems || at.Condition.RequiredItems().Contains(gate.Id))))
            {
                causes.Add(new($"«{gate.Title}»: {PlanVocabulary.Of(GateResult.Rejected).Danish}", $"«{gate.Title}»: {PlanVocabulary.Of(GateResult.Rejected).English}"));
            }

            foreach (Funding funding in Plan.Funding.Where(funding => funding.State == FundingState.Rejected && funding.Enables.Contains(at.Id)))
            {
                causes.Add(new($"«{funding.Title}»: {PlanVocabulary.Of(FundingState.Rejected).Danish}", $"«{funding.Title}»: {PlanVocabulary.Of(FundingState.Rejected).English}"));
            }
        }

        return causes.Count > 0 ? PlanText.List(causes.Distinct()) : new("betingelsen er ikke opfyldt", "the condition does not hold");
    }

    private static BilingualText? Since(StandBy standBy) => standBy.Since is { } since ? new($"siden {since.Text}", $"since {since.Text}") : null;

    private static BilingualText Lacks(PlanList<MissingInput> because)
    {
        BilingualText inputs = PlanReportWords.Inputs(because, MostInputs);
        return new($"det vides ikke: {inputs.Danish}", $"not known: {inputs.English}");
    }
}
