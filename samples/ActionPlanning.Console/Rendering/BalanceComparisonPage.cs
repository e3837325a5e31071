using ActionPlanning.ConsoleHost.Commands;
using ActionPlanning.Explanation;
using ActionPlanning.Governance;
using ActionPlanning.Time;
using ActionPlanning.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ActionPlanning.ConsoleHost.Rendering;

/// <summary>Budgets side by side: a column for the plan as it is and for each scenario; where there is no room, one under the other.</summary>
internal sealed class BalanceComparisonPage(Page page, WorkedScenario[] balanced, PlanLanguage language)
{
    private const int LabelWidth = 26;
    private const int LeastColumn = 22;
    private const int Gap = 2;

    public void Write()
    {
        BalanceWords[] words = [.. balanced.Select(one => new BalanceWords(one, language))];
        string Say(string danish, string english) => words[0].Say(danish, english);
        string Name(int i) => balanced[i].Scenario is { } scenario ? scenario.Id.Value : Say("Planen", "The plan");
        page.Title(Say($"Budget: {balanced[0].Plan.Title}", $"Budget: {balanced[0].Plan.Title}"));
        page.Heading(Say("Scenarier", "Scenarios"));
        page.Columns(
            balanced.Skip(1).Select(one =>
            {
                Paragraph text = Page.Text(one.Scenario!.Title ?? "");
                foreach (PlanChange change in one.Scenario.Changes)
                {
                    text.Append("\n" + Page.Clean(change.ToString()), Tone.Quiet);
                }

                return new IRenderable[] { Page.Text(one.Scenario.Id.Value, Tone.Strong), text };
            }),
            [12, 0]);
        page.Heading(Say("Side om side", "Side by side"));

        List<(string Label, Func<int, (string Text, Style Style)> Cell)> rows =
        [
            (Say("Går det op?", "Does it balance?"), i => (Answered(words[i], balanced[i].Budget.Balanced.Answer), Tone.Of(balanced[i].Budget.Balanced.Answer))),
            (Say("Resultat", "Result"), i => (words[i].Sum(balanced[i].Budget.Usable), Style.Plain)),
            (Say("Holder reserven?", "Is the reserve kept?"), i => (Answered(words[i], balanced[i].Budget.Cash.KeepsReserve.Answer), Tone.Of(balanced[i].Budget.Cash.KeepsReserve.Answer))),
            (Say("Laveste punkt", "Lowest point"), i => (words[i].Sum(balanced[i].Budget.Cash.Lowest), Style.Plain)),
            (Say("Sikkert under reserven", "Certainly under reserve"), i => (balanced[i].Budget.Cash.FirstCertainlyUnder is { } month ? words[i].Month(month) : Say("ingen måned", "no month"), Style.Plain)),
            (Say("Måske under reserven", "Possibly under reserve"), i => (balanced[i].Budget.Cash.FirstPossiblyUnder is { } month ? words[i].Month(month) : Say("ingen måned", "no month"), Style.Plain)),
            .. balanced.SelectMany(one => one.Budget.Years.Select(year => year.Year)).Distinct().Order().Select(year => (Say($"Resultat {year:0000}", $"Result {year:0000}"), (Func<int, (string, Style)>)(i =>
                (balanced[i].Budget.Years.FirstOrDefault(one => one.Year == year) is { } sums ? words[i].Sum(sums.Result) : "–", Style.Plain)))),
            .. balanced[0].Budget.Tracks.Select(track => track.Track).Select(track => (words[0].Track(track), (Func<int, (string, Style)>)(i =>
                (balanced[i].Budget.Tracks.FirstOrDefault(one => one.Track == track) is { } sums ? words[i].Sum(sums.Result) : "–", Style.Plain)))),
            .. balanced[0].Outcome.Capacity.Select((one, at) => (BalanceMeasures.Hours(words[0], balanced[0].Plan, one), (Func<int, (string, Style)>)(i =>
                (balanced[i].Outcome.Capacity.Count > at ? BalanceMeasures.Answered(words[i], balanced[i].Outcome.Capacity[at].Answer) : "–", Style.Plain)))),
            .. balanced[0].Plan.Items.Where(item => balanced.Select(one => Standing(one, item)).Distinct().Count() > 1).Select(item => (item.Title, (Func<int, (string, Style)>)(i =>
                (Standing(balanced[i], item), Style.Plain)))),
        ];
        string Standing(WorkedScenario one, PlanItem item)
        {
            ItemStatus status = one.Outcome.Statuses.First(status => status.Item == item.Id);
            string from = status.Condition?.FirstDate is { } day && status.Standing is ItemStanding.Planned or ItemStanding.MayBeProposed ? $" {Say($"fra {PlanText.Day(day).Danish}", $"from {PlanText.Day(day).English}")}" : "";
            return words[0].Say(PlanVocabulary.Of(status.Standing)) + from;
        }

        int column = (page.Width - LabelWidth) / balanced.Length - Gap;
        if (column >= LeastColumn)
        {
            page.Columns(
                rows.Select(row => (IRenderable[])[Page.Text(row.Label, Tone.Quiet), .. Enumerable.Range(0, balanced.Length).Select(i => Page.Text(row.Cell(i).Text, row.Cell(i).Style))])
                    .Prepend([Page.Text(""), .. Enumerable.Range(0, balanced.Length).Select(i => Page.Text(Name(i), Tone.Strong))]),
                [LabelWidth, .. Enumerable.Repeat(column, balanced.Length - 1), 0]);
        }
        else
        {
            for (int i = 0; i < balanced.Length; i++)
            {
                page.Write(Page.Text(Name(i), Tone.Strong));
                int at = i;
                page.Columns(rows.Select(row => new IRenderable[] { Page.Text(row.Label, Tone.Quiet), Page.Text(row.Cell(at).Text, row.Cell(at).Style) }), [Math.Min(LabelWidth, (page.Width / 2) - Gap), 0], indent: 2);
            }
        }

        page.Blank();
        for (int i = 0; i < balanced.Length; i++)
        {
            if (balanced[i].Budget.Deciding is [var first, ..])
            {
                page.Write(Page.Text($"{Name(i)}: {words[i].Deciding(first)}"));
            }
        }

        page.Send();
    }

    private static string Answered(BalanceWords words, Answer answer) => answer switch
    {
        Answer.Yes => words.Say("ja", "yes"),
        Answer.No => words.Say("nej", "no"),
        _ => words.Say("kan ikke siges", "cannot be said"),
    };
}
