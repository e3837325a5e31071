using ActionPlanning.Json;
using ActionPlanning.Prioritisation;
using ActionPlanning.Time;

namespace ActionPlanning.ConsoleHost.Documents;

/// <summary>Makes the document of a selection.</summary>
internal static class PrioritiseDocuments
{
    public static PrioritiseDocument Of(ActionPlan plan, PlanSelection selection, string model, string period, PlanLanguage language) => new(
        OutputContext.Format,
        "prioritise",
        language == PlanLanguage.Danish ? "da" : "en",
        plan.Id.Value,
        PlanJson.Revision(plan).Value,
        model,
        period,
        JsonOutput.Name(selection.Status),
        selection.Value,
        selection.UpperBound,
        [.. selection.Chosen.Select(one => new ChosenDocument(one.Item.Value, plan.Item(one.Item).Title, Of(one.Score), one.Span is { } span ? Iso.Day(span.Start) : null, one.Span is { } days ? Iso.Day(days.End) : null, one.IsMustHave, [.. one.Awaits.Select(input => input.Path)]))],
        [.. selection.LeftOut.Select(one => Of(plan, one))],
        [.. selection.NonCandidates.Select(one => new NonCandidateDocument(one.Item.Value, plan.Item(one.Item).Title, JsonOutput.Name(one.Reason)))],
        selection.RunnerUp is { } second ? new(Ids(second.Gains), Ids(second.Loses), second.Behind) : null,
        selection.CostOfYielding,
        Ids(selection.Conflict),
        MissingDocument.Of(selection.Missing, language));

    private static LeftOutDocument Of(ActionPlan plan, LeftOutItem item) => new(
        item.Item.Value,
        plan.Item(item.Item).Title,
        Of(item.Score),
        Ids(item.Needs),
        [.. item.Lacking.Select(lack => new HoursShortDocument(lack.Resource.Value, Iso.Day(lack.Period.Start), Iso.Day(lack.Period.End), lack.Hours))],
        Ids(item.Excludes),
        item.Instead is { } displaced ? Ids(displaced) : null,
        item.Change is { } change ? new(change.Resource.Value, Iso.Day(change.Period.Start), Iso.Day(change.Period.End), change.Hours, Ids(change.PushesOut), change.IsProved) : null);

    private static ScoreDocument Of(ItemScore score) => new(score.Score.Low, score.Score.High, score.BestRank, score.WorstRank, [.. score.Missing.Select(input => input.Path)]);

    private static string[] Ids(PlanList<ItemId> items) => [.. items.Select(item => item.Value)];
}
