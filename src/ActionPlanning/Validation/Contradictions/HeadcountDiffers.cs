using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>A success criterion asks for another number of holders than the role has seats: the seats are the one source of truth.</summary>
internal sealed class HeadcountDiffers() : PlanRule(new("plan.headcount-differs", Severity.Error, new("Kriteriets antal er et andet end rollens pladser", "The criterion's number differs from the role's seats")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (SuccessCriterion criterion in facts.Plan.Criteria)
        {
            if (criterion.Measure is not HeadcountMeasure headcount || facts.Party(headcount.Role) is not Role { Seats.IsUnknown: false } role || Agrees(headcount.Target, role.Seats))
            {
                continue;
            }

            (BilingualText asked, BilingualText seats) = (PlanText.Range(headcount.Target.Value), PlanText.Range(role.Seats));
            yield return Report(
                $"criteria[{criterion.Id}].measure.target",
                criterion.Id.Value,
                new(
                    $"«{criterion.Text}» regner med {asked.Danish}, men «{role.Name}» har {seats.Danish} pladser.",
                    $"«{criterion.Text}» counts on {asked.English}, but «{role.Name}» has {seats.English} seats."),
                new("Ret det ene af tallene; rollens pladser er det, der planlægges efter.", "Correct one of the numbers; planning goes by the role's seats."),
                role.Id.Value);
        }
    }

    private static bool Agrees(Target target, Quantity seats) => target.Kind switch
    {
        TargetKind.AtLeast or TargetKind.Exactly => target.Value.Low is not { } asked || (seats.IsExact ? seats.Low == asked : seats.IsAtLeast(asked) != false && seats.IsAtMost(asked) != false),
        TargetKind.AtMost => target.Value.High is not { } most || seats.IsAtMost(most) != false,
        TargetKind.Between => !(seats.High < target.Value.Low) && !(seats.Low > target.Value.High),
        _ => true,
    };
}
