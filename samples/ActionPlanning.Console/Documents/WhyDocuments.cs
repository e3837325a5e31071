using System.Text.Json;
using ActionPlanning.Explanation;
using ActionPlanning.Scheduling;
using ActionPlanning.Scheduling.Reasons;
using ActionPlanning.Time;

namespace ActionPlanning.ConsoleHost.Documents;

/// <summary>Makes the document of an explanation.</summary>
internal static class WhyDocuments
{
    public static WhyDocument Of(PlanOutcome outcome, ItemExplanation explanation, Scenario? scenario, PlanLanguage language)
    {
        ActionPlan plan = outcome.Plan;
        return new(
            OutputContext.Format,
            "why",
            language == PlanLanguage.Danish ? "da" : "en",
            plan.Id.Value,
            outcome.Revision.Value,
            scenario?.Id.Value,
            outcome.AsOf is { } day ? Iso.Day(day) : null,
            explanation.Item.Value,
            plan.Item(explanation.Item).Title,
            JsonOutput.Name(explanation.Planned.State),
            Days(explanation.Planned),
            explanation.Chain is { } chain ? Chain(plan, chain, language) : null,
            [.. explanation.Obstacles.Select(obstacle => new ObstacleDocument(Kind(obstacle), obstacle.Item.Value, ExplanationText.Of(plan, obstacle).In(language)))],
            [.. explanation.TradeOffs.Select(tradeOff => TradeOff(plan, tradeOff, language))],
            [.. explanation.Remedies.Select(remedy => new RemedyDocument(remedy.Change.ToString(), remedy.Change.Size, JsonOutput.Name(remedy.Then.State), Days(remedy.Then), ExplanationText.Of(plan, remedy).In(language)))],
            explanation.Resumption is { } resumption ? new(Iso.Day(resumption.From), Iso.Day(resumption.Until), ExplanationText.Of(plan, resumption).In(language)) : null,
            [.. ExplanationText.Lines(plan, explanation).Select(line => line.In(language))]);
    }

    private static ChainDocument Chain(ActionPlan plan, DateChain chain, PlanLanguage language) => new(
        Iso.Day(chain.Origin),
        Iso.Day(chain.Date),
        chain.WorkingDays,
        [.. chain.Steps.Select(step => new StepDocument(Kind(step), step.Item.Value, step.WorkingDays, ExplanationText.Of(plan, step).In(language)))]);

    private static TradeOffDocument TradeOff(ActionPlan plan, TradeOff tradeOff, PlanLanguage language) => new(
        tradeOff.For.Value,
        tradeOff.WorkingDays,
        tradeOff.Resource.Value,
        Iso.Day(tradeOff.Week.Start),
        tradeOff.Taken,
        tradeOff.Capacity,
        tradeOff.Decision?.Value,
        tradeOff.Avoidable?.Change.ToString(),
        ExplanationText.Of(plan, tradeOff).In(language));

    private static string[] Days(PlannedItem planned) => [.. planned.Days.Select(Iso.Day)];

    /// <summary>The kind of a fact: the name of its type, the first letter small.</summary>
    private static string Kind(object fact) => JsonNamingPolicy.CamelCase.ConvertName(fact.GetType().Name);
}
