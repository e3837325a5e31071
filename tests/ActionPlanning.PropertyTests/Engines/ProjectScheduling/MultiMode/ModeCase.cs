using ActionPlanning.Engines.ProjectScheduling;
using FsCheck;
using FsCheck.Fluent;

namespace ActionPlanning.PropertyTests.Engines.ProjectScheduling.MultiMode;

/// <summary>One way to do an activity of a <see cref="ModeCase"/>: two resources, two stocks.</summary>
public sealed record RandomMode(int Duration, int DemandA, int DemandB, int TakesA, int TakesB);

/// <summary>An activity of a <see cref="ModeCase"/>.</summary>
public sealed record MultiModeActivity(RandomMode[] Modes, int NotBefore, int NotAfter);

/// <summary>A small multi-mode project with little room and small stocks, now and then links of any type and dates.</summary>
public sealed record ModeCase(MultiModeActivity[] Activities, PrecedenceLink[] Links, int Horizon, int[] Dips, int StockA, int StockB, int ProjectStart)
{
    private const int CapacityA = 4;
    private const int CapacityB = 3;
    private const int MostTries = 60_000;

    public MultiModeProblem Problem() => new(
        [.. Activities.Select(a => a.Modes.Length)],
        [.. Modes.Select(m => m.Duration)],
        Links,
        Horizon,
        [Capacity(CapacityA), Capacity(CapacityB)],
        [.. Modes.SelectMany(m => new[] { m.DemandA, m.DemandB })],
        [StockA, StockB],
        [.. Modes.SelectMany(m => new[] { m.TakesA, m.TakesB })],
        [.. Activities.Select(a => a.NotBefore)],
        [.. Activities.Select(a => a.NotAfter)],
        ProjectStart);

    private IEnumerable<RandomMode> Modes => Activities.SelectMany(a => a.Modes);

    /// <summary>The same project with its activities in another order.</summary>
    public ModeCase Shuffled(int seed)
    {
        int[] order = [.. Enumerable.Range(0, Activities.Length)];
        new Random(seed).Shuffle(order);
        return this with
        {
            Activities = [.. order.Select(a => Activities[a])],
            Links = [.. Links.Reverse().Select(l => l with { From = Array.IndexOf(order, l.From), To = Array.IndexOf(order, l.To) })],
        };
    }

    /// <summary>The same activities in two chains, so that what happens to one bears on many; more time and smaller stocks, so that modes are hard to choose.</summary>
    public ModeCase InChains() => this with
    {
        Links = [.. Enumerable.Range(0, Math.Max(0, Activities.Length - 2)).Select(a => new PrecedenceLink(a, a + 2))],
        Horizon = Horizon + 4,
        StockA = 2 * Activities.Length,
        StockB = 2 * Activities.Length,
    };

    public ModeCase WithFirstModesOnly() => this with { Activities = [.. Activities.Select(a => a with { Modes = a.Modes[..1] })], StockA = 1000, StockB = 1000 };

    /// <summary>The least finish over every choice of modes and every start, the checker having the last word; null when there is none.</summary>
    /// <param name="allowed">Per mode whether it may be chosen.</param>
    /// <param name="finish">The least finish, or null.</param>
    /// <returns>False when there was too much to try.</returns>
    public bool TryBest(bool[]? allowed, out int? finish)
    {
        var problem = Problem();
        var (modes, starts) = (new int[Activities.Length], new int[Activities.Length]);
        var used = new int[2, Horizon];
        var (best, tries) = ((int?)null, 0);
        Try(0, 0, 0);
        finish = best;
        return tries <= MostTries;

        void Try(int i, int takenA, int takenB)
        {
            if (i == modes.Length)
            {
                if (MultiModeChecker.Check(problem, modes, starts).IsEmpty)
                {
                    best = starts.Select((s, a) => s + Activities[a].Modes[modes[a]].Duration).Append(ProjectStart).Max();
                }

                return;
            }

            for (var m = 0; m < Activities[i].Modes.Length && tries <= MostTries; m++)
            {
                var mode = Activities[i].Modes[m];
                if (allowed?[problem.FirstMode[i] + m] == false || takenA + mode.TakesA > StockA || takenB + mode.TakesB > StockB)
                {
                    continue;
                }

                // Only what could be better; room and stocks only to cut the enumeration short.
                for (var s = 0; s + mode.Duration <= Horizon && (best is null || s + mode.Duration < best) && tries++ <= MostTries; s++)
                {
                    (modes[i], starts[i]) = (m, s);
                    if (Use(mode, s, +1))
                    {
                        Try(i + 1, takenA + mode.TakesA, takenB + mode.TakesB);
                    }

                    Use(mode, s, -1);
                }
            }
        }

        bool Use(RandomMode mode, int start, int sign)
        {
            var fits = true;
            for (var t = start; t < start + mode.Duration; t++)
            {
                fits &= (used[0, t] += sign * mode.DemandA) <= CapacityA;
                fits &= (used[1, t] += sign * mode.DemandB) <= CapacityB;
            }

            return fits;
        }
    }

    public override string ToString() =>
        $"horizon {Horizon}, start {ProjectStart}, stocks {StockA} {StockB}, dips [{string.Join(' ', Dips)}], links [{string.Join(' ', Links)}], "
        + string.Join("; ", Activities.Select(a => $"{a.NotBefore}..{a.NotAfter}: {string.Join(" | ", a.Modes.Select(m => $"{m.Duration} × ({m.DemandA} {m.DemandB}) takes ({m.TakesA} {m.TakesB})"))}"));

    private int[] Capacity(int units) => [.. Enumerable.Range(0, Horizon).Select(t => Dips.Contains(t) ? units / 2 : units)];
}

/// <summary>Generators. Shrinking drops activities, modes, links and dips.</summary>
public static class ModeCases
{
    public static Arbitrary<ModeCase> Cases() => Arb.From(Case(), Shrink);

    private static Gen<ModeCase> Case() =>
        from count in Gen.Choose(1, 6)
        from horizon in Gen.Choose(5, 10)
        from activities in Gen.ArrayOf(Activity(horizon), count)
        from linkCount in Gen.Choose(0, 3)
        from links in Gen.ArrayOf(Link(count), linkCount)
        from dipCount in Gen.Choose(0, 2)
        from dips in Gen.ArrayOf(Gen.Choose(0, horizon - 1), dipCount)
        from a in Gen.Choose(count, 4 * count)
        from b in Gen.Choose(count, 4 * count)
        from start in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Constant(1)))
        select new ModeCase(
            activities,
            [.. links.Where(l => l.From != l.To).Select(l => l.From < l.To ? l : l with { From = l.To, To = l.From })],
            horizon,
            dips,
            a,
            b,
            start);

    private static Gen<MultiModeActivity> Activity(int horizon) =>
        from count in Gen.Choose(1, 3)
        from modes in Gen.ArrayOf(Mode(), count)
        from notBefore in Gen.Frequency((8, Gen.Constant(CpmProblem.Unset)), (1, Gen.Choose(0, horizon / 2)))
        from notAfter in Gen.Frequency((8, Gen.Constant(CpmProblem.Unset)), (1, Gen.Choose(horizon / 2, horizon)))
        select new MultiModeActivity(modes, notBefore, notAfter);

    private static Gen<RandomMode> Mode() =>
        from duration in Gen.Frequency((1, Gen.Constant(0)), (9, Gen.Choose(1, 4)))
        from a in Gen.Choose(0, 4)
        from b in Gen.Choose(0, 3)
        from takesA in Gen.Choose(0, 5)
        from takesB in Gen.Choose(0, 5)
        select new RandomMode(duration, a, b, takesA, takesB);

    private static Gen<PrecedenceLink> Link(int count) =>
        from a in Gen.Choose(0, count - 1)
        from b in Gen.Choose(0, count - 1)
        from type in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(0, 3)))
        from lag in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(-3, 3)))
        select new PrecedenceLink(a, b, (LinkType)type, lag);

    private static IEnumerable<ModeCase> Shrink(ModeCase c)
    {
        for (var drop = 0; drop < c.Activities.Length && c.Activities.Length > 1; drop++)
        {
            yield return c with
            {
                Activities = [.. c.Activities.Where((_, i) => i != drop)],
                Links = [.. c.Links.Where(l => l.From != drop && l.To != drop)
                    .Select(l => l with { From = l.From > drop ? l.From - 1 : l.From, To = l.To > drop ? l.To - 1 : l.To })],
            };
        }

        for (var a = 0; a < c.Activities.Length; a++)
        {
            for (var drop = 0; drop < c.Activities[a].Modes.Length && c.Activities[a].Modes.Length > 1; drop++)
            {
                yield return c with
                {
                    Activities = [.. c.Activities.Select((x, i) => i == a ? x with { Modes = [.. x.Modes.Where((_, m) => m != drop)] } : x)],
                };
            }
        }

        for (var drop = 0; drop < c.Links.Length; drop++)
        {
            yield return c with { Links = [.. c.Links.Where((_, l) => l != drop)] };
        }

        for (var drop = 0; drop < c.Dips.Length; drop++)
        {
            yield return c with { Dips = [.. c.Dips.Where((_, t) => t != drop)] };
        }
    }
}
