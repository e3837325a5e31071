using ActionPlanning.Explanation;
using ActionPlanning.Time;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ActionPlanning.ConsoleHost.Rendering;

/// <summary>An explanation as text: what the schedule does, then why, what stands in the way, and what would help.</summary>
internal sealed class WhyPage(Page page, PlanOutcome outcome, ItemExplanation explanation, PlanLanguage language)
{
    private ActionPlan Plan => outcome.Plan;

    public void Write()
    {
        PlanItem item = Plan.Item(explanation.Item);
        page.Title(item.Title);
        if (item.When is { } when)
        {
            page.Write(Page.Text($"«{when.Text}»", Tone.Quiet));
        }

        PlanList<Diagnostics.BilingualText> lines = ExplanationText.Lines(Plan, explanation);
        page.Write(Page.Text(Say(lines[0]), explanation.Planned.IsPlaced ? Tone.Strong : Tone.Open));
        if (explanation.Chain is { } chain)
        {
            Section(new("Hvorfor den dato", "Why this date"), ExplanationText.Of(Plan, chain));
        }

        Section(new("Hvem der har timerne", "Who has the hours"), explanation.TradeOffs.Select(tradeOff => ExplanationText.Of(Plan, tradeOff, explanation.Item)));
        Section(new("Hvad der står i vejen", "What stands in the way"), explanation.Obstacles.Select(obstacle => ExplanationText.Of(Plan, obstacle, explanation.Item)));
        if (explanation.Resumption is { } resumption)
        {
            Section(new("Forslag", "Proposal"), [ExplanationText.Of(Plan, resumption)]);
        }

        Section(new("Hvad der ville løse det", "What would solve it"), explanation.Remedies.Select(remedy => ExplanationText.Of(Plan, remedy)));
        if (explanation is { Obstacles.IsEmpty: false, Remedies.IsEmpty: true, Resumption: null })
        {
            page.Blank();
            page.Write(Page.Text(Say(new("Der er ikke fundet en enkelt ændring, som er nok.", "No single change was found that is enough.")), Tone.Quiet));
        }

        page.Send();
    }

    private void Section(Diagnostics.BilingualText heading, IEnumerable<Diagnostics.BilingualText> sentences)
    {
        Diagnostics.BilingualText[] all = [.. sentences];
        if (all.Length > 0)
        {
            page.Heading(Say(heading));
            page.Columns(all.Select(sentence => new IRenderable[] { Page.Text("-", Tone.Quiet), Page.Text(Say(sentence)) }), [1, 0]);
        }
    }

    private string Say(Diagnostics.BilingualText text) => text.In(language);
}
