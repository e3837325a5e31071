using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.PropertyTests.Support;

namespace ActionPlanning.PropertyTests.Engines.ProjectScheduling.MultiMode;

public class MultiModeProperties
{
    [Property(typeof(ModeCases), Runs = 400)]
    public void Every_schedule_passes_the_checker_and_what_it_says_about_itself_is_true(ModeCase c)
    {
        var problem = c.Problem();
        var s = Solve(problem);

        Assert.Empty(MultiModeChecker.Check(problem, s.Modes.AsSpan(), s.Starts.AsSpan()));
        var complete = !s.Starts.Contains(-1);
        Assert.Equal(complete, s.Status is ScheduleStatus.Optimal or ScheduleStatus.Feasible);
        Assert.True(complete || s.Starts.All(start => start == -1));
        Assert.Equal(s.Status == ScheduleStatus.Infeasible, s.FinishBound > c.Horizon);
        Assert.Equal(s.Status == ScheduleStatus.Optimal, complete && s.Finish == s.FinishBound);
        Assert.True(!complete || s.Finish >= s.FinishBound);
        Assert.Equal(s.StoppedBy == SearchStop.Proved, s.Status is ScheduleStatus.Optimal or ScheduleStatus.Infeasible);
        Assert.True(!complete || s.Finish == s.Starts.Select((start, a) => start + problem.Durations[problem.FirstMode[a] + s.Modes[a]]).Max());
    }

    [Property(typeof(ModeCases), Runs = 400)]
    public void Finishes_bounds_and_claims_agree_with_every_choice_and_every_start_of_small_problems(ModeCase c)
    {
        if (!c.TryBest(null, out var best))
        {
            return;
        }

        var s = Solve(c.Problem());
        Assert.True(best is null || s.FinishBound <= best);
        Assert.True(s.Starts.Contains(-1) || s.Finish >= best);
        Assert.True(s.Starts.Contains(-1) || best is not null);
        Assert.True(s.Status != ScheduleStatus.Optimal || s.Finish == best);
        Assert.True(s.Status != ScheduleStatus.Infeasible || best is null);
    }

    [Property(typeof(ModeCases), Runs = 300)]
    public void Small_problems_are_proved_to_their_optimum_or_to_have_no_schedule(ModeCase c)
    {
        if (c.TryBest(null, out var best))
        {
            var s = MultiModeScheduler.Solve(c.Problem(), new MultiModeOptions { ScheduleLimit = 3, ConflictLimit = 5000, Verify = true });

            Assert.Equal((SearchStop.Proved, best ?? (c.Horizon + 1)), (s.StoppedBy, Math.Max(s.FinishBound, best ?? 0)));
            Assert.Equal(best is null ? (ScheduleStatus.Infeasible, c.ProjectStart) : (ScheduleStatus.Optimal, best), (s.Status, s.Finish));
        }
    }

    [Property(typeof(ModeCases), Runs = 200)]
    public void Problems_with_plain_links_and_without_dates_are_solved_to_their_optimum_without_proofs(ModeCase random)
    {
        var c = random with
        {
            Links = [.. random.Links.Select(l => new PrecedenceLink(l.From, l.To))],
            Activities = [.. random.Activities.Select(a => a with { NotBefore = CpmProblem.Unset, NotAfter = CpmProblem.Unset })],
        };
        if (c.TryBest(null, out var best))
        {
            var s = MultiModeScheduler.Solve(c.Problem(), new MultiModeOptions { ScheduleLimit = 3000, ConflictLimit = 0 });
            Assert.Equal(best, s.Starts.Contains(-1) ? null : s.Finish);
        }
    }

    [Property(typeof(ModeCases), Runs = 400)]
    public void Reduction_never_changes_the_optimum(ModeCase c)
    {
        if (!c.TryBest(null, out var best))
        {
            return;
        }

        var reduction = ModeReduction.Of(c.Problem());
        if (reduction.IsInfeasible)
        {
            Assert.Null(best);
            return;
        }

        Assert.True(c.TryBest(reduction.Keeps, out var left));
        Assert.Equal(best, left);
    }

    [Property(typeof(ModeCases), Runs = 300)]
    public void A_stock_that_is_left_out_cannot_be_exceeded_by_the_modes_left(ModeCase c)
    {
        var problem = c.Problem();
        var reduction = ModeReduction.Of(problem);
        for (var k = 0; k < problem.StockCount && !reduction.IsInfeasible; k++)
        {
            var most = Enumerable.Range(0, problem.ActivityCount).Sum(a => Enumerable.Range(problem.FirstMode[a], c.Activities[a].Modes.Length)
                .Where(m => reduction.Keeps[m]).Max(m => problem.Consumption[(m * problem.StockCount) + k]));
            Assert.Equal(most > problem.Stock[k], reduction.StockMatters[k]);
        }
    }

    [Property(typeof(ModeCases), Runs = 200)]
    public void With_one_mode_each_the_answer_lies_within_what_the_single_mode_search_knows(ModeCase random)
    {
        var c = random.WithFirstModesOnly();
        var (s, single) = (Solve(c.Problem()), ScheduleSearch.Solve(c.Problem().Choose(new int[c.Activities.Length]), new SearchOptions { ScheduleLimit = 300 }));

        Assert.True(s.Starts.Contains(-1) || s.Finish >= single.FinishBound);
        Assert.True(single.Start.Contains(-1) || single.Finish >= s.FinishBound);
        Assert.False(s.Status == ScheduleStatus.Infeasible && !single.Start.Contains(-1));
        Assert.False(single.Status == ScheduleStatus.Infeasible && !s.Starts.Contains(-1));
    }

    [Property(typeof(ModeCases), Runs = 200)]
    public void In_another_order_of_the_activities_bounds_stay_valid_and_schedules_feasible(ModeCase c, int seed)
    {
        var shuffled = c.Shuffled(seed);
        var (one, other) = (Solve(c.Problem()), Solve(shuffled.Problem()));

        Assert.Empty(MultiModeChecker.Check(shuffled.Problem(), other.Modes.AsSpan(), other.Starts.AsSpan()));
        Assert.Equal(one.FinishBound, other.FinishBound);
        Assert.Equal(one.Statistics.CriticalPathBound, other.Statistics.CriticalPathBound);
        Assert.Equal(one.Status == ScheduleStatus.Infeasible, other.Status == ScheduleStatus.Infeasible);
    }

    [Property(typeof(ModeCases), Runs = 300)]
    public void Whether_modes_can_be_chosen_within_the_stocks_is_decided_both_ways_alike(ModeCase c)
    {
        int[][] modes = [.. c.Activities.Select(a => a.Modes.SelectMany(m => new[] { m.TakesA, m.TakesB }).ToArray())];
        int[] stock = [c.StockA, c.StockB];
        var frontier = StockFrontier.Build(stock, modes);

        Assert.True(StockSearch.Decide(stock, modes, out var chosen));
        Assert.Equal(chosen is not null, frontier!.IsFeasible);
        Assert.True(chosen is null || chosen.Select((m, a) => c.Activities[a].Modes[m].TakesA).Sum() <= c.StockA);
        Assert.True(chosen is null || chosen.Select((m, a) => c.Activities[a].Modes[m].TakesB).Sum() <= c.StockB);
    }

    [Property(typeof(ModeCases), Runs = 100)]
    public void The_same_seed_gives_the_same_answer(ModeCase c, int seed)
    {
        var options = new MultiModeOptions { ScheduleLimit = 60, ConflictLimit = 5, Seed = seed };
        var (one, other) = (MultiModeScheduler.Solve(c.Problem(), options), MultiModeScheduler.Solve(c.Problem(), options));

        Assert.Equal(one.Starts.AsEnumerable(), other.Starts.AsEnumerable());
        Assert.Equal(one.Modes.AsEnumerable(), other.Modes.AsEnumerable());
        Assert.Equal(one.Statistics, other.Statistics);
    }

    private static MultiModeSolution Solve(MultiModeProblem problem) => MultiModeScheduler.Solve(problem, new MultiModeOptions { ScheduleLimit = 300, ConflictLimit = 0 });
}
