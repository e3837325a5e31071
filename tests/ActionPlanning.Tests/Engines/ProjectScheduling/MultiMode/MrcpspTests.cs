using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling.MultiMode;

/// <summary>Oracle: the proven optima of the multi-mode instances j10 and j20.</summary>
public class MrcpspTests
{
    [PsplibFact]
    public void Of_every_thirtieth_j10_instance_the_optimum_is_found_and_never_beaten()
    {
        foreach (var (name, optimum) in Mrcpsp.BestKnown("j10").OrderBy(e => e.Key, StringComparer.Ordinal).Where((_, i) => i % 30 == 0))
        {
            var problem = Mrcpsp.Read("j10", name);
            var solution = MultiModeScheduler.Solve(problem, new MultiModeOptions { ScheduleLimit = 20_000, Verify = true });

            Assert.Equal((name, optimum), (name, solution.Finish));
            Assert.InRange(solution.FinishBound, solution.Statistics.CriticalPathBound, optimum);
        }
    }

    [PsplibFact]
    public void Every_fortieth_j20_instance_gets_a_schedule_within_a_tenth_of_its_optimum()
    {
        foreach (var (name, optimum) in Mrcpsp.BestKnown("j20").OrderBy(e => e.Key, StringComparer.Ordinal).Where((_, i) => i % 40 == 0))
        {
            var solution = MultiModeScheduler.Solve(Mrcpsp.Read("j20", name), new MultiModeOptions { ScheduleLimit = 5_000, Verify = true });

            Assert.InRange(solution.Finish, optimum, (int)(1.1 * optimum));
            Assert.True(solution.FinishBound <= optimum, name);
        }
    }
}
