using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.PropertyTests.Support;

namespace ActionPlanning.PropertyTests.Engines.ProjectScheduling;

public class PortfolioSchedulerProperties
{
    [Property(typeof(CrampedNetworks), Runs = 1000)]
    public void All_engines_agree_with_all_schedules_tried_one_by_one(CrampedCase c)
    {
        if (c.Schedules() is not { } all)
        {
            return;
        }

        var problem = c.Problem();
        (int Finish, long Lateness)? best = all.Count == 0 ? null : all.Min(s => (c.Finish(s), c.Lateness(s)));
        var solution = PortfolioScheduler.Solve(problem, new PortfolioOptions { Verify = true });

        Assert.Equal(best is null ? ScheduleStatus.Infeasible : ScheduleStatus.Optimal, solution.Status);
        Assert.True(best is not null || solution.FinishBound > c.Horizon);
        Assert.True(best is not { } expected || (solution.Finish, solution.WeightedLateness) == expected);

        var exact = ExactScheduler.Solve(problem, new ExactOptions { Verify = true });
        Assert.Equal((best is null ? ExactStatus.Infeasible : ExactStatus.Optimal, best?.Finish), (exact.Status, exact.Finish));
        if (c.Lags.Length == 0)
        {
            // The heuristic: lower bound ≤ optimum ≤ finish, and infeasible only where there is nothing.
            var found = ScheduleSearch.Solve(problem, new SearchOptions { ScheduleLimit = 60, Verify = true });
            Assert.True(best is null || (found.FinishBound <= best.Value.Finish && found.Status != ScheduleStatus.Infeasible));
            Assert.True(found.Start.Contains(-1) || found.Finish >= best!.Value.Finish);
            Assert.True(found.Status != ScheduleStatus.Optimal || found.Finish == best!.Value.Finish);
        }
    }

    [Property(typeof(LateNetworks), Runs = 300)]
    public void Either_order_of_finish_and_lateness_gives_the_least_of_all_schedules(CrampedCase c)
    {
        if (c.Schedules() is not { Count: > 0 } all)
        {
            return;
        }

        var problem = c.Problem();
        var finish = PortfolioScheduler.Solve(problem, new PortfolioOptions { Verify = true });
        var lateness = PortfolioScheduler.Solve(problem, new PortfolioOptions { Verify = true, Objective = SearchObjective.Lateness });

        Assert.Equal((ScheduleStatus.Optimal, ScheduleStatus.Optimal), (finish.Status, lateness.Status));
        Assert.Equal(all.Min(s => (c.Finish(s), c.Lateness(s))), (finish.Finish, finish.WeightedLateness));
        Assert.Equal(all.Min(s => (c.Lateness(s), c.Finish(s))), (lateness.WeightedLateness, lateness.Finish));
    }

    [Property(typeof(LateNetworks), Runs = 200)]
    public void Whatever_the_limit_bounds_are_at_most_and_schedules_at_least_the_best(CrampedCase c, ushort work)
    {
        if (c.Schedules() is not { } all)
        {
            return;
        }

        var problem = c.Problem();
        foreach (var objective in Enum.GetValues<SearchObjective>())
        {
            var solution = PortfolioScheduler.Solve(problem, new PortfolioOptions { WorkLimit = work % 50, Objective = objective, Verify = true });
            var complete = !solution.Start.Contains(-1);

            Assert.True(all.Count > 0 || !complete);
            Assert.True(all.Count == 0 || solution.Status != ScheduleStatus.Infeasible);
            Assert.True(all.Count == 0 || objective != SearchObjective.Finish || solution.FinishBound <= all.Min(c.Finish));
            Assert.True(all.Count == 0 || objective != SearchObjective.Lateness || solution.LatenessBound <= all.Min(s => c.Lateness(s)));
        }
    }
}
