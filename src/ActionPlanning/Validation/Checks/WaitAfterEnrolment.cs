using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;
using NodaTime;

namespace ActionPlanning.Validation.Checks;

/// <summary>Enrolment closes, and the first item that those who enrolled take part in is further away than the threshold.</summary>
internal sealed class WaitAfterEnrolment() : PlanRule(new("check.wait-after-enrolment", Severity.Remark, new("Der går lang tid, fra folk har meldt sig, til de bruges", "People wait long from enrolment to first use")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (Deadline deadline in facts.Open.OfType<Deadline>())
        {
            if (facts.Closed(deadline) is not { } closes)
            {
                continue;
            }

            foreach (Role role in Enrolled(facts, deadline).OrderBy(role => role.Id.Value, StringComparer.Ordinal))
            {
                PlanItem? first = facts.Ordered(facts.Open.Where(item => item.Participants.Any(part => part.Party == role.Id) && facts.Closed(item) is { } window && window.Start > closes.End)).FirstOrDefault();
                if (first is null || facts.Closed(first) is not { } use || Period.DaysBetween(closes.End, use.End) is var most && most <= facts.Options.EnrolmentWaitDays)
                {
                    continue;
                }

                int least = Period.DaysBetween(closes.End, use.Start);
                BilingualText wait = least == most ? PlanText.DayCount(most) : new($"{least}–{PlanText.DayCount(most).Danish}", $"{least}–{PlanText.DayCount(most).English}");
                yield return Report(
                    deadline,
                    "when",
                    new(
                        $"Fra {PlanFacts.Name(deadline).Danish} ({PlanText.Day(closes.End).Danish}), til «{role.Name}» første gang er med, i {PlanFacts.Name(first).Danish} ({PlanText.Window(use).Danish}), går der {wait.Danish}.",
                        $"From {PlanFacts.Name(deadline).English} ({PlanText.Day(closes.End).English}) until «{role.Name}» first takes part, in {PlanFacts.Name(first).English} ({PlanText.Window(use).English}), there are {wait.English}."),
                    new("Skriv til dem undervejs, eller hold det første møde før.", "Write to them in the meantime, or hold the first meeting earlier."),
                    first.Id.Value,
                    role.Id.Value);
            }
        }
    }

    /// <summary>The roles with seats to fill that a deadline closes: a criterion counts their holders at it, or an item that follows it is the first they take part in.</summary>
    private static IEnumerable<Role> Enrolled(PlanFacts facts, Deadline deadline)
    {
        IEnumerable<PartyId> counted = facts.Plan.Criteria.Where(one => one.DueAt == deadline.Id).Select(one => (one.Measure as HeadcountMeasure)?.Role).OfType<PartyId>();
        IEnumerable<PartyId> following = facts.Plan.Links.Where(link => link.From == deadline.Id).Select(link => facts.Item(link.To)).OfType<PlanItem>().SelectMany(item => item.Participants.Select(part => part.Party));
        return counted.Concat(following).Distinct().Select(id => facts.Party(id)).OfType<Role>().Where(role => !role.Seats.IsUnknown);
    }
}
