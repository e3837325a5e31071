using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.PropertyTests.Support;
using ActionPlanning.Windows;
using FsCheck;
using FsCheck.Fluent;

namespace ActionPlanning.PropertyTests.Budgeting;

public class BreakEvenProperties
{
    [Property(typeof(Cases), Runs = 200)]
    public void Fewer_than_the_number_never_cover_the_cost_and_that_many_do(Sample item)
    {
        ItemBreakEven answer = item.Answer(0);
        if (answer.Participants is not { } least)
        {
            Assert.All([0, 1, 1000, 1_000_000], number => Assert.True(Left(item, number, best: true) < 0m));
            return;
        }

        Assert.True(least.Low == 0m || Left(item, least.Low!.Value - 1m, best: true) < 0m);
        Assert.True(Left(item, least.Low!.Value, best: true) >= 0m);
        if (least.High is { } enough)
        {
            Assert.True(Left(item, enough, best: false) >= 0m);
            Assert.True(enough == 0m || Left(item, enough - 1m, best: false) < 0m);
        }
        else
        {
            Assert.True(Left(item, 1_000_000m, best: false) < 0m);
        }
    }

    [Property(typeof(Cases), Runs = 200)]
    public void Reached_is_what_income_less_cost_says_for_the_number_counted_on(Sample item, int number)
    {
        int participants = Math.Abs(number % 300);
        Answer expected = Left(item, participants, best: false) >= 0m ? Answer.Yes : Left(item, participants, best: true) < 0m ? Answer.No : Answer.Undetermined;
        Assert.Equal(expected, item.Answer(participants).Reached.Answer);
    }

    private static decimal Left(Sample item, decimal number, bool best) =>
        (number * ((best ? item.Price.High : item.Price.Low)!.Value - item.Head)) - (best ? item.Cost.Low : item.Cost.High)!.Value;

    public sealed record Sample(Quantity Price, decimal Head, Quantity Cost)
    {
        public ItemBreakEven Answer(int participants) => Assert.Single(BudgetCalculator.Summarise(PlanWindows.Of(new ActionPlanBuilder("p", "Plan")
            .Add(new PlanEvent("day", "Day"))
            .Add(Driven("fees", BudgetDirection.Income, participants, Price))
            .Add(Driven("food", BudgetDirection.Cost, participants, Head))
            .Cost("venue", "Venue", Cost, "day").Build())).BreakEvens);

        private static BudgetLine Driven(string id, BudgetDirection direction, int count, Quantity price) =>
            new(id, id, direction, new DrivenAmount([new("participants", count, new(price, Currency.Dkk))])) { Item = "day" };
    }

    private static class Cases
    {
        public static Arbitrary<Sample> Items() =>
            (from price in Gen.Choose(0, 5_000)
             from spread in Gen.Elements(0, 0, 300)
             from head in Gen.Choose(0, 4_000)
             from cost in Gen.Choose(0, 200_000)
             from width in Gen.Elements(0, 0, 10_000)
             select new Sample(Quantity.Between(price / 100m, (price + spread) / 100m), head / 100m, Quantity.Between(cost / 100m, (cost + width) / 100m))).ToArbitrary();
    }
}
