namespace ActionPlanning.Validation.Gaps;

/// <summary>A role that takes part in the plan, and that no body or organisation holds, has an unknown number of seats.</summary>
internal sealed class UnknownSeats() : GapRule("gap.unknown-seats", new("Antallet af pladser i en rolle er ukendt", "The number of seats of a role is unknown"), new("Skriv, hvor mange der skal være.", "Write how many there are to be."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (Role role in facts.Plan.Parties.OfType<Role>().Where(one => one.HeldBy.IsEmpty && facts.Plan.Items.Any(item => item.Participants.Any(part => part.Party == one.Id))))
        {
            yield return new($"parties[{role.Id}].seats", role.Id.Value, null, !role.Seats.IsUnknown, () => new($"Det står ikke, hvor mange «{role.Name}» der skal være.", $"It does not say how many «{role.Name}» there are to be."), () => facts.Dependants.Of(PartKind.Party, role.Id.Value));
        }
    }
}
