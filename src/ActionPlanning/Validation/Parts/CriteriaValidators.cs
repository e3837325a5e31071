using ActionPlanning.Wording;
using FluentValidation;

namespace ActionPlanning.Validation.Parts;

internal sealed class PurposeValidator : PartValidator<Purpose>
{
    public PurposeValidator() => Text(purpose => purpose.Text, "text");
}

internal sealed class GoalValidator : PartValidator<Goal>
{
    public GoalValidator() => Text(goal => goal.Text, "text");
}

internal sealed class EffectGoalValidator : PartValidator<EffectGoal>
{
    public EffectGoalValidator() => Text(goal => goal.Text, "text");
}

internal sealed class CriterionValidator : PartValidator<SuccessCriterion>
{
    public CriterionValidator()
    {
        Text(criterion => criterion.Text, "text");
        RuleFor(criterion => criterion.Measure)
            .Must(measure => measure is not EachOccurrenceMeasure each || (each.Metric is null) == (each.Each is null))
            .Reports(
                PartFaults.HalfMeasure,
                "measure",
                (_, measure) => measure is EachOccurrenceMeasure { Each: null }
                    ? new("Der tælles noget hver gang, men der står ikke, hvor meget der er nok.", "Something is counted each time, but it does not say how much is enough.")
                    : new("Der er et mål for hver gang, men der står ikke, hvad der tælles.", "There is a target for each time, but it does not say what is counted."),
                new("Angiv både hvad der tælles, og målet for det.", "Give both what is counted and the target for it."));
    }
}

/// <summary>A target and the place where it stands; whether it counts people or occurrences, which come whole and never below zero.</summary>
internal sealed record PlacedTarget(string Path, Target Target, bool CountsThings);

internal sealed class TargetValidator : PartValidator<PlacedTarget>
{
    public TargetValidator()
    {
        RuleFor(placed => placed.Target)
            .Must((placed, target) => !placed.CountsThings || target.Kind is TargetKind.PercentAtLeast || target.Value is { Low: not < 0m, High: not < 0m })
            .Reports(
                PartFaults.TargetOutOfRange,
                "",
                (_, target) => new($"Der kan ikke være {PlanText.Range(target.Value).Danish} af noget, der tælles.", $"There cannot be {PlanText.Range(target.Value).English} of something that is counted."),
                new("Skriv et tal, der er nul eller derover.", "Write a number of zero or above."));
        RuleFor(placed => placed.Target)
            .Must(target => target.Kind is not TargetKind.PercentAtLeast || target.Value is { Low: not < 0m, High: not > 100m })
            .Reports(
                PartFaults.TargetOutOfRange,
                "",
                (_, target) => new($"Målet er mindst {PlanText.Range(target.Value).Danish} procent; en andel ligger mellem 0 og 100.", $"The target is at least {PlanText.Range(target.Value).English} per cent; a share lies between 0 and 100."),
                new("Skriv en procentdel fra 0 til 100; 100 er alle.", "Write a percentage from 0 to 100; 100 is all."));
    }
}

internal sealed class IndicatorValidator : PartValidator<Indicator>
{
    public IndicatorValidator() => Text(indicator => indicator.Name, "name");
}

internal sealed class MetricValidator : PartValidator<Metric>
{
    public MetricValidator() => Text(metric => metric.Name, "name");
}

internal sealed class EvaluationQuestionValidator : PartValidator<EvaluationQuestion>
{
    public EvaluationQuestionValidator() => Text(question => question.Text, "text");
}

internal sealed class ReadingValidator : PartValidator<Reading>
{
    public ReadingValidator()
    {
        RuleFor(reading => reading)
            .Must(reading => Values(reading) == 1 && (reading.Denominator is null || reading.Numerator is not null))
            .Reports(
                PartFaults.ReadingValues,
                "",
                (reading, _) => Values(reading) == 0
                    ? new("Aflæsningen har ingen værdi.", "The reading has no value.")
                    : new("Aflæsningen har flere slags værdier.", "The reading has several kinds of value."),
                new("Angiv netop én: et tal, en tæller med sin nævner, eller en tekst.", "Give exactly one: a number, a numerator with its denominator, or a text."));
        RuleFor(reading => reading)
            .Must(reading => reading is not { Numerator: < 0m } and not { Denominator: <= 0m } && !(reading.Numerator > reading.Denominator))
            .Reports(
                PartFaults.ShareOutOfRange,
                "",
                (reading, _) => new(
                    $"{Number(reading.Numerator).Danish} af {Number(reading.Denominator).Danish} er ikke en andel.",
                    $"{Number(reading.Numerator).English} of {Number(reading.Denominator).English} is not a share."),
                new("Tælleren er en del af nævneren, og nævneren er over nul.", "The numerator is a part of the denominator, and the denominator is above zero."));
    }

    private static int Values(Reading reading) => (reading.Value is null ? 0 : 1) + (reading.Numerator is null && reading.Denominator is null ? 0 : 1) + (reading.Text is null ? 0 : 1);

    private static Diagnostics.BilingualText Number(decimal? number) => number is { } known ? PlanText.Number(known) : new("ukendt", "unknown");
}
