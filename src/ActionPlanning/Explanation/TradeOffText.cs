using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Explanation;

/// <summary>Puts trade-offs into sentences.</summary>
internal static class TradeOffText
{
    public static BilingualText Of(ActionPlan plan, TradeOff tradeOff, ItemId? about = null)
    {
        BilingualText item = tradeOff.Item == about ? new("Det", "It") : PlanText.Name(plan.Item(tradeOff.Item).Title);
        string rival = plan.Item(tradeOff.For).Title;
        string resource = plan.Resources.First(one => one.Id == tradeOff.Resource).Name;
        string decision = tradeOff.Decision is { } id ? $" ({id})" : "";
        BilingualText days = PlanText.WorkingDayCount(tradeOff.WorkingDays);
        BilingualText why = tradeOff.Rule is not null ? new($"det viger for «{rival}»{decision}", $"it yields to «{rival}»{decision}")
            : tradeOff.Priority is { } priority ? new($"«{rival}» har prioritet {priority.Rank}{decision}", $"«{rival}» has priority {priority.Rank}{decision}")
            : new($"«{rival}» har timerne", $"«{rival}» has the hours");
        BilingualText taken = PlanText.Number(Math.Round(tradeOff.Taken, 1));
        BilingualText capacity = PlanText.Number(Math.Round(tradeOff.Capacity, 1));
        BilingualText week = ExplanationText.Week(tradeOff.Week.Start);
        BilingualText takes = tradeOff.Rule is not null ? new(", som tager", ", which takes") : new(" og tager", " and takes");
        BilingualText share = tradeOff.Taken > 0m
            ? new($"{takes.Danish} {taken.Danish} af {capacity.Danish} timer hos «{resource}» i {week.Danish}", $"{takes.English} {taken.English} of {capacity.English} hours of «{resource}» in {week.English}")
            : new($" hos «{resource}»", $" at «{resource}»");
        BilingualText avoid = tradeOff.Avoidable is { } remedy
            ? new($"; {ChangeWords.Of(plan, remedy.Change).Danish} ville undgå det", $"; {ChangeWords.Of(plan, remedy.Change).English} would avoid it")
            : BilingualText.Same("");
        return new(
            $"{item.Danish} begynder {days.Danish} senere, fordi {why.Danish}{share.Danish}{avoid.Danish}.",
            $"{item.English} starts {days.English} later because {why.English}{share.English}{avoid.English}.");
    }
}
