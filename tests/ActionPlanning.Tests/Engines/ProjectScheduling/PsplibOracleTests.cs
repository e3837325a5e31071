using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling;

/// <summary>Oracle T7: PSPLIB j30. Each file's header states its critical path length (MPM-Time); best-known.csv the best makespan.</summary>
public class PsplibOracleTests
{
    // Critical path length and best makespan, as listed in oracle T7 (the makespans there are upper bounds of another program).
    private static readonly (string Name, int Cpm, int Best)[] Listed =
    [
        ("j301_1", 38, 43), ("j301_2", 42, 47), ("j301_3", 43, 47), ("j301_4", 55, 62), ("j301_5", 31, 40),
        ("j301_6", 38, 48), ("j301_7", 60, 60), ("j301_8", 53, 53), ("j301_9", 42, 51), ("j301_10", 37, 45),
    ];

    [PsplibFact]
    public void The_critical_path_of_every_j30_instance_has_the_length_in_its_header()
    {
        var instances = Psplib.Files().Select(Psplib.Read).ToArray();

        Assert.Equal(480, instances.Length);
        Assert.All(instances, i => Assert.Equal(i.MpmTime, CriticalPath.Solve(i.Network()).ProjectFinish));
    }

    [PsplibFact]
    public void Serial_schedules_of_the_first_ten_are_feasible_and_within_a_fifth_of_the_best()
    {
        foreach (var (name, cpm, best) in Listed)
        {
            var problem = Psplib.Read(Path.Combine(Psplib.Folder, name + ".sm")).Problem();
            var solution = SerialScheduler.Solve(problem);

            Assert.Equal(cpm, solution.Statistics.CriticalPathBound);
            Assert.Empty(ScheduleChecker.Check(problem, solution.Start.AsSpan()));
            Assert.DoesNotContain(-1, solution.Start);
            Assert.InRange(solution.Finish, solution.FinishBound, (int)(1.2 * best));
        }
    }

    [PsplibFact]
    public void On_all_j30_instances_the_bound_never_exceeds_the_optimum_and_the_schedule_never_beats_it()
    {
        var best = Psplib.BestKnown();
        foreach (var instance in Psplib.Files().Select(Psplib.Read))
        {
            var problem = instance.Problem();
            var solution = SerialScheduler.Solve(problem);

            Assert.Empty(ScheduleChecker.Check(problem, solution.Start.AsSpan()));
            Assert.DoesNotContain(-1, solution.Start);
            Assert.InRange(best[instance.Name], solution.FinishBound, solution.Finish);
            Assert.Equal(solution.Status == ScheduleStatus.Optimal, solution.Finish == solution.FinishBound);
        }
    }

    [PsplibFact]
    public void Shuffled_instances_give_the_same_starts()
    {
        foreach (var (name, _, _) in Listed)
        {
            var instance = Psplib.Read(Path.Combine(Psplib.Folder, name + ".sm"));
            var n = instance.Durations.Length;
            var original = SerialScheduler.Solve(instance.Problem());
            var random = new Random(30);
            for (var round = 0; round < 5; round++)
            {
                var order = Enumerable.Range(0, n).ToArray();
                random.Shuffle(order);
                var place = new int[n];
                for (var i = 0; i < n; i++)
                {
                    place[order[i]] = i;
                }

                var links = instance.Links.Select(l => new PrecedenceLink(place[l.From], place[l.To])).ToArray();
                random.Shuffle(links);
                var shuffled = new ScheduleProblem(
                    new CpmProblem([.. order.Select(i => instance.Durations[i])], links),
                    instance.Horizon,
                    Net.Constant(instance.Horizon, instance.Capacity),
                    [.. order.SelectMany(i => instance.Demand.Skip(4 * i).Take(4))],
                    rank: order);

                Net.Same(original.Start, [.. place.Select(p => SerialScheduler.Solve(shuffled).Start[p])]);
            }
        }
    }
}
