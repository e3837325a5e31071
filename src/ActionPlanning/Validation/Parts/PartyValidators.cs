using ActionPlanning.Wording;
using FluentValidation;

namespace ActionPlanning.Validation.Parts;

internal sealed class PartyValidator : PartValidator<Party>
{
    public PartyValidator() => Text(party => party.Name, "name");
}

internal sealed class RoleValidator : PartValidator<Role>
{
    public RoleValidator()
    {
        NotNegative(role => role.Seats, "seats", new("Antallet af pladser", "The number of seats"));
        NotNegative(role => role.Filled, "filled", new("Antallet af besatte pladser", "The number of filled seats"));
        RuleFor(role => role.Filled)
            .Must((role, filled) => !(filled.Low > role.Seats.High))
            .Reports(
                PartFaults.MoreFilledThanSeats,
                "filled",
                (role, filled) => new(
                    $"«{role.Name}» har {PlanText.Range(role.Seats).Danish} pladser, men {PlanText.Range(filled).Danish} er besat.",
                    $"«{role.Name}» has {PlanText.Range(role.Seats).English} seats, but {PlanText.Range(filled).English} are filled."),
                new("Ret det ene af tallene.", "Correct one of the numbers."));
    }
}

internal sealed class AudienceValidator : PartValidator<Audience>
{
    public AudienceValidator() => Text(audience => audience.Name, "name");
}

internal sealed class AreaValidator : PartValidator<Area>
{
    public AreaValidator() => Text(area => area.Name, "name");
}
