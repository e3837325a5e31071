namespace ActionPlanning.Validation.Gaps;

/// <summary>An effect goal has no indicator.</summary>
internal sealed class UnmeasuredEffect() : GapRule("gap.unmeasured-effect", new("Et effektmål måles ikke", "An effect goal is not measured"), new("Skriv, hvilken indikator der viser det, fx en årlig måling.", "Write which indicator shows it, such as a yearly survey."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (EffectGoal goal in facts.Plan.EffectGoals)
        {
            yield return new($"effectGoals[{goal.Id}].indicator", goal.Id.Value, null, goal.Indicator is not null, () => new($"Intet måler effektmålet «{goal.Text}».", $"Nothing measures the effect goal «{goal.Text}»."), () => facts.Plan.Assumptions.Where(one => one.Effects.Contains(goal.Id)).Select(one => one.Id.Value).Order(StringComparer.Ordinal));
        }
    }
}
