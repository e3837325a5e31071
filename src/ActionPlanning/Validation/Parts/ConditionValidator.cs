using FluentValidation;

namespace ActionPlanning.Validation.Parts;

/// <summary>What holds for one condition, whatever it is nested in.</summary>
internal sealed class ConditionValidator : PartValidator<Condition>
{
    public ConditionValidator()
    {
        RuleFor(condition => condition)
            .Must(condition => condition is not (AllOf { Conditions.IsEmpty: true } or AnyOf { Conditions.IsEmpty: true }))
            .Reports(
                PartFaults.EmptyCondition,
                "conditions",
                (condition, _) => condition is AllOf
                    ? new("«Alle» af ingen betingelser er altid opfyldt.", "«All» of no conditions always holds.")
                    : new("«Mindst én» af ingen betingelser er aldrig opfyldt.", "«Any» of no conditions never holds."),
                new("Tilføj mindst én betingelse, eller fjern den sammensatte.", "Add at least one condition, or take the composite one out."));
        RuleFor(condition => condition)
            .Must(condition => condition is not CapacityAtLeast capacity || capacity.HoursPerWeek is { Low: not < 0m, High: not < 0m })
            .Reports(PartFaults.NegativeNumber, "hoursPerWeek", (_, _) => new("Timetallet kan ikke være negativt.", "The number of hours cannot be negative."), new("Skriv et tal, der er nul eller derover, eller udelad det, hvis det ikke kendes.", "Write a number of zero or above, or leave it out when it is not known."));
        RuleFor(condition => condition)
            .Must(condition => condition is not Circumstance circumstance || !string.IsNullOrWhiteSpace(circumstance.Text))
            .Reports(PartFaults.BlankTitle, "text", (_, _) => new("Omstændigheden er ikke beskrevet.", "The circumstance is not described."), new("Skriv, hvad der skal vurderes.", "Write what is to be judged."));
    }
}
