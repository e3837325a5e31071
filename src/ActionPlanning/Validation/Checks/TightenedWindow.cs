using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Checks;

/// <summary>An item must wait for another that ends inside its window: only the days after are certain.</summary>
internal sealed class TightenedWindow() : PlanRule(new("check.tightened-window", Severity.Remark, new("Et tidsrum er kortere, end det ser ud", "A window is shorter than it looks")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (PlanItem item in facts.Open)
        {
            if (facts.Closed(item) is not { } window || facts.CertainWindow(item) is not { } certain || certain == window)
            {
                continue;
            }

            PlanItem[] first = [.. facts.Predecessors(item).Where(one => facts.Closed(one) is { } before && before.End >= window.Start && before.End < window.End)];
            PlanItem last = first.MaxBy(one => facts.Closed(one)!.Value.End)!;
            BilingualText days = facts.WorkingDays(certain) is { } number ? PlanText.WorkingDayCount(number) : new("et ukendt antal arbejdsdage", "an unknown number of working days");
            yield return Report(
                item,
                "when",
                new(
                    $"{PlanFacts.Name(item).Danish} er sat til {PlanText.Window(window).Danish}, men skal vente på {PlanFacts.Name(last).Danish} ({PlanText.Window(facts.Closed(last)!.Value).Danish}): sikkert er kun {PlanText.Window(certain).Danish} ({days.Danish}).",
                    $"{PlanFacts.Name(item).English} is set to {PlanText.Window(window).English}, but must wait for {PlanFacts.Name(last).English} ({PlanText.Window(facts.Closed(last)!.Value).English}): only {PlanText.Window(certain).English} is certain ({days.English})."),
                new("Regn med det kortere tidsrum, eller læg det første fast til en tidligere dag.", "Count on the shorter window, or fix the first to an earlier day."),
                [last.Id.Value, .. first.Select(one => one.Id.Value)]);
        }
    }
}
