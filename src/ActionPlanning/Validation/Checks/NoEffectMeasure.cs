using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Checks;

/// <summary>The plan promises effects in its purposes or effect goals, every success criterion counts what the plan itself does, and no effect goal has an indicator.</summary>
internal sealed class NoEffectMeasure() : PlanRule(new("check.no-effect-measure", Severity.Warning, new("Alle succeskriterier måler ydelser, ingen virkning", "All success criteria measure outputs, none an effect")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        ActionPlan plan = facts.Plan;
        if (plan.Criteria.IsEmpty || (plan.Purposes.IsEmpty && plan.EffectGoals.IsEmpty) || plan.EffectGoals.Any(goal => goal.Indicator is not null)
            || !plan.Criteria.All(criterion => criterion.Measure is HeadcountMeasure or HeldMeasure or EachOccurrenceMeasure))
        {
            yield break;
        }

        BilingualText count = PlanText.Count(plan.Criteria.Count, new("succeskriterium måler", "success criterion measures"), new("succeskriterier måler", "success criteria measure"));
        BilingualText promised = plan.EffectGoals.IsEmpty
            ? PlanText.Count(plan.Purposes.Count, new("formål lover", "purpose promises"), new("formål lover", "purposes promise"))
            : PlanText.Count(plan.EffectGoals.Count, new("effektmål lover", "effect goal promises"), new("effektmål lover", "effect goals promise"));
        string[] criteria = [.. plan.Criteria.Select(one => one.Id.Value).Order(StringComparer.Ordinal)];
        string[] effects = [.. plan.EffectGoals.Select(one => one.Id.Value).Order(StringComparer.Ordinal)];
        yield return Report(
            "criteria",
            criteria[0],
            new(
                $"Planens {count.Danish} kun, hvad der gøres. Ingen måler den virkning, som {promised.Danish}.",
                $"The plan's {count.English} only what is done. None measures the effect that {promised.English}."),
            new("Vælg mindst én indikator for virkningen, fx sygefravær eller en kort spørgeskemamåling før og efter.", "Choose at least one indicator of the effect, such as sickness absence or a short survey before and after."),
            [.. criteria.Skip(1), .. effects]);
    }
}
