using ActionPlanning.Amounts;
using ActionPlanning.Prioritisation;

namespace ActionPlanning.Tests.Prioritisation;

public class ScoringTests
{
    private static readonly ActionPlan Plan = new ActionPlanBuilder("p", "Plan").Covers("2021").Resource("office", "Sekretariatet", 10)
        .Add(new Activity("a", "A") { Priority = new(1), Effort = [new("office", 8)] })
        .Add(new Activity("b", "B") { Priority = new(3), Effort = [new("office", 20)] })
        .Add(new Activity("c", "C"))
        .Build();

    [Fact]
    public void In_the_given_order_each_rank_counts_half_of_the_one_above_and_no_priority_least() =>
        Assert.Equal(["64 1..1", "16 2..2", "1 3..3"], Scores(new GivenOrder()));

    [Fact]
    public void Of_ranks_below_the_sixth_all_count_the_same_and_more_than_none() => Assert.Equal(
        [2m, 2m, 1m],
        new GivenOrder().Score(new ActionPlanBuilder("p", "Plan").Add(new Activity("a", "A") { Priority = new(6) }).Add(new Activity("b", "B") { Priority = new(900) }).Add(new Activity("c", "C")).Build(), []).Select(score => score.Score.Low!.Value));

    [Fact]
    public void The_cost_of_delay_is_divided_by_the_size_of_the_job() => Assert.Equal(
        ["5 2..2", "6 1..1", "2.5 3..3"],
        Scores(new WsjfScoring(), new("a") { CostOfDelay = 20, JobSize = 4 }, new("b") { CostOfDelay = 12, JobSize = 2 }, new("c") { CostOfDelay = 10, JobSize = 4 }));

    [Fact]
    public void Where_no_size_is_given_the_hours_of_the_plan_are_the_size() => Assert.Equal(
        ["2.5 1..2", "1 2..3", "0.. 1..3"],
        Scores(new WsjfScoring(), new("a") { CostOfDelay = 20 }, new("b") { CostOfDelay = 20 }, new("c") { CostOfDelay = 10 }));

    [Fact]
    public void Reach_times_impact_times_confidence_is_divided_by_the_effort() => Assert.Equal(
        ["30 1..1", "15 2..2", "10 3..3"],
        Scores(new RiceScoring(), Rice("a", 100, 3, 0.5m, 5), Rice("b", 60, 1, 1, 4), Rice("c", 200, 0.5m, 0.8m, 8)));

    [Fact]
    public void What_is_not_known_widens_the_score_and_the_rank_and_is_named()
    {
        PlanList<ItemScore> scores = new RiceScoring().Score(Plan, [new("a") { Reach = 100, Impact = 3, JobSize = 5 }, Rice("b", 60, 1, 1, 4), Rice("c", 200, 2, 1, 4)]);
        Assert.Equal("0..60", scores[0].Score.ToString());
        Assert.Equal((2, 3, false), (scores[0].BestRank, scores[0].WorstRank, scores[0].IsRankSettled));
        Assert.Equal((1, 1, true), (scores[2].BestRank, scores[2].WorstRank, scores[2].IsRankSettled));
        Assert.Equal("scores[a].confidence", Assert.Single(scores[0].Missing).Path);
        Assert.Empty(scores[1].Missing);
    }

    [Fact]
    public void Ranges_go_through_to_the_score() => Assert.Equal(
        "2..10",
        new WsjfScoring().Score(Plan, [new("a") { CostOfDelay = Quantity.Between(10, 20), JobSize = Quantity.Between(2, 5) }])[0].Score.ToString());

    [Fact]
    public void Marks_are_weighed_and_what_counts_against_is_subtracted() => Assert.Equal(
        ["7 1..2", "-2 2..3", "? 1..3"],
        Scores(
            new WeightedScoring([new("gavn", 3), new("risiko", -2)]),
            new("a") { Marks = [new("gavn", 3), new("risiko", 1)] },
            new("b") { Marks = [new("gavn", 0), new("risiko", 1)] },
            new("c") { Marks = [new("gavn", 4)] }));

    [Fact]
    public void Moscow_counts_nine_three_one_and_nothing() => Assert.Equal(
        ["9 1..1", "3 2..2", "0 3..3"],
        Scores(new MoscowScoring(), new("a") { Moscow = MoscowClass.Must }, new("b") { Moscow = MoscowClass.Should }, new("c") { Moscow = MoscowClass.Wont }));

    [Fact]
    public void Equal_scores_share_a_rank() => Assert.Equal(
        ["3 1..1", "3 1..1", "1 3..3"],
        Scores(new MoscowScoring(), new("a") { Moscow = MoscowClass.Should }, new("b") { Moscow = MoscowClass.Should }, new("c") { Moscow = MoscowClass.Could }));

    [Fact]
    public void Inputs_out_of_range_or_given_twice_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Scores(new WsjfScoring(), new ScoreInputs("a") { CostOfDelay = -1 }));
        Assert.Throws<ArgumentException>(() => Scores(new WsjfScoring(), new ScoreInputs("a") { JobSize = 0 }));
        Assert.Throws<ArgumentException>(() => Scores(new RiceScoring(), new ScoreInputs("a") { Confidence = 80 }));
        Assert.Throws<ArgumentException>(() => Scores(new GivenOrder(), new("a"), new("a")));
    }

    private static ScoreInputs Rice(ItemId item, decimal reach, decimal impact, decimal confidence, decimal size) => new(item)
    {
        Reach = Quantity.Exactly(reach),
        Impact = Quantity.Exactly(impact),
        Confidence = Quantity.Exactly(confidence),
        JobSize = Quantity.Exactly(size),
    };

    private static string[] Scores(ScoringModel model, params ScoreInputs[] inputs) =>
        [.. model.Score(Plan, inputs).Select(score => $"{score.Score} {score.BestRank}..{score.WorstRank}")];
}
