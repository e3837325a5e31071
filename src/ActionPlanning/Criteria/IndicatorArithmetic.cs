using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Criteria;

/// <summary>The present value of an indicator against its target or baseline.</summary>
internal static class IndicatorArithmetic
{
    public static (Verdict Verdict, BilingualText Arithmetic) Evaluate(ActionPlan plan, IndicatorMeasure measure)
    {
        Indicator indicator = plan.Indicators.First(part => part.Id == measure.Indicator);
        Quantity value = measure.Target.Kind == TargetKind.PercentAtLeast ? Percent(indicator) : Value(indicator);
        MissingInput reading = new($"indicators[{indicator.Id}].readings", new($"en måling af «{indicator.Name}»", $"a reading of «{indicator.Name}»"));
        if (measure.Target.Kind == TargetKind.BetterThanBaseline)
        {
            return Better(indicator, value, reading);
        }

        BilingualText now = PlanText.Range(value);
        if (measure.Target.Kind == TargetKind.MonitorOnly)
        {
            return (Verdict.Undetermined(new MissingInput($"criteria[{indicator.Id}].target", new("et mål: tallet følges kun", "a target: the number is only followed"))),
                new($"«{indicator.Name}» følges: {now.Danish}.", $"«{indicator.Name}» is followed: {now.English}."));
        }

        BilingualText target = TargetText.Of(measure.Target);
        return (Verdict.Of(measure.Target.IsMet(value), reading), new($"«{indicator.Name}»: {now.Danish}; målet er {target.Danish}.", $"«{indicator.Name}»: {now.English}; the target is {target.English}."));
    }

    private static (Verdict, BilingualText) Better(Indicator indicator, Quantity value, MissingInput reading)
    {
        List<MissingInput> missing = [];
        if (!value.IsExact)
        {
            missing.Add(reading);
        }

        if (!indicator.Baseline.IsExact)
        {
            missing.Add(new($"indicators[{indicator.Id}].baseline", new($"udgangspunktet for «{indicator.Name}»", $"the baseline of «{indicator.Name}»")));
        }

        BilingualText text = new(
            $"«{indicator.Name}»: {PlanText.Range(value).Danish} mod {PlanText.Range(indicator.Baseline).Danish} før.",
            $"«{indicator.Name}»: {PlanText.Range(value).English} against {PlanText.Range(indicator.Baseline).English} before.");
        if (missing.Count > 0)
        {
            return (Verdict.Undetermined(missing), text);
        }

        int change = value.Low!.Value.CompareTo(indicator.Baseline.Low!.Value);
        return (Verdict.Of(indicator.Direction switch { Direction.Decrease => change < 0, Direction.Maintain => change == 0, _ => change > 0 }), text);
    }

    private static Quantity Value(Indicator indicator)
    {
        Reading[] readings = [.. InOrder(indicator).Where(reading => reading.Value is not null)];
        return readings.Length == 0 ? Quantity.Unknown
            : indicator.Accumulation == Accumulation.Flow ? readings.Aggregate(Quantity.Zero, (sum, reading) => sum + Quantity.Exactly(reading.Value!.Value))
            : Quantity.Exactly(readings[^1].Value!.Value);
    }

    private static Quantity Percent(Indicator indicator) =>
        InOrder(indicator).LastOrDefault(reading => reading.Numerator is not null) is { Numerator: { } part, Denominator: { } whole } && whole != 0m
            ? Share(part, whole)
            : Quantity.Unknown;

    /// <summary>A share in percent; unknown when it is too large to be written.</summary>
    private static Quantity Share(decimal part, decimal whole)
    {
        try
        {
            return Quantity.Exactly(100m * (part / whole));
        }
        catch (OverflowException)
        {
            return Quantity.Unknown;
        }
    }

    /// <summary>Readings of all groups together, by day; those without a day first, as written.</summary>
    private static IEnumerable<Reading> InOrder(Indicator indicator) =>
        indicator.Readings.Where(reading => reading.Group is null).OrderBy(reading => reading.On ?? NodaTime.LocalDate.MinIsoValue);
}
