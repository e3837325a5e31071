using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.PropertyTests.Support;
using ActionPlanning.Windows;
using FsCheck;
using FsCheck.Fluent;

namespace ActionPlanning.PropertyTests.Budgeting;

public class FundingProperties
{
    [Property(typeof(Cases), Runs = 300)]
    public void Money_is_conserved_to_the_oere_and_pays_only_what_it_may(Sample sample)
    {
        ActionPlan plan = sample.Build();
        FundingAllocation allocation = BudgetCalculator.Summarise(PlanWindows.Of(plan)).FundingAtWorst;
        Assert.All(allocation.Uses, use => Assert.Equal(use.Amount, use.Paid + use.Unused));
        Assert.All(allocation.Uses, use => Assert.Equal(use.Paid, allocation.Shares.Where(share => share.Funding == use.Funding).Sum(share => share.Amount)));
        Assert.All(allocation.Tracks, track => Assert.Equal(track.Cost, track.Covered + track.Uncovered));
        Assert.Equal(allocation.Uses.Sum(use => use.Paid), allocation.Tracks.Sum(track => track.Covered));
        foreach (FundingShare share in allocation.Shares)
        {
            Funding funding = plan.Funding.First(one => one.Id == share.Funding);
            BudgetLine line = plan.BudgetLines.First(one => one.Id == share.Line);
            Assert.True(share.Amount > 0m && (funding.EarmarkedTo.IsEmpty || (line.Track is { } track && funding.EarmarkedTo.Contains(track))));
        }

        Assert.All(plan.BudgetLines, line => Assert.True(allocation.Shares.Where(share => share.Line == line.Id).Sum(share => share.Amount) <= ((FixedAmount)line.Amount).Amount.Value.Low));
    }

    [Property(typeof(Cases), Runs = 300)]
    public void Without_names_the_flow_pays_as_much_as_the_best_of_all_cuts_allows(Sample sample)
    {
        sample = sample with { Lines = [.. sample.Lines.Select(line => line with { Named = -1 })] };
        FundingAllocation allocation = BudgetCalculator.Summarise(PlanWindows.Of(sample.Build())).FundingAtWorst;
        Assert.Equal(sample.LeastCut(_ => true), allocation.Uses.Sum(use => use.Paid));
        Assert.Equal(sample.LeastCut(fund => fund.Tracks != 0), allocation.Uses.Where(use => use.IsEarmarked).Sum(use => use.Paid));
    }

    [Property(typeof(Cases), Runs = 300)]
    public void A_line_takes_from_the_funding_that_it_names_all_that_both_have_room_for(Sample sample)
    {
        FundingAllocation allocation = BudgetCalculator.Summarise(PlanWindows.Of(sample.Build())).FundingAtWorst;
        for (int i = 0; i < sample.Funds.Length; i++)
        {
            Line[] named = [.. sample.Lines.Where(line => line.Named == i && sample.Funds[i].MayPay(line))];
            decimal paid = allocation.Shares.Where(share => share.Funding.Value == $"fund-{i}" && named.Any(line => share.Line.Value == $"line-{Array.IndexOf(sample.Lines, line)}")).Sum(share => share.Amount);
            Assert.Equal(Math.Min(sample.Funds[i].Amount, named.Sum(line => line.Amount)), paid);
        }
    }

    [Property(typeof(Cases), Runs = 200)]
    public void Bottlenecks_are_used_up_and_more_of_them_would_cover_more(Sample sample)
    {
        sample = sample with { Lines = [.. sample.Lines.Select(line => line with { Named = -1 })] };
        FundingAllocation allocation = BudgetCalculator.Summarise(PlanWindows.Of(sample.Build())).FundingAtWorst;
        foreach (TrackCover track in allocation.Tracks.Where(track => track.Uncovered > 0m))
        {
            Assert.All(track.LimitedBy, id => Assert.Equal(0m, allocation.Uses.First(use => use.Funding == id).Unused));
            foreach (FundingId id in track.LimitedBy)
            {
                int at = int.Parse(id.Value["fund-".Length..], System.Globalization.CultureInfo.InvariantCulture);
                Sample more = sample with { Funds = [.. sample.Funds.Select((fund, i) => i == at ? fund with { Amount = fund.Amount + 0.01m } : fund)] };
                Assert.Equal(allocation.Uses.Sum(use => use.Paid) + 0.01m, BudgetCalculator.Summarise(PlanWindows.Of(more.Build())).FundingAtWorst.Uses.Sum(use => use.Paid));
            }
        }
    }

    [Property(typeof(Cases), Runs = 200)]
    public void The_usable_result_leaves_out_exactly_the_earmarked_money_that_is_not_used(Sample sample)
    {
        BudgetSummary summary = BudgetCalculator.Summarise(PlanWindows.Of(sample.Build()));
        Assert.Equal(summary.Result - Quantity.Exactly(summary.FundingAtWorst.Uses.Where(use => use.IsEarmarked).Sum(use => use.Unused!.Value)), summary.Usable);
        Assert.Equal(summary.Usable.Low >= 0m ? Answer.Yes : Answer.No, summary.Balanced.Answer);
    }

    [Property(typeof(Cases), Runs = 60)]
    public void A_deciding_amount_among_earmarks_is_where_putting_it_in_turns_the_verdict(Sample sample, int seed)
    {
        int at = Math.Abs(seed % (sample.Lines.Length + sample.Funds.Length));
        BudgetSummary open = BudgetCalculator.Summarise(PlanWindows.Of(sample.Build(at)));
        if (open.Balanced.Answer != Answer.Undetermined)
        {
            return;
        }

        DecidingAmount? deciding = open.Deciding.FirstOrDefault(one => one.Line.Path == (at < sample.Lines.Length ? $"budgetLines[line-{at}]" : $"funding[fund-{at - sample.Lines.Length}]"));
        for (decimal amount = 0m; amount <= 40m; amount++)
        {
            Answer answer = BudgetCalculator.Summarise(PlanWindows.Of(sample.With(at, amount).Build())).Balanced.Answer;
            bool yes = at < sample.Lines.Length ? amount <= deciding?.YesAt : amount >= deciding?.YesAt;
            Assert.Equal(answer == Answer.Yes, yes);
        }
    }

    public sealed record Fund(decimal Amount, int Tracks)
    {
        public bool MayPay(Line line) => Tracks == 0 || (line.Track > 0 && (Tracks & (1 << (line.Track - 1))) != 0);
    }

    public sealed record Line(decimal Amount, int Track, int Named, int Id);

    public sealed record Sample(Fund[] Funds, Line[] Lines, decimal Fees)
    {
        public Sample With(int at, decimal amount) => at < Lines.Length
            ? this with { Lines = [.. Lines.Select((line, i) => i == at ? line with { Amount = amount } : line)] }
            : this with { Funds = [.. Funds.Select((fund, i) => i == at - Lines.Length ? fund with { Amount = amount } : fund)] };

        /// <summary>The least of all cuts: some of the lines are paid for, and the rest limits the funds that may pay any of them.</summary>
        public decimal LeastCut(Func<Fund, bool> counts) => Enumerable.Range(0, 1 << Lines.Length)
            .Min(cut => Lines.Where((_, i) => (cut & (1 << i)) != 0).Sum(line => line.Amount) + Funds.Where(fund => counts(fund) && Lines.Where((_, i) => (cut & (1 << i)) == 0).Any(fund.MayPay)).Sum(fund => fund.Amount));

        public ActionPlan Build(int unknown = -1)
        {
            ActionPlanBuilder plan = new ActionPlanBuilder("p", "Plan").Covers("2021").Add(new Track("track-1", "1")).Add(new Track("track-2", "2")).Add(new Track("track-3", "3")).Income("fees", "Fees", Fees);
            for (int i = 0; i < Funds.Length; i++)
            {
                plan.Add(new Funding($"fund-{i}", $"Fund {i}", new(unknown == Lines.Length + i ? Quantity.Unknown : Quantity.Exactly(Funds[i].Amount), Currency.Dkk))
                {
                    Steps = [new(FundingState.Granted)],
                    EarmarkedTo = [.. Enumerable.Range(0, 3).Where(track => (Funds[i].Tracks & (1 << track)) != 0).Select(track => new TrackId($"track-{track + 1}"))],
                });
            }

            for (int i = 0; i < Lines.Length; i++)
            {
                plan.Add(new BudgetLine($"line-{i}", $"Line {i}", BudgetDirection.Cost, new FixedAmount(new(unknown == i ? Quantity.Unknown : Quantity.Exactly(Lines[i].Amount), Currency.Dkk)))
                {
                    Track = Lines[i].Track == 0 ? null : (TrackId?)new TrackId($"track-{Lines[i].Track}"),
                    Funding = Lines[i].Named < 0 ? null : (FundingId?)new FundingId($"fund-{Lines[i].Named}"),
                });
            }

            return plan.Build();
        }

        public override string ToString() => $"{Fees}: {string.Join("; ", (object[])Funds)} | {string.Join("; ", (object[])Lines)}";
    }

    private static class Cases
    {
        public static Arbitrary<Sample> Budget() =>
            (from funds in Gen.Choose(1, 4)
             from lines in Gen.Choose(1, 5)
             from fees in Gen.Choose(0, 20)
             from fund in (from amount in Gen.Choose(0, 30) from tracks in Gen.Choose(0, 7) select new Fund(amount, tracks)).ArrayOf(funds)
             from line in (from amount in Gen.Choose(0, 30) from track in Gen.Choose(0, 3) from named in Gen.Choose(-2, funds - 1) from id in Gen.Choose(0, 1_000_000) select new Line(amount, track, Math.Max(-1, named), id)).ArrayOf(lines)
             select new Sample(fund, line, fees)).ToArbitrary();
    }
}
