using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.PropertyTests.Support;
using ActionPlanning.Windows;
using FsCheck;
using FsCheck.Fluent;

namespace ActionPlanning.PropertyTests.Budgeting;

public class DecidingAmountProperties
{
    [Property(typeof(Cases), Runs = 40)]
    public void An_amount_settles_the_balance_exactly_when_putting_it_into_the_plan_does(Sample budget)
    {
        BudgetSummary summary = budget.Summarise();
        if (summary.Balanced.Answer != Answer.Undetermined)
        {
            Assert.Empty(summary.Deciding);
            return;
        }

        for (int i = 0; i < budget.Lines.Length; i++)
        {
            (bool income, Quantity range) = budget.Lines[i];
            DecidingAmount? deciding = summary.Deciding.FirstOrDefault(one => one.Line.Path == $"budgetLines[line-{i}]");
            if (range.IsExact)
            {
                Assert.Null(deciding);
                continue;
            }

            bool always = true;
            for (decimal x = range.Low ?? 0m; x <= (range.High ?? 40m); x++)
            {
                Answer answer = budget.With(i, x).Summarise().Balanced.Answer;
                bool yes = income ? x >= deciding?.YesAt : x <= deciding?.YesAt;
                bool no = income ? x < deciding?.NoBeyond : x > deciding?.NoBeyond;
                Assert.Equal((answer == Answer.Yes, answer == Answer.No), (yes, no));
                always &= answer != Answer.Undetermined;
            }

            Assert.Equal(always, deciding?.Always == true);
        }
    }

    public sealed record Sample((bool Income, Quantity Amount)[] Lines)
    {
        public Sample With(int index, decimal amount) => new([.. Lines.Select((line, i) => i == index ? (line.Income, Quantity.Exactly(amount)) : line)]);

        public BudgetSummary Summarise()
        {
            ActionPlanBuilder plan = new("p", "Plan");
            for (int i = 0; i < Lines.Length; i++)
            {
                _ = Lines[i].Income ? plan.Income($"line-{i}", "Income", Lines[i].Amount) : plan.Cost($"line-{i}", "Cost", Lines[i].Amount);
            }

            return BudgetCalculator.Summarise(PlanWindows.Of(plan.Build()));
        }

        public override string ToString() => string.Join("; ", Lines);
    }

    private static class Cases
    {
        public static Arbitrary<Sample> Budget() =>
            (from count in Gen.Choose(2, 4)
             from lines in Lines.ArrayOf(count)
             select new Sample(lines)).ToArbitrary();

        private static Gen<(bool Income, Quantity Amount)> Lines =>
            from income in Gen.Elements(true, false)
            from low in Gen.Choose(0, 5)
            from width in Gen.Choose(1, 4)
            from known in Gen.Elements(0, 0, 1, 1, 2)
            select (income, known switch { 0 => Quantity.Exactly(low), 1 => Quantity.Between(low, low + width), _ => Quantity.AtLeast(low) });
    }
}
