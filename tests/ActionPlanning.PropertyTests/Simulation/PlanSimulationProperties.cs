using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.PropertyTests.Json;
using ActionPlanning.PropertyTests.Support;
using ActionPlanning.Simulation;
using ActionPlanning.Time;
using FsCheck;
using FsCheck.Fluent;

namespace ActionPlanning.PropertyTests.Simulation;

public class PlanSimulationProperties
{
    private static readonly ActionPlanner Planner = new();

    [Property(typeof(Cases), Runs = 100)]
    public void With_all_spreads_zero_every_run_is_the_base_case_to_the_oere(Sample sample)
    {
        ActionPlan plan = sample.Build(spread: 0m);
        BudgetSummary budget = Planner.Plan(plan).Budget;
        PlanSimulation simulation = Planner.Simulate(plan, new() { Runs = 5, Verify = true });
        Same(budget.Result.Low, simulation.Result);
        Same(budget.Cash.Lowest.Low, simulation.Lowest);
        Same(budget.Cash.Lowest.High, simulation.LowestAtBest);
        foreach ((YearSummary year, SimulatedYear simulated) in budget.Cash.Years.Zip(simulation.Years))
        {
            if (year.Result.IsExact)
            {
                Same(year.Result.Low, simulated.Result);
            }
        }

        Assert.Equal(budget.Balanced.Answer == Answer.Yes ? 5 : 0, simulation.Balances.Estimate!.Value.Yes);
        if (budget.Cash.KeepsReserve.Answer != Answer.Undetermined)
        {
            Assert.Equal(budget.Cash.KeepsReserve.Answer == Answer.Yes ? 5 : 0, simulation.KeepsReserve.Estimate!.Value.Yes);
        }
    }

    [Property(typeof(Cases), Runs = 40)]
    public void The_mean_of_the_result_is_within_a_few_standard_errors_of_the_closed_form(Sample sample)
    {
        // Samples are new in every test run: five standard errors are left once in two million means, four once in 16,000.
        ActionPlan plan = sample.Build(spread: 0.25m);
        PlanSimulation simulation = Planner.Simulate(plan, new() { Runs = 4000, Verify = true });
        Assert.True(Math.Abs(simulation.Result.Mean - sample.Mean(0.25m)) <= (5 * simulation.Result.StandardError) + 0.01m, $"{simulation.Result.Mean} ± {simulation.Result.StandardError} against {sample.Mean(0.25m)}");
    }

    [Property(typeof(Cases), Runs = 100)]
    public void Every_run_lies_within_the_ranges_of_the_budget(Sample sample)
    {
        ActionPlan plan = sample.Build(range: 0.5m);
        BudgetSummary budget = Planner.Plan(plan).Budget;
        PlanSimulation simulation = Planner.Simulate(plan, new() { Runs = 50, Verify = true });
        foreach ((Quantity range, SimulatedNumber number) in new[] { (budget.Result, simulation.Result), (budget.Cash.Lowest, simulation.Lowest), (budget.Cash.Lowest, simulation.LowestAtBest) })
        {
            Assert.True(range.Low - 1m <= number.Least && number.Greatest <= range.High + 1m, $"{range}: {number.Least}..{number.Greatest}");
        }

        Assert.True(simulation.Lowest.P50 <= simulation.LowestAtBest.P50);
        Assert.True(simulation.KeepsReserve.Estimate!.Value.Yes <= simulation.KeepsReserveAtBest.Estimate!.Value.Yes);
        Assert.All(simulation.Drivers, driver => Assert.True(driver.IsAssumed));
    }

    [Property(typeof(PlanGenerator), Runs = 40)]
    public void Any_plan_is_simulated_and_says_either_a_number_or_what_is_missing(ActionPlan plan)
    {
        PlanSimulation simulation = Planner.Simulate(plan, new() { Runs = 20, Verify = true });
        Assert.All(
            new[] { simulation.Result, simulation.Lowest, simulation.LowestAtBest }.Concat(simulation.Years.Select(year => year.Result)).Concat(simulation.Items.Select(item => item.Result)),
            number => Assert.Equal(number.IsDetermined, number.Missing.IsEmpty));
        Assert.All(
            new[] { simulation.Balances, simulation.KeepsReserve, simulation.KeepsReserveAtBest }.Concat(simulation.Items.Select(item => item.BreaksEven)).Concat(simulation.Criteria.Select(one => one.Chance)),
            chance => Assert.Equal(chance.Estimate is null, !chance.Missing.IsEmpty));
        Assert.Equal(plan.Criteria.Count, simulation.Criteria.Count);
    }

    [Property(typeof(PlanGenerator), Runs = 40)]
    public void Without_spreads_and_risks_nothing_unknown_is_determined_and_no_run_leaves_what_the_budget_holds_possible(ActionPlan plan)
    {
        plan = plan with { Uncertainties = [], Risks = [], EvaluationQuestions = [] };
        BudgetSummary budget = Planner.Plan(plan).Budget;
        PlanSimulation simulation = Planner.Simulate(plan, new() { Runs = 20, Verify = true });
        if (simulation.Result.IsDetermined)
        {
            Assert.True(budget.Result.IsBounded, budget.Result.ToString());
            Assert.True(budget.Result.Low - 1m <= simulation.Result.Least && simulation.Result.Greatest <= budget.Result.High + 1m);
        }

        if (simulation.Balances.Estimate is { } balances)
        {
            Assert.True(budget.Balanced.Answer == Answer.Undetermined || balances.Yes == (budget.Balanced.Answer == Answer.Yes ? simulation.Runs : 0));
        }

        if (simulation.KeepsReserve.Estimate is { } keeps)
        {
            Assert.True(budget.Cash.KeepsReserve.Answer == Answer.Undetermined || keeps.Yes == (budget.Cash.KeepsReserve.Answer == Answer.Yes ? simulation.Runs : 0));
        }
    }

    private static void Same(decimal? expected, SimulatedNumber number)
    {
        Assert.Equal(expected, number.Mean);
        Assert.Equal((expected, expected, 0m), (number.Least, number.Greatest, number.StandardError));
    }

    /// <summary>A line of count times price, or of an amount, with a spread of the kind about it.</summary>
    public sealed record Line(bool Income, int Count, int Oere, int From, int To, Recurrence Recurs, int Kind)
    {
        private decimal Price => Oere / 100m;

        private int Times => Recurs == Recurrence.Monthly ? To - From + 1 : 1;

        public void AddTo(ActionPlanBuilder builder, int index, decimal? spread, decimal? range)
        {
            BudgetLineId id = new($"line-{index}");
            Quantity count = range is { } half ? Quantity.Between(Math.Floor(Count * (1m - half)), Math.Ceiling(Count * (1m + half))) : Count;
            LineAmount amount = Kind % 2 == 0 ? new DrivenAmount([new("n", count, Amount.Exactly(Price, Currency.Dkk))]) : new FixedAmount(new(range is null ? Price : Quantity.Between(Price * (1m - range.Value), Price * (1m + range.Value)), Currency.Dkk));
            builder.Add(new BudgetLine(id, id.Value, Income ? BudgetDirection.Income : BudgetDirection.Cost, amount) { When = PlanDate.Parse($"2021-{From:00}/2021-{To:00}"), Recurs = Recurs });
            if (spread is { } width)
            {
                decimal middle = Kind % 2 == 0 ? Count : Price;
                (decimal low, decimal high) = (middle * (1m - width), middle * (1m + (2m * width)));
                Spread of = (Kind / 2 % 4) switch
                {
                    0 => new UniformSpread(low, high),
                    1 => new TriangularSpread(low, middle, high),
                    2 => new PertSpread(low, middle, high),
                    _ => width == 0m ? new DiscreteSpread([new(middle, 1)]) : new DiscreteSpread([new(high, 1), new(low, 3)]),
                };
                builder.Add(new Uncertainty(Kind % 2 == 0 ? new CountDriver(id, "n") : new AmountDriver(id), of));
            }
        }

        public decimal Mean(decimal width)
        {
            decimal middle = Kind % 2 == 0 ? Count : Price;
            (decimal low, decimal high) = (middle * (1m - width), middle * (1m + (2m * width)));
            decimal mean = (Kind / 2 % 4) switch { 0 => (low + high) / 2m, 1 => (low + middle + high) / 3m, 2 => (low + (4m * middle) + high) / 6m, _ => (high + (3m * low)) / 4m };
            return (Income ? 1 : -1) * Times * mean * (Kind % 2 == 0 ? Price : 1m);
        }
    }

    public sealed record Sample(Line[] Lines, int Opening, int Reserve)
    {
        public ActionPlan Build(decimal? spread = null, decimal? range = null)
        {
            ActionPlanBuilder builder = new("p", "P") { Period = PlanDate.Parse("2021"), Budget = new(Currency.Dkk) { OpeningBalance = Opening, Reserve = Reserve } };
            for (int i = 0; i < Lines.Length; i++)
            {
                Lines[i].AddTo(builder, i, spread, range);
            }

            return builder.Build();
        }

        public decimal Mean(decimal width) => Lines.Sum(line => line.Mean(width));
    }

    public static class Cases
    {
        public static Arbitrary<Sample> Samples() => Arb.From(
            from lines in Gen.Choose(1, 8).SelectMany(count => Gen.ArrayOf(Lines(), count))
            from opening in Gen.Choose(0, 100_000)
            from reserve in Gen.Choose(-1000, 50_000)
            select new Sample(lines, opening, reserve));

        private static Gen<Line> Lines() =>
            from income in Gen.Elements(true, false)
            from count in Gen.Choose(0, 300)
            from oere in Gen.Choose(0, 500_000)
            from start in Gen.Choose(1, 12)
            from length in Gen.Choose(0, 11)
            from recurs in Gen.Elements(Recurrence.Once, Recurrence.Monthly)
            from kind in Gen.Choose(0, 7)
            select new Line(income, count, oere, start, Math.Min(12, start + length), recurs, kind);
    }
}
