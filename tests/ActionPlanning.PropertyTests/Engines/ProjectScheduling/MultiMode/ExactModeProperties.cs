using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.PropertyTests.Support;

namespace ActionPlanning.PropertyTests.Engines.ProjectScheduling.MultiMode;

public class ExactModeProperties
{
    private const int MostSchedules = 20;
    private const int OneStep = 3;

    // The search as it is, and in three ways that make its rarer paths common on small problems.
    private static readonly ExactTuning[] Tunings =
    [
        new(),
        new() { FirstConflicts = 0, RestartUnit = 1, BottomUpEvery = 2 },
        new() { FirstConflicts = 0, RestartUnit = 2, BottomUpEvery = 3, AlwaysUsesEnergy = true, ClauseLimit = 3, ClauseLimitStep = 1 },
        new() { FirstConflicts = 2, RestartUnit = 1, BottomUpEvery = 1, ClauseLimit = 3, ClauseLimitStep = 1 },
    ];

    [Property(typeof(ModeCases), Runs = 500)]
    public void The_optimum_or_infeasibility_is_that_of_every_choice_and_every_start(ModeCase random, bool chained)
    {
        var c = chained ? random.InChains() : random;
        if (!c.TryBest(null, out var best))
        {
            return;
        }

        var problem = c.Problem();
        foreach (var tuning in Tunings)
        {
            var (found, bound) = Run(problem, tuning);

            Assert.Equal((best, best ?? (c.Horizon + 1)), (found?.Finish, bound));
            Assert.True(found is null || MultiModeChecker.Check(problem, found.Modes, found.Starts).IsEmpty);
            Assert.True(found is null || Finish(problem, found.Modes, found.Starts) == found.Finish);
        }
    }

    [Property(typeof(ModeCases), Runs = 250)]
    public void Every_learned_clause_holds_in_every_schedule_that_is_still_looked_for(ModeCase random, bool chained)
    {
        var c = chained ? random.InChains() : random;
        // Those that are left out do not make the others hold.
        var all = Schedules(c.Problem(), out _);
        foreach (var tuning in Tunings)
        {
            Run(c.Problem(), tuning, learning: (search, model, clause) =>
            {
                foreach (var s in all.Where(s => s.Finish <= search.End))
                {
                    Assert.True(Holds(model, clause, s, s.Finish) && Holds(model, clause, s, search.End));
                }
            });
        }
    }

    [Property(typeof(ModeCases), Runs = 100)]
    public void A_schedule_offered_between_two_steps_only_ever_narrows_the_search_and_the_proof_is_the_same(ModeCase c, int pick)
    {
        var problem = c.Problem();
        var all = Schedules(problem, out var complete);
        if (!complete || all.Count == 0)
        {
            return;
        }

        foreach (var tuning in Tunings)
        {
            var offered = all[(pick & int.MaxValue) % all.Count];
            var search = Search(problem, tuning)!;
            search.Run(OneStep, () => false);
            search.Offer(offered);
            Assert.True(search.End < offered.Finish && search.Best!.Finish <= offered.Finish);
            while (!search.Run(search.Conflicts + OneStep, () => false))
            {
                Assert.True(search.Bound <= search.End);
            }

            Assert.Equal(all.Min(s => s.Finish), search.Best!.Finish);
            Assert.Equal(search.Best.Finish, search.Bound);
        }
    }

    [Property(typeof(ModeCases), Runs = 100)]
    public void Whenever_it_is_stopped_the_bound_is_at_most_and_the_finish_at_least_the_optimum(ModeCase c)
    {
        if (!c.TryBest(null, out var best))
        {
            return;
        }

        var problem = c.Problem();
        foreach (var tuning in Tunings)
        {
            var search = Search(problem, tuning);
            Assert.True(search is not null || best is null);
            for (var over = false; !over && search is not null;)
            {
                over = search.Run(search.Conflicts + 1, () => false);
                Assert.True(best is null ? search.Best is null : search.Bound <= best && !(search.Best?.Finish < best));
            }
        }
    }

    private static ExactModeSearch? Search(MultiModeProblem problem, ExactTuning tuning, Action<ExactModeSearch, ExactModeModel, LiteralList>? learning = null)
    {
        var windows = ExactModeWindows.Of(problem, problem.Horizon);
        if (windows.Empty)
        {
            return null;
        }

        var model = ExactModeModel.TryBuild(problem, windows)!;
        var search = new ExactModeSearch(problem, model, null, windows.Finish, tuning);
        search.Learning = learning is null ? null : clause => learning(search, model, clause);
        return search;
    }

    private static (ModeSchedule? Best, int Bound) Run(MultiModeProblem problem, ExactTuning tuning, Action<ExactModeSearch, ExactModeModel, LiteralList>? learning = null)
    {
        var search = Search(problem, tuning, learning);
        Assert.True(search?.Run(long.MaxValue, () => false) ?? true);
        return (search?.Best, search?.Bound ?? (problem.Horizon + 1));
    }

    private static int Finish(MultiModeProblem problem, int[] modes, int[] starts) =>
        starts.Select((s, a) => s + problem.Durations[problem.FirstMode[a] + modes[a]]).Append(problem.ProjectStart).Max();

    // Every schedule there is, or where there are too many some of each first mode and start.
    private static List<ModeSchedule> Schedules(MultiModeProblem problem, out bool complete)
    {
        var (modes, starts) = (new int[problem.ActivityCount], new int[problem.ActivityCount]);
        Array.Fill(starts, -1);
        var (all, most, within) = (new List<ModeSchedule>(), MostSchedules, true);
        Try(0);
        complete = within;
        return all;

        // A limit for each choice of the first two activities, and what is left of it for what follows.
        void Try(int a)
        {
            if (a == modes.Length)
            {
                all.Add(new([.. modes], [.. starts], Finish(problem, modes, starts)));
                return;
            }

            for (modes[a] = 0; modes[a] < problem.FirstMode[a + 1] - problem.FirstMode[a]; modes[a]++)
            {
                for (starts[a] = 0; starts[a] <= problem.Horizon; starts[a]++)
                {
                    most = a < 2 ? all.Count + MostSchedules : most;
                    if (all.Count >= most)
                    {
                        within = false;
                        break;
                    }

                    // What misses a predecessor is looked at again when all are placed.
                    if (MultiModeChecker.Check(problem, modes, starts).All(v => v.Kind == ViolationKind.PredecessorMissing))
                    {
                        Try(a + 1);
                    }
                }
            }

            starts[a] = -1;
        }
    }

    private static bool Holds(ExactModeModel model, LiteralList clause, ModeSchedule schedule, int finish)
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
            if (variable == model.Tasks.Sink)
            {
                return finish - model.Origin;
            }

            var a = variable < model.Tasks.Sink ? model.ActivityOf[variable] : model.ActivityOfVariable(variable);
            var (start, chosen) = (schedule.Starts[a] - model.Origin, -1);
            for (var t = model.FirstTask[a]; t < model.FirstTask[a + 1]; t++)
            {
                chosen = model.Position(t) == schedule.Modes[a] ? t : chosen;
            }

            return variable == chosen || variable == model.StartOf(a) ? start
                : variable == model.FinishOf(a) ? start + model.Tasks.Duration[chosen]
                : model.Parked;
        }
    }
}
