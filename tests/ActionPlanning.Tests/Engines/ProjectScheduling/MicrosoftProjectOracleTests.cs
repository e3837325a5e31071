using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling;

/// <summary>
/// Oracle T4: dates that Microsoft Project itself calculated, from the files task-links-project2007…2019-mspdi.xml of joniles/mpxj
/// (commit 764fe84f, junit/data/generated/task-links; values used as facts). Eight pairs of 8-hour tasks in one project that starts on
/// 2014-10-17 08:00; 8-12 and 13-17 from Monday to Friday. Slots are work minutes from that start: 480 a day, 2400 a week.
/// </summary>
public class MicrosoftProjectOracleTests
{
    private const int Day = 480;

    // UID, ES, EF, LS, LF, total slack, free slack; identical in the files of 2007, 2010 and 2013.
    private static readonly int[][] Expected =
    [
        [1, 0, 480, 4800, 5280, 4800, 0], [2, 480, 960, 5280, 5760, 4800, 4800],
        [3, 0, 480, 4320, 4800, 4320, 0], [4, 960, 1440, 5280, 5760, 4320, 4320],
        [5, 0, 480, 3840, 4320, 3840, 0], [6, 1440, 1920, 5280, 5760, 3840, 3840],
        [7, 0, 480, 2400, 2880, 2400, 0], [8, 2880, 3360, 5280, 5760, 2400, 2400],
        [9, 0, 480, 0, 480, 0, 0], [10, 5280, 5760, 5280, 5760, 0, 0],
        [11, 0, 480, 4800, 5280, 4800, 0], [12, 480, 960, 5280, 5760, 4800, 4800],
        [13, 0, 480, 4320, 4800, 4320, 0], [14, 960, 1440, 5280, 5760, 4320, 4320],
        [15, 0, 480, 4320, 4800, 4320, 0], [16, 960, 1440, 5280, 5760, 4320, 4320],
    ];

    private static readonly CpmSolution Solution = CriticalPath.Solve(Problem());

    public static TheoryData<int> Tasks => [.. Expected.Select(row => row[0])];

    [Theory]
    [MemberData(nameof(Tasks))]
    public void Every_task_has_the_dates_and_slacks_of_the_2007_to_2013_files(int uid)
    {
        var i = uid - 1;
        int[] actual =
        [
            uid, Solution.EarliestStart[i], Solution.EarliestFinish[i], Solution.LatestStart[i], Solution.LatestFinish[i],
            Solution.TotalFloat[i], Solution.FreeFloat[i],
        ];
        Assert.Equal(Expected[i], actual);
        Assert.Equal(uid is 9 or 10, Solution.IsCritical[i]);
    }

    [Fact]
    public void The_project_finishes_after_twelve_days_of_work() => Assert.Equal(5760, Solution.ProjectFinish);

    // Since 2016 Microsoft Project gives the first tasks of a start-to-finish and a start-to-start link the late dates of a task
    // without successors. We follow 2007–2013: at the newer latest start the link pushes its second task past the project's end.
    [Theory]
    [InlineData(11, 5280, 5760, 5280)]
    [InlineData(13, 5280, 5760, 5280)]
    public void The_2016_and_2019_reading_of_start_driven_links_is_not_ours_because_it_delays_the_project(int uid, int lateStart, int lateFinish, int totalSlack)
    {
        var i = uid - 1;
        Assert.True(Solution.LatestStart[i] < lateStart && Solution.LatestFinish[i] < lateFinish && Solution.TotalFloat[i] < totalSlack);

        var atOurs = CriticalPath.Solve(Problem(Net.Only(16, uid, Solution.LatestStart[i])));
        var atTheirs = CriticalPath.Solve(Problem(Net.Only(16, uid, lateStart)));
        Assert.Equal(5760, atOurs.ProjectFinish);
        Assert.True(atTheirs.ProjectFinish > 5760);
    }

    private static CpmProblem Problem(int[]? notBefore = null) => new(
        Enumerable.Repeat(Day, 16).ToArray(),
        [
            new(0, 1), new(2, 3, Lag: Day), new(4, 5, Lag: 2 * Day), new(6, 7, Lag: 5 * Day), new(8, 9, Lag: 10 * Day),
            new(10, 11, LinkType.StartToFinish, 2 * Day), new(12, 13, LinkType.StartToStart, 2 * Day), new(14, 15, LinkType.FinishToFinish, 2 * Day),
        ],
        notBefore);
}
