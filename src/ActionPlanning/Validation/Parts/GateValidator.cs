using FluentValidation;

namespace ActionPlanning.Validation.Parts;

internal sealed class GateValidator : PartValidator<Gate>
{
    public GateValidator()
    {
        RuleFor(gate => gate.Outcome)
            .Must((gate, outcome) => outcome is not null || gate.State is not Completed)
            .Reports(
                PartFaults.GateWithoutOutcome,
                "outcome",
                (gate, _) => new($"{PlanFacts.Name(gate).Danish} er afholdt, men udfaldet står ikke i planen.", $"{PlanFacts.Name(gate).English} was held, but the plan does not give its outcome."),
                new("Skriv, om det blev godkendt, ændret, udsat eller afvist.", "Write whether it was approved, amended, deferred or rejected."));
        RuleFor(gate => gate.Outcome)
            .Must((gate, outcome) => outcome?.Option is not { } option || gate.Options.IsEmpty || gate.Options.Contains(option))
            .Reports(
                PartFaults.UnknownOption,
                "outcome.option",
                (_, outcome) => new($"«{outcome!.Option}» var ikke blandt de muligheder, der blev lagt frem.", $"«{outcome.Option}» was not among the options that were put forward."),
                new("Ret valget, eller tilføj muligheden.", "Correct the choice, or add the option."));
        RuleFor(gate => gate.Outcome)
            .Must(outcome => outcome is not { DeferredTo: not null, Result: not GateResult.Deferred })
            .Reports(
                PartFaults.DeferredTo,
                "outcome.deferredTo",
                (_, outcome) => new($"Der står, at sagen tages op igen {outcome!.DeferredTo}, men den blev ikke udsat.", $"It says that the matter is taken up again {outcome.DeferredTo}, but it was not deferred."),
                new("Ret udfaldet til udsat, eller fjern datoen.", "Change the outcome to deferred, or take the date out."));
        RuleForEach(gate => gate.Inputs)
            .Must(input => !string.IsNullOrWhiteSpace(input.Text))
            .Reports(PartFaults.BlankTitle, "inputs", (_, _) => new("Et input til beslutningen har ingen tekst.", "An input to the decision has no text."), new("Skriv, hvad der skal ligge på bordet.", "Write what is to be on the table."));
    }
}
