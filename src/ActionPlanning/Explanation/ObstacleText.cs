using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Explanation;

/// <summary>Puts obstacles into sentences.</summary>
internal static class ObstacleText
{
    public static BilingualText Of(ActionPlan plan, Obstacle obstacle)
    {
        string item = $"«{plan.Item(obstacle.Item).Title}»";
        return obstacle switch
        {
            TooFewHours hours => Hours(plan, item, hours),
            LimitTooEarly limit => Limit(item, limit),
            WaitsForUnplaced waits => new($"{item} venter på «{plan.Item(waits.For).Title}», som ikke har nogen plads.", $"{item} waits for «{plan.Item(waits.For).Title}», which has no place."),
            ConditionOpen open => Open(plan, item, open),
            OnStandBy standBy => StandBy(plan, item, standBy.State),
            NothingToReckonFrom => new($"Planen giver {item} hverken dato, timer eller en rækkefølge at regne fra.", $"The plan gives {item} neither a date, nor hours, nor an order to reckon from."),
            WindowHasPassed passed => new(
                $"{item} skulle ligge {PlanText.Window(passed.Window).Danish}, og det var forbi {PlanText.Day(passed.AsOf).Danish}.",
                $"{item} was to lie {PlanText.Window(passed.Window).English}, which was over on {PlanText.Day(passed.AsOf).English}."),
            AllDaysAvoided => new($"Alle dage i vinduet for {item} skal undgås, eller deres uger er fulde.", $"All days of the window of {item} are to be avoided, or their weeks are full."),
            EndsLate late => new(
                $"{item} slutter {PlanText.WorkingDayCount(late.WorkingDays).Danish} efter «{plan.Item(late.Deadline).Title}».",
                $"{item} ends {PlanText.WorkingDayCount(late.WorkingDays).English} after «{plan.Item(late.Deadline).Title}»."),
            _ => throw new ArgumentOutOfRangeException(nameof(obstacle), obstacle, null),
        };
    }

    private static BilingualText Hours(ActionPlan plan, string item, TooFewHours hours)
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
            $"{item} tager {needed.Danish} timer hos {resource}, som har {free.Danish} ledige {within.Danish}{(hours.Takers.IsEmpty ? "" : $"; resten har {takers.Danish}")}.",
            $"{item} takes {needed.English} hours of {resource}, which has {free.English} free {within.English}{(hours.Takers.IsEmpty ? "" : $"; the rest is with {takers.English}")}.");
    }

    private static BilingualText Limit(string item, LimitTooEarly limit)
    {
        BilingualText missing = PlanText.WorkingDayCount(limit.MissingDays);
        BilingualText last = PlanText.Day(limit.Limit);
        return limit.Ready is { } ready
            ? new($"{item} kan først begynde {PlanText.Day(ready).Danish} og skal være slut {last.Danish}: der mangler {missing.Danish}.", $"{item} can begin no earlier than {PlanText.Day(ready).English} and must be over on {last.English}: {missing.English} are missing.")
            : new($"{item} skal være slut {last.Danish}: der mangler {missing.Danish}.", $"{item} must be over on {last.English}: {missing.English} are missing.");
    }

    private static BilingualText Open(ActionPlan plan, string item, ConditionOpen open)
    {
        BilingualText condition = ConditionText.Of(plan, open.Condition);
        if (open.Verdict.Answer == Answer.No)
        {
            return new($"{item} venter på, at {condition.Danish}; det gælder ikke.", $"{item} waits until {condition.English}; that does not hold.");
        }

        BilingualText because = PlanText.List(open.Verdict.Because.Select(missing => missing.What));
        return new($"{item} venter på, at {condition.Danish}; det kan ikke afgøres uden {because.Danish}.", $"{item} waits until {condition.English}; that cannot be settled without {because.English}.");
    }

    private static BilingualText StandBy(ActionPlan plan, string item, StandBy state)
    {
        BilingualText reason = PlanVocabulary.Of(state.Reason);
        string since = state.Since is { } when ? when.Text : "";
        BilingualText back = state.ResumeWhen is { } condition
            ? new($" Det kan genoptages, når {ConditionText.Of(plan, condition).Danish}.", $" It can resume when {ConditionText.Of(plan, condition).English}.")
            : new(" Planen siger ikke, hvad der skal til for at genoptage det.", " The plan does not say what it takes to resume it.");
        string text = state.Text.Length > 0 ? $": {state.Text}" : "";
        return new(
            $"{item} er på stand by{(since.Length > 0 ? $" siden {since}" : ", siden hvornår siger planen ikke")} ({reason.Danish}{text}).{back.Danish}",
            $"{item} is on stand-by{(since.Length > 0 ? $" since {since}" : ", since when the plan does not say")} ({reason.English}{text}).{back.English}");
    }
}
