using ActionPlanning.Prioritisation;
using ActionPlanning.Time;

namespace ActionPlanning.Tests.Prioritisation;

/// <summary>Plans of items in March 2021 that need hours of an office with 10 a week.</summary>
internal static class SelectionPlans
{
    public static PlanSelectionOptions Months { get; } = new() { Period = SelectionPeriod.Month };

    public static ActionPlanBuilder Builder(params PlanItem[] items)
    {
        ActionPlanBuilder builder = new ActionPlanBuilder("p", "Plan").Covers("2021").Resource("office", "Sekretariatet", 10);
        foreach (PlanItem item in items)
        {
            builder.Add(item);
        }

        return builder;
    }

    public static Activity Work(string id, decimal hours, int? priority = null) => new(id, id)
    {
        When = PlanDate.Parse("marts 2021"),
        Duration = 5,
        Effort = [new("office", hours)],
        Priority = priority is { } rank ? new(rank) : null,
    };

    /// <summary>What is in and what is left out, by rank.</summary>
    public static (string Chosen, string Left) Names(PlanSelection selection) =>
        (string.Join(' ', selection.Chosen.Select(one => one.Item)), string.Join(' ', selection.LeftOut.Select(one => one.Item)));
}
