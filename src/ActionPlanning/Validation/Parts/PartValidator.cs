using System.Linq.Expressions;
using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;
using FluentValidation;

namespace ActionPlanning.Validation.Parts;

/// <summary>The rules of one type of part, taken by itself.</summary>
/// <remarks>Nothing here hangs on <c>ValidatorOptions.Global</c>: paths, texts and severities are our own, and cascade modes are set.</remarks>
internal abstract class PartValidator<T> : AbstractValidator<T>
{
    protected PartValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
    }

    protected void Text(Expression<Func<T, string>> text, string path) =>
        RuleFor(text)
            .Must(value => !string.IsNullOrWhiteSpace(value))
            .Reports(PartFaults.BlankTitle, path, (_, _) => new("Her mangler en tekst.", "A text is missing here."), new("Skriv, hvad det drejer sig om.", "Write what it is about."));

    protected void Reason(Expression<Func<T, string>> text, string path) =>
        RuleFor(text)
            .Must(value => !string.IsNullOrWhiteSpace(value))
            .Reports(PartFaults.BlankReason, path, (_, _) => new("Grunden mangler.", "The reason is missing."), new("Skriv grunden; den står i alle oversigter.", "Write the reason; every report shows it."));

    protected void NotNegative(Expression<Func<T, Quantity>> number, string path, BilingualText what) =>
        RuleFor(number)
            .Must(value => value.Low is not < 0m && value.High is not < 0m)
            .Reports(PartFaults.NegativeNumber, path, (_, value) => Negative(what, PlanText.Range(value)), NegativeHint);

    protected void NotNegative(Expression<Func<T, Amount>> amount, string path) =>
        RuleFor(amount)
            .Must(value => value.Value.Low is not < 0m && value.Value.High is not < 0m)
            .Reports(PartFaults.NegativeAmount, path, (_, value) => Negative(new("Beløbet", "The amount"), PlanText.Sum(value)), new("Skriv beløbet uden fortegn; linjen siger selv, om det er en indtægt eller en udgift.", "Write the amount without a sign; the line itself says whether it is income or cost."));

    private static BilingualText NegativeHint => new("Skriv et tal, der er nul eller derover, eller udelad det, hvis det ikke kendes.", "Write a number of zero or above, or leave it out when it is not known.");

    private static BilingualText Negative(BilingualText what, BilingualText value) => new($"{what.Danish} kan ikke være negativt: {value.Danish}.", $"{what.English} cannot be negative: {value.English}.");
}

/// <summary>Ends a rule with what it reports.</summary>
internal static class PartRules
{
    public static IRuleBuilderOptions<T, TProperty> Reports<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, CheckDescription fault, string path, Func<T, TProperty, BilingualText> message, BilingualText hint) =>
        rule
            .WithErrorCode(fault.Code)
            .WithMessage(fault.Title.English)
            .WithSeverity(fault.Severity switch
            {
                Diagnostics.Severity.Error => FluentValidation.Severity.Error,
                Diagnostics.Severity.Warning => FluentValidation.Severity.Warning,
                _ => FluentValidation.Severity.Info,
            })
            .WithState((part, value) => new PartFinding(path, message(part, value), hint));
}
