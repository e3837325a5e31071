using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.PropertyTests.Support;

namespace ActionPlanning.PropertyTests.Engines.ProjectScheduling;

public class CriticalPathProperties
{
    [Property(typeof(Networks), Runs = 2000)]
    public void Earliest_starts_equal_a_longest_path_by_brute_force(NetworkCase c)
    {
        var solution = CriticalPath.Solve(c.Problem());

        Assert.Equal(NaiveNetwork.Earliest(c, i => NaiveNetwork.Release(c, i)), solution.EarliestStart);
    }

    [Property(typeof(Networks), Runs = 500)]
    public void Latest_starts_are_the_greatest_with_which_everything_after_them_still_meets_its_limits(NetworkCase large)
    {
        var c = Small(large);
        var solution = CriticalPath.Solve(c.Problem());

        Assert.Equal(Enumerable.Range(0, c.Count).Select(i => NaiveNetwork.Latest(c, i, solution.ProjectEnd)), solution.LatestStart);
    }

    [Property(typeof(Networks), Runs = 500)]
    public void Earliest_starts_and_latest_starts_keep_every_link(NetworkCase c)
    {
        var solution = CriticalPath.Solve(c.Problem());

        Assert.All(c.Links, l => Assert.True(NaiveNetwork.Holds(c, l, solution.EarliestStart[l.From], solution.EarliestStart[l.To])));
        Assert.All(c.Links, l => Assert.True(NaiveNetwork.Holds(c, l, solution.LatestStart[l.From], solution.LatestStart[l.To])));
    }

    [Property(typeof(Networks), Runs = 500)]
    public void Without_limits_no_float_is_negative_and_the_least_is_zero(NetworkCase large)
    {
        var solution = CriticalPath.Solve(large.WithoutLimits().Problem());

        Assert.All(solution.TotalFloat, f => Assert.True(f >= 0));
        Assert.Equal(0, solution.LeastTotalFloat);
    }

    [Property(typeof(Networks), Runs = 500)]
    public void Free_float_lies_between_zero_and_total_float_and_interfering_float_is_the_rest(NetworkCase c)
    {
        var s = CriticalPath.Solve(c.Problem());

        for (var i = 0; i < c.Count; i++)
        {
            Assert.InRange(s.FreeFloat[i], 0, Math.Max(0, s.TotalFloat[i]));
            Assert.Equal(s.TotalFloat[i] - s.FreeFloat[i], s.InterferingFloat[i]);
            Assert.Equal(s.LatestStart[i] - s.EarliestStart[i], s.TotalFloat[i]);
            Assert.Equal(s.LatestFinish[i] - s.EarliestFinish[i], s.TotalFloat[i]);
        }
    }

    [Property(typeof(Networks), Runs = 500)]
    public void Slipping_by_the_free_float_moves_nothing_else_and_by_one_more_does_or_uses_up_the_total(NetworkCase c)
    {
        var s = CriticalPath.Solve(c.Problem());

        for (var i = 0; i < c.Count; i++)
        {
            if (s.TotalFloat[i] < 0)
            {
                continue;
            }

            Assert.True(c.Links.Where(l => l.From == i).All(l => NaiveNetwork.Holds(c, l, s.EarliestStart[i] + s.FreeFloat[i], s.EarliestStart[l.To])));
            Assert.True(
                s.FreeFloat[i] == s.TotalFloat[i]
                || c.Links.Any(l => l.From == i && !NaiveNetwork.Holds(c, l, s.EarliestStart[i] + s.FreeFloat[i] + 1, s.EarliestStart[l.To])));
        }
    }

    [Property(typeof(Networks), Runs = 500)]
    public void The_critical_chain_is_made_of_links_and_has_the_least_float(NetworkCase mixed)
    {
        var c = mixed.WithWorkingLagsOnly();
        var solution = CriticalPath.Solve(c.Problem());

        AssertChain(c, solution);
        Assert.All(solution.CriticalChain, step => Assert.Equal(solution.LeastTotalFloat, solution.TotalFloat[step.Activity]));
    }

    [Property(typeof(Networks), Runs = 500)]
    public void The_critical_chain_reaches_from_a_date_to_a_limit_over_calendar_lags_too(NetworkCase c)
    {
        var solution = CriticalPath.Solve(c.Problem());

        AssertChain(c, solution);
        Assert.Contains(solution.CriticalChain, step => solution.IsCritical[step.Activity]);
    }

    [Property(typeof(Networks), Runs = 500)]
    public void What_drives_a_start_would_let_it_move_earlier_if_it_were_taken_away(NetworkCase c)
    {
        var solution = CriticalPath.Solve(c.Problem());

        for (var i = 0; i < c.Count; i++)
        {
            var start = solution.EarliestStart[i];
            if (solution.DrivingLink[i] >= 0)
            {
                var link = c.Links[solution.DrivingLink[i]];
                Assert.Equal(i, link.To);
                Assert.False(NaiveNetwork.Holds(c, link, solution.EarliestStart[link.From], start - 1));
            }
            else
            {
                var a = c.Activities[i];
                Assert.Equal(start, solution.StartCause[i] switch
                {
                    StartCause.NotBefore => a.NotBefore,
                    StartCause.FixedStart => a.FixedStart,
                    _ => c.ProjectStart,
                });
            }
        }
    }

    [Property(typeof(Networks), Runs = 500)]
    public void Deleting_the_contradiction_named_by_the_chain_is_deleting_a_contradiction(NetworkCase c)
    {
        // Only the links of the chain and the dates at its two ends, and still the float is as negative.
        var solution = CriticalPath.Solve(c.Problem());
        if (!solution.IsOverConstrained)
        {
            return;
        }

        var (first, last) = (solution.CriticalChain[0].Activity, solution.CriticalChain[^1].Activity);
        var bare = c with
        {
            Links = [.. solution.CriticalChain.Skip(1).Select(step => c.Links[step.Link])],
            Activities = [.. c.Activities.Select((a, i) => a with
            {
                NotBefore = i == first ? solution.EarliestStart[first] : CpmProblem.Unset,
                NotAfter = i == last ? solution.LatestFinish[last] : CpmProblem.Unset,
                FixedStart = CpmProblem.Unset,
            })],
            ProjectStart = 0,
            RequiredEnd = 400,
        };
        Assert.True(CriticalPath.Solve(bare.Problem()).IsOverConstrained);
    }

    private static void AssertChain(NetworkCase c, CpmSolution solution)
    {
        var chain = solution.CriticalChain;
        Assert.Equal(-1, chain[0].Link);
        for (var k = 1; k < chain.Length; k++)
        {
            Assert.Equal((chain[k - 1].Activity, chain[k].Activity), (c.Links[chain[k].Link].From, c.Links[chain[k].Link].To));
        }

        Assert.NotEqual(StartCause.Link, solution.StartCause[chain[0].Activity]);
        Assert.NotEqual(LatestCause.Link, solution.LatestCause[chain[^1].Activity]);
    }

    private static NetworkCase Small(NetworkCase c) => c with
    {
        Activities = [.. c.Activities.Take(5)],
        Links = [.. c.Links.Where(l => l.From < 5 && l.To < 5)],
    };
}
