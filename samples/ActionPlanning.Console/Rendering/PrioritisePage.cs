using ActionPlanning.Diagnostics;
using ActionPlanning.Engines.Selection;
using ActionPlanning.Prioritisation;
using ActionPlanning.Time;
using ActionPlanning.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ActionPlanning.ConsoleHost.Rendering;

/// <summary>A selection as text: what is in and when, what is left out and what would let it in, the second best, and what is not known.</summary>
internal sealed class PrioritisePage(Page page, ActionPlan plan, Scenario? scenario, PlanSelection selection, PlanAgreement? agreement, PlanLanguage language)
{
    private const int MostMargins = 8;

    public void Write()
    {
        page.Title(Say(new($"Prioritering: {plan.Title}", $"Priorities: {plan.Title}")));
        if (scenario is not null)
        {
            page.Write(Page.Text(Say(new($"Under scenariet {scenario.Title ?? scenario.Id.Value}.", $"Under the scenario {scenario.Title ?? scenario.Id.Value}.")), Tone.Quiet));
        }

        page.Write(Page.Text(Say(Status()), selection.Status == SelectionStatus.Infeasible ? Tone.Bad : Tone.Strong));
        if (selection.MoneyShort is { } gap)
        {
            BilingualText sum = Money(gap.Amount, gap.Funding);
            BilingualText day = PlanText.Day(gap.By);
            page.Write(Page.Text(Say(new($"Uden noget af det, der kan vælges, mangler der {sum.Danish} ved udgangen af {day.Danish}; valget gør det ikke værre.", $"Without anything that can be selected {sum.English} is lacking at the end of {day.English}; the selection does not make it worse.")), Tone.Open));
        }

        Section(new("Med", "In"), selection.Chosen.Select(one => (plan.Item(one.Item).Title, Chosen(one))), Tone.Good);
        Section(new("Ikke med", "Left out"), selection.LeftOut.Select(one => (plan.Item(one.Item).Title, LeftOut(one))), Tone.Open);
        if (selection.RunnerUp is { } second)
        {
            page.Heading(Say(new("Det næstbedste valg", "The second best selection")));
            page.Write(Page.Text(Say(Second(second))));
        }

        if (selection.CostOfYielding is > 0m and var cost)
        {
            BilingualText number = Number(cost);
            page.Blank();
            page.Write(Page.Text(Say(new($"Reglerne om at vige koster {number.Danish} point: der er ikke timer til begge parter.", $"The rules of yielding lower the score by {number.English}: there are not hours for both."))));
        }

        Section(new("Viger", "Yields"), selection.Yielding.Select(one => (plan.Item(one.Rule.Yielding).Title, (BilingualText?)Yields(one))), Tone.Open);
        Section(new("Styret efter", "Steered by"), selection.Steered.Select(one => (Say(Steered(one.Steering)), (BilingualText?)Steered(one))), Style.Plain);
        Section(new("Så meget kan timer falde, før valget ændres", "How far hours can fall before the selection changes"), selection.HoursMargins.OrderBy(one => one.MayFallBy).Take(MostMargins)
            .Select(one => (Say(Hours(one.MayFallBy, one.Resource, one.Period)), Unproved(one.IsProved))), Style.Plain);
        Section(new("Så meget kan pengene falde, før valget ændres", "How far money can fall before the selection changes"), selection.MoneyMargins.Select(one => (Say(Money(one.MayFallBy, one.Funding)), Unproved(one.IsProved))), Style.Plain);
        if (agreement is not null)
        {
            new AgreementSection(page, plan, agreement, language).Write(selection);
        }

        NonCandidates();
        MissingInput[] missing = [.. selection.Missing.Concat(selection.Scores.SelectMany(score => score.Missing)).DistinctBy(input => input.Path)];
        Section(new("Ikke oplyst", "Not known"), missing.Select(input => (Say(input.What), (BilingualText?)null)), Tone.Quiet);
        if (!selection.CutOff.IsEmpty)
        {
            page.Blank();
            page.Write(Page.Text(Say(new("Grænsen for arbejdet afbrød nogle af forsøgene: hvad der er markeret som ikke bevist, kan være bedre eller billigere.", "The limit of work ended some of the trials: what is marked as not proved may be better or cheaper.")), Tone.Open));
        }

        page.Send();
    }

    private BilingualText Yields(YieldEffect effect)
    {
        BilingualText hours = Number(effect.Hours);
        BilingualText cost = Number(effect.Cost);
        string to = $"«{plan.Item(effect.Rule.To).Title}»";
        string gains = Names(effect.Gains);
        string loses = effect.Loses.IsEmpty ? "" : Say(new($" og {Names(effect.Loses)} ude", $" and {Names(effect.Loses)} out"));
        return new(
            $"for {to}, som ikke er med; det tager {hours.Danish} timer. Uden reglen var {gains} med{loses}: {cost.Danish} point mere",
            $"to {to}, which is not in; it takes {hours.English} hours. Without the rule {gains} would be in{loses}: a score {cost.English} higher");
    }

    private BilingualText Steered(SelectionSteering steering)
    {
        BilingualText what = steering.Number switch
        {
            SteeredNumber.Participants => new("deltagere", "participants"),
            SteeredNumber.Cost => new("omkostninger", "cost"),
            _ => new("timer", "hours"),
        };
        string track = steering.Track is { } id ? $" («{plan.Tracks.First(one => one.Id == id).Title}»)" : "";
        bool up = steering.Direction == Direction.Increase;
        return new($"{(up ? "Flest mulige" : "Færrest mulige")} {what.Danish}{track}", $"{(up ? "Most" : "Least")} {what.English}{track}");
    }

    private static BilingualText Steered(SteeredOutcome outcome)
    {
        BilingualText selected = Number(outcome.Selected);
        return outcome.Without is not { } without ? selected
            : new($"{selected.Danish} i det valgte, {Number(without).Danish} uden styringen", $"{selected.English} in what is selected, {Number(without).English} without the steering");
    }

    private static BilingualText? Unproved(bool isProved) => isProved ? null : new BilingualText("mindst; ikke bevist", "at least; not proved");

    private BilingualText Money(decimal amount, FundingId? funding)
    {
        BilingualText sum = PlanText.Sum(new Amounts.Amount(amount, plan.Budget.Currency));
        return funding is not { } id ? sum : new($"{sum.Danish} fra «{plan.Funding.First(one => one.Id == id).Title}»", $"{sum.English} from «{plan.Funding.First(one => one.Id == id).Title}»");
    }

    private BilingualText Status() => selection.Status switch
    {
        SelectionStatus.Infeasible => new(
            $"Det, der skal med, kan ikke være der samtidig: {Names(selection.Conflict)}.",
            $"What must be in does not go together: {Names(selection.Conflict)}."),
        SelectionStatus.Unknown => new("Der blev ikke fundet et valg inden for grænsen for arbejdet.", "No selection was found within the limit of work."),
        var status => new(
            $"{Count()} med, {Number(selection.LeftOut.Count).Danish} ikke. {(status == SelectionStatus.Optimal ? "Bevist bedst" : $"Ikke bevist bedst, som er højst {Number(selection.UpperBound!.Value).Danish}")}: {Number(selection.Value!.Value).Danish} point.",
            $"{Count()} in, {Number(selection.LeftOut.Count).English} left out. {(status == SelectionStatus.Optimal ? "Proved best" : $"Not proved best, which is at most {Number(selection.UpperBound!.Value).English}")}: score {Number(selection.Value!.Value).English}."),
    };

    private string Count() => Say(PlanText.Count(selection.Chosen.Count, new("punkt", "item"), new("punkter", "items")));

    private BilingualText? Chosen(SelectedItem item)
    {
        BilingualText score = Score(item.Score);
        BilingualText when = item.Span is { } span ? PlanText.Window(span) : new("timerne tælles ikke", "hours are not counted");
        string must = item.IsMustHave ? Say(new("; skal med", "; must be in")) : "";
        string falls = item.Margin is { Least: > 0m } margin ? Say(new($"; kan tabe {Number(margin.Least).Danish} point, før det ryger ud", $"; can lose {Number(margin.Least).English} before it drops out")) : "";
        string waits = item.Awaits.IsEmpty ? "" : Say(new("; afventer ", "; awaits ")) + Say(PlanText.List(item.Awaits.Select(input => input.What)));
        return new($"{when.Danish}; {score.Danish}{must}{falls}{waits}", $"{when.English}; {score.English}{must}{falls}{waits}");
    }

    private BilingualText? LeftOut(LeftOutItem item)
    {
        List<BilingualText> parts = [Score(item.Score)];
        if (!item.Needs.IsEmpty)
        {
            parts.Add(new($"kræver eller viger for {Names(item.Needs)}, som ikke er med", $"needs or yields to {Names(item.Needs)}, which is not in"));
        }

        if (!item.Excludes.IsEmpty)
        {
            parts.Add(new($"går ikke sammen med {Names(item.Excludes)}", $"does not go with {Names(item.Excludes)}"));
        }

        parts.AddRange(item.Lacking.Select(lack => Hours(lack.Hours, lack.Resource, lack.Period)).Select(hours => new BilingualText($"mangler {hours.Danish}", $"lacks {hours.English}")));
        parts.AddRange(item.LackingMoney.Select(lack => (Sum: Money(lack.Amount, lack.Funding), By: PlanText.Day(lack.By))).Select(lack => new BilingualText($"mangler {lack.Sum.Danish} senest {lack.By.Danish}", $"lacks {lack.Sum.English} by {lack.By.English}")));
        parts.AddRange(item.Changes.Select(Change));
        if (item.Changes.IsEmpty && !item.IsCutOff)
        {
            parts.Add(new("ingen enkelt ændring lukker det ind", "no single change lets it in"));
        }

        if (item.IsCutOff)
        {
            parts.Add(new("ikke alle ændringer nåede at blive prøvet", "not every change could be tried"));
        }

        if (item.Margin is { Least: > 0m } margin)
        {
            BilingualText rise = Number(margin.Least);
            parts.Add(new($"ville være med, hvis det var {(margin.IsExact ? "mere end" : "mindst")} {rise.Danish} point mere værd", $"would be in with a score higher by {(margin.IsExact ? "more than" : "at least")} {rise.English}"));
        }

        if (item.Instead is { IsEmpty: false } displaced)
        {
            parts.Add(new($"skulle det med nu, måtte {Names(displaced)} ud", $"to be in now it would push out {Names(displaced)}"));
        }

        return new(string.Join("; ", parts.Select(part => part.Danish)), string.Join("; ", parts.Select(part => part.English)));
    }

    private BilingualText Change(SelectionChange change)
    {
        BilingualText what = change switch
        {
            AddedHours hours => Hours(hours.Hours, hours.Resource, hours.Period) is var more ? new($"{more.Danish} mere", $"{more.English} more") : default!,
            AddedMoney money => new($"{Money(money.Amount, money.Funding).Danish} mere fra {PlanText.Day(money.From).Danish}", $"{Money(money.Amount, money.Funding).English} more from {PlanText.Day(money.From).English}"),
            ConditionMet met => new($"at det, «{plan.Item(met.Item).Title}» venter på, sker", $"what «{plan.Item(met.Item).Title}» waits for"),
            _ => throw new ArgumentOutOfRangeException(nameof(change), change, "No such change."),
        };
        string instead = change.PushesOut.IsEmpty ? "" : Say(new($", i stedet for {Names(change.PushesOut)}", $", instead of {Names(change.PushesOut)}"));
        string unproved = change.IsProved ? "" : Say(new(" (ikke bevist mindst)", " (not proved the least)"));
        return new($"lukkes ind af {what.Danish}{instead}{unproved}", $"is let in by {what.English}{instead}{unproved}");
    }

    private BilingualText Second(RunnerUp second)
    {
        BilingualText behind = Number(second.Behind);
        string gains = second.Gains.IsEmpty ? "" : Say(new($"med {Names(second.Gains)}", $"with {Names(second.Gains)}"));
        string loses = second.Loses.IsEmpty ? "" : Say(new($"uden {Names(second.Loses)}", $"without {Names(second.Loses)}"));
        string what = string.Join(", ", new[] { gains, loses }.Where(part => part.Length > 0));
        return second.Behind == 0m
            ? new($"Lige så godt: {what}.", $"Just as good: {what}.")
            : new($"{behind.Danish} point lavere: {what}.", $"A score {behind.English} lower: {what}.");
    }

    private void NonCandidates()
    {
        IEnumerable<(string, BilingualText?)> groups = selection.NonCandidates.GroupBy(one => one.Reason).OrderBy(group => group.Key)
            .Select(group => (Say(Reason(group.Key)), (BilingualText?)BilingualText.Same(string.Join(", ", group.Select(Named)))));
        Section(new("Der er intet at vælge ved", "Nothing to decide about"), groups, Style.Plain);
    }

    private string Named(NonCandidate one) => $"«{plan.Item(one.Item).Title}»" + (one.WouldBeIn switch
    {
        true when one.PushesOut.IsEmpty => Say(new(" (ville ellers være med)", " (would otherwise be in)")),
        true => Say(new($" (ville ellers være med, i stedet for {Names(one.PushesOut)})", $" (would otherwise be in, instead of {Names(one.PushesOut)})")),
        false => Say(new(" (ville heller ikke ellers være med)", " (would not be in otherwise either)")),
        null => "",
    });

    private static BilingualText Reason(NonCandidateReason reason) => reason switch
    {
        NonCandidateReason.NoWork => new("Frister og beslutninger", "Deadlines and decisions"),
        NonCandidateReason.NotOneOff => new("Går løbende", "Goes on"),
        NonCandidateReason.Completed => new("Gennemført", "Completed"),
        NonCandidateReason.Cancelled => new("Aflyst", "Cancelled"),
        NonCandidateReason.StandBy => new("På standby", "On stand-by"),
        NonCandidateReason.Dormant => new("Hviler: det, der ventes på, gælder ikke eller er ikke kendt", "Dormant: what is waited for does not hold or is not known"),
        _ => new("Fravalgt", "Will not be done"),
    };

    private void Section(BilingualText heading, IEnumerable<(string Title, BilingualText? Text)> rows, Style style)
    {
        (string Title, BilingualText? Text)[] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }

        page.Heading($"{Say(heading)} ({Say(PlanText.Number(all.Length))})");
        page.Columns(all.Select(row => new IRenderable[] { Page.Text("-", Tone.Quiet), Row(row.Title, row.Text, style) }), [1, 0]);
    }

    private Paragraph Row(string title, BilingualText? text, Style style)
    {
        Paragraph row = Page.Text(title, style);
        if (text is { } known)
        {
            row.Append("\n");
            row.Append(Page.Clean(Say(known)));
        }

        return row;
    }

    private static BilingualText Score(ItemScore score)
    {
        BilingualText range = score.Score.IsUnknown ? new("ukendt", "unknown") : PlanText.Range(score.Score);
        string rank = score.IsRankSettled ? $"{score.BestRank}" : $"{score.BestRank}–{score.WorstRank}";
        return new($"{range.Danish} point, nr. {rank}", $"score {range.English}, rank {rank}");
    }

    private BilingualText Hours(decimal hours, ResourceId resource, DateWindow period)
    {
        BilingualText number = Number(hours);
        string name = plan.Resources.First(one => one.Id == resource).Name;
        BilingualText when = PlanText.Window(period);
        return new($"{number.Danish} timer hos «{name}» {when.Danish}", $"{number.English} hours of «{name}» {when.English}");
    }

    private static BilingualText Number(decimal number) => PlanText.Number(decimal.Round(number, 2));

    private string Names(IEnumerable<ItemId> items) => Say(PlanText.Names(items.Select(item => plan.Item(item).Title)));

    private string Say(BilingualText text) => text.In(language);
}
