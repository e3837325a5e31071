using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Checks;

/// <summary>An item's window goes on after the hard deadline that limits it: only the part before the deadline can be used.</summary>
internal sealed class WindowPastDeadline() : PlanRule(new("check.window-past-deadline", Severity.Warning, new("Et tidsrum løber ud over sin frist", "A window runs past its deadline")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (Deadline deadline in facts.Open.OfType<Deadline>().Where(one => one.IsHard))
        {
            if (facts.Window(deadline) is not { IsOpenEnd: false } limit)
            {
                continue;
            }

            foreach (PlanItem item in deadline.Limits.Distinct().Select(id => facts.Item(id)).OfType<PlanItem>().Where(PlanFacts.IsOpen))
            {
                if (facts.Window(item) is not { IsOpenStart: false } window || window.Start > limit.End || window.End <= limit.End)
                {
                    continue;
                }

                DateWindow usable = new(window.Start, limit.End);
                BilingualText days = facts.WorkingDays(usable) is { } number ? PlanText.WorkingDayCount(number) : new("et ukendt antal arbejdsdage", "an unknown number of working days");
                PlanItem[] first = [.. facts.Predecessors(item).Where(one => facts.Window(one) is not { } before || before.End >= window.Start)];
                BilingualText names = PlanText.Names(first.Select(one => one.Title));
                BilingualText also = first.Length == 0 ? BilingualText.Same("") : new($" Inden for de dage skal {names.Danish} også være færdig.", $" Within those days {names.English} must be finished too.");
                yield return Report(
                    item,
                    "when",
                    new(
                        $"{PlanFacts.Name(item).Danish} er sat til {PlanText.Window(window).Danish}, men {PlanFacts.Name(deadline).Danish} er {PlanText.Day(limit.End).Danish}: kun {PlanText.Window(usable).Danish} kan bruges ({days.Danish}).{also.Danish}",
                        $"{PlanFacts.Name(item).English} is set to {PlanText.Window(window).English}, but {PlanFacts.Name(deadline).English} is on {PlanText.Day(limit.End).English}: only {PlanText.Window(usable).English} can be used ({days.English}).{also.English}"),
                    new("Skriv det tidsrum, der kan bruges, eller flyt fristen.", "Write the window that can be used, or move the deadline."),
                    [deadline.Id.Value, .. first.Select(one => one.Id.Value)]);
            }
        }
    }
}
