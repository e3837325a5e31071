using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.PropertyTests.Support;

namespace ActionPlanning.PropertyTests.Engines.ProjectScheduling;

public class SerialSchedulerProperties
{
    private const int Horizon = 60;

    [Property(typeof(Networks), Runs = 1000)]
    public void Every_schedule_of_every_rule_passes_the_checker(NetworkCase c)
    {
        foreach (var rule in Enum.GetValues<PriorityRule>())
        {
            var problem = Problem(c);
            var solution = SerialScheduler.Solve(problem, new SerialOptions { Rule = rule });

            Assert.Empty(ScheduleChecker.Check(problem, solution.Start.AsSpan()));
            for (var i = 0; i < c.Count; i++)
            {
                Assert.Equal(solution.Start[i] < 0, solution.NotPlaced[i] != NotPlacedReason.None);
                Assert.True(solution.Start[i] < 0 || solution.Start[i] >= solution.CriticalPath.EarliestStart[i]);
            }
        }
    }

    [Property(typeof(Networks), Runs = 1000)]
    public void What_a_schedule_says_about_itself_is_true(NetworkCase c)
    {
        var problem = Problem(c);
        var s = SerialScheduler.Solve(problem);

        var complete = !s.Start.Contains(-1);
        Assert.Equal(complete, s.Status is ScheduleStatus.Optimal or ScheduleStatus.Feasible);
        Assert.True(!complete || s.Finish >= s.FinishBound);
        Assert.True(s.Status != ScheduleStatus.Optimal || (s.Finish == s.FinishBound && s.TotalLateness == s.LatenessBound));
        Assert.Equal(s.Start.Count(x => x >= 0), s.Statistics.Placed);
    }

    [Property(typeof(Networks), Runs = 1000)]
    public void A_start_after_ready_is_explained_by_a_resource_that_has_no_room_one_slot_earlier(NetworkCase c)
    {
        var problem = Problem(c, softLimits: true);
        var s = SerialScheduler.Solve(problem);
        for (var i = 0; i < c.Count; i++)
        {
            if (s.Start[i] < 0)
            {
                continue;
            }

            Assert.Equal(s.Start[i] > s.Ready[i], s.Cause[i] == StartCause.Resource);
            if (s.Cause[i] == StartCause.Resource)
            {
                var (k, t) = (s.BlockingResource[i], s.BlockingSlot[i]);
                Assert.Equal(s.Start[i] - 1, t);
                Assert.True(Used(c, s, k, t) + Demand(c, i, k) > problem.CapacityAt(k, t));
            }
            else if (s.Cause[i] == StartCause.Link)
            {
                var link = c.Links[s.DrivingLink[i]];
                Assert.False(NaiveNetwork.Holds(c, link, s.Start[link.From], s.Start[i] - 1));
            }
        }
    }

    [Property(typeof(Networks), Runs = 200)]
    public void With_capacity_for_all_every_activity_starts_at_its_earliest_start(NetworkCase mixed)
    {
        var c = mixed.WithoutLimits();
        var cpm = CriticalPath.Solve(c.Problem());
        if (cpm.ProjectFinish > Horizon)
        {
            return;
        }

        var s = SerialScheduler.Solve(new ScheduleProblem(c.Problem(), Horizon, [Enumerable.Repeat(99, Horizon).ToArray()], [.. c.Activities.Select(a => a.DemandA)]));

        Same(cpm.EarliestStart, s.Start);
        Assert.Equal(ScheduleStatus.Optimal, s.Status);
    }

    [Property(typeof(Networks), Runs = 1000)]
    public void Shuffling_activities_and_links_with_the_same_ranks_gives_the_same_dates(NetworkCase c, int seed)
    {
        var order = Enumerable.Range(0, c.Count).ToArray();
        var random = new Random(seed);
        random.Shuffle(order);
        var place = new int[c.Count];
        for (var i = 0; i < c.Count; i++)
        {
            place[order[i]] = i;
        }

        var links = c.Links.Select(l => l with { From = place[l.From], To = place[l.To] }).ToArray();
        random.Shuffle(links);
        var shuffled = c with { Activities = [.. order.Select(i => c.Activities[i])], Links = links };

        foreach (var rule in Enum.GetValues<PriorityRule>())
        {
            var a = SerialScheduler.Solve(Problem(c), new SerialOptions { Rule = rule });
            var b = SerialScheduler.Solve(Problem(shuffled, rank: order), new SerialOptions { Rule = rule });

            Same(a.Start, place.Select(p => b.Start[p]));
            Same(a.NotPlaced, place.Select(p => b.NotPlaced[p]));
            Assert.Equal((a.Status, a.FinishBound), (b.Status, b.FinishBound));
        }
    }

    [Property(typeof(Networks), Runs = 150)]
    public void Bounds_and_claims_agree_with_all_schedules_of_small_problems(NetworkCase large)
    {
        const int Slots = 9;
        var c = large with
        {
            Activities = [.. large.Activities.Take(4).Select(a => a with { Duration = a.Duration % 4 })],
            Links = [.. large.Links.Where(l => l.From < 4 && l.To < 4)],
        };
        var problem = Problem(c, horizon: Slots);
        var s = SerialScheduler.Solve(problem);
        var best = BestFinish(c, problem);

        Assert.True(best is null || s.FinishBound <= best);
        Assert.True(best is null || s.Start.Contains(-1) || s.Finish >= best);
        Assert.True(s.Status != ScheduleStatus.Optimal || s.Finish == best);
        Assert.True(s.Status != ScheduleStatus.Infeasible || best is null);
        Assert.True(s.Start.Contains(-1) || best is not null);
    }

    [Property(typeof(Networks), Runs = 1000)]
    public void The_checker_rejects_a_schedule_in_which_something_starts_before_what_holds_it_back(NetworkCase c)
    {
        var problem = Problem(c);
        var s = SerialScheduler.Solve(problem);
        for (var i = 0; i < c.Count; i++)
        {
            if (s.Start[i] > 0)
            {
                // One slot earlier breaks what the solution names as the cause, whatever else it does.
                int[] broken = [.. s.Start];
                broken[i]--;
                Assert.NotEmpty(ScheduleChecker.Check(problem, broken));
            }
        }
    }

    // An immutable array by itself compares by reference.
    private static void Same<T>(IEnumerable<T> expected, IEnumerable<T> actual) => Assert.Equal(expected, actual);

    private static int? BestFinish(NetworkCase c, ScheduleProblem problem)
    {
        int? best = null;
        var starts = new int[c.Count];
        Try(0);
        return best;

        void Try(int i)
        {
            if (i < c.Count)
            {
                for (starts[i] = 0; starts[i] + c.Activities[i].Duration <= problem.Horizon; starts[i]++)
                {
                    Try(i + 1);
                }

                return;
            }

            var finish = Math.Max(c.ProjectStart, starts.Select((s, a) => s + c.Activities[a].Duration).Max());
            if ((best is null || finish < best) && ScheduleChecker.Check(problem, starts).IsEmpty)
            {
                best = finish;
            }
        }
    }

    private static ScheduleProblem Problem(NetworkCase c, int[]? rank = null, bool softLimits = false, int horizon = Horizon)
    {
        int[] a = [.. Enumerable.Range(0, horizon).Select(t => t % 11 == 5 ? 0 : 4)];
        int[] b = [.. Enumerable.Range(0, horizon).Select(t => t < 20 ? 1 + (t % 2) : 3)];
        return new ScheduleProblem(
            c.Problem(),
            horizon,
            [a, b],
            [.. c.Activities.SelectMany(x => new[] { x.DemandA, x.DemandB })],
            [.. c.Activities.Select(x => x.Priority)],
            rank,
            Enumerable.Repeat(softLimits, c.Count).ToArray());
    }

    private static int Demand(NetworkCase c, int i, int k) => k == 0 ? c.Activities[i].DemandA : c.Activities[i].DemandB;

    private static int Used(NetworkCase c, ScheduleSolution s, int k, int t) => Enumerable.Range(0, c.Count)
        .Where(i => s.Start[i] >= 0 && s.Start[i] <= t && t < s.Start[i] + c.Activities[i].Duration)
        .Sum(i => Demand(c, i, k));
}
