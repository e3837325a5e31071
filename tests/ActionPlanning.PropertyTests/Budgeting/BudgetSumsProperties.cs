using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.PropertyTests.Support;
using ActionPlanning.Time;
using ActionPlanning.Windows;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ActionPlanning.PropertyTests.Budgeting;

public class BudgetSumsProperties
{
    [Property(typeof(Cases), Runs = 300)]
    public void Months_years_and_what_lies_in_neither_and_tracks_and_what_lies_in_none_add_up_to_the_total_to_the_oere(Sample budget)
    {
        foreach (BudgetSummary summary in new[] { budget.Summarise(null), budget.Summarise(new(2021, 8, 14)) })
        {
            Assert.Equal((summary.Income, summary.Cost), (Sum(summary.Periods, period => period.Income), Sum(summary.Periods, period => period.Cost)));
            Assert.Equal((summary.Income, summary.Cost), (Sum(summary.Tracks, track => track.Income), Sum(summary.Tracks, track => track.Cost)));
            foreach (YearSummary year in summary.Years)
            {
                Assert.Equal(year.Income, Sum(summary.Periods.Where(period => period.Year == year.Year), period => period.Income));
                Assert.Equal(year.Cost, Sum(summary.Periods.Where(period => period.Year == year.Year), period => period.Cost));
            }

            Assert.Equal(summary.Result, Sum(summary.Years, year => year.Result) + Sum(summary.Periods.Where(period => period.Year is null), period => period.Result));
            if (summary.FollowUp is { } followUp)
            {
                Assert.Equal(followUp.Cost, Sums(followUp.Periods.Select(period => period.Cost)));
                Assert.Equal(followUp.Income, Sums(followUp.Tracks.Select(track => track.Income)));
                Assert.Equal(followUp.Cost, Sums(followUp.Lines.Concat(followUp.Unbudgeted).Where(line => line.Direction == BudgetDirection.Cost).Select(line => line.Sums)));
                Assert.Equal(followUp.Income.Actual, Quantity.Exactly(budget.Booked(income: true, summary.AsOf)));
            }
        }
    }

    [Property(typeof(Cases), Runs = 300)]
    public void A_verdict_of_balanced_or_not_is_what_plain_decimals_say_whatever_the_amounts_turn_out_to_be(Sample budget, int seed)
    {
        BudgetSummary summary = budget.Summarise(null);
        Random random = new(seed);
        for (int draw = 0; draw < 8; draw++)
        {
            decimal result = 0m;
            foreach (Line line in budget.Lines.Where(line => !line.Unbudgeted))
            {
                // Each payment of a line may come to another amount, but a line that may not come about does so as a whole.
                decimal amount = line.Slots() * Pick(random, line.Amount);
                bool comesAbout = !line.Possible || random.Next(2) == 0;
                result += comesAbout ? line.Income ? amount : -amount : 0m;
            }

            Assert.NotEqual(result < 0m ? Answer.Yes : Answer.No, summary.Balanced.Answer);
        }
    }

    [Property(typeof(Cases), Runs = 200)]
    public void Seen_from_a_day_what_is_booked_is_certain_and_never_more_than_the_line_comes_to(Sample budget)
    {
        LocalDate day = new(2021, 8, 14);
        BudgetSummary summary = budget.Summarise(day);
        decimal booked = budget.Booked(income: true, day);
        Assert.True(summary.Income.Low >= booked && summary.Cost.Low >= budget.Booked(income: false, day));
        Assert.Equal(budget.Summarise(null).Balanced, (budget with { Lines = [.. budget.Lines.Select(line => line with { Entries = [] })] }).Summarise(day).Balanced);
    }

    private static Quantity Sum<T>(IEnumerable<T> parts, Func<T, Quantity> of) => parts.Aggregate(Quantity.Zero, (sum, part) => sum + of(part));

    private static FollowUpSums Sums(IEnumerable<FollowUpSums> parts) => parts.Aggregate(new FollowUpSums(0, 0, 0), (sum, part) => new(sum.Planned + part.Planned, sum.Committed + part.Committed, sum.Actual + part.Actual));

    private static decimal Pick(Random random, Quantity range)
    {
        decimal low = range.Low ?? 0m;
        decimal high = range.High ?? low + 1000m;
        return random.Next(3) switch { 0 => low, 1 => high, _ => low + decimal.Round((high - low) * random.Next(101) / 100m, 2) };
    }

    public sealed record Line(bool Income, Quantity Amount, int From, int To, Recurrence Recurs, int Track, bool Possible, bool Unbudgeted, (bool Actual, int Oere, int Day)[] Entries)
    {
        public int Slots()
        {
            int size = Recurs switch { Recurrence.Monthly => 1, Recurrence.Quarterly => 3, Recurrence.Yearly => 12, _ => 1000 };
            return Enumerable.Range(From, To - From + 1).GroupBy(month => month / size).Count();
        }

        public BudgetLine Build(int index) => new($"line-{index}", $"Line {index}", Income ? BudgetDirection.Income : BudgetDirection.Cost, new FixedAmount(new(Amount, Currency.Dkk)))
        {
            When = From == To ? PlanDate.Month(2021 + (From / 12), (From % 12) + 1) : PlanDate.Range(PlanDate.Month(2021 + (From / 12), (From % 12) + 1), PlanDate.Month(2021 + (To / 12), (To % 12) + 1)),
            Recurs = Recurs,
            Track = Track == 0 ? null : (TrackId?)new TrackId($"track-{Track}"),
            Certainty = Possible ? Certainty.Possible : Certainty.Expected,
            IsUnbudgeted = Unbudgeted,
            Entries = [.. Entries.Select(entry => new BudgetEntry(entry.Actual ? BudgetEntryKind.Actual : BudgetEntryKind.Committed, ActionPlanning.Amounts.Amount.Exactly(entry.Oere / 100m, Currency.Dkk), new LocalDate(2021, 1, 1).PlusDays(entry.Day)))],
        };
    }

    public sealed record Sample(Line[] Lines)
    {
        public BudgetSummary Summarise(LocalDate? asOf)
        {
            ActionPlanBuilder plan = new ActionPlanBuilder("p", "Plan").Covers("2021-2022").Add(new Track("track-1", "1")).Add(new Track("track-2", "2"));
            for (int i = 0; i < Lines.Length; i++)
            {
                plan.Add(Lines[i].Build(i));
            }

            return BudgetCalculator.Summarise(PlanWindows.Of(plan.Build()), null, asOf);
        }

        public decimal Booked(bool income, LocalDate? before) => Lines.Where(line => line.Income == income).SelectMany(line => line.Entries)
            .Where(entry => entry.Actual && (before is not { } day || new LocalDate(2021, 1, 1).PlusDays(entry.Day) < day)).Sum(entry => entry.Oere / 100m);

        public override string ToString() => string.Join("; ", Lines.Select(line => $"{line} {string.Join(",", line.Entries)}"));
    }

    private static class Cases
    {
        public static Arbitrary<Sample> Budget() =>
            (from count in Gen.Choose(1, 7)
             from lines in Lines.ArrayOf(count)
             select new Sample(lines)).ToArbitrary();

        private static Gen<Line> Lines =>
            from income in Gen.Elements(true, false)
            from oere in Gen.Choose(0, 50_000)
            from width in Gen.Choose(1, 20_000)
            from known in Gen.Elements(0, 0, 0, 1, 2)
            from start in Gen.Choose(0, 23)
            from length in Gen.Elements(0, 0, 1, 4, 14)
            from recurs in Gen.Elements(Recurrence.Once, Recurrence.Once, Recurrence.Monthly, Recurrence.Quarterly, Recurrence.Yearly)
            from track in Gen.Choose(0, 2)
            from possible in Gen.Elements(true, false, false, false)
            from unbudgeted in Gen.Elements(true, false, false, false, false)
            from booked in Gen.Choose(0, 3)
            from entries in Entries.ArrayOf(booked)
            select new Line(income, known switch { 0 => Quantity.Exactly(oere / 100m), 1 => Quantity.Between(oere / 100m, (oere + width) / 100m), _ => Quantity.AtLeast(oere / 100m) }, start, start + length, recurs, track, possible, unbudgeted, entries);

        private static Gen<(bool Actual, int Oere, int Day)> Entries =>
            from actual in Gen.Elements(true, true, false)
            from oere in Gen.Choose(0, 40_000)
            from day in Gen.Choose(0, 700)
            select (actual, oere, day);
    }
}
