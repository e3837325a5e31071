using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;
using NodaTime;

namespace ActionPlanning.Validation.Checks;

/// <summary>From the plan's adoption to the event with the highest priority there may be fewer days than the threshold.</summary>
internal sealed class AdoptedLate() : PlanRule(new("check.adopted-late", Severity.Remark, new("Planen er vedtaget tæt på sin hovedbegivenhed", "The plan was adopted close to its main event")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        if (facts.Closed(facts.Plan.Adoption?.When) is not { } adopted)
        {
            yield break;
        }

        PlanItem? main = facts.Open.Where(item => item is PlanEvent { Priority: not null } && facts.Closed(item) is { } window && window.Start > adopted.End)
            .OrderBy(item => item.Priority!.Rank).ThenBy(item => facts.Closed(item)!.Value.Start).ThenBy(item => item.Id.Value, StringComparer.Ordinal).FirstOrDefault();
        if (main is null || facts.Closed(main) is not { } held || Period.DaysBetween(adopted.End, held.Start) is var least && least >= facts.Options.AdoptionLeadDays)
        {
            yield break;
        }

        int most = Period.DaysBetween(adopted.Start, held.End);
        BilingualText days = least == most ? PlanText.DayCount(most) : new($"{least}–{PlanText.DayCount(most).Danish}", $"{least}–{PlanText.DayCount(most).English}");
        yield return Report(
            "adoption.when",
            main.Id.Value,
            new(
                $"Planen er vedtaget {PlanText.Window(adopted).Danish}, {days.Danish} før {PlanFacts.Name(main).Danish} ({PlanText.Window(held).Danish}), som har højeste prioritet.",
                $"The plan was adopted {PlanText.Window(adopted).English}, {days.English} before {PlanFacts.Name(main).English} ({PlanText.Window(held).English}), which has the highest priority."),
            new("Skriv, hvad der er sat i gang før vedtagelsen, og vedtag næste plan tidligere.", "Write what was begun before adoption, and adopt the next plan earlier."));
    }
}
