using ActionPlanning.Diagnostics;
using ActionPlanning.Scheduling.Reasons;
using ActionPlanning.Wording;
using NodaTime;

namespace ActionPlanning.Explanation;

/// <summary>Puts the steps of a chain into sentences.</summary>
internal static class ReasonText
{
    /// <param name="plan">The plan.</param>
    /// <param name="reason">The step.</param>
    /// <param name="about">The item that all is about, which is called «it»; null to name every item.</param>
    public static BilingualText Of(ActionPlan plan, StartReason reason, ItemId? about = null)
    {
        BilingualText item = reason.Item == about ? new("det", "it") : PlanText.Name(plan.Item(reason.Item).Title);
        BilingualText days = PlanText.WorkingDayCount(Math.Abs(reason.WorkingDays));
        return reason switch
        {
            PlanBegins begins => Dated(new("planen begynder", "the plan begins"), begins.On),
            LookedFrom looked => Dated(new("der ses fra", "it is looked from"), looked.On),
            WindowOpens opens => Dated(new($"{item.Danish} kan tidligst ligge", $"{item.English} can lie no earlier than"), opens.On),
            ConditionHolds holds => Dated(new($"betingelsen for {item.Danish} er opfyldt", $"the condition of {item.English} holds from"), holds.On),
            StandsFast fast => Dated(new($"{item.Danish} ligger fast", $"{item.English} stands fast on"), fast.On),
            TakesDays => Added(days, new($"{item.Danish} varer så længe", $"{item.English} takes so long")),
            WaitsFor waits => Waits(plan, item, waits, days, about),
            WaitsForHours hours => Added(days, Hours(plan, item, hours)),
            StaysPut => Added(days, new($"{item.Danish} bliver, hvor det lå", $"{item.English} stays where it was")),
            SpreadOut => Added(days, new("gangene er spredt over vinduet", "the times are spread over the window")),
            AvoidsDays => Added(days, new($"dage, som {item.Danish} skal undgå", $"days that {item.English} is to avoid")),
            LiesLate => Added(days, new($"{item.Danish} skal ligge så sent som muligt", $"{item.English} is to lie as late as possible")),
            _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
        };
    }

    private static BilingualText Dated(BilingualText what, LocalDate on) => new(
        Capital($"{what.Danish} {PlanText.Day(on).Danish}."),
        Capital($"{what.English} {PlanText.Day(on).English}."));

    private static BilingualText Added(BilingualText days, BilingualText why, string sign = "+") => new($"{sign} {days.Danish}: {why.Danish}.", $"{sign} {days.English}: {why.English}.");

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static BilingualText Waits(ActionPlan plan, BilingualText item, WaitsFor waits, BilingualText days, ItemId? about)
    {
        if (waits.Dependency is not { } link)
        {
            return Added(days, new("afstand til gangen før", "distance from the time before"));
        }

        BilingualText before = waits.For == about ? new("det", "it") : PlanText.Name(plan.Item(waits.For).Title);
        string wording = link.Wording is { } words ? $" («{words}»)" : "";
        BilingualText kind = PlanVocabulary.Of(link.Kind);
        BilingualText order = new($"{item.Danish} ligger {kind.Danish} {before.Danish}{wording}", $"{item.English} lies {kind.English} {before.English}{wording}");
        return waits.WorkingDays == 0 ? new(Capital($"{order.Danish}."), Capital($"{order.English}.")) : Added(days, order, waits.WorkingDays < 0 ? "−" : "+");
    }

    private static BilingualText Hours(ActionPlan plan, BilingualText item, WaitsForHours hours)
    {
        const int Most = 3;
        string resource = $"«{plan.Resources.First(one => one.Id == hours.Resource).Name}»";
        BilingualText takers = PlanText.List(hours.Takers.Take(Most).Select(taker =>
        {
            BilingualText number = PlanText.Number(Math.Round(taker.Hours, 1));
            return new BilingualText($"«{plan.Item(taker.Item).Title}» ({number.Danish} t)", $"«{plan.Item(taker.Item).Title}» ({number.English} h)");
        }));
        return hours.Takers.IsEmpty
            ? new($"{item.Danish} venter på timer hos {resource}", $"{item.English} waits for hours of {resource}")
            : new($"{item.Danish} venter på timer hos {resource}, som er optaget af {takers.Danish}", $"{item.English} waits for hours of {resource}, which is taken by {takers.English}");
    }
}
