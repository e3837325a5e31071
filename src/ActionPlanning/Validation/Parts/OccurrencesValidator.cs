using FluentValidation;

namespace ActionPlanning.Validation.Parts;

internal sealed class OccurrencesValidator : PartValidator<Occurrences>
{
    public OccurrencesValidator()
    {
        RuleFor(template => template.Count)
            .GreaterThanOrEqualTo(1)
            .Reports(PartFaults.NoOccurrences, "count", (_, count) => new($"Antallet af gange er {count}.", $"The number of occurrences is {count}."), new("Skriv mindst 1.", "Write at least 1."));
        RuleFor(template => template.Known)
            .Must((template, known) => known.Count <= template.Count)
            .Reports(
                PartFaults.TooManyOccurrences,
                "known",
                (template, known) => new($"Der skal være {template.Count}, men {known.Count} er nævnt.", $"There are to be {template.Count}, but {known.Count} are listed."),
                new("Ret antallet, eller fjern dem, der er for meget.", "Correct the number, or take out those that are too many."));
        RuleFor(template => template.MinimumGap)
            .GreaterThanOrEqualTo(1)
            .Reports(PartFaults.MinimumGap, "minimumGap", (_, gap) => new($"Den mindste afstand er {gap} dage.", $"The least gap is {gap} days."), new("1 betyder på forskellige dage.", "1 means on different days."));
        RuleFor(template => template.MaximumPerWeek)
            .Must(maximum => maximum is null or >= 1)
            .Reports(PartFaults.MaximumPerWeek, "maximumPerWeek", (_, maximum) => new($"Der må højst være {maximum} om ugen.", $"There may be at most {maximum} a week."), new("Skriv mindst 1, eller udelad grænsen.", "Write at least 1, or leave the limit out."));
    }
}

internal sealed class OccurrenceValidator : PartValidator<Occurrence>
{
    public OccurrenceValidator()
    {
        Text(occurrence => occurrence.Title, "title");
        NotNegative(occurrence => occurrence.Hours ?? default, "hours", new("Timetallet", "The number of hours"));
    }
}
