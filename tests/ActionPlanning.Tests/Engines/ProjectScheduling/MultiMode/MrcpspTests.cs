using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling.MultiMode;

/// <summary>Oracle: the proven optima of the multi-mode instances j10 and j20.</summary>
public class MrcpspTests
{
    [PsplibFact]
    public void Every_tenth_j10_instance_is_proved_at_its_known_optimum() => Prove("j10", 10);

    [PsplibFact]
    public void Every_twentieth_j20_instance_is_proved_at_its_known_optimum() => Prove("j20", 20);

    [PsplibFact]
    public void Without_proofs_every_thirtieth_j10_instance_gets_its_optimum()
    {
        foreach (var (name, optimum) in Some("j10", 30))
        {
            var problem = Mrcpsp.Read("j10", name);
            var solution = MultiModeScheduler.Solve(problem, new MultiModeOptions { ScheduleLimit = 20_000, ConflictLimit = 0, Verify = true });

            Assert.Equal((name, optimum), (name, solution.Finish));
            Assert.InRange(solution.FinishBound, solution.Statistics.CriticalPathBound, optimum);
        }
    }

    [PsplibFact]
    public void Without_proofs_every_fortieth_j20_instance_gets_a_schedule_within_a_tenth_of_its_optimum()
    {
        foreach (var (name, optimum) in Some("j20", 40))
        {
            var solution = MultiModeScheduler.Solve(Mrcpsp.Read("j20", name), new MultiModeOptions { ScheduleLimit = 5_000, ConflictLimit = 0, Verify = true });

            Assert.InRange(solution.Finish, optimum, (int)(1.1 * optimum));
            Assert.True(solution.FinishBound <= optimum, name);
        }
    }

    private static void Prove(string set, int every)
    {
        foreach (var (name, optimum) in Some(set, every))
        {
            var solution = MultiModeScheduler.Solve(Mrcpsp.Read(set, name), new MultiModeOptions { Verify = true });

            Assert.Equal((name, ScheduleStatus.Optimal, optimum, optimum), (name, solution.Status, solution.Finish, solution.FinishBound));
        }
    }

    private static IEnumerable<KeyValuePair<string, int>> Some(string set, int every) =>
        Mrcpsp.BestKnown(set).OrderBy(e => e.Key, StringComparer.Ordinal).Where((_, i) => i % every == 0);
}
