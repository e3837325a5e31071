using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Checks;

/// <summary>One item must follow another, and the first may go on until the second must be over: they share a window, so that the order is possible and not certain.</summary>
internal sealed class OrderNotCertain() : PlanRule(new("check.order-not-certain", Severity.Warning, new("En rækkefølge er mulig, men ikke sikker", "An order is possible, but not certain")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (PlanItem item in facts.Open)
        {
            foreach (PlanItem predecessor in facts.Predecessors(item).Where(PlanFacts.IsOpen))
            {
                if (facts.Closed(item) is { } after && facts.Closed(predecessor) is { } before && after.Order(before) == WindowOrder.Possible && before.End >= after.End)
                {
                    DateWindow shared = after.Intersect(before)!.Value;
                    BilingualText days = facts.WorkingDays(shared) is { } number ? PlanText.WorkingDayCount(number) : new("et ukendt antal arbejdsdage", "an unknown number of working days");
                    yield return Report(
                        $"links[{predecessor.Id}>{item.Id}]",
                        item.Id.Value,
                        new(
                            $"{PlanFacts.Name(item).Danish} skal komme efter {PlanFacts.Name(predecessor).Danish}, men de deler {PlanText.Window(shared).Danish} ({days.Danish}): rækkefølgen er mulig, men ikke sikker.",
                            $"{PlanFacts.Name(item).English} must come after {PlanFacts.Name(predecessor).English}, but they share {PlanText.Window(shared).English} ({days.English}): the order is possible, but not certain."),
                        new("Giv hver sin del af tidsrummet, fx ved at skrive, hvornår det første er færdigt.", "Give each its part of the window, for instance by writing when the first is finished."),
                        predecessor.Id.Value);
                }
            }
        }
    }
}
