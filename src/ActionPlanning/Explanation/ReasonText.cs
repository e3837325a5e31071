using ActionPlanning.Diagnostics;
using ActionPlanning.Scheduling;
using ActionPlanning.Scheduling.Reasons;
using ActionPlanning.Wording;

namespace ActionPlanning.Explanation;

/// <summary>Puts the steps of a chain into sentences.</summary>
internal static class ReasonText
{
    public static BilingualText Of(ActionPlan plan, StartReason reason)
    {
        string item = $"«{plan.Item(reason.Item).Title}»";
        BilingualText days = PlanText.WorkingDayCount(Math.Abs(reason.WorkingDays));
        return reason switch
        {
            PlanBegins begins => Dated("Planen begynder", "The plan begins", begins.On),
            LookedFrom looked => Dated("Der ses fra", "It is looked from", looked.On),
            WindowOpens opens => Dated($"{item} kan tidligst ligge", $"{item} can lie no earlier than", opens.On),
            ConditionHolds holds => Dated($"Betingelsen for {item} er opfyldt", $"The condition of {item} holds from", holds.On),
            StandsFast fast => Dated($"{item} ligger fast", $"{item} stands fast on", fast.On),
            TakesDays => new($"+ {days.Danish}: {item} varer så længe.", $"+ {days.English}: {item} takes so long."),
            WaitsFor waits => Waits(plan, item, waits, days),
            WaitsForHours hours => Hours(plan, item, hours, days),
            StaysPut => new($"+ {days.Danish}: {item} bliver, hvor det lå.", $"+ {days.English}: {item} stays where it was."),
            SpreadOut => new($"+ {days.Danish}: gangene er spredt over vinduet.", $"+ {days.English}: the times are spread over the window."),
            AvoidsDays => new($"+ {days.Danish}: dage, som {item} skal undgå.", $"+ {days.English}: days that {item} is to avoid."),
            LiesLate => new($"+ {days.Danish}: {item} skal ligge så sent som muligt.", $"+ {days.English}: {item} is to lie as late as possible."),
            _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
        };
    }

    private static BilingualText Dated(string danish, string english, NodaTime.LocalDate on) =>
        new($"{danish} {PlanText.Day(on).Danish}.", $"{english} {PlanText.Day(on).English}.");

    private static BilingualText Waits(ActionPlan plan, string item, WaitsFor waits, BilingualText days)
    {
        string before = $"«{plan.Item(waits.For).Title}»";
        if (waits.Dependency is not { } link)
        {
            return new($"+ {days.Danish}: afstand til gangen før.", $"+ {days.English}: distance from the time before.");
        }

        string sign = waits.WorkingDays < 0 ? "−" : "+";
        string wording = link.Wording is { } words ? $" («{words}»)" : "";
        BilingualText kind = PlanVocabulary.Of(link.Kind);
        return waits.WorkingDays == 0
            ? new($"{item} ligger {kind.Danish} {before}{wording}.", $"{item} lies {kind.English} {before}{wording}.")
            : new($"{sign} {days.Danish}: {item} ligger {kind.Danish} {before}{wording}.", $"{sign} {days.English}: {item} lies {kind.English} {before}{wording}.");
    }

    private static BilingualText Hours(ActionPlan plan, string item, WaitsForHours hours, BilingualText days)
    {
        string resource = $"«{plan.Resources.First(one => one.Id == hours.Resource).Name}»";
        BilingualText takers = PlanText.List(hours.Takers.Take(3).Select(taker =>
        {
            BilingualText number = PlanText.Number(Math.Round(taker.Hours, 1));
            return new BilingualText($"«{plan.Item(taker.Item).Title}» ({number.Danish} t)", $"«{plan.Item(taker.Item).Title}» ({number.English} h)");
        }));
        return hours.Takers.IsEmpty
            ? new($"+ {days.Danish}: {item} venter på timer hos {resource}.", $"+ {days.English}: {item} waits for hours of {resource}.")
            : new($"+ {days.Danish}: {item} venter på timer hos {resource}, som er optaget af {takers.Danish}.", $"+ {days.English}: {item} waits for hours of {resource}, which is taken by {takers.English}.");
    }
}
