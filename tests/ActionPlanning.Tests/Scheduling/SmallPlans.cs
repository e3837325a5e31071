using ActionPlanning.Explanation;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Tests.Scheduling;

/// <summary>Plans of 2021 with one office. 1 March 2021 is a Monday, and March has 23 working days and no public holiday.</summary>
internal static class SmallPlans
{
    private static readonly ActionPlanner Planner = new();

    /// <summary>A plan with an office of so many hours a week; ten are two a day.</summary>
    public static ActionPlanBuilder Office(decimal hours = 10) => Empty().Resource("office", "Sekretariatet", hours);

    public static ActionPlanBuilder Empty() => new ActionPlanBuilder("p", "Plan").Covers("2021").InYear(2021);

    public static PlanOutcome Work(this ActionPlanBuilder plan, PlanningOptions? options = null) => plan.Build().Work(options);

    public static PlanOutcome Work(this ActionPlan plan, PlanningOptions? options = null) => Planner.Plan(plan, (options ?? new()) with { Verify = true });

    public static PlannedItem Of(this PlanOutcome outcome, ItemId item) => outcome.Schedule.TryGet(item, out PlannedItem? planned) ? planned : throw new KeyNotFoundException(item.Value);

    /// <summary>The days of an item, such as «1/3–5/3», or of its occurrences, such as «1/3 8/3»; its state when it has none.</summary>
    public static string Days(this PlanOutcome outcome, ItemId item) => outcome.Of(item) is { IsPlaced: true } planned
        ? string.Join(' ', planned.Spans.Select(span => span.First == span.Last ? Short(span.First) : $"{Short(span.First)}–{Short(span.Last)}"))
        : $"{outcome.Of(item).State}";

    /// <summary>The hours that are taken of the office, from a day of March to another.</summary>
    public static decimal Taken(this PlanOutcome outcome, int first, int last) => Assert.Single(outcome.Schedule.Resources).Taken(March(first, last));

    public static DateWindow March(int first, int last) => new(new(2021, 3, first), new(2021, 3, last));

    public static LocalDate March(int day) => new(2021, 3, day);

    public static ItemExplanation Why(this PlanOutcome outcome, ItemId item) => Planner.Explain(outcome, item);

    private static string Short(LocalDate day) => FormattableString.Invariant($"{day.Day}/{day.Month}");
}
