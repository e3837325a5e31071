using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.PropertyTests.Support;

namespace ActionPlanning.PropertyTests.Engines.ProjectScheduling.Search;

public class ScheduleSearchProperties
{
    private const int Horizon = 60;

    [Property(typeof(Networks), Runs = 300)]
    public void Every_schedule_passes_the_checker_and_what_it_says_about_itself_is_true(NetworkCase c)
    {
        foreach (var objective in Enum.GetValues<SearchObjective>())
        {
            var problem = Problem(c, Horizon, softLimits: objective == SearchObjective.Lateness);
            var s = ScheduleSearch.Solve(problem, new SearchOptions { ScheduleLimit = 60, Objective = objective });

            Assert.Empty(ScheduleChecker.Check(problem, s.Start.AsSpan()));
            var complete = !s.Start.Contains(-1);
            Assert.Equal(complete, s.Status is ScheduleStatus.Optimal or ScheduleStatus.Feasible);
            Assert.Equal(s.Status == ScheduleStatus.Infeasible, s.FinishBound > Horizon);
            Assert.Equal(complete, s.NotPlaced.All(reason => reason == NotPlacedReason.None));
            Assert.True(!complete || (s.Finish >= s.FinishBound && s.WeightedLateness >= s.LatenessBound));
            Assert.Equal(s.Status == ScheduleStatus.Optimal, complete && s.Finish == s.FinishBound && s.WeightedLateness == s.LatenessBound);
            Assert.Equal(s.StoppedBy == SearchStop.Proved, s.Status is ScheduleStatus.Optimal or ScheduleStatus.Infeasible);
        }
    }

    [Property(typeof(Networks), Runs = 300)]
    public void The_search_is_never_worse_than_one_pass_and_does_not_lose_a_complete_schedule(NetworkCase c)
    {
        var problem = Problem(c, Horizon);
        var serial = SerialScheduler.Solve(problem);
        var s = ScheduleSearch.Solve(problem, new SearchOptions { ScheduleLimit = 60 });

        Assert.True(serial.Start.Contains(-1) || (!s.Start.Contains(-1) && s.Finish <= serial.Finish));
        Assert.True(s.FinishBound >= serial.FinishBound);
    }

    [Property(typeof(Networks), Runs = 150)]
    public void Bounds_claims_and_schedules_agree_with_all_schedules_of_small_problems(NetworkCase large)
    {
        const int Slots = 9;
        var c = Small(large, activities: 4);
        var problem = Problem(c, Slots);
        var s = ScheduleSearch.Solve(problem, new SearchOptions { ScheduleLimit = 400, Population = 10 });
        var best = AllSchedules.BestFinish(problem);

        Assert.True(best is null || s.FinishBound <= best);
        Assert.True(s.Status != ScheduleStatus.Optimal || s.Finish == best);
        Assert.True(s.Status != ScheduleStatus.Infeasible || best is null);
        Assert.True(s.Start.Contains(-1) || s.Finish >= best);
    }

    [Property(typeof(Networks), Runs = 150)]
    public void Small_problems_without_limits_and_leads_are_solved_to_their_optimum(NetworkCase large)
    {
        // Serial generation over all lists reaches an optimum where no link has a lead and nothing has to wait.
        const int Slots = 12;
        var c = Small(large.WithoutLimits(), activities: 3) with { ProjectStart = 0 };
        c = c with { Links = [.. c.Links.Select(l => new PrecedenceLink(l.From, l.To))], Activities = [.. c.Activities.Select(a => a with { NotBefore = CpmProblem.Unset })] };
        var problem = Problem(c, Slots);

        Assert.Equal(AllSchedules.BestFinish(problem), Found(ScheduleSearch.Solve(problem, new SearchOptions { ScheduleLimit = 600, Population = 10 })));
    }

    [Property(typeof(Networks), Runs = 200)]
    public void Least_lateness_agrees_with_all_schedules_of_small_problems(NetworkCase large, int weight)
    {
        const int Slots = 12;
        var c = Small(large, activities: 3) with { ProjectStart = 0 };
        c = c with
        {
            Links = [.. c.Links.Select(l => new PrecedenceLink(l.From, l.To))],
            Activities = [.. c.Activities.Select(a => a with { NotBefore = CpmProblem.Unset, FixedStart = CpmProblem.Unset })],
        };
        int[] weights = [.. c.Activities.Select((_, i) => 1 + (Math.Abs(weight % 5) * i))];
        var problem = Problem(c, Slots, softLimits: true, weights);
        var best = AllSchedules.LeastLateness(problem, weights);
        var s = ScheduleSearch.Solve(
            problem, new SearchOptions { ScheduleLimit = 900, Population = 12, Objective = SearchObjective.Lateness });

        Assert.True(best is null || s.LatenessBound <= best);
        Assert.Equal(best, s.Start.Contains(-1) ? null : s.WeightedLateness);
    }

    [Property(typeof(Networks), Runs = 200)]
    public void Plain_problems_get_the_same_schedule_from_both_kernels(NetworkCase large, int seed)
    {
        var c = large.WithoutLimits() with { ProjectStart = 0 };
        c = c with { Links = [.. c.Links.Select(l => new PrecedenceLink(l.From, l.To))], Activities = [.. c.Activities.Select(a => a with { NotBefore = CpmProblem.Unset })] };
        var horizon = 1 + c.Activities.Sum(a => a.Duration);
        var problem = new ScheduleProblem(
            c.Problem(), Math.Min(horizon, Horizon), [[.. Enumerable.Repeat(4, Math.Min(horizon, Horizon))]], [.. c.Activities.Select(a => a.DemandA)]);
        var options = new SearchOptions { ScheduleLimit = 100, Seed = seed, Population = 8, FromStartOnly = true };
        var (packed, general) = (ScheduleSearch.Solve(problem, options), ScheduleSearch.Solve(problem, options with { GeneralKernelOnly = true }));

        Assert.Equal(packed.Start.AsEnumerable(), general.Start.AsEnumerable());
        Assert.Equal(packed.Statistics, general.Statistics);
    }

    [Property(typeof(Networks), Runs = 100)]
    public void The_same_seed_gives_the_same_schedule(NetworkCase c, int seed)
    {
        var problem = Problem(c, Horizon);
        var options = new SearchOptions { ScheduleLimit = 100, Seed = seed };

        Assert.Equal(ScheduleSearch.Solve(problem, options).Start.AsEnumerable(), ScheduleSearch.Solve(problem, options).Start.AsEnumerable());
    }

    private static int? Found(SearchSolution solution) => solution.Start.Contains(-1) ? null : solution.Finish;

    private static NetworkCase Small(NetworkCase large, int activities) => large with
    {
        Activities = [.. large.Activities.Take(activities).Select(a => a with { Duration = a.Duration % 4 })],
        Links = [.. large.Links.Where(l => l.From < activities && l.To < activities)],
    };

    // Two resources; the first is closed now and then, the second grows.
    private static ScheduleProblem Problem(NetworkCase c, int horizon, bool softLimits = false, int[]? weights = null) => new(
        c.Problem(),
        horizon,
        [[.. Enumerable.Range(0, horizon).Select(t => t % 11 == 5 ? 0 : 4)], [.. Enumerable.Range(0, horizon).Select(t => t < 20 ? 1 + (t % 2) : 3)]],
        [.. c.Activities.SelectMany(x => new[] { x.DemandA, x.DemandB })],
        [.. c.Activities.Select(x => x.Priority)],
        mayBeLate: Enumerable.Repeat(softLimits, c.Count).ToArray(),
        latenessWeight: weights);
}
