using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;
using NodaTime;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>A link asks for an order that the two windows rule out, even at the least durations and the shortest wait.</summary>
internal sealed class OrderImpossible() : PlanRule(new("plan.order-impossible", Severity.Error, new("En rækkefølge er umulig med de datoer, der står", "An order is impossible with the dates as they stand")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (Link link in facts.Plan.Links.Distinct())
        {
            if (facts.Item(link.From) is not { } from || facts.Item(link.To) is not { } to || from == to || !PlanFacts.IsLive(from) || !PlanFacts.IsOpen(to)
                || facts.Window(from) is not { IsOpenStart: false } before || facts.Window(to) is not { IsOpenEnd: false } after)
            {
                continue;
            }

            LocalDate earliest = link.Kind is LinkKind.FinishToStart or LinkKind.FinishToFinish ? facts.EarliestFinish(from, before) : before.Start;
            LocalDate latest = link.Kind is LinkKind.FinishToStart or LinkKind.StartToStart ? facts.LatestStart(to, after) : after.End;
            if (facts.Plus(earliest, link.Lag.Days, link.Lag.Unit) is not { } limit || latest >= limit)
            {
                continue;
            }

            (BilingualText first, BilingualText second) = (PlanFacts.Name(from), PlanFacts.Name(to));
            BilingualText words = link.Wording is { } wording ? PlanText.Name(wording) : new("en kobling", "a link");
            yield return Report(
                $"links[{link.From}>{link.To}]",
                to.Id.Value,
                new(
                    $"{second.Danish} ({PlanText.Window(after).Danish}) skal efter {words.Danish} vente på {first.Danish} ({PlanText.Window(before).Danish}), men kan senest ske {PlanText.Day(latest).Danish}, og det er før {PlanText.Day(limit).Danish}, som er det tidligste.",
                    $"{second.English} ({PlanText.Window(after).English}) must wait for {first.English} ({PlanText.Window(before).English}) by {words.English}, but its last chance is {PlanText.Day(latest).English}, before {PlanText.Day(limit).English}, which is the earliest possible."),
                new("Flyt et af punkterne, gør det første kortere, eller fjern koblingen.", "Move one of the items, make the first shorter, or take the link out."),
                from.Id.Value);
        }
    }
}
