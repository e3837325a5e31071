using ActionPlanning.Governance;
using ActionPlanning.Reporting;
using ActionPlanning.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ActionPlanning.ConsoleHost.Rendering;

/// <summary>The report of a plan as text: what a board member reads in a terminal, from the top down.</summary>
internal sealed class PlanPage(Page page, PlanReport report)
{
    private const int LabelWidth = 16;
    private const int StateWidth = 14;
    private const int AmountWidth = 18;
    private const int MostMissing = 4;

    public void Write()
    {
        page.Title(report.Title);
        Facts(report.Header);
        page.Blank();
        Facts(report.Summary);
        new TrackTable(page, report).Write();
        Criteria();
        Budget();
        Decisions();
        Conditions();
        Duties();
        Chain();
        Findings(PlanReportHeadings.Faults.In(report.Language), report.Faults);
        Findings(PlanReportHeadings.Tensions.In(report.Language), report.Tensions);
        Gaps();
        page.Send();
    }

    private string Say(Diagnostics.BilingualText text) => text.In(report.Language);

    private void Facts(IEnumerable<PlanReportFact> facts) =>
        page.Columns(facts.Select(fact => new IRenderable[] { Page.Text(fact.Label, Tone.Quiet), Page.Text(fact.Text) }), [LabelWidth, 0]);

    private void Criteria()
    {
        if (report.Criteria.IsEmpty)
        {
            return;
        }

        page.Heading(Say(PlanReportHeadings.Criteria));
        page.Columns(
            report.Criteria.Select(criterion =>
            {
                Paragraph text = Page.Text(criterion.Text);
                Under(text, criterion.Arithmetic);
                if (criterion.Due is { } due)
                {
                    Under(text, $"{Say(PlanReportHeadings.Due)} {due}{(criterion.DueIsDerived ? $" ({Say(PlanReportHeadings.Derived)})" : "")}");
                }

                Lacking(text, criterion.Missing);
                return new IRenderable[] { Page.Text(criterion.StateText, Tone.Of(criterion.State)), text };
            }),
            [StateWidth, 0],
            spaced: true);
    }

    private void Budget()
    {
        page.Heading(Say(PlanReportHeadings.Budget));
        page.Write(Page.Text(report.Budget.Verdict, Tone.Of(report.Budget.Balanced)));
        if (!report.Budget.Missing.IsEmpty)
        {
            page.Write(Page.Text($"{Say(PlanReportHeadings.Lacking)}: {string.Join("; ", report.Budget.Missing)}.", Tone.Open));
        }

        if (report.Budget.Lines.IsEmpty)
        {
            return;
        }

        page.Blank();
        page.Columns(
            [
                .. report.Budget.Lines.Select(line => new IRenderable[]
                {
                    Page.Text(line.DirectionText, Tone.Quiet),
                    Page.Text(line.Amount, line.IsExact ? Style.Plain : Tone.Open),
                    Page.Text(string.Join(", ", new[] { line.Title, line.State, line.When }.Where(part => part is not null))),
                }),
                .. report.Budget.Totals.Select(fact => new IRenderable[] { Page.Text(""), Page.Text(fact.Text, Tone.Strong), Page.Text(fact.Label, Tone.Strong) }),
            ],
            [StateWidth - 4, AmountWidth, 0]);
    }

    private void Decisions()
    {
        if (report.Decisions.IsEmpty)
        {
            return;
        }

        page.Heading(Say(PlanReportHeadings.Decisions));
        page.Columns(
            report.Decisions.Select(decision =>
            {
                Paragraph text = Page.Text(decision.Title);
                Under(text, $"{Say(PlanReportHeadings.Who)}: {decision.Who ?? Say(PlanReportHeadings.Missing)}");
                text.Append("\n" + Page.Clean(decision.ResultText), decision.Result is GateResult.Approved or GateResult.Amended ? Tone.Good : decision.Result is GateResult.Rejected ? Tone.Bad : Tone.Open);
                if (!decision.Inputs.IsEmpty)
                {
                    Under(text, $"{Say(new("Grundlag", "Rests on"))}: {string.Join("; ", decision.Inputs)}");
                }

                if (!decision.Options.IsEmpty)
                {
                    Under(text, $"{Say(new("Muligheder", "Options"))}: {string.Join("; ", decision.Options)}");
                }

                if (!decision.Waiting.IsEmpty)
                {
                    Under(text, $"{Say(PlanText.Count(decision.Waiting.Count, new("punkt afventer den", "item waits for it"), new("punkter afventer den", "items wait for it")))}");
                }

                Paragraph when = Page.Text(decision.When ?? Say(PlanReportHeadings.NoDate), decision.When is null ? Tone.Open : Tone.Strong);
                if (decision.Dates is { } dates)
                {
                    Under(when, dates);
                }

                return new IRenderable[] { when, text };
            }),
            [TrackTable.WhenWidth, 0],
            spaced: true);
    }

    private void Conditions()
    {
        if (report.Conditions.IsEmpty)
        {
            return;
        }

        page.Heading(Say(PlanReportHeadings.Conditions));
        page.Columns(
            report.Conditions.Select(row =>
            {
                Paragraph text = Page.Text(row.Title);
                if (row.Reason is { } reason)
                {
                    Under(text, reason);
                }

                if (row.Condition is { } condition)
                {
                    Under(text, $"{(row.Standing is ItemStanding.StandBy or ItemStanding.MayResume ? Say(new("Genoptages, når", "Resumes when")) : Say(new("Når", "When")))} {condition}");
                }

                Lacking(text, row.Missing);
                return new IRenderable[] { Page.Text(row.StandingText, Tone.Of(row.Standing)), text };
            }),
            [TrackTable.WhenWidth, 0],
            spaced: true);
    }

    private void Duties()
    {
        if (report.Duties.IsEmpty)
        {
            return;
        }

        page.Heading(Say(PlanReportHeadings.Duties));
        page.Columns(
            report.Duties.Select(duty =>
            {
                Paragraph when = Page.Text(duty.When ?? duty.Dates ?? Say(PlanReportHeadings.NoDate), duty.When is null && duty.Dates is null ? Tone.Open : Tone.Strong);
                Paragraph text = Page.Text($"{duty.Recipient ?? Say(PlanReportHeadings.Missing)}: {duty.About}{(duty.Channel is null ? "" : $" ({duty.Channel})")}");
                if (duty.When is not null && duty.Dates is { } dates)
                {
                    Under(text, dates);
                }

                return new IRenderable[] { when, text };
            }),
            [TrackTable.WhenWidth, 0]);
    }

    private void Chain()
    {
        if (report.Chain is not { } chain)
        {
            return;
        }

        page.Heading($"{Say(PlanReportHeadings.Chain)}: {chain.Slack}");
        page.Columns(
            chain.Steps.Select(step =>
            {
                Paragraph text = Page.Text(step.Title);
                if (step.Wording is { } wording)
                {
                    Under(text, $"«{wording}»");
                }

                return new IRenderable[] { Page.Text(step.Days ?? step.When ?? "", chain.IsImpossible ? Tone.Bad : Style.Plain), text };
            }),
            [TrackTable.WhenWidth, 0]);
        if (chain.Note is { } note)
        {
            page.Write(Page.Text($"{note}.", Tone.Quiet));
        }
    }

    private void Findings(string heading, PlanList<PlanReportFinding> findings)
    {
        if (findings.Count > 0)
        {
            page.Heading($"{heading} ({Say(PlanText.Number(findings.Count))})");
            page.Columns(findings.Select(one => FindingsPage.Row(one, report.Language)), [12, 0], spaced: true);
        }
    }

    private void Gaps()
    {
        if (report.Gaps.IsEmpty)
        {
            return;
        }

        page.Heading($"{Say(PlanReportHeadings.Gaps)} ({Say(PlanText.Number(report.Gaps.Sum(group => group.Findings.Count)))})");
        page.Columns(
            report.Gaps.Select(group =>
            {
                Paragraph text = Page.Text(group.Title);
                if (group.Hint is { } hint)
                {
                    Under(text, $"→ {hint}");
                }

                return new IRenderable[] { Page.Text(Say(PlanText.Number(group.Findings.Count)), Tone.Open), text };
            }),
            [3, 0]);
        page.Write(Page.Text(Say(new("Kommandoen «gaps» viser dem hver for sig.", "The command «gaps» lists them one by one.")), Tone.Quiet));
    }

    private void Lacking(Paragraph text, PlanList<string> missing)
    {
        if (missing.Count > 0)
        {
            string more = missing.Count > MostMissing ? $"; {Say(PlanText.Count(missing.Count - MostMissing, new("oplysning mere", "more input"), new("oplysninger mere", "more inputs")))}" : "";
            text.Append("\n" + Page.Clean($"{Say(PlanReportHeadings.Lacking)}: {string.Join("; ", missing.Take(MostMissing))}{more}"), Tone.Open);
        }
    }

    private static void Under(Paragraph text, string line) => text.Append("\n" + Page.Clean(line), Tone.Quiet);
}
