using ActionPlanning.Diagnostics;
using ActionPlanning.Engines.Selection;
using ActionPlanning.Prioritisation;
using ActionPlanning.Time;
using ActionPlanning.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ActionPlanning.ConsoleHost.Rendering;

/// <summary>A selection as text: what is in and when, what is left out and what would let it in, the second best, and what is not known.</summary>
internal sealed class PrioritisePage(Page page, ActionPlan plan, PlanSelection selection, PlanLanguage language)
{
    public void Write()
    {
        page.Title(Say(new($"Prioritering: {plan.Title}", $"Priorities: {plan.Title}")));
        page.Write(Page.Text(Say(Status()), selection.Status == SelectionStatus.Infeasible ? Tone.Bad : Tone.Strong));
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

        NonCandidates();
        MissingInput[] missing = [.. selection.Missing.Concat(selection.Scores.SelectMany(score => score.Missing)).DistinctBy(input => input.Path)];
        Section(new("Ikke oplyst", "Not known"), missing.Select(input => (Say(input.What), (BilingualText?)null)), Tone.Quiet);
        page.Send();
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
        string waits = item.Awaits.IsEmpty ? "" : Say(new("; afventer ", "; awaits ")) + Say(PlanText.List(item.Awaits.Select(input => input.What)));
        return new($"{when.Danish}; {score.Danish}{must}{waits}", $"{when.English}; {score.English}{must}{waits}");
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
        if (item.Change is { } change)
        {
            BilingualText hours = Hours(change.Hours, change.Resource, change.Period);
            string instead = change.PushesOut.IsEmpty ? "" : Say(new($", i stedet for {Names(change.PushesOut)}", $", instead of {Names(change.PushesOut)}"));
            parts.Add(new($"kommer med, hvis der kommer {hours.Danish} mere{instead}", $"is let in by {hours.English} more{instead}"));
        }
        else
        {
            parts.Add(new("ingen timer i en enkelt periode er nok", "no hours in a single period are enough"));
        }

        if (item.Instead is { IsEmpty: false } displaced)
        {
            parts.Add(new($"skulle det med nu, måtte {Names(displaced)} ud", $"to be in now it would push out {Names(displaced)}"));
        }

        return new(string.Join("; ", parts.Select(part => part.Danish)), string.Join("; ", parts.Select(part => part.English)));
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
            .Select(group => (Say(Reason(group.Key)), (BilingualText?)BilingualText.Same(string.Join(", ", group.Select(one => $"«{plan.Item(one.Item).Title}»")))));
        Section(new("Der er intet at vælge ved", "Nothing to decide about"), groups, Style.Plain);
    }

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
