using ActionPlanning.Diagnostics;

namespace ActionPlanning.Validation.Gaps;

/// <summary>A goal steers a number up or down, and no indicator with a baseline or a reading follows it.</summary>
internal sealed class UnmeasuredSteering() : GapRule("gap.unmeasured-steering", new("Et tal, der styres efter, måles ikke", "A number that is steered by is not measured"), new("Skriv, hvilken indikator der følger tallet, og hvor det står nu.", "Write which indicator follows the number, and where it stands now."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (Goal goal in facts.Plan.Goals)
        {
            if (goal.Steers is { } steering)
            {
                bool answered = facts.Plan.Indicators.Any(one => one.Id == steering.Indicator && (!one.Baseline.IsUnknown || one.BaselineEdition is not null || !one.Readings.IsEmpty));
                yield return new($"goals[{goal.Id}].steers", goal.Id.Value, goal.Tracks.IsEmpty ? (TrackId?)null : goal.Tracks[0], answered, () => new($"«{steering.What}» skal {Way(steering.Direction).Danish}, men det står ikke, hvor tallet står nu.", $"«{steering.What}» is to {Way(steering.Direction).English}, but it does not say where the number stands now."));
            }
        }
    }

    private static BilingualText Way(Direction direction) => direction switch
    {
        Direction.Increase => new("op", "rise"),
        Direction.Decrease => new("ned", "fall"),
        _ => new("holdes", "be kept"),
    };
}
