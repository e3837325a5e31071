using FluentValidation;

namespace ActionPlanning.Validation.Parts;

internal sealed class BudgetLineValidator : PartValidator<BudgetLine>
{
    public BudgetLineValidator()
    {
        Text(line => line.Title, "title");
        RuleFor(line => line.Amount)
            .Must(amount => amount is not DrivenAmount { Terms.IsEmpty: true })
            .Reports(PartFaults.NoTerms, "amount.terms", (_, _) => new("Beløbet skal regnes ud, men har ingen led.", "The amount is to be calculated, but has no terms."), new("Tilføj mindst ét antal gange en pris.", "Add at least one number times a price."));
    }
}

internal sealed class FixedAmountValidator : PartValidator<FixedAmount>
{
    public FixedAmountValidator() => NotNegative(amount => amount.Amount, "amount");
}

internal sealed class DriverTermValidator : PartValidator<DriverTerm>
{
    public DriverTermValidator()
    {
        Text(term => term.Label, "label");
        NotNegative(term => term.Count, "count", new("Antallet", "The number"));
        NotNegative(term => term.Price, "price");
    }
}

internal sealed class FundingValidator : PartValidator<Funding>
{
    public FundingValidator()
    {
        Text(funding => funding.Title, "title");
        NotNegative(funding => funding.Amount, "amount");
        RuleFor(funding => funding.Steps)
            .Must(steps => !Contradicts(steps))
            .Reports(
                PartFaults.FundingOrder,
                "steps",
                (funding, _) => new($"«{funding.Title}» er både afslået og udbetalt, eller tilstandene står i forkert orden.", $"«{funding.Title}» is both turned down and paid out, or its states are in the wrong order."),
                new("Skriv tilstandene i den orden, de indtraf: påtænkt, ansøgt, bevilget eller afslået, udbetalt.", "Write the states in the order in which they came about: intended, applied, granted or rejected, drawn."));
    }

    /// <summary>A later state never lies before an earlier one, unless the source is applied for anew.</summary>
    private static bool Contradicts(PlanList<FundingStep> steps)
    {
        for (int i = 1; i < steps.Count; i++)
        {
            (FundingState before, FundingState after) = (steps[i - 1].State, steps[i].State);
            bool anew = before == FundingState.Rejected && after is FundingState.Intended or FundingState.Applied;
            if (!anew && (after < before || (before == FundingState.Rejected && after != FundingState.Rejected)))
            {
                return true;
            }
        }

        return false;
    }
}
