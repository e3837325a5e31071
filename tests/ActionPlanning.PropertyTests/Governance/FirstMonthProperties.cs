using ActionPlanning.Amounts;
using ActionPlanning.PropertyTests.Support;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.PropertyTests.Governance;

/// <summary>From when there is money enough, against going through every month and every day.</summary>
public class FirstMonthProperties
{
    private static readonly LocalDate First = new(2021, 1, 1);
    private static readonly LocalDate Last = new(2021, 12, 31);
    private static readonly ActionPlanner Planner = new();

    [Property(Runs = 200)]
    public void Added_hours_are_there_from_the_first_month_in_which_day_by_day_they_can_be_paid_to_the_end(int seed)
    {
        Random random = new(seed);
        (int opening, int reserve, int monthly) = (random.Next(400), random.Next(200), random.Next(60));
        (LocalDate From, LocalDate To, int Low, int High)[] lines = [.. Enumerable.Range(0, 1 + random.Next(6)).Select(_ =>
        {
            LocalDate from = First.PlusDays(random.Next(365));
            LocalDate to = LocalDate.Min(Last, from.PlusDays(random.Next(3) == 0 ? random.Next(60) : 0));
            int low = random.Next(-200, 201);
            return (from, to, low, low + (random.Next(4) == 0 ? random.Next(50) : 0));
        }).Where(line => line.Item3 > 0 || line.Item4 < 0)];
        ActionPlanBuilder builder = new ActionPlanBuilder("p", "Plan").Covers("2021").Add(new Resource("office", "Kontoret")
        {
            Capacity = [new(10), new(5) { Cause = CapacityCause.Extension, When = new LiquidityAtLeast(), MonthlyCost = Amount.Exactly(monthly, Currency.Dkk) }],
        });
        builder.Budget = new(Currency.Dkk) { OpeningBalance = opening, Reserve = reserve };
        for (int i = 0; i < lines.Length; i++)
        {
            (LocalDate from, LocalDate to, int low, int high) = lines[i];
            builder.Add(new BudgetLine($"line-{i}", $"Linje {i}", low > 0 ? BudgetDirection.Income : BudgetDirection.Cost, new FixedAmount(Amount.Between(low > 0 ? low : -high, low > 0 ? high : -low, Currency.Dkk)))
            {
                When = PlanDate.Range(PlanDate.Day(from), PlanDate.Day(to)),
                Certainty = Certainty.Committed,
            });
        }

        PlanOutcome outcome = Planner.Plan(builder.Build());
        ConditionAnswer answer = outcome.Capacity[0].Answer;
        int? worst = Enumerable.Range(1, 12).Cast<int?>().FirstOrDefault(month => Lowest(month!.Value, worst: true) >= reserve);
        int? best = Enumerable.Range(1, 12).Cast<int?>().FirstOrDefault(month => Lowest(month!.Value, worst: false) >= reserve);
        if (lines.Length == 0)
        {
            // Without a line in the budget it is not said that there is money; its own monthly cost is one.
            return;
        }

        Assert.Equal(worst is not null ? Answer.Yes : best is not null ? Answer.Undetermined : Answer.No, answer.Verdict.Answer);
        Assert.Equal(worst, answer.FirstDate?.Month);
        Assert.Equal(best is null ? reserve - Lowest(12, worst: false) : null, answer.Shortfall?.Value.Low);

        decimal Lowest(int month, bool worst)
        {
            LocalDate start = new(2021, month, 1);
            decimal at = opening;
            decimal? lowest = null;
            for (LocalDate day = First; day <= Last; day = day.PlusDays(1))
            {
                lowest = day == start ? at : lowest;
                decimal step = day >= start && (worst ? day.Day == 1 : day == day.With(DateAdjusters.EndOfMonth)) ? monthly : 0m;
                decimal paid = lines.Where(line => line.Low <= 0 && day == (worst ? line.From : line.To)).Sum(line => worst ? -line.Low : -line.High) + step;
                decimal received = lines.Where(line => line.Low > 0 && day == (worst ? line.To : line.From)).Sum(line => worst ? line.Low : line.High);
                at += worst ? -paid : received;
                lowest = lowest is { } known ? Math.Min(known, at) : lowest;
                at += worst ? received : -paid;
                lowest = lowest is { } low ? Math.Min(low, at) : lowest;
            }

            return lowest!.Value;
        }
    }
}
