using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines;

/// <summary>The example of docs/engines.md, as it stands there.</summary>
public class EnginesPageTests
{
    [Fact]
    public void The_example_prints_what_the_page_says()
    {
        var network = new CpmProblem(
            durations: [3, 2, 4, 0],
            links:
            [
                new(0, 1),
                new(1, 3, LinkType.FinishToStart, Lag: 2, LagUnit.CalendarDays),
                new(2, 3),
            ],
            notAfter: [CpmProblem.Unset, CpmProblem.Unset, CpmProblem.Unset, 8],
            dayOfSlot: [0, 1, 2, 3, 4, 7, 8, 9, 10, 11]);

        var dates = CriticalPath.Solve(network);
        Assert.Equal("0 3 0 5", string.Join(' ', dates.EarliestStart));
        Assert.Equal("0 0 1 0", string.Join(' ', dates.TotalFloat));
        Assert.Equal("0 → 1 → 3", string.Join(" → ", dates.CriticalChain.Select(s => s.Activity)));

        var problem = new ScheduleProblem(network, horizon: 10, capacity: [[1, 0, 1, 1, 1, 1, 1, 1, 1, 1]], demand: [1, 0, 1, 0]);
        var schedule = SerialScheduler.Solve(problem);
        Assert.Equal("Incomplete: 2 5 5 -1", $"{schedule.Status}: {string.Join(' ', schedule.Start)}");
        Assert.Equal(NotPlacedReason.ReadyAfterLatest, schedule.NotPlaced[3]);
        Assert.Equal(8, schedule.FinishBound);
    }
}
