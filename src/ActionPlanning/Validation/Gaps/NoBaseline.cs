namespace ActionPlanning.Validation.Gaps;

/// <summary>A success criterion asks for better than before, and how it was before is not known.</summary>
internal sealed class NoBaseline() : GapRule("gap.no-baseline", new("Et udgangspunkt er ukendt", "A baseline is unknown"), new("Skriv, hvordan det var før, eller ved hvilken tidligere udgave det måles.", "Write how it was before, or at which earlier edition it is measured."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (SuccessCriterion criterion in facts.Plan.Criteria)
        {
            if (criterion.Measure is IndicatorMeasure { Target.Kind: TargetKind.BetterThanBaseline } measure && facts.Plan.Indicators.FirstOrDefault(one => one.Id == measure.Indicator) is { } indicator)
            {
                bool answered = !indicator.Baseline.IsUnknown || (indicator.BaselineEdition is { } edition && facts.Plan.Indicators.Any(one => one.Item == edition && !one.Readings.IsEmpty && one.Unit == indicator.Unit));
                yield return new($"indicators[{indicator.Id}].baseline", indicator.Id.Value, criterion.Track, answered, () => new($"Udgangspunktet for «{indicator.Name}» er ukendt.", $"The baseline of «{indicator.Name}» is unknown."), () => facts.Dependants.Of(PartKind.Indicator, indicator.Id.Value));
            }
        }
    }
}
