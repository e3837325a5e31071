using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling.Search;

/// <summary>The search on PSPLIB: small limits, so that the tests take seconds; the runner in the benchmarks measures more.</summary>
public class PsplibSearchTests
{
    [PsplibFact]
    public void On_j30_5000_schedules_come_within_half_a_percent_and_bounds_contradict_nothing() =>
        Within(gap: 0.5, "j30", every: 8, schedules: 5000);

    [PsplibFact]
    public void On_j60_5000_schedules_come_within_one_percent() => Within(gap: 1.0, "j60", every: 8, schedules: 5000);

    [PsplibFact]
    public void On_j120_5000_schedules_come_within_three_percent() => Within(gap: 3.0, "j120", every: 10, schedules: 5000);

    [PsplibFact]
    public void Both_kernels_make_the_same_schedules_of_real_instances()
    {
        var options = new SearchOptions { ScheduleLimit = 1500, FromStartOnly = true };
        foreach (var (instance, _, _) in Set("j60", 40).Concat(Set("j120", 60)))
        {
            var problem = instance.Problem();
            var packed = ScheduleSearch.Solve(problem, options);
            var general = ScheduleSearch.Solve(problem, options with { GeneralKernelOnly = true });

            Net.Same(packed.Start, general.Start);
            Assert.Equal(packed.Statistics, general.Statistics);
        }
    }

    [PsplibFact]
    public void Shuffled_instances_give_schedules_as_good()
    {
        foreach (var (instance, lower, _) in Set("j30", 60))
        {
            var n = instance.Durations.Length;
            var order = Enumerable.Range(0, n).ToArray();
            new Random(30).Shuffle(order);
            var place = new int[n];
            for (var i = 0; i < n; i++)
            {
                place[order[i]] = i;
            }

            var shuffled = instance with
            {
                Durations = [.. order.Select(i => instance.Durations[i])],
                Links = [.. instance.Links.Select(l => new PrecedenceLink(place[l.From], place[l.To]))],
                Demand = [.. order.SelectMany(i => instance.Demand.Skip(4 * i).Take(4))],
            };
            var options = new SearchOptions { ScheduleLimit = 20_000 };

            // The optimum, found both times.
            Assert.Equal(lower, ScheduleSearch.Solve(instance.Problem(), options).Finish);
            Assert.Equal(lower, ScheduleSearch.Solve(shuffled.Problem(), options).Finish);
        }
    }

    private static void Within(double gap, string set, int every, int schedules)
    {
        var gaps = new List<double>();
        foreach (var (instance, lower, upper) in Set(set, every))
        {
            var solution = ScheduleSearch.Solve(instance.Problem(), new SearchOptions { ScheduleLimit = schedules, Verify = true });

            Assert.InRange(solution.Finish, lower, int.MaxValue);
            Assert.InRange(solution.FinishBound, 0, upper);
            Assert.Equal(solution.Status == ScheduleStatus.Optimal, solution.Finish == solution.FinishBound);
            gaps.Add(100.0 * (solution.Finish - upper) / upper);
        }

        Assert.InRange(gaps.Average(), 0, gap);
    }

    private static IEnumerable<(Psplib Instance, int Lower, int Upper)> Set(string name, int every)
    {
        var folder = Path.Combine(Path.GetDirectoryName(Psplib.Folder)!, name);
        var known = File.ReadLines(Path.Combine(folder, "best-known.csv")).Skip(1).Select(line => line.Split(','))
            .ToDictionary(cells => cells[0], cells => (Lower: int.Parse(cells[1], null), Upper: int.Parse(cells[2], null)));
        return Directory.EnumerateFiles(folder, "*.sm").Order(StringComparer.Ordinal)
            .Where((_, i) => i % every == 0)
            .Select(Psplib.Read)
            .Select(i => (i, known[i.Name].Lower, known[i.Name].Upper));
    }
}
