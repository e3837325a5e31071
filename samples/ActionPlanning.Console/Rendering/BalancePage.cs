using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.ConsoleHost.Commands;
using ActionPlanning.Explanation;
using ActionPlanning.Time;
using ActionPlanning.Wording;
using NodaTime;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ActionPlanning.ConsoleHost.Rendering;

/// <summary>A budget as text, the page that a board reads first: does it balance, what decides it, is the reserve kept, the cash, the results, the funding, break-evens and what is booked.</summary>
internal sealed class BalancePage(Page page, WorkedScenario balanced, PlanLanguage language)
{
    private readonly BalanceWords words = new(balanced, language);
    private readonly BalanceTables tables = new(page, new(balanced, language));

    private BudgetSummary Budget => balanced.Budget;

    private CashFlow Cash => balanced.Budget.Cash;

    public void Write()
    {
        page.Title(words.Say($"Budget: {balanced.Plan.Title}", $"Budget: {balanced.Plan.Title}"));
        if (balanced.Scenario is { } scenario)
        {
            page.Write(Page.Text($"{words.Say("Scenarie", "Scenario")}: {scenario.Title ?? scenario.Id.Value} ({string.Join("; ", scenario.Changes)})", Tone.Strong));
        }

        if (Budget.AsOf is { } day)
        {
            page.Write(Page.Text($"{words.Say("Set fra", "As of")} {words.Say(PlanText.Day(day))}", Tone.Quiet));
        }

        Verdict();
        BalanceMeasures.Write(page, balanced, language);
        Reserve();
        Chart();
        Results();
        Funding();
        BreakEvens();
        FollowUp();
        page.Send();
    }

    private void Verdict()
    {
        page.Heading(words.Say("Går det op?", "Does it balance?"));
        page.Write(Page.Text(words.Verdict(), Tone.Of(Budget.Balanced.Answer)));
        if (Budget.Balanced.Answer == Answer.Undetermined && !Budget.Lines.IsEmpty)
        {
            List(Budget.Balanced.Because.Select(input => words.Say(input.What)), Tone.Open);
            page.Blank();
            page.Write(Page.Text(Budget.Deciding is [var first, ..]
                ? words.Deciding(first)
                : words.Heaviest(), Tone.Strong));
        }
        else if (words.Deficits() is { } deficits)
        {
            page.Write(Page.Text(deficits));
        }

        if (words.Caveats().ToArray() is { Length: > 0 } caveats)
        {
            page.Blank();
            List(caveats, Tone.Quiet);
        }
    }

    private void Reserve()
    {
        BudgetFrame frame = balanced.Plan.Budget;
        page.Heading(words.Say("Holder reserven?", "Is the reserve kept?"));
        page.Write(Page.Text(
            Cash.KeepsReserve.Answer switch
            {
                Answer.Yes => words.Say("Ja, hele vejen.", "Yes, all the way."),
                Answer.No => words.Say($"Nej. Pengene er sikkert under reserven{(Cash.FirstCertainlyUnder is { } month ? $" fra {words.Month(month)}" : "")}.", $"No. The money is certainly below the reserve{(Cash.FirstCertainlyUnder is { } from ? $" from {words.Month(from)}" : "")}."),
                _ => words.Reserve(),
            },
            Tone.Of(Cash.KeepsReserve.Answer)));
        List<(string, string)> facts =
        [
            (words.Say("Beholdning fra start", "Money to begin with"), words.Sum(frame.OpeningBalance)),
            (words.Say("Reserve", "Reserve"), words.Sum(frame.Reserve)),
            (words.Say("Laveste punkt i værste fald", "Lowest point at worst"), Point(Cash.Lowest.Low, Cash.LowestAtWorst)),
            (words.Say("Laveste punkt i bedste fald", "Lowest point at best"), Point(Cash.Lowest.High, Cash.LowestAtBest)),
            (words.Say("Første måned sikkert under", "First month certainly under"), Cash.FirstCertainlyUnder is { } certain ? words.Month(certain) : words.Say("ingen", "none")),
            (words.Say("Første måned måske under", "First month possibly under"), Cash.FirstPossiblyUnder is { } possible ? words.Month(possible) : words.Say("ingen", "none")),
        ];
        int width = facts.Max(fact => fact.Item1.Length);
        page.Columns(facts.Select(fact => new IRenderable[] { Page.Text(fact.Item1, Tone.Quiet), Page.Text(fact.Item2) }), [Math.Min(width, page.Width / 2), 0]);
    }

    private string Point(decimal? sum, YearMonth? month) =>
        sum is { } known ? month is { } at ? $"{words.Sum(known)}, {words.Month(at)}" : words.Sum(known) : words.Say("har ingen kendt grænse", "has no known bound");

    private void Chart()
    {
        if (Cash.Months.IsEmpty)
        {
            return;
        }

        page.Heading(words.Say("Pengene måned for måned", "The money month by month"));
        new BalanceChart(page, words, Cash, balanced.Plan.Budget.Reserve).Write();
    }

    private void Results()
    {
        if (Budget.Lines.IsEmpty)
        {
            return;
        }

        page.Heading(words.Say("Resultat pr. år", "Result by year"));
        List<(string, string[], Style)> years = [.. Budget.Years.Select(year => tables.Sums(words.Period(year.Year, null), year.Income, year.Cost))];
        years.AddRange(Budget.Periods.Where(period => period.Year is null).Select(period => tables.Sums(words.Say("uden kendt år", "in no known year"), period.Income, period.Cost, Tone.Open)));
        years.Add(tables.Sums(words.Say("I alt", "In all"), Budget.Income, Budget.Cost, Tone.Strong));
        tables.Write(tables.SumHeadings, years);

        if (Budget.Tracks.Count > 1)
        {
            page.Heading(words.Say("Resultat pr. spor", "Result by track"));
            tables.Write(
                tables.SumHeadings,
                [
                    .. Budget.Tracks.Select(track => tables.Sums(words.Track(track.Track), track.Income, track.Cost, track.Track is null ? Tone.Open : null)),
                    tables.Sums(words.Say("I alt", "In all"), Budget.Income, Budget.Cost, Tone.Strong),
                ]);
        }
    }

    private void Funding()
    {
        if (balanced.Plan.Funding.IsEmpty)
        {
            return;
        }

        page.Heading(words.Say("Tilskud: hvem betaler hvad", "Funding: who pays what"));
        List(balanced.Plan.Funding.Select(FundingWords), Style.Plain);
        Elsewhere();
        foreach (TrackCover track in Budget.FundingAtWorst.Tracks.Where(track => track.Uncovered is not 0m && Budget.FundingAtWorst.Uses.Any(use => use.IsEarmarked)))
        {
            string name = words.Track(track.Track);
            string sources = words.Say(PlanText.Names(track.LimitedBy.Select(Title)));
            string lacking = track.Uncovered is { } sum ? words.Sum(sum) : words.Say("et ukendt beløb", "an unknown amount");
            page.Write(Page.Text(track.LimitedBy.IsEmpty
                ? words.Say($"«{name}»: {lacking} må betales af andre indtægter; intet tilskud må bruges til det.", $"«{name}»: {lacking} is left to other income; no funding may pay it.")
                : words.Say($"«{name}»: {lacking} må betales af andre indtægter; {sources} må bruges til det, men er brugt op.", $"«{name}»: {lacking} is left to other income; {sources} may pay it, but is used up.")));
        }
    }

    /// <summary>Lines that name funding which is earmarked to other tracks, and so may not pay them.</summary>
    private void Elsewhere()
    {
        foreach (BudgetLine line in balanced.Plan.BudgetLines)
        {
            Funding? named = balanced.Plan.Funding.FirstOrDefault(one => one.Id == line.Funding);
            TrackId? track = Budget.Lines.FirstOrDefault(one => one.Path == $"budgetLines[{line.Id}]")?.Track;
            if (named is { EarmarkedTo.IsEmpty: false } && !(track is { } own && named.EarmarkedTo.Contains(own)))
            {
                page.Write(Page.Text(words.Say($"«{line.Title}» skal betales af «{named.Title}», som er øremærket til andre spor og ikke må betale den.", $"«{line.Title}» is to be paid by «{named.Title}», which is earmarked to other tracks and may not pay it."), Tone.Bad));
            }
        }
    }

    private string FundingWords(Funding funding)
    {
        string state = PlanVocabulary.Of(funding.State).In(language);
        List<string> parts = [$"{funding.Title}: {words.Sum(Of(funding))}, {state}"];
        parts.Add(funding.EarmarkedTo.IsEmpty
            ? words.Say("kan bruges frit", "can be used freely")
            : words.Say($"øremærket til {words.Say(PlanText.Names(funding.EarmarkedTo.Select(track => words.Track(track))))}", $"earmarked to {words.Say(PlanText.Names(funding.EarmarkedTo.Select(track => words.Track(track))))}"));
        FundingUse? worst = Budget.FundingAtWorst.Uses.FirstOrDefault(use => use.Funding == funding.Id);
        FundingUse? best = Budget.FundingAtBest.Uses.FirstOrDefault(use => use.Funding == funding.Id);
        if (worst is not null && best is not null && funding.State != FundingState.Rejected)
        {
            string Use(FundingUse use) => words.Say($"betaler {words.Sum(use.Paid)}", $"pays {words.Sum(use.Paid)}") + (use.IsEarmarked && use.Unused is > 0m ? words.Say($", {words.Sum(use.Unused)} kan ikke bruges", $", {words.Sum(use.Unused)} cannot be used") : "");
            parts.Add(worst == best ? Use(worst) : words.Say($"i værste fald: {Use(worst)}; i bedste fald: {Use(best)}", $"at worst: {Use(worst)}; at best: {Use(best)}"));
        }

        if (!funding.Terms.IsEmpty)
        {
            parts.Add(words.Say("vilkår: ", "terms: ") + string.Join("; ", funding.Terms.Select(term => $"«{term}»")));
        }

        return string.Join("; ", parts);
    }

    private Quantity Of(Funding funding) => funding.Amount.Currency == Budget.Currency ? funding.Amount.Value : Quantity.Unknown;

    private string Title(FundingId funding) => balanced.Plan.Funding.First(one => one.Id == funding).Title;

    private void BreakEvens()
    {
        if (Budget.BreakEvens.IsEmpty)
        {
            return;
        }

        page.Heading(words.Say("Hvornår løber det rundt?", "When does it break even?"));
        page.Columns(Budget.BreakEvens.Select(one => new IRenderable[] { Page.Text("-", Tone.Quiet), BreakEven(one) }), [1, 0]);
    }

    private Paragraph BreakEven(ItemBreakEven one)
    {
        string needed = one.Participants is not { } least ? words.Say("intet antal er nok", "no number is enough")
            : words.Say($"{words.Say(PlanText.Range(least))} deltagere skal til", $"needs {words.Say(PlanText.Range(least))} participants");
        string expected = words.Say($"planen regner med {words.Say(PlanText.Range(one.Expected))}", $"the plan counts on {words.Say(PlanText.Range(one.Expected))}");
        string reached = one.Reached.Answer switch
        {
            Answer.Yes => words.Say("det løber rundt", "it breaks even"),
            Answer.No => words.Say("det løber ikke rundt", "it does not break even"),
            _ => words.Say($"uafklaret: {words.Because(one.Reached)}", $"undetermined: {words.Because(one.Reached)}"),
        };
        Paragraph text = Page.Text(balanced.Plan.Item(one.Item).Title, Tone.Strong).Append("\n" + Page.Clean($"{needed}; {expected}; "), Style.Plain).Append(Page.Clean(reached), Tone.Of(one.Reached.Answer));
        string decide = one.Decision.Day is { } day
            ? words.Say(
                $"Afgør senest {words.Say(PlanText.Day(day))} ({words.Say(PlanVocabulary.Of(one.Decision.Basis!.Value))}); aflysning sparer da {words.Sum(one.Decision.Saves)}.",
                $"Decide by {words.Say(PlanText.Day(day))} ({words.Say(PlanVocabulary.Of(one.Decision.Basis!.Value))}); calling it off then saves {words.Sum(one.Decision.Saves)}.")
            : words.Say($"Hvornår det senest skal afgøres, kan ikke siges: {words.Say(PlanText.List(one.Decision.Missing.Select(input => input.What)))}.", $"When it must be decided cannot be said: {words.Say(PlanText.List(one.Decision.Missing.Select(input => input.What)))}.");
        return text.Append("\n" + Page.Clean(decide), Tone.Quiet);
    }

    private void FollowUp()
    {
        if (Budget.FollowUp is not { } followUp)
        {
            return;
        }

        page.Heading(words.Say("Planlagt og brugt", "Planned and spent"));
        string[] headings = [words.Say("Planlagt", "Planned"), words.Say("Disponeret", "Committed"), words.Say("Bogført", "Actual"), words.Say("Rest", "Left"), words.Say("Afvigelse", "Variance"), "%"];
        IEnumerable<(string, string[], Style)> Lines(BudgetDirection direction) => followUp.Lines.Where(line => line.Direction == direction).Select(line => Sums(line.Title, line.Sums));
        List<(string, string[], Style)> rows = [.. Lines(BudgetDirection.Income)];
        if (rows.Count > 0)
        {
            rows.Add(Sums(words.Say("Indtægter", "Income"), followUp.Income, Tone.Strong));
        }

        rows.AddRange(Lines(BudgetDirection.Cost));
        rows.AddRange(followUp.Unbudgeted.Select(line => Sums(words.Say($"uden for budgettet: {line.Title}", $"not budgeted: {line.Title}"), line.Sums, Tone.Open)));
        rows.Add(Sums(words.Say("Udgifter", "Cost"), followUp.Cost, Tone.Strong));
        tables.Write(headings, rows);
    }

    private (string, string[], Style) Sums(string label, FollowUpSums sums, Style? style = null) =>
        (
            label,
            [
                words.Bare(sums.Planned),
                words.Bare(sums.Committed),
                words.Bare(sums.Actual),
                words.Bare(sums.Remaining),
                words.Bare(sums.Variance),
                sums.Percent is { } percent ? words.Bare(Quantity.Between(decimal.Round(percent.Low!.Value, 0, MidpointRounding.AwayFromZero), decimal.Round(percent.High!.Value, 0, MidpointRounding.AwayFromZero))) : "–",
            ],
            style ?? Style.Plain);

    private void List(IEnumerable<string> sentences, Style style) =>
        page.Columns(sentences.Select(sentence => new IRenderable[] { Page.Text("-", Tone.Quiet), Page.Text(sentence, style) }), [1, 0]);
}
