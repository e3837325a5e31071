using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Explanation;

/// <summary>Puts obstacles into sentences.</summary>
internal static class ObstacleText
{
    public static BilingualText Of(ActionPlan plan, Obstacle obstacle, ItemId? about = null)
    {
        BilingualText text = Sentence(plan, obstacle, obstacle.Item == about ? new("det", "it") : PlanText.Name(plan.Item(obstacle.Item).Title));
        return new(Capital(text.Danish), Capital(text.English));
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static BilingualText Sentence(ActionPlan plan, Obstacle obstacle, BilingualText item)
    {
        return obstacle switch
        {
            TooFewHours hours => Hours(plan, item, hours),
            LimitTooEarly limit => Limit(item, limit),
            WaitsForUnplaced waits => new($"{item.Danish} venter på «{plan.Item(waits.For).Title}», som ikke har nogen plads.", $"{item.English} waits for «{plan.Item(waits.For).Title}», which has no place."),
            ConditionOpen open => Open(plan, item, open),
            OnStandBy standBy => StandBy(plan, item, standBy.State),
            NothingToReckonFrom when plan.Item(obstacle.Item) is Activity { Nature: Nature.BestEffort } => new(
                $"Planen siger ikke, hvor mange timer {item.Danish} tager, eller hvor mange der er.",
                $"The plan does not say how many hours {item.English} takes, or how many there are."),
            NothingToReckonFrom => new($"Planen giver {item.Danish} hverken dato, timer eller en rækkefølge at regne fra.", $"The plan gives {item.English} neither a date, nor hours, nor an order to reckon from."),
            WindowHasPassed passed => new(
                $"{item.Danish} skulle ligge {PlanText.Window(passed.Window).Danish}, og det var forbi {PlanText.Day(passed.AsOf).Danish}.",
                $"{item.English} was to lie {PlanText.Window(passed.Window).English}, which was over on {PlanText.Day(passed.AsOf).English}."),
            AllDaysAvoided => new($"Alle dage i vinduet for {item.Danish} skal undgås, eller deres uger er fulde.", $"All days of the window of {item.English} are to be avoided, or their weeks are full."),
            EndsLate late => new(
                $"{item.Danish} slutter {PlanText.WorkingDayCount(late.WorkingDays).Danish} efter «{plan.Item(late.Deadline).Title}».",
                $"{item.English} ends {PlanText.WorkingDayCount(late.WorkingDays).English} after «{plan.Item(late.Deadline).Title}»."),
            _ => throw new ArgumentOutOfRangeException(nameof(obstacle), obstacle, null),
        };
    }

    private static BilingualText Hours(ActionPlan plan, BilingualText item, TooFewHours hours)
    {
        string resource = $"«{plan.Resources.First(one => one.Id == hours.Resource).Name}»";
        BilingualText needed = PlanText.Number(Math.Round(hours.Needed, 1));
        BilingualText free = PlanText.Number(Math.Round(hours.Free, 1));
        BilingualText within = PlanText.Window(hours.Within);
        BilingualText takers = hours.Takers.IsEmpty ? BilingualText.Same("") : PlanText.List(hours.Takers.Select(taker =>
        {
            BilingualText number = PlanText.Number(Math.Round(taker.Hours, 1));
            return new BilingualText($"«{plan.Item(taker.Item).Title}» ({number.Danish} t)", $"«{plan.Item(taker.Item).Title}» ({number.English} h)");
        }));
        return new(
            $"{item.Danish} tager {needed.Danish} timer hos {resource}, som har {free.Danish} ledige {within.Danish}{(hours.Takers.IsEmpty ? "" : $"; resten har {takers.Danish}")}.",
            $"{item.English} takes {needed.English} hours of {resource}, which has {free.English} free {within.English}{(hours.Takers.IsEmpty ? "" : $"; the rest is with {takers.English}")}.");
    }

    private static BilingualText Limit(BilingualText item, LimitTooEarly limit)
    {
        BilingualText missing = PlanText.WorkingDayCount(limit.MissingDays);
        BilingualText last = PlanText.Day(limit.Limit);
        return limit.Ready is { } ready
            ? new($"{item.Danish} kan først begynde {PlanText.Day(ready).Danish} og skal være slut {last.Danish}: der mangler {missing.Danish}.", $"{item.English} can begin no earlier than {PlanText.Day(ready).English} and must be over on {last.English}: {missing.English} are missing.")
            : new($"{item.Danish} skal være slut {last.Danish}: der mangler {missing.Danish}.", $"{item.English} must be over on {last.English}: {missing.English} are missing.");
    }

    private static BilingualText Open(ActionPlan plan, BilingualText item, ConditionOpen open)
    {
        BilingualText condition = open.Condition is Circumstance circumstance
            ? new($"«{circumstance.Text}» vurderes i orden", $"«{circumstance.Text}» is judged in order")
            : ConditionText.Of(plan, open.Condition);
        if (open.Verdict.Answer == Answer.No)
        {
            return new($"{item.Danish} venter på, at {condition.Danish}; det gælder ikke.", $"{item.English} waits until {condition.English}; that does not hold.");
        }

        BilingualText because = Inputs(open.Verdict.Because);
        return new($"{item.Danish} venter på, at {condition.Danish}; det kan ikke afgøres uden {because.Danish}.", $"{item.English} waits until {condition.English}; that cannot be settled without {because.English}.");
    }

    /// <summary>The first inputs by name, the rest by number.</summary>
    private static BilingualText Inputs(PlanList<MissingInput> inputs)
    {
        const int Most = 3;
        IEnumerable<BilingualText> named = inputs.Take(Most).Select(input => input.What);
        return PlanText.List(inputs.Count <= Most ? named : named.Append(PlanText.Count(inputs.Count - Most, new("oplysning mere", "input more"), new("oplysninger mere", "inputs more"))));
    }

    private static BilingualText StandBy(ActionPlan plan, BilingualText item, StandBy state)
    {
        BilingualText reason = PlanVocabulary.Of(state.Reason);
        string since = state.Since is { } when ? when.Text : "";
        BilingualText back = state.ResumeWhen is { } condition
            ? new($" Det kan genoptages, når {ConditionText.Of(plan, condition).Danish}.", $" It can resume when {ConditionText.Of(plan, condition).English}.")
            : new(" Planen siger ikke, hvad der skal til for at genoptage det.", " The plan does not say what it takes to resume it.");
        string text = state.Text.Length > 0 ? $": {state.Text}" : "";
        return new(
            $"{item.Danish} er på stand by{(since.Length > 0 ? $" siden {since}" : ", siden hvornår siger planen ikke")} ({reason.Danish}{text}).{back.Danish}",
            $"{item.English} is on stand-by{(since.Length > 0 ? $" since {since}" : ", since when the plan does not say")} ({reason.English}{text}).{back.English}");
    }
}
