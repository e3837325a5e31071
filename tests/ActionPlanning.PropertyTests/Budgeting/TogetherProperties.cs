using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.PropertyTests.Support;
using ActionPlanning.Windows;
using FsCheck;
using FsCheck.Fluent;

namespace ActionPlanning.PropertyTests.Budgeting;

/// <summary>What an item that may come about earns and costs comes together, or not at all.</summary>
public class TogetherProperties
{
    [Property(typeof(Cases), Runs = 300)]
    public void The_usable_result_is_the_least_and_the_greatest_over_everything_that_can_come_about(Sample budget)
    {
        List<decimal> results = [];
        for (int world = 0; world < 1 << Sample.Items; world++)
        {
            decimal low = 0m;
            decimal high = 0m;
            foreach (Line line in budget.Lines.Where(line => line.Item < 0 || (world & (1 << line.Item)) != 0))
            {
                (decimal least, decimal most) = (line.Possible ? 0m : line.Low, line.High);
                low += line.Income ? least : -most;
                high += line.Income ? most : -least;
            }

            results.AddRange([low, high]);
        }

        BudgetSummary summary = budget.Summarise();
        Assert.Equal(Quantity.Between(results.Min(), results.Max()), summary.Usable);
        Assert.Equal(results.Min() >= 0m ? Answer.Yes : results.Max() < 0m ? Answer.No : Answer.Undetermined, summary.Balanced.Answer);
    }

    [Property(typeof(Cases), Runs = 150)]
    public void A_deciding_amount_never_claims_more_than_holds_when_it_is_put_in(Sample budget)
    {
        BudgetSummary summary = budget.Summarise();
        foreach (DecidingAmount deciding in summary.Deciding)
        {
            int at = int.Parse(deciding.Line.Path["budgetLines[line-".Length..^1], System.Globalization.CultureInfo.InvariantCulture);
            Line line = budget.Lines[at];
            for (decimal amount = 0m; amount <= line.High; amount++)
            {
                // At zero the item does not come about, unless the line alone is in doubt; at any other amount it does.
                if (amount > 0m && amount < line.Low)
                {
                    continue;
                }

                Answer answer = budget.With(at, amount).Summarise().Balanced.Answer;
                bool income = line.Income;
                Assert.False((income ? amount >= deciding.YesAt : amount <= deciding.YesAt) && answer != Answer.Yes, $"{deciding.Line.Path} {amount}: {answer}");
                Assert.False((income ? amount < deciding.NoBeyond : amount > deciding.NoBeyond) && answer != Answer.No, $"{deciding.Line.Path} {amount}: {answer}");
            }
        }
    }

    public sealed record Line(bool Income, int Low, int High, int Item, bool Possible);

    public sealed record Sample(Line[] Lines)
    {
        public const int Items = 2;

        /// <summary>The budget in which a line is known to come to an amount, and its item therefore to come about, or at zero not to.</summary>
        public Sample With(int at, decimal amount)
        {
            int item = Lines[at].Item;
            IEnumerable<Line> known = Lines.Select((line, i) => i == at ? line with { Low = (int)amount, High = (int)amount, Possible = false } : line);
            return new([.. amount == 0m && item >= 0 ? known.Where(line => line.Item != item) : known.Select(line => line.Item == item ? line with { Item = -1 } : line)]);
        }

        public BudgetSummary Summarise()
        {
            ActionPlanBuilder plan = new ActionPlanBuilder("p", "Plan").Covers("2021").Income("none", "None", 0);
            for (int i = 0; i < Items; i++)
            {
                plan.Add(new PlanEvent($"item-{i}", $"Item {i}") { Condition = new Circumstance("if it can be") }).Cost($"none-{i}", "None", 0, $"item-{i}");
            }

            for (int i = 0; i < Lines.Length; i++)
            {
                plan.Add(new BudgetLine($"line-{i}", $"Line {i}", Lines[i].Income ? BudgetDirection.Income : BudgetDirection.Cost, new FixedAmount(new(Quantity.Between(Lines[i].Low, Lines[i].High), Currency.Dkk)))
                {
                    Item = Lines[i].Item < 0 ? null : (ItemId?)new ItemId($"item-{Lines[i].Item}"),
                    Certainty = Lines[i].Possible ? Certainty.Possible : Certainty.Expected,
                });
            }

            return BudgetCalculator.Summarise(PlanWindows.Of(plan.Build()));
        }

        public override string ToString() => string.Join("; ", (object[])Lines);
    }

    private static class Cases
    {
        public static Arbitrary<Sample> Budget() =>
            (from count in Gen.Choose(1, 5)
             from lines in Lines.ArrayOf(count)
             select new Sample(lines)).ToArbitrary();

        private static Gen<Line> Lines =>
            from income in Gen.Elements(true, false)
            from low in Gen.Choose(0, 12)
            from width in Gen.Elements(0, 0, 4)
            from item in Gen.Elements(-1, 0, 0, 1)
            from possible in Gen.Elements(true, false, false, false)
            select new Line(income, low, low + width, item, possible);
    }
}
