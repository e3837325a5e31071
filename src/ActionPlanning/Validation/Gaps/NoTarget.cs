namespace ActionPlanning.Validation.Gaps;

/// <summary>A success criterion compares with a number that the plan does not give.</summary>
internal sealed class NoTarget() : GapRule("gap.no-target", new("Et succeskriterium har intet tal at nå", "A success criterion has no number to reach"), new("Skriv det tal, der er nok.", "Write the number that is enough."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (SuccessCriterion criterion in facts.Plan.Criteria)
        {
            Target? target = criterion.Measure switch { HeadcountMeasure headcount => headcount.Target, IndicatorMeasure indicator => indicator.Target, EachOccurrenceMeasure each => each.Each ?? each.Held, _ => null };
            if (target is { Kind: not (TargetKind.MonitorOnly or TargetKind.BetterThanBaseline) })
            {
                yield return new($"criteria[{criterion.Id}].measure", criterion.Id.Value, criterion.Track, !target.Value.IsUnknown, () => new($"Det står ikke, hvor meget der er nok i «{criterion.Text}».", $"It does not say how much is enough in «{criterion.Text}»."), () => facts.Dependants.Of(PartKind.Criterion, criterion.Id.Value));
            }
        }
    }
}
