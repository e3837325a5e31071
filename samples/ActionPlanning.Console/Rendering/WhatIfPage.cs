using ActionPlanning.Diagnostics;
using ActionPlanning.Explanation;
using ActionPlanning.Reporting;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using ActionPlanning.Wording;
using NodaTime;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ActionPlanning.ConsoleHost.Rendering;

/// <summary>What changes would do, as text: the changes, then every item that lies elsewhere or is dealt with otherwise, then criteria, finish and money.</summary>
internal sealed class WhatIfPage(Page page, PlanOutcome after, PlanComparison comparison, IReadOnlyList<PlanChange> changes, PlanLanguage language)
{
    public void Write()
    {
        page.Title(Say(new($"Hvad nu hvis: {after.Plan.Title}", $"What if: {after.Plan.Title}")));
        page.Columns(changes.Select(change => new IRenderable[] { Page.Text("-", Tone.Quiet), Page.Text(Say(ExplanationText.Of(after.Plan, change)), Tone.Strong) }), [1, 0]);
        page.Heading($"{Say(new("Punkter", "Items"))} ({Say(PlanText.Number(comparison.Items.Count))})");
        if (comparison.Items.IsEmpty)
        {
            page.Write(Page.Text(Say(new("Intet punkt bliver berørt.", "No item is touched."))));
        }

        page.Columns(comparison.Items.Select(item => new IRenderable[] { Page.Text("-", Tone.Quiet), Item(item) }), [1, 0], spaced: true);
        Rest();
        page.Send();
    }

    private Paragraph Item(ItemDifference item)
    {
        Paragraph text = Page.Text(after.Plan.Item(item.Item).Title, Tone.Strong);
        text.Append("\n");
        text.Append(Page.Clean($"{Say(Days(item.Before))} → {Say(Days(item.After))}"), Worse(item) ? Tone.Bad : Style.Plain);
        if (item.WorkingDays is { } days and not 0)
        {
            BilingualText count = PlanText.WorkingDayCount(Math.Abs(days));
            text.Append(days > 0 ? Say(new($" ({count.Danish} senere)", $" ({count.English} later)")) : Say(new($" ({count.Danish} tidligere)", $" ({count.English} earlier)")), Tone.Quiet);
        }

        return text;
    }

    private static bool Worse(ItemDifference item) => item.Before.IsPlaced && !item.After.IsPlaced;

    private static BilingualText Days(PlannedItem planned) => !planned.IsPlaced
        ? PlanVocabulary.Of(planned.State)
        : planned.Spans is [var one] ? PlanText.Window(new(one.First, one.Last)) : PlanText.Days(planned.Days);

    private void Rest()
    {
        List<(BilingualText Label, BilingualText Value)> rows = [];
        foreach (CriterionDifference difference in comparison.Criteria)
        {
            SuccessCriterion criterion = after.Plan.Criteria.First(one => one.Id == difference.After.Criterion);
            rows.Add((BilingualText.Same(criterion.Text), Turn(PlanVocabulary.Of(difference.Before.State), PlanVocabulary.Of(difference.After.State))));
        }

        if (comparison.Finish.Before != comparison.Finish.After)
        {
            rows.Add((new("Sidste dag", "Last day"), Turn(Day(comparison.Finish.Before), Day(comparison.Finish.After))));
        }

        if (comparison.Balanced.Before.Answer != comparison.Balanced.After.Answer)
        {
            rows.Add((new("Budgettet går op", "The budget balances"), Turn(PlanVocabulary.Of(comparison.Balanced.Before.Answer), PlanVocabulary.Of(comparison.Balanced.After.Answer))));
        }

        if (rows.Count > 0)
        {
            page.Heading(Say(new("Desuden", "Besides")));
            page.Columns(rows.Select(row => new IRenderable[] { Page.Text("-", Tone.Quiet), Page.Text($"{Say(row.Label)}: {Say(row.Value)}") }), [1, 0]);
        }
    }

    private static BilingualText Day(LocalDate? day) => day is { } known ? PlanText.Day(known) : new("ingen", "none");

    private static BilingualText Turn(BilingualText from, BilingualText to) => new($"{from.Danish} → {to.Danish}", $"{from.English} → {to.English}");

    private string Say(BilingualText text) => text.In(language);
}
