using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.PropertyTests.Support;
using ActionPlanning.Time;
using ActionPlanning.Windows;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ActionPlanning.PropertyTests.Budgeting;

public class CashFlowProperties
{
    [Property(typeof(Cases), Runs = 150)]
    public void Whatever_the_amounts_and_days_turn_out_to_be_the_ranges_hold_them(Sample budget, int seed)
    {
        BudgetSummary summary = budget.Summarise();
        CashFlow cash = summary.Cash;
        Random random = new(seed);
        decimal opening = Pick(random, budget.Opening);
        List<(LocalDate On, decimal Income, decimal Cost)> payments = [];
        foreach (Line line in budget.Lines)
        {
            foreach (DateWindow slot in line.Slots())
            {
                LocalDate day = slot.Start.PlusDays(random.Next(slot.Days!.Value));
                decimal amount = Pick(random, line.Amount);
                payments.Add((day, line.Income ? amount : 0m, line.Income ? 0m : amount));
            }
        }

        payments = [.. payments.OrderBy(payment => payment.On)];
        decimal balance = opening;
        decimal lowest = opening;
        foreach (CashMonth month in cash.Months)
        {
            decimal least = balance;
            decimal income = 0m;
            decimal cost = 0m;
            foreach ((_, decimal paidIn, decimal paidOut) in payments.Where(payment => payment.On.ToYearMonth() == month.Month))
            {
                income += paidIn;
                cost += paidOut;
                balance += paidIn - paidOut;
                least = Math.Min(least, balance);
            }

            lowest = Math.Min(lowest, least);
            Assert.True(Holds(month.Income, income) && Holds(month.Cost, cost) && Holds(month.Lowest, least) && Holds(month.Balance, balance), month.ToString());
        }

        Assert.Equal(opening + payments.Sum(payment => payment.Income - payment.Cost), balance);
        Assert.True(Holds(cash.Lowest, lowest));
        Assert.True(Holds(summary.Result, balance - opening));
        Assert.All(cash.Years, year => Assert.True(Holds(year.Result, payments.Where(payment => payment.On.Year == year.Year).Sum(payment => payment.Income - payment.Cost))));
        Assert.NotEqual(lowest < budget.Reserve ? Answer.Yes : Answer.No, cash.KeepsReserve.Answer);
    }

    [Property(typeof(Cases), Runs = 150)]
    public void The_last_balance_is_the_opening_balance_and_every_line_to_the_oere(Sample budget)
    {
        BudgetSummary summary = budget.Summarise();
        Assert.Equal(budget.Opening + summary.Income - summary.Cost, summary.Cash.Months[^1].Balance);
        Assert.Equal(budget.Lines.Aggregate(Quantity.Zero, (sum, line) => line.Slots().Aggregate(sum, (part, _) => line.Income ? part + line.Amount : part - line.Amount)), summary.Result);
    }

    [Property(typeof(Cases), Runs = 150)]
    public void Months_and_years_add_up_to_the_total_to_the_oere_when_each_line_has_its_month(Sample budget)
    {
        BudgetSummary summary = (budget with { Lines = [.. budget.Lines.Select(line => line with { To = line.Recurs is Recurrence.Once or Recurrence.Monthly ? line.Recurs == Recurrence.Once ? line.From : line.To : line.From })] }).Summarise();
        Assert.Equal(summary.Income, Sum(summary.Cash.Months.Select(month => month.Income)));
        Assert.Equal(summary.Cost, Sum(summary.Cash.Months.Select(month => month.Cost)));
        Assert.Equal(summary.Result, Sum(summary.Cash.Years.Select(year => year.Result)));
        foreach (YearSummary year in summary.Cash.Years)
        {
            Assert.Equal(year.Income, Sum(summary.Cash.Months.Where(month => month.Month.Year == year.Year).Select(month => month.Income)));
        }
    }

    [Property(typeof(Cases), Runs = 150)]
    public void More_income_never_lowers_the_lowest_point(Sample budget, Line more)
    {
        Quantity before = budget.Summarise().Cash.Lowest;
        Quantity after = (budget with { Lines = [.. budget.Lines, more with { Income = true }] }).Summarise().Cash.Lowest;
        Assert.True(AtLeast(after.Low, before.Low, decimal.MinValue) && AtLeast(after.High, before.High, decimal.MaxValue), $"{before} → {after}");
    }

    [Property(typeof(Cases), Runs = 150)]
    public void The_first_month_under_the_reserve_is_the_first_whose_lowest_point_is(Sample budget)
    {
        CashFlow cash = budget.Summarise().Cash;
        Assert.Equal(cash.Months.FirstOrDefault(month => month.Lowest.High < budget.Reserve)?.Month, cash.FirstCertainlyUnder);
        Assert.Equal(cash.FirstCertainlyUnder is not null, cash.KeepsReserve.Answer == Answer.No);
        Assert.Equal(cash.FirstPossiblyUnder is null, cash.KeepsReserve.Answer == Answer.Yes);
        Assert.Equal(cash.Lowest, CashPosition.LowestPoint(budget.Opening, budget.Summarise()));
    }

    private static bool AtLeast(decimal? left, decimal? right, decimal open) => (left ?? open) >= (right ?? open);

    private static Quantity Sum(IEnumerable<Quantity> parts) => parts.Aggregate(Quantity.Zero, (sum, part) => sum + part);

    private static bool Holds(Quantity range, decimal value) => !(range.Low > value) && !(range.High < value);

    // A side that is open may be anything; a thousand kroner further out will do.
    private static decimal Pick(Random random, Quantity range)
    {
        decimal low = range.Low ?? 0m;
        decimal high = range.High ?? low + 1000m;
        return random.Next(4) switch { 0 => low, 1 => high, _ => low + decimal.Round((high - low) * random.Next(101) / 100m, 2) };
    }

    public sealed record Line(bool Income, Quantity Amount, int From, int To, Recurrence Recurs)
    {
        public IEnumerable<DateWindow> Slots()
        {
            int size = Recurs switch { Recurrence.Monthly => 1, Recurrence.Quarterly => 3, Recurrence.Yearly => 12, _ => 1000 };
            return Enumerable.Range(From, To - From + 1).GroupBy(month => month / size).Select(slot => new DateWindow(First(slot.Min()), First(slot.Max() + 1).PlusDays(-1)));
        }

        public BudgetLine Build(int index) => new($"line-{index}", $"Line {index}", Income ? BudgetDirection.Income : BudgetDirection.Cost, new FixedAmount(new(Amount, Currency.Dkk)))
        {
            When = From == To ? PlanDate.Month(2021 + (From / 12), (From % 12) + 1) : PlanDate.Range(PlanDate.Month(2021 + (From / 12), (From % 12) + 1), PlanDate.Month(2021 + (To / 12), (To % 12) + 1)),
            Recurs = Recurs,
        };

        private static LocalDate First(int month) => new LocalDate(2021, 1, 1).PlusMonths(month);
    }

    public sealed record Sample(Quantity Opening, decimal Reserve, Line[] Lines)
    {
        public BudgetSummary Summarise()
        {
            ActionPlanBuilder plan = new ActionPlanBuilder("p", "Plan").Covers("2021-2022");
            plan.Budget = new(Currency.Dkk) { OpeningBalance = Opening, Reserve = Reserve };
            for (int i = 0; i < Lines.Length; i++)
            {
                plan.Add(Lines[i].Build(i));
            }

            return BudgetCalculator.Summarise(PlanWindows.Of(plan.Build()));
        }

        public override string ToString() => $"{Opening} {Reserve}: {string.Join("; ", Lines.Select(line => line.ToString()))}";
    }

    private static class Cases
    {
        public static Arbitrary<Line> Line() => Lines.ToArbitrary();

        public static Arbitrary<Sample> Budget() =>
            (from low in Gen.Choose(-10_000, 100_000)
             from width in Gen.Elements(0, 0, 5_000)
             from reserve in Gen.Choose(0, 50_000)
             from count in Gen.Choose(1, 7)
             from lines in Lines.ArrayOf(count)
             select new Sample(Quantity.Between(low / 100m, (low + width) / 100m), reserve / 100m, lines)).ToArbitrary();

        private static Gen<Line> Lines =>
            from income in Gen.Elements(true, false)
            from oere in Gen.Choose(0, 50_000)
            from width in Gen.Choose(1, 20_000)
            from known in Gen.Elements(0, 0, 0, 1, 1, 2)
            from start in Gen.Choose(0, 29)
            from length in Gen.Elements(0, 0, 1, 4, 14)
            from recurs in Gen.Elements(Recurrence.Once, Recurrence.Once, Recurrence.Monthly, Recurrence.Quarterly, Recurrence.Yearly)
            select new Line(income, known switch { 0 => Quantity.Exactly(oere / 100m), 1 => Quantity.Between(oere / 100m, (oere + width) / 100m), _ => Quantity.AtLeast(oere / 100m) }, start, start + length, recurs);
    }
}
