using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.PropertyTests.Support;

namespace ActionPlanning.PropertyTests.Engines.ProjectScheduling;

public class ExactSchedulerProperties
{
    // The search as it is, and in four ways that make its rarer paths common on small problems.
    private static readonly ExactTuning[] Tunings =
    [
        new(),
        new() { StartsWithSchedule = false },
        new() { StartsWithSchedule = false, FirstConflicts = 0, RestartUnit = 1, BottomUpEvery = 2 },
        new() { StartsWithSchedule = false, FirstConflicts = 0, RestartUnit = 2, BottomUpEvery = 3, AlwaysUsesEnergy = true, ClauseLimit = 3, ClauseLimitStep = 1 },
        new() { FirstConflicts = 2, RestartUnit = 1, BottomUpEvery = 1, ClauseLimit = 3, ClauseLimitStep = 1 },
    ];

    [Property(typeof(CrampedNetworks), Runs = 400)]
    public void The_optimum_or_infeasibility_is_that_of_all_schedules_tried_one_by_one(CrampedCase c)
    {
        if (c.Schedules() is not { } all)
        {
            return;
        }

        var problem = c.Problem();
        int? best = all.Count == 0 ? null : all.Min(c.Finish);
        foreach (var tuning in Tunings)
        {
            var s = Run(problem, tuning);

            Assert.Equal(best is null ? ExactStatus.Infeasible : ExactStatus.Optimal, s.Status);
            Assert.Equal((best, best ?? (c.Horizon + 1)), (s.Finish, Math.Max(s.FinishBound, best ?? (c.Horizon + 1))));
            Assert.True(s.FinishBound > c.Horizon || s.FinishBound == best);
            Assert.True(best is null || (ScheduleChecker.Check(problem, s.Start.AsSpan()).IsEmpty && c.Finish([.. s.Start]) == best));
        }
    }

    [Property(typeof(CrampedNetworks), Runs = 250)]
    public void Every_learned_clause_holds_in_every_schedule_that_is_still_looked_for(CrampedCase c)
    {
        if (c.Schedules() is not { } all)
        {
            return;
        }

        foreach (var tuning in Tunings)
        {
            Run(c.Problem(), tuning, learning: (search, model, clause) =>
            {
                foreach (var starts in all.Where(s => c.Finish(s) <= search.End))
                {
                    Assert.True(Holds(model, clause, starts, c.Finish(starts)) && Holds(model, clause, starts, search.End));
                }
            });
        }
    }

    [Property(typeof(CrampedNetworks), Runs = 250)]
    public void Whatever_the_limit_the_bound_is_at_most_and_the_finish_at_least_the_optimum(CrampedCase c, byte conflicts, byte nodes)
    {
        var problem = c.Problem();
        var proved = ExactScheduler.Solve(problem);
        foreach (var tuning in Tunings)
        {
            var s = Run(problem, tuning, new ExactOptions { ConflictLimit = conflicts % 8, NodeLimit = nodes % 32 });

            Assert.True(s.Start.IsEmpty || ScheduleChecker.Check(problem, s.Start.AsSpan()).IsEmpty);
            if (proved.Finish is { } best)
            {
                Assert.True(s.FinishBound <= best && (s.Finish is null || s.Finish >= best));
                Assert.True(s.Status != ExactStatus.Infeasible && (s.Status != ExactStatus.Optimal || s.Finish == best));
            }
            else
            {
                Assert.True(s.Status is ExactStatus.Infeasible or ExactStatus.Unknown);
            }
        }
    }

    [Property(typeof(LateNetworks), Runs = 300)]
    public void The_least_lateness_and_its_earliest_finish_are_those_of_all_schedules_tried_one_by_one(CrampedCase c)
    {
        if (c.Schedules() is not { } all)
        {
            return;
        }

        var problem = c.Problem();
        (long Lateness, int Finish)? best = all.Count == 0 ? null : all.Min(s => (c.Lateness(s), c.Finish(s)));
        foreach (var tuning in Tunings)
        {
            var s = Run(problem, tuning, new ExactOptions { Objective = SearchObjective.Lateness }, (search, model, clause) =>
            {
                foreach (var starts in all.Where(s => c.Finish(s) <= search.End && c.Lateness(s) <= search.MostLate))
                {
                    Assert.True(Holds(model, clause, starts, c.Finish(starts)) && Holds(model, clause, starts, search.End));
                }
            });

            Assert.Equal(best is null ? ExactStatus.Infeasible : ExactStatus.Optimal, s.Status);
            Assert.Equal((best?.Lateness, best?.Finish), (s.WeightedLateness, s.Finish));
            Assert.True(best is not var (lateness, finish) || (s.LatenessBound == lateness && s.FinishBound == finish));
            Assert.True(best is null || (ScheduleChecker.Check(problem, s.Start.AsSpan()).IsEmpty && c.Lateness([.. s.Start]) == s.WeightedLateness));
        }
    }

    [Property(typeof(LateNetworks), Runs = 200)]
    public void Whatever_the_limit_the_bound_is_at_most_and_the_lateness_at_least_the_least_lateness(CrampedCase c, byte conflicts, byte nodes)
    {
        var problem = c.Problem();
        var proved = ExactScheduler.Solve(problem, new ExactOptions { Objective = SearchObjective.Lateness });
        foreach (var objective in Enum.GetValues<SearchObjective>())
        {
            foreach (var tuning in Tunings)
            {
                var s = Run(problem, tuning, new ExactOptions { Objective = objective, ConflictLimit = conflicts % 8, NodeLimit = nodes % 32 });

                Assert.True(s.Start.IsEmpty || (ScheduleChecker.Check(problem, s.Start.AsSpan()).IsEmpty && c.Lateness([.. s.Start]) == s.WeightedLateness));
                Assert.True(s.WeightedLateness is null || s.WeightedLateness >= s.LatenessBound);
                Assert.True(proved.WeightedLateness is not { } least || (s.LatenessBound <= least && s.Status != ExactStatus.Infeasible));
                Assert.True(proved.Finish is not { } finish || s.FinishBound <= finish);
                Assert.True(
                    objective == SearchObjective.Finish || s.Status != ExactStatus.Optimal
                    || (s.WeightedLateness, s.Finish) == (proved.WeightedLateness, proved.Finish));
            }
        }
    }

    [Property(typeof(CrampedNetworks), Runs = 250)]
    public void An_upper_bound_changes_nothing_but_how_far_is_looked(CrampedCase c, byte upper)
    {
        var problem = c.Problem();
        var bound = upper % (c.Horizon + 1);
        var free = ExactScheduler.Solve(problem);
        var s = ExactScheduler.Solve(problem, new ExactOptions { UpperBound = bound });

        Assert.Equal(free.Finish <= bound ? (ExactStatus.Optimal, free.Finish) : (ExactStatus.Infeasible, null), (s.Status, s.Finish));
        Assert.True(s.Status != ExactStatus.Infeasible || s.FinishBound > bound);
    }

    [Property(typeof(CrampedNetworks), Runs = 250)]
    public void Any_feasible_schedule_can_be_the_starting_point(CrampedCase c, int pick)
    {
        if (c.Schedules() is not { Count: > 0 } all)
        {
            return;
        }

        var s = ExactScheduler.Solve(c.Problem(), new ExactOptions { Incumbent = [.. all[(pick & int.MaxValue) % all.Count]], Verify = true });

        Assert.Equal((ExactStatus.Optimal, all.Min(c.Finish)), (s.Status, s.Finish));
        Assert.True(s.Statistics.StartFinish >= s.Finish);
    }

    [Property(typeof(CrampedNetworks), Runs = 200)]
    public void Shuffling_the_input_leaves_the_optimum(CrampedCase c, int seed)
    {
        var random = new Random(seed);
        var order = Enumerable.Range(0, c.Network.Count).ToArray();
        random.Shuffle(order);
        var place = order.Select((_, i) => Array.IndexOf(order, i)).ToArray();
        var links = c.Network.Links.Select(l => l with { From = place[l.From], To = place[l.To] }).ToArray();
        random.Shuffle(links);
        var lags = c.Lags.Select(l => l with { From = place[l.From], To = place[l.To] }).ToArray();
        random.Shuffle(lags);
        var shuffled = c with { Lags = lags, Network = c.Network with { Activities = [.. order.Select(i => c.Network.Activities[i])], Links = links } };

        var (a, b) = (ExactScheduler.Solve(c.Problem()), ExactScheduler.Solve(shuffled.Problem()));

        Assert.Equal((a.Status, a.Finish), (b.Status, b.Finish));
    }

    [Property(typeof(CrampedNetworks), Runs = 100)]
    public void The_same_input_gives_the_same_starts_and_the_same_work(CrampedCase c)
    {
        foreach (var tuning in Tunings)
        {
            var (a, b) = (Run(c.Problem(), tuning), Run(c.Problem(), tuning));

            Assert.True(a.Start.SequenceEqual(b.Start));
            Assert.Equal((a.Status, a.FinishBound, a.Statistics), (b.Status, b.FinishBound, b.Statistics));
        }
    }

    [Property(typeof(CrampedNetworks), Runs = 400)]
    public void A_minimal_conflict_is_infeasible_and_without_any_one_member_it_is_not(CrampedCase c)
    {
        var problem = c.Problem();
        if (ExactScheduler.Solve(problem, new ExactOptions { ExplainInfeasibility = true }).Conflict is not { } conflict)
        {
            return;
        }

        Assert.True(conflict.IsMinimal);
        Assert.False(IsFeasible(conflict, without: ("", 0)));
        var members = conflict.Activities.Select(i => ("activity", i))
            .Concat(conflict.Links.Select(l => ("link", l)))
            .Concat(conflict.MaximumLags.Select(l => ("maximum lag", l)))
            .Concat(conflict.Resources.Select(k => ("resource", k)))
            .Concat(conflict.NotBefore.Select(i => ("not before", i)))
            .Concat(conflict.NotAfter.Select(i => ("not after", i)))
            .Concat(conflict.FixedStart.Select(i => ("fixed start", i)))
            .Concat(conflict.End ? [("end", 0)] : []);
        Assert.All(members, member => Assert.True(IsFeasible(conflict, member), $"{member} is not needed"));

        // What the conflict says, built without the filter's own means.
        bool IsFeasible(ScheduleConflict kept, (string Kind, int Index) without)
        {
            var activities = kept.Activities.Where(i => without != ("activity", i)).ToHashSet();
            var resources = kept.Resources.Where(k => without != ("resource", k)).ToHashSet();
            var end = kept.End && without.Kind != "end";
            var horizon = end ? c.Horizon : c.Horizon + 100;
            int Date(IReadOnlyList<int> members, string kind, int i, int date) =>
                activities.Contains(i) && members.Contains(i) && without != (kind, i) ? date : CpmProblem.Unset;
            var all = c.Network.Activities;
            var network = new CpmProblem(
                [.. all.Select((a, i) => activities.Contains(i) ? a.Duration : 0)],
                [.. kept.Links.Where(l => without != ("link", l)).Select(l => c.Network.Links[l]).Where(l => activities.Contains(l.From) && activities.Contains(l.To))],
                [.. all.Select((a, i) => Date(kept.NotBefore, "not before", i, a.NotBefore))],
                [.. all.Select((a, i) => Date(kept.NotAfter, "not after", i, a.NotAfter))],
                [.. all.Select((a, i) => Date(kept.FixedStart, "fixed start", i, a.FixedStart))],
                c.Network.ProjectStart,
                null,
                [.. Enumerable.Range(0, horizon).Select(t => t < c.Horizon ? c.Network.Days[t] : c.Network.Days[^1] + 1 + t - c.Horizon)]);
            var capacity = Enumerable.Range(0, 2)
                .Select(k => Enumerable.Range(0, horizon).Select(t => t < c.Horizon ? problem.CapacityAt(k, t) : 1000).ToArray()).ToArray();
            int[] demand = [.. problem.Demand.Select((units, at) => activities.Contains(at / 2) && resources.Contains(at % 2) ? units : 0)];
            MaximumLag[] lags =
            [
                .. kept.MaximumLags.Where(l => without != ("maximum lag", l)).Select(l => c.Lags[l]).Where(l => activities.Contains(l.From) && activities.Contains(l.To)),
            ];
            return ExactScheduler.Solve(new ScheduleProblem(network, horizon, capacity, demand, maximumLags: lags)).Status == ExactStatus.Optimal;
        }
    }

    private static ExactSolution Run(ScheduleProblem problem, ExactTuning tuning, ExactOptions? options = null, Action<ExactSearch, ExactModel, LiteralList>? learning = null)
    {
        options ??= new ExactOptions();
        return new ExactRun(problem, options, null, new SearchLimits(options, CancellationToken.None)) { Tuning = tuning, Learning = learning }.Solve();
    }

    private static bool Holds(ExactModel model, LiteralList clause, int[] starts, int finish)
    {
        foreach (var literal in clause.Items())
        {
            var (side, least) = (BoundLiteral.Side(literal), BoundLiteral.Value(literal));
            var value = Value(side >> 1);
            if (((side & 1) == 0 ? value : -value) >= least)
            {
                return true;
            }
        }

        return false;

        int Value(int variable)
        {
            if (variable < model.Activities)
            {
                return starts[variable] - model.Origin;
            }

            if (variable == model.Sink)
            {
                return finish - model.Origin;
            }

            var (first, second) = (model.PairFirst[variable - model.Sink - 1], model.PairSecond[variable - model.Sink - 1]);
            return starts[first] + model.Duration[first] <= starts[second] ? 1 : 0;
        }
    }
}
