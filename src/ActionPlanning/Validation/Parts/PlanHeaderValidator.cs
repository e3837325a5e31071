using FluentValidation;

namespace ActionPlanning.Validation.Parts;

internal sealed class PlanHeaderValidator : PartValidator<ActionPlan>
{
    public PlanHeaderValidator()
    {
        Text(plan => plan.Title, "title");
        NotNegative(plan => plan.Budget.Reserve, "budget.reserve", new("Reserven", "The reserve"));
        RuleFor(plan => plan.Status)
            .Must((plan, status) => (plan.Adoption is not null) == (status >= PlanStatus.Adopted))
            .Reports(
                PartFaults.StatusWithoutAdoption,
                "status",
                (plan, _) => plan.Adoption is null
                    ? new("Planen siges at være vedtaget, men ikke af hvem og hvornår.", "The plan is said to be adopted, but not by whom and when.")
                    : new("Planen har en vedtagelse, men dens status er stadig kladde eller forslag.", "The plan has an adoption, but its status is still draft or proposed."),
                new("Skriv, hvem der vedtog planen og hvornår, eller ret status.", "Write who adopted the plan and when, or correct the status."));
    }
}
