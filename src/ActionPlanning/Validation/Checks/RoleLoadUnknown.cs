using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Checks;

/// <summary>A role with seats covers several areas or takes part in many places, while the hours of its holders are not known: neither capacity nor cost can be determined.</summary>
internal sealed class RoleLoadUnknown() : PlanRule(new("check.role-load-unknown", Severity.Warning, new("En rolle skal være mange steder, og dens timer er ukendte", "A role must be in many places, and its hours are unknown")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (Role role in facts.Plan.Parties.OfType<Role>().Where(role => !role.Seats.IsUnknown))
        {
            PlanItem[] places = [.. facts.Ordered(facts.Open.Where(item => item.Participants.Any(part => part.Party == role.Id)))];
            long count = places.Sum(item => (long)item.Times());
            int areas = facts.Plan.AreaSets.FirstOrDefault(set => set.Id == role.Covers)?.Areas.Count ?? 0;
            Resource[] own = [.. facts.Plan.Resources.Where(one => one.Of == role.Id).OrderBy(one => one.Id.Value, StringComparer.Ordinal)];
            if (own.Any(HasHours) || (count < facts.Options.RolePlaces && areas < facts.Options.RolePlaces))
            {
                continue;
            }

            BilingualText cover = areas == 0 ? BilingualText.Same("") : Cover(areas);
            BilingualText list = PlanText.List(places.Take(8).Select(item => item.Times() is > 1 and int times ? BilingualText.Same($"{times} × {PlanFacts.Name(item).English}") : PlanFacts.Name(item)));
            BilingualText seats = PlanText.Range(role.Seats);
            BilingualText number = PlanText.Number(count);
            bool lone = count == 1;
            yield return Report(
                own.Length == 0 ? $"parties[{role.Id}]" : $"resources[{own[0].Id}]",
                role.Id.Value,
                new(
                    $"«{role.Name}» har {seats.Danish} pladser{cover.Danish} og skal være med {number.Danish} {(lone ? "gang" : "gange")}: {list.Danish}. Timerne pr. person er ukendte, så hverken kapacitet eller udgift kan afgøres.",
                    $"«{role.Name}» has {seats.English} seats{cover.English} and must take part {number.English} {(lone ? "time" : "times")}: {list.English}. The hours a head are unknown, so neither capacity nor cost can be determined."),
                new("Skriv, hvor mange timer hver kan bruge, og hvad en time koster; intervaller er fine.", "Write how many hours each can spend, and what an hour costs; ranges are fine."),
                [.. own.Select(one => one.Id.Value), .. places.Select(item => item.Id.Value)]);
        }
    }

    private static BilingualText Cover(int areas) => new(
        $", skal dække {PlanText.Count(areas, new("område", "area"), new("områder", "areas")).Danish}",
        $", must cover {PlanText.Count(areas, new("område", "area"), new("områder", "areas")).English}");

    private static bool HasHours(Resource resource) =>
        resource.BoughtOut is { } time ? !time.Hours.IsUnknown : resource.Capacity.Any(step => !step.HoursPerWeek.IsUnknown);
}
