using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling;

/// <summary>
/// Oracle T6: countincognito/Zametek.Maths.Graphs (commit 068bfff9, BSD-2-Clause), VertexGraphBuilderCriticalPathTests and README; values
/// used as facts. Rows: activity, ES, EF, LS, LF, free, total.
/// </summary>
public class ZametekOracleTests
{
    private static readonly int[] Durations = [6, 7, 8, 11, 8, 7, 4, 4, 10];

    private static readonly PrecedenceLink[] Links = Net.FinishToStart("2-4", "1-5", "2-5", "3-5", "3-6", "4-7", "4-8", "6-8", "5-9");

    [Fact]
    public void The_base_network_has_the_published_dates_and_slacks() => AssertRows(
        CriticalPath.Solve(new CpmProblem(Durations, Links)),
        [1, 0, 6, 2, 8, 2, 2],
        [2, 0, 7, 1, 8, 0, 1],
        [3, 0, 8, 0, 8, 0, 0],
        [4, 7, 18, 11, 22, 0, 4],
        [5, 8, 16, 8, 16, 0, 0],
        [6, 8, 15, 15, 22, 3, 7],
        [7, 18, 22, 22, 26, 4, 4],
        [8, 18, 22, 22, 26, 4, 4],
        [9, 16, 26, 16, 26, 0, 0]);

    [Fact]
    public void The_readme_example_finishes_at_19_with_critical_2_3_4_and_slack_1()
    {
        var solution = CriticalPath.Solve(new CpmProblem([6, 7, 8, 4], Net.FinishToStart("1-3", "2-3", "3-4")));

        Assert.Equal(19, solution.ProjectFinish);
        Assert.Equal(1, solution.TotalFloat[0]);
        Net.Same([1, 2, 3], solution.CriticalChain.Select(step => step.Activity));
    }

    [Fact]
    public void A_minimum_earliest_start_of_the_last_activity_gives_all_others_slack() => AssertRows(
        CriticalPath.Solve(new CpmProblem(Durations, Links, notBefore: Net.Only(9, 9, 20))),
        [1, 0, 6, 6, 12, 2, 6],
        [2, 0, 7, 5, 12, 0, 5],
        [3, 0, 8, 4, 12, 0, 4],
        [4, 7, 18, 15, 26, 0, 8],
        [5, 8, 16, 12, 20, 4, 4],
        [6, 8, 15, 19, 26, 3, 11],
        [7, 18, 22, 26, 30, 8, 8],
        [8, 18, 22, 26, 30, 8, 8],
        [9, 20, 30, 20, 30, 0, 0]);

    [Fact]
    public void A_maximum_latest_finish_of_a_first_activity_takes_its_own_slack_only() => AssertRows(
        CriticalPath.Solve(new CpmProblem(Durations, Links, notAfter: Net.Only(9, 1, 7))),
        [1, 0, 6, 1, 7, 1, 1],
        [2, 0, 7, 1, 8, 0, 1],
        [4, 7, 18, 11, 22, 0, 4],
        [6, 8, 15, 15, 22, 3, 7],
        [9, 16, 26, 16, 26, 0, 0]);

    [Fact]
    public void A_maximum_latest_finish_of_an_end_activity_takes_the_slack_of_what_leads_to_it() => AssertRows(
        CriticalPath.Solve(new CpmProblem(Durations, Links, notAfter: Net.Only(9, 8, 22))),
        [1, 0, 6, 2, 8, 2, 2],
        [2, 0, 7, 0, 7, 0, 0],
        [3, 0, 8, 0, 8, 0, 0],
        [4, 7, 18, 7, 18, 0, 0],
        [6, 8, 15, 11, 18, 3, 3],
        [7, 18, 22, 22, 26, 4, 4],
        [8, 18, 22, 18, 22, 0, 0],
        [9, 16, 26, 16, 26, 0, 0]);

    // Their library starts activity 8 at 17, before its predecessor finishes, and moves the missing slot into the free slack of 2 and 4. Their own
    // comments say that Microsoft Project lists free slack 0 there and total slack −1 on 8; that is our reading: links win, the float says what is missing.
    [Fact]
    public void A_maximum_latest_finish_that_cannot_be_met_is_negative_slack_along_the_chain() => AssertRows(
        CriticalPath.Solve(new CpmProblem(Durations, Links, notAfter: Net.Only(9, 8, 21))),
        [2, 0, 7, -1, 6, 0, -1],
        [3, 0, 8, 0, 8, 0, 0],
        [4, 7, 18, 6, 17, 0, -1],
        [6, 8, 15, 10, 17, 2, 2],
        [7, 18, 22, 22, 26, 4, 4],
        [8, 18, 22, 17, 21, 0, -1],
        [9, 16, 26, 16, 26, 0, 0]);

    // A "minimum free slack" of 10 on activity 1 is a not-before date of 16 on the activity that waits for it.
    [Fact]
    public void A_minimum_free_slack_is_a_not_before_date_of_the_successor() => AssertRows(
        CriticalPath.Solve(new CpmProblem(Durations, Links, notBefore: Net.Only(9, 5, 16))),
        [1, 0, 6, 10, 16, 10, 10],
        [2, 0, 7, 9, 16, 0, 9],
        [3, 0, 8, 8, 16, 0, 8],
        [4, 7, 18, 19, 30, 0, 12]);

    private static void AssertRows(CpmSolution s, params int[][] rows)
    {
        foreach (var row in rows)
        {
            var i = row[0] - 1;
            int[] actual = [row[0], s.EarliestStart[i], s.EarliestFinish[i], s.LatestStart[i], s.LatestFinish[i], s.FreeFloat[i], s.TotalFloat[i]];
            Assert.Equal(row, actual);
            Assert.Equal(s.TotalFloat[i] - s.FreeFloat[i], s.InterferingFloat[i]);
        }
    }
}
