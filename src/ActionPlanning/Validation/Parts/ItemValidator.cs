using ActionPlanning.Wording;
using FluentValidation;

namespace ActionPlanning.Validation.Parts;

/// <summary>What holds for an item whatever its kind.</summary>
internal sealed class ItemValidator : PartValidator<PlanItem>
{
    public ItemValidator()
    {
        Text(item => item.Title, "title");
        RuleFor(item => item.Priority)
            .Must(priority => priority is not { Rank: < 1 })
            .Reports(PartFaults.PriorityRank, "priority.rank", (_, priority) => new($"Prioriteten er {priority!.Rank}.", $"The priority is {priority.Rank}."), new("1 er den højeste prioritet.", "1 is the highest priority."));
        RuleFor(item => item.State)
            .Must((item, state) => state is not Completed || Held(item) >= item.Times())
            .Reports(
                PartFaults.OpenOccurrences,
                "state",
                (item, _) => new(
                    $"{PlanFacts.Name(item).Danish} er afsluttet, men kun {Held(item)} af {PlanText.Count(item.Times(), new("gang", "occurrence"), new("gange", "occurrences")).Danish} er afholdt.",
                    $"{PlanFacts.Name(item).English} is completed, but only {Held(item)} of {PlanText.Count(item.Times(), new("gang", "occurrence"), new("gange", "occurrences")).English} were held."),
                new("Notér de øvrige som afholdt eller aflyst, eller lad punktet være i gang.", "Record the others as held or cancelled, or leave the item in progress."));
    }

    /// <summary>Occurrences that are settled; all of them when none is recorded one by one.</summary>
    private static int Held(PlanItem item) =>
        item.KnownOccurrences() is { IsEmpty: false } known ? known.Count(occurrence => occurrence.State is Completed or Cancelled) : int.MaxValue;
}
