using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.Windows;

namespace ActionPlanning.Tests.Budgeting;

public class FundingAllocationTests
{
    private static ActionPlanBuilder Plan() => new ActionPlanBuilder("p", "Plan").Covers("2021").Add(new Track("a", "A")).Add(new Track("b", "B")).Add(new Track("c", "C"));

    private static BudgetSummary Of(ActionPlanBuilder builder) => BudgetCalculator.Summarise(PlanWindows.Of(builder.Build()));

    private static BudgetLine Cost(string id, Quantity amount, string? track = null, string? funding = null) =>
        new(id, id, BudgetDirection.Cost, new FixedAmount(new(amount, Currency.Dkk))) { Track = track is null ? null : (TrackId?)new TrackId(track), Funding = funding is null ? null : (FundingId?)new FundingId(funding) };

    private static Funding Grant(string id, Quantity amount, params TrackId[] tracks) => new(id, id, new(amount, Currency.Dkk)) { Steps = [new(FundingState.Granted)], EarmarkedTo = [.. tracks] };

    [Fact]
    public void Earmarked_money_that_its_tracks_cannot_use_balances_nothing_else()
    {
        BudgetSummary summary = Of(Plan().Add(Grant("grant", 100, "a")).Add(Cost("venue", 20, "a")).Add(Cost("rent", 80)));
        Assert.Equal(0, summary.Result);
        Assert.Equal(-80, summary.Usable);
        Assert.Equal(Verdict.No, summary.Balanced);
        Assert.Equal(new FundingUse("grant", 100, 20, 80, IsEarmarked: true), Assert.Single(summary.FundingAtWorst.Uses));
        Assert.Equal([new TrackCover("a", 20, 20, 0, []), new(null, 80, 0, 80, [])], summary.FundingAtWorst.Tracks);
    }

    [Fact]
    public void One_fund_makes_room_for_another_where_only_that_one_may_pay()
    {
        BudgetSummary summary = Of(Plan().Add(Grant("wide", 50, "a", "b")).Add(Grant("narrow", 50, "a")).Add(Cost("one", 50, "a")).Add(Cost("two", 50, "b")));
        Assert.Equal([new FundingShare("wide", "two", 50), new("narrow", "one", 50)], summary.FundingAtWorst.Shares);
        Assert.Equal(Verdict.Yes, summary.Balanced);
    }

    [Fact]
    public void A_line_is_paid_by_the_funding_that_it_names_first_unless_that_is_earmarked_elsewhere()
    {
        BudgetSummary named = Of(Plan().Add(Grant("grant", 50)).Add(Cost("one", 40)).Add(Cost("two", 40, funding: "grant")));
        Assert.Equal([new FundingShare("grant", "one", 10), new("grant", "two", 40)], named.FundingAtWorst.Shares);
        BudgetSummary elsewhere = Of(Plan().Add(Grant("grant", 50, "a")).Add(Cost("two", 40, "b", "grant")));
        Assert.Empty(elsewhere.FundingAtWorst.Shares);
        Assert.Equal(Verdict.No, elsewhere.Balanced);
    }

    [Fact]
    public void What_is_left_uncovered_names_the_funds_that_are_the_bottleneck()
    {
        FundingAllocation allocation = Of(Plan().Add(Grant("wide", 30, "a", "b")).Add(Grant("narrow", 30, "a")).Add(Grant("other", 90, "c")).Add(Cost("one", 50, "a")).Add(Cost("two", 50, "b")).Add(Cost("three", 10, "c"))).FundingAtWorst;
        Assert.Equal(40m, allocation.Tracks[0].Uncovered + allocation.Tracks[1].Uncovered);
        Assert.Equal([new FundingId("wide"), new FundingId("narrow")], allocation.Tracks.Where(track => track.Uncovered > 0m).SelectMany(track => track.LimitedBy).Distinct());
        Assert.Equal(0, allocation.Tracks[2].Uncovered);
    }

    [Fact]
    public void The_number_that_decides_allows_for_what_earmarked_money_can_and_cannot_pay()
    {
        BudgetSummary cost = Of(Plan().Income("fees", "fees", 10).Add(Grant("grant", 100, "a")).Add(Cost("venue", Quantity.Unknown, "a")));
        Assert.Equal((110m, 110m, true), (cost.Deciding[0].YesAt, cost.Deciding[0].NoBeyond, cost.Deciding[0].Always));
        BudgetSummary grant = Of(Plan().Income("fees", "fees", 10).Add(Grant("grant", Quantity.Unknown, "a")).Add(Cost("venue", 30, "a")).Add(Cost("rent", 5)));
        Assert.Equal((25m, 25m, true), (grant.Deciding[0].YesAt, grant.Deciding[0].NoBeyond, grant.Deciding[0].Always));
        Assert.Empty(Of(Plan().Income("fees", "fees", 10).Add(Grant("grant", Quantity.Unknown, "a")).Add(Cost("venue", 30, "a")).Add(Cost("rent", 15))).Deciding);
    }

    [Fact]
    public void What_is_applied_for_pays_at_best_only()
    {
        BudgetSummary summary = Of(Plan().Add(Grant("grant", 50, "a") with { Steps = [new(FundingState.Applied)] }).Add(Cost("venue", 50, "a")));
        Assert.Equal((0m, 50m), (summary.FundingAtWorst.Uses[0].Paid, summary.FundingAtBest.Uses[0].Paid));
        Assert.Equal(Quantity.Between(-50, 0), summary.Usable);
    }
}
