using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Budgeting;

/// <summary>What capacity costs a month, where the plan says so: from the day on which it is there until the plan ends, or until capacity that is not on a condition takes its place.</summary>
internal static class CapacityCosts
{
    public static IEnumerable<LineSummary> Of(PlanWindows windows, BudgetAnswers answers, List<MissingInput> missing)
    {
        foreach (Resource resource in windows.Plan.Resources)
        {
            for (int i = 0; i < resource.Capacity.Count; i++)
            {
                if (resource.Capacity[i].MonthlyCost is { } cost && answers.Of(resource, i) is { Verdict.Answer: not Answer.No } answer)
                {
                    yield return Line(windows, resource, i, cost, answer, missing);
                }
            }
        }
    }

    /// <summary>The payments of a step that is there from a day on.</summary>
    public static PlanList<Due> Dues(PlanWindows windows, Resource resource, int step, LocalDate? from)
    {
        if (resource.Capacity[step].MonthlyCost is not { } cost)
        {
            return [];
        }

        Quantity each = Each(windows.Plan, cost);
        DateWindow? span = Span(windows, resource, step, from, out bool isOver);
        return isOver ? [] : Due.Spread(-each, Recurrence.Monthly, Times(span), span);
    }

    private static LineSummary Line(PlanWindows windows, Resource resource, int i, Amount cost, ConditionAnswer answer, List<MissingInput> missing)
    {
        CapacityStep step = resource.Capacity[i];
        string path = $"resources[{resource.Id}].capacity[{i}]";
        Quantity each = Each(windows.Plan, cost);
        DateWindow? span = Span(windows, resource, i, answer.FirstDate, out bool isOver);
        Quantity times = isOver ? 0 : Times(span);
        Quantity amount = times * each;
        string title = step.Reason ?? new BilingualText($"flere timer hos «{resource.Name}»", $"more hours of «{resource.Name}»").In(windows.Plan.Language);
        if (!amount.IsExact)
        {
            missing.Add(new($"{path}.monthlyCost", new($"hvad «{title}» koster", $"what «{title}» costs")));
        }

        bool isKnown = amount.IsExact;
        if (answer.Verdict.Answer == Answer.Undetermined)
        {
            (each, amount) = (BudgetAnswers.UpTo(each), BudgetAnswers.UpTo(amount));
            missing.Add(BudgetAnswers.Open(resource, i));
        }

        return new(path, title, BudgetDirection.Cost, amount, span)
        {
            Dues = isOver ? [] : Due.Spread(-each, Recurrence.Monthly, times, span),
            AllOrNothing = isKnown,
            Step = (resource.Id, i),
        };
    }

    private static Quantity Each(ActionPlan plan, Amount cost) => BudgetCalculator.AtLeastZero(LineAmounts.In(plan, cost));

    private static Quantity Times(DateWindow? span) =>
        span is { IsOpenStart: false, IsOpenEnd: false } known ? BudgetCalculator.Months(known) : Quantity.AtLeast(0m);

    /// <summary>The days on which a step is there: from the later of its own first day and the given one.</summary>
    private static DateWindow? Span(PlanWindows windows, Resource resource, int i, LocalDate? from, out bool isOver)
    {
        isOver = false;
        CapacityStep step = resource.Capacity[i];
        LocalDate? stated = step.From is { } date ? windows.Resolve(date).Window?.Start : null;
        if (windows.Period is not { IsOpenStart: false, IsOpenEnd: false } period || (stated is null && (step.From is not null || (step.When is null && step.Cause != CapacityCause.Basis))))
        {
            return null;
        }

        LocalDate first = LocalDate.Max(period.Start, LocalDate.Max(stated ?? period.Start, from ?? period.Start));
        LocalDate last = period.End;
        for (int next = i + 1; step.When is null && next < resource.Capacity.Count; next++)
        {
            if (resource.Capacity[next] is { When: null, From: { } later } && windows.Resolve(later).Window is { IsOpenStart: false } at)
            {
                last = LocalDate.Min(last, at.Start.PlusDays(-1));
            }
        }

        isOver = first > last;
        return isOver ? null : new(first, last);
    }
}
