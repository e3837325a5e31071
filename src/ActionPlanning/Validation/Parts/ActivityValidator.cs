using ActionPlanning.Wording;
using FluentValidation;

namespace ActionPlanning.Validation.Parts;

internal sealed class ActivityValidator : PartValidator<Activity>
{
    public ActivityValidator()
    {
        NotNegative(activity => activity.Duration, "duration", new("Varigheden", "The duration"));
        RuleFor(activity => activity.Pace)
            .Must((activity, pace) => pace == Pace.Fixed || activity.Duration.IsUnknown)
            .Reports(
                PartFaults.ElasticWithDuration,
                "pace",
                (activity, _) => new(
                    $"Tempoet skal følge de kræfter, der er til rådighed, men varigheden er sat til {PlanText.Range(activity.Duration).Danish} arbejdsdage.",
                    $"The pace is to follow the capacity that is free, but the duration is set to {PlanText.Range(activity.Duration).English} working days."),
                new("Fjern varigheden, eller gør tempoet fast.", "Take the duration out, or make the pace fixed."));
    }
}
