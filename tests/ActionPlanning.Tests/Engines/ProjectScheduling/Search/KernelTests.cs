using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling.Search;

/// <summary>The inner loop: what it allocates, which kernel an instance gets, and that both kernels do the same.</summary>
public class KernelTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_schedule_allocates_memory(bool generalOnly)
    {
        var instance = new SearchInstance(ScheduleSearchTests.Hard(60));
        var kernel = ScheduleKernel.For(instance, SearchObjective.Finish, generalOnly);
        var options = new SearchOptions { Population = 20, ScheduleLimit = 1_000_000 };
        var search = new PopulationSearch(instance, kernel, new SearchBudget(options, null, default), options.Seed, options.Population) { Goal = new Fitness(0, 0, 0, 0) };
        search.Populate();
        search.Breed();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            search.Breed();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(kernel.Schedules >= 1000 * ScheduleKernel.PassesPerTurn);
    }

    [Fact]
    public void Leads_need_a_heap_and_still_allocate_nothing()
    {
        var links = Enumerable.Range(0, 9).Select(i => new PrecedenceLink(i, i + 1, LinkType.FinishToFinish, -1)).ToArray();
        var instance = new SearchInstance(
            new ScheduleProblem(new CpmProblem([3, 1, 4, 1, 5, 9, 2, 6, 5, 3], links), 60, Net.Constant(60, 2), Enumerable.Repeat(1, 10).ToArray()));
        var kernel = ScheduleKernel.For(instance, SearchObjective.Finish, generalOnly: false);
        var into = new int[instance.Count];
        kernel.Improve(instance.Order);
        kernel.ListByStart(into);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            kernel.Improve(instance.Order);
            kernel.ListByStart(into);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.IsType<GeneralKernel>(kernel);
    }

    [Fact]
    public void Plain_instances_get_the_packed_kernel()
    {
        Assert.IsType<PackedKernel>(Kernel(ScheduleSearchTests.Hard(60)));

        // Five resources, but two never bind; thousands of units, but all in thousands.
        var wide = new ScheduleProblem(new CpmProblem([1, 1], []), 10, Net.Constant(10, 1, 1, 9000, 2, 2), [1, 1, 5000, 1, 0, 1, 1, 5000, 1, 2]);
        Assert.IsType<PackedKernel>(Kernel(wide));
    }

    [Theory]
    [InlineData("calendar lag")]
    [InlineData("lag")]
    [InlineData("not before")]
    [InlineData("not after")]
    [InlineData("varying capacity")]
    [InlineData("large capacity")]
    [InlineData("many resources")]
    [InlineData("long durations")]
    [InlineData("milestone")]
    public void Everything_else_gets_the_general_one(string what)
    {
        var horizon = what == "long durations" ? 2000 : 20;
        int[] capacity = what == "large capacity" ? [200] : [1];
        var units = what == "large capacity" ? new[] { 199, 2 } : [1, 1];
        int[] durations = what switch
        {
            "long durations" => [900, 900],
            "milestone" => [1, 1, 0],
            _ => [1, 1],
        };
        var resources = what == "many resources" ? 17 : 1;
        PrecedenceLink[] links = what switch
        {
            "calendar lag" => [new(0, 1, LinkType.FinishToStart, 1, LagUnit.CalendarDays)],
            "lag" => [new(0, 1, LinkType.FinishToStart, 1)],
            "long durations" => [new(0, 1)],
            "milestone" => [new(0, 2), new(2, 1)],
            _ => [],
        };
        units = what == "milestone" ? [1, 1, 0] : units;
        int[] date = [Net.None, 3];
        var problem = new ScheduleProblem(
            new CpmProblem(durations, links, notBefore: what == "not before" ? date : [], notAfter: what == "not after" ? date : [], dayOfSlot: Net.Weekdays(horizon)),
            horizon,
            [.. Enumerable.Range(0, resources).Select(_ => Enumerable.Range(0, horizon).Select(t => what == "varying capacity" && t == 7 ? 0 : capacity[0]).ToArray())],
            [.. units.SelectMany(u => Enumerable.Repeat(u, resources))]);

        Assert.IsType<GeneralKernel>(Kernel(problem));
    }

    [Fact]
    public void Both_kernels_make_the_same_schedules()
    {
        var options = new SearchOptions { ScheduleLimit = 2000, Seed = 3, FromStartOnly = true };
        var packed = ScheduleSearch.Solve(ScheduleSearchTests.Hard(60), options);
        var general = ScheduleSearch.Solve(ScheduleSearchTests.Hard(60), options with { GeneralKernelOnly = true });

        Net.Same(packed.Start, general.Start);
        Assert.Equal(packed.Statistics, general.Statistics);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_turn_from_the_end_is_a_turn_from_the_start_of_the_reversed_project(int seed)
    {
        var problem = Projects.Random(seed, activities: 40);
        var network = problem.Network;
        var reversed = new ScheduleProblem(
            new CpmProblem(network.Durations.AsSpan(), [.. network.Links.Select(l => new PrecedenceLink(l.To, l.From))]), problem.Horizon, Net.Constant(problem.Horizon, 14, 14, 14, 14), problem.Demand.AsSpan());
        var (there, back) = (Kernel(problem), Kernel(reversed));
        int[] list = [.. new SearchInstance(problem).Order.Reverse()];
        var (intoThere, intoBack) = (new int[list.Length], new int[list.Length]);

        var (first, second) = (there.Turn(list, fromEnd: true), back.Turn(list, fromEnd: false));
        there.ListByStart(intoThere);
        back.ListByStart(intoBack);

        Assert.Equal(first, second);
        Net.Same(intoThere, intoBack);
        Assert.Empty(ScheduleChecker.Check(problem, there.Best.Start));
        Assert.Empty(ScheduleChecker.Check(reversed, back.Best.Start));
        Assert.Equal(there.Best.Fitness.First, there.Best.Start.ToArray().Select((s, i) => s + network.Durations[i]).Max());
    }

    [Fact]
    public void The_second_schedule_of_a_turn_is_never_longer_than_the_first()
    {
        var problem = Projects.Random(seed: 4, activities: 60);
        var instance = new SearchInstance(problem);
        var kernel = Kernel(problem);
        var list = (int[])instance.Order.Clone();
        var length = long.MaxValue;
        for (var turn = 0; turn < 20; turn++)
        {
            var fitness = kernel.Turn(list, fromEnd: turn % 2 == 1);
            kernel.ListByStart(list);

            Assert.True(fitness.First <= length);
            length = fitness.First;
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(16)]
    public void More_than_four_resources_are_placed_alike(int resources)
    {
        int[] durations = [7, 3, 12, 5, 1, 33, 9, 8];
        PrecedenceLink[] links = [new(0, 5), new(1, 5), new(2, 6), new(3, 6), new(4, 7)];

        // Each activity needs the resources whose number has a bit in common with its own.
        int[] demand = [.. durations.SelectMany((_, a) => Enumerable.Range(1, resources).Select(k => (k & (a + 1)) == 0 ? 0 : 1 + ((k + a) % 2)))];
        var problem = new ScheduleProblem(new CpmProblem(durations, links), 90, Net.Constant(90, [.. Enumerable.Repeat(2, resources)]), demand);
        var options = new SearchOptions { ScheduleLimit = 600, Seed = 5, FromStartOnly = true };

        Assert.IsType<PackedKernel>(Kernel(problem));
        Net.Same(ScheduleSearch.Solve(problem, options).Start, ScheduleSearch.Solve(problem, options with { GeneralKernelOnly = true }).Start);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(40)]
    [InlineData(100)]
    public void Durations_beyond_the_window_of_the_packed_kernel_are_placed_alike(int duration)
    {
        int[] durations = [duration, 3, duration, 16, 1, duration + 1, 17, 8];
        PrecedenceLink[] links = [new(0, 5), new(1, 5), new(2, 5), new(3, 5), new(4, 5), new(6, 7)];
        int[] demand = [2, 1, 2, 2, 1, 2, 2, 3];
        var problem = new ScheduleProblem(new CpmProblem(durations, links), 1000, Net.Constant(1000, 3), demand);
        var options = new SearchOptions { ScheduleLimit = 600, FromStartOnly = true };
        var packed = ScheduleSearch.Solve(problem, options);

        Assert.IsType<PackedKernel>(Kernel(problem));
        Net.Same(packed.Start, ScheduleSearch.Solve(problem, options with { GeneralKernelOnly = true }).Start);
    }

    private static ScheduleKernel Kernel(ScheduleProblem problem) =>
        ScheduleKernel.For(new SearchInstance(problem), SearchObjective.Finish, generalOnly: false);
}
