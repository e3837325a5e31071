using ActionPlanning.Json;
using ActionPlanning.Prioritisation;
using ActionPlanning.Time;

namespace ActionPlanning.ConsoleHost.Documents;

/// <summary>Makes the document of a selection.</summary>
internal static class PrioritiseDocuments
{
    public static PrioritiseDocument Of(ActionPlan plan, Scenario? scenario, PlanSelection selection, PlanAgreement? agreement, string model, string period, PlanLanguage language) => new(
        OutputContext.Format,
        "prioritise",
        language == PlanLanguage.Danish ? "da" : "en",
        plan.Id.Value,
        PlanJson.Revision(plan).Value,
        scenario?.Id.Value,
        model,
        period,
        JsonOutput.Name(selection.Status),
        selection.Value,
        selection.UpperBound,
        [.. selection.Chosen.Select(one => new ChosenDocument(one.Item.Value, plan.Item(one.Item).Title, Of(one.Score), one.Span is { } span ? Iso.Day(span.Start) : null, one.Span is { } days ? Iso.Day(days.End) : null, one.IsMustHave, [.. one.Awaits.Select(input => input.Path)], Of(one.Margin)))],
        [.. selection.LeftOut.Select(one => Of(plan, one))],
        [.. selection.NonCandidates.Select(one => new NonCandidateDocument(one.Item.Value, plan.Item(one.Item).Title, JsonOutput.Name(one.Reason), one.WouldBeIn, Ids(one.PushesOut)))],
        selection.RunnerUp is { } second ? new(Ids(second.Gains), Ids(second.Loses), second.Behind, second.IsProved) : null,
        selection.CostOfYielding,
        [.. selection.Yielding.Select(one => new YieldDocument(one.Rule.Yielding.Value, one.Rule.To.Value, one.Hours, one.Cost, Ids(one.Gains), Ids(one.Loses)))],
        [.. selection.Steered.Select(one => new SteeredDocument(JsonOutput.Name(one.Steering.Number), JsonOutput.Name(one.Steering.Direction), one.Steering.Track?.Value, one.Selected, one.Without))],
        [.. selection.HoursMargins.Select(one => new HoursMarginDocument(one.Resource.Value, Iso.Day(one.Period.Start), Iso.Day(one.Period.End), one.MayFallBy, one.IsProved))],
        [.. selection.MoneyMargins.Select(one => new MoneyMarginDocument(one.Funding?.Value, one.MayFallBy, one.IsProved))],
        selection.MoneyShort is { } gap ? Of(gap) : null,
        [.. selection.CutOff.Select(one => JsonOutput.Name(one))],
        Ids(selection.Conflict),
        MissingDocument.Of(selection.Missing, language),
        agreement is null ? null : Of(agreement));

    private static AgreementDocument Of(PlanAgreement agreement) => new(
        agreement.Outcome is null ? null : Ids([.. agreement.Selection.Chosen.Select(item => item.Item)]),
        agreement.Value,
        agreement.Bound,
        agreement.IsProved,
        agreement.Rounds,
        [.. agreement.Conflicts.Select(conflict => new AgreementConflictDocument(Ids(conflict.Items), JsonOutput.Name(conflict.Kind), conflict.IsProved))]);

    private static LeftOutDocument Of(ActionPlan plan, LeftOutItem item) => new(
        item.Item.Value,
        plan.Item(item.Item).Title,
        Of(item.Score),
        Ids(item.Needs),
        [.. item.Lacking.Select(lack => new HoursShortDocument(lack.Resource.Value, Iso.Day(lack.Period.Start), Iso.Day(lack.Period.End), lack.Hours))],
        [.. item.LackingMoney.Select(Of)],
        Ids(item.Excludes),
        item.Instead is { } displaced ? Ids(displaced) : null,
        Of(item.Margin),
        [.. item.Changes.Select(Of)],
        item.IsCutOff);

    private static LetInDocument Of(SelectionChange change) => change switch
    {
        AddedHours hours => new("hours", hours.Resource.Value, null, null, Iso.Day(hours.Period.Start), Iso.Day(hours.Period.End), hours.Hours, null, Ids(change.PushesOut), change.IsProved),
        AddedMoney money => new("money", null, money.Funding?.Value, null, Iso.Day(money.From), null, null, money.Amount, Ids(change.PushesOut), change.IsProved),
        ConditionMet met => new("condition", null, null, met.Item.Value, null, null, null, null, Ids(change.PushesOut), change.IsProved),
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "No such change."),
    };

    private static MoneyShortDocument Of(MoneyShort gap) => new(gap.Funding?.Value, Iso.Day(gap.By), gap.Amount);

    private static MarginDocument? Of(ScoreMargin? margin) => margin is null ? null : new(margin.Least, margin.Most == decimal.MaxValue ? null : margin.Most);

    private static ScoreDocument Of(ItemScore score) => new(score.Score.Low, score.Score.High, score.BestRank, score.WorstRank, [.. score.Missing.Select(input => input.Path)]);

    private static string[] Ids(PlanList<ItemId> items) => [.. items.Select(item => item.Value)];
}
