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

    public static ChangeObstacle NotDriven(BudgetLineId line) =>
        new(new($"«{line}» er ikke et antal gange en pris.", $"«{line}» is not a number times a price."), new("Ændr beløbet i stedet.", "Change its amount instead."));

    public static ChangeObstacle NotStated(BudgetLineId line) =>
        new(new($"Beløbet for «{line}» følger af antal, pris eller timer.", $"The amount of «{line}» follows from numbers, prices or hours."), new("Ændr antallet eller prisen i stedet.", "Change the number or the price instead."));

    public static ChangeObstacle NoTerm(BudgetLineId line, string label, IEnumerable<string> known)
    {
        string list = string.Join(", ", known.Select(one => $"«{one}»"));
        return label.Length == 0
            ? new(new($"«{line}» har flere led, og det står ikke, hvilket der menes.", $"«{line}» has several terms, and it does not say which is meant."), new($"Nævn et af dem: {list}.", $"Name one of them: {list}."))
            : new(new($"«{line}» har ikke netop ét led «{label}».", $"«{line}» does not have exactly one term «{label}»."), new($"Leddene er {list}.", $"The terms are {list}."));
    }
}
