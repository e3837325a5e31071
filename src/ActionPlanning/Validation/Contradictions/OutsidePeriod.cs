using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>An item lies outside the period that the plan covers, wholly or in part. Finished and cancelled items may lie before it.</summary>
internal sealed class OutsidePeriod() : PlanRule(new("plan.outside-period", Severity.Warning, new("Et punkt ligger uden for planens periode", "An item lies outside the plan's period")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        if (facts.Windows.StatedPeriod is not { } period)
        {
            yield break;
        }

        foreach (PlanItem item in facts.Open)
        {
            if (facts.Window(item) is not { } window || period.Contains(window) || ((window.IsOpenStart || window.IsOpenEnd) && window.Intersect(period) is not null))
            {
                continue;
            }

            BilingualText how = window.Intersect(period) is null ? new("ligger uden for", "lies outside") : new("rækker ud over", "reaches outside");
            BilingualText name = PlanFacts.Name(item);
            BilingualText when = PlanText.Window(window);
            BilingualText span = PlanText.Window(period);
            yield return Report(
                item,
                "when",
                new($"{name.Danish} ({when.Danish}) {how.Danish} planens periode ({span.Danish}).", $"{name.English} ({when.English}) {how.English} the plan's period ({span.English})."),
                new("Ret datoen eller perioden, eller skriv, at punktet er afsluttet.", "Correct the date or the period, or record that the item is completed."));
        }
    }
}
