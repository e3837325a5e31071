using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling;

/// <summary>PSPLIB j30, of which all optima are known: every twelfth instance, another replication of each cell.</summary>
public class ExactPsplibTests
{
    private const int EveryTwelfth = 12;

    [PsplibFact]
    public void Every_twelfth_j30_instance_is_proved_at_its_known_optimum()
    {
        var best = Psplib.BestKnown();
        foreach (var instance in Instances())
        {
            var problem = instance.Problem();
            var solution = ExactScheduler.Solve(problem);

            Assert.Equal((instance.Name, ExactStatus.Optimal, best[instance.Name]), (instance.Name, solution.Status, solution.Finish));
            Assert.Empty(ScheduleChecker.Check(problem, solution.Start.AsSpan()));
        }
    }

    [PsplibFact]
    public void One_slot_less_than_the_known_optimum_is_proved_impossible()
    {
        var best = Psplib.BestKnown();
        foreach (var instance in Instances().Where((_, at) => at % 4 == 0))
        {
            var solution = ExactScheduler.Solve(instance.Problem(), new ExactOptions { UpperBound = best[instance.Name] - 1 });

            Assert.Equal(best[instance.Name], solution.FinishBound);
        }
    }

    [PsplibFact]
    public void With_few_conflicts_the_bound_stays_below_the_optimum_and_the_schedule_above()
    {
        var best = Psplib.BestKnown();
        foreach (var instance in Instances())
        {
            var problem = instance.Problem();
            var solution = ExactScheduler.Solve(problem, new ExactOptions { ConflictLimit = 100 });

            Assert.True(solution.FinishBound <= best[instance.Name], instance.Name);
            Assert.True(solution.Finish >= best[instance.Name], instance.Name);
            Assert.Empty(ScheduleChecker.Check(problem, solution.Start.AsSpan()));
        }
    }

    private static IEnumerable<Psplib> Instances() => Psplib.Files().Where((_, at) => at % EveryTwelfth == 0).Select(Psplib.Read);
}
