using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>Somebody is to be informed of an item certainly before it takes place.</summary>
internal sealed class DutyBeforeItem() : PlanRule(new("plan.duty-before-item", Severity.Warning, new("En orientering ligger før det, den handler om", "Information is due before what it is about")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (DutyToInform duty in facts.Plan.Duties)
        {
            if (facts.Item(duty.After) is { } item && PlanFacts.IsLive(item) && facts.Window(duty.When) is { } due && facts.Window(item) is { } window && due.Order(window) == WindowOrder.CertainlyBefore)
            {
                yield return Report(
                    $"duties[{duty.Id}].when",
                    duty.Id.Value,
                    new(
                        $"«{duty.About}» skal ske {PlanText.Window(due).Danish}, men følger efter {PlanFacts.Name(item).Danish} ({PlanText.Window(window).Danish}).",
                        $"«{duty.About}» is due {PlanText.Window(due).English}, but follows {PlanFacts.Name(item).English} ({PlanText.Window(window).English})."),
                    new("Ret datoen, eller lad den følge af punktet.", "Correct the date, or let it follow from the item."),
                    item.Id.Value);
            }
        }
    }
}
