using ActionPlanning.Explanation;
using ActionPlanning.Reporting;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;

namespace ActionPlanning.ConsoleHost.Documents;

/// <summary>What <c>what-if --json</c> writes: what is different under the changes.</summary>
internal sealed record WhatIfDocument(
    string Format,
    string Command,
    string Language,
    string Plan,
    string Revision,
    string? AsOf,
    ChangeDocument[] Changes,
    ItemDifferenceDocument[] Items,
    CriterionDifferenceDocument[] Criteria,
    TurnDocument Finish,
    TurnDocument Balanced);

/// <summary>A change, as a line that can be read back and in words.</summary>
internal sealed record ChangeDocument(string Change, string Text);

/// <summary>An item that lies elsewhere or is dealt with otherwise.</summary>
internal sealed record ItemDifferenceDocument(string Id, string Title, PlacedDocument Before, PlacedDocument After, int? WorkingDaysLater);

/// <summary>What a schedule does with an item.</summary>
internal sealed record PlacedDocument(string State, string Standing, string[] Days);

/// <summary>A criterion that stands otherwise.</summary>
internal sealed record CriterionDifferenceDocument(string Id, string Before, string After);

/// <summary>Before and after.</summary>
internal sealed record TurnDocument(string? Before, string? After);

/// <summary>Makes the document of a comparison.</summary>
internal static class WhatIfDocuments
{
    public static WhatIfDocument Of(PlanOutcome before, PlanOutcome after, PlanComparison comparison, IEnumerable<PlanChange> changes, PlanLanguage language) => new(
        OutputContext.Format,
        "what-if",
        language == PlanLanguage.Danish ? "da" : "en",
        before.Plan.Id.Value,
        before.Revision.Value,
        before.AsOf is { } day ? Iso.Day(day) : null,
        [.. changes.Select(change => new ChangeDocument(change.ToString(), ExplanationText.Of(after.Plan, change).In(language)))],
        [.. comparison.Items.Select(item => new ItemDifferenceDocument(
            item.Item.Value,
            after.Plan.Item(item.Item).Title,
            new(JsonOutput.Name(item.Before.State), JsonOutput.Name(item.Stood), Days(item.Before)),
            new(JsonOutput.Name(item.After.State), JsonOutput.Name(item.Stands), Days(item.After)),
            item.WorkingDays))],
        [.. comparison.Criteria.Select(one => new CriterionDifferenceDocument(one.After.Criterion.Value, JsonOutput.Name(one.Before.State), JsonOutput.Name(one.After.State)))],
        new(comparison.Finish.Before is { } was ? Iso.Day(was) : null, comparison.Finish.After is { } now ? Iso.Day(now) : null),
        new(JsonOutput.Name(comparison.Balanced.Before.Answer), JsonOutput.Name(comparison.Balanced.After.Answer)));

    private static string[] Days(PlannedItem planned) => [.. planned.Days.Select(Iso.Day)];
}
