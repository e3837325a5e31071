using FluentValidation;

namespace ActionPlanning.Validation.Parts;

internal sealed class DecisionValidator : PartValidator<Decision>
{
    public DecisionValidator() => Text(decision => decision.Text, "text");
}

internal sealed class DutyValidator : PartValidator<DutyToInform>
{
    public DutyValidator() => Text(duty => duty.About, "about");
}

internal sealed class AssumptionValidator : PartValidator<Assumption>
{
    public AssumptionValidator() => Text(assumption => assumption.Text, "text");
}

internal sealed class RiskValidator : PartValidator<Risk>
{
    public RiskValidator()
    {
        Text(risk => risk.Cause, "cause");
        Text(risk => risk.Effect, "effect");
    }
}

internal sealed class BaselineValidator : PartValidator<Baseline>
{
    public BaselineValidator() =>
        RuleFor(baseline => baseline.Dates)
            .Must(dates => Twice(dates) is null)
            .Reports(PartFaults.DuplicateBaselineDate, "dates", (_, dates) => new($"«{Twice(dates)}» har to datoer i basislinjen.", $"«{Twice(dates)}» has two dates in the baseline."), new("Lad én stå.", "Leave one."));

    private static ItemId? Twice(PlanList<BaselineDate> dates)
    {
        HashSet<ItemId> seen = [];
        foreach (BaselineDate date in dates)
        {
            if (!seen.Add(date.Item))
            {
                return date.Item;
            }
        }

        return null;
    }
}

internal sealed class TrackValidator : PartValidator<Track>
{
    public TrackValidator()
    {
        Text(track => track.Title, "title");
        RuleFor(track => track.StatedCount)
            .Must(count => count is null or >= 0)
            .Reports(PartFaults.NegativeNumber, "statedCount", (_, count) => new($"Antallet i sporets titel er negativt: {count}.", $"The number in the track's title is negative: {count}."), new("Ret tallet.", "Correct the number."));
    }
}

internal sealed class SourceValidator : PartValidator<Source>
{
    public SourceValidator() => Text(source => source.Title, "title");
}

internal sealed class SeriesValidator : PartValidator<Series>
{
    public SeriesValidator() => Text(series => series.Title, "title");
}
