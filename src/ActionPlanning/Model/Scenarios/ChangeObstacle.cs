using ActionPlanning.Diagnostics;

namespace ActionPlanning;

/// <summary>Why a change cannot be made in a plan that has every part it names.</summary>
/// <param name="Message">What is the matter.</param>
/// <param name="Hint">What would help.</param>
internal sealed record ChangeObstacle(BilingualText Message, BilingualText Hint)
{
    public static ChangeObstacle NotAnActivity(ItemId item) =>
        new(new($"«{item}» er ikke en aktivitet og har ingen varighed.", $"«{item}» is not an activity and has no duration."), new("Ændr datoen i stedet.", "Change its date instead."));

    public static ChangeObstacle NotAGate(ItemId item) =>
        new(new($"«{item}» er ikke en beslutning og har intet udfald.", $"«{item}» is not a gate and has no outcome."), new("Nævn et punkt af slagsen «gate».", "Name an item of the kind «gate»."));

    public static ChangeObstacle NoWindow(ItemId item) =>
        new(new($"«{item}» har ingen dato, der kan læses som dage.", $"«{item}» has no date that can be read as days."), new("Giv det en dato først, fx «items[x].when = uge 3 2017».", "Give it a date first, such as «items[x].when = week 3 2017»."));

    public static ChangeObstacle NoDayOfOutcome(ItemId item) =>
        new(new($"Det står ikke, hvornår «{item}» bliver afgjort.", $"It does not say when «{item}» is decided."), new("Skriv dagen efter udfaldet: «= approved 2016-10-28».", "Write the day after the outcome: «= approved 2016-10-28»."));

    public static ChangeObstacle NoFirstDay(string date) =>
        new(new($"«{date}» har ingen første dag i denne plan.", $"«{date}» has no first day in this plan."), new("Skriv datoen med sit år.", "Write the date with its year."));
}
