using ActionPlanning.Engines.ProjectScheduling;
using FsCheck;
using FsCheck.Fluent;

namespace ActionPlanning.PropertyTests.Engines.ProjectScheduling;

/// <summary>One random activity; dates are <see cref="CpmProblem.Unset"/> where there are none.</summary>
public sealed record RandomActivity(int Duration, int NotBefore, int NotAfter, int FixedStart, int DemandA, int DemandB, int Priority);

/// <summary>A random network without cycles, with all link types, both lag units, leads and a calendar with gaps.</summary>
public sealed record NetworkCase(RandomActivity[] Activities, PrecedenceLink[] Links, int[] Days, int ProjectStart, int? RequiredEnd)
{
    public int Count => Activities.Length;

    public CpmProblem Problem() => new(
        [.. Activities.Select(a => a.Duration)],
        Links,
        [.. Activities.Select(a => a.NotBefore)],
        [.. Activities.Select(a => a.NotAfter)],
        [.. Activities.Select(a => a.FixedStart)],
        ProjectStart,
        RequiredEnd,
        Days);

    public NetworkCase WithoutLimits() => this with
    {
        Activities = [.. Activities.Select(a => a with { NotAfter = CpmProblem.Unset, FixedStart = CpmProblem.Unset })],
        RequiredEnd = null,
    };

    public NetworkCase WithWorkingLagsOnly() => this with { Links = [.. Links.Select(l => l with { Unit = LagUnit.WorkingSlots })] };

    public override string ToString() =>
        $"start {ProjectStart}, end {RequiredEnd}, days [{string.Join(' ', Days)}]\n  {string.Join("\n  ", Activities.Cast<object>())}\n  {string.Join("\n  ", Links)}";
}

/// <summary>Generators. Shrinking drops activities and links, then simplifies numbers.</summary>
public static class Networks
{
    private const int AxisLength = 60;

    public static Arbitrary<NetworkCase> Cases() => Arb.From(Gen.Sized(size => Case(Math.Clamp(size / 4, 1, 14))), Shrink);

    public static Gen<NetworkCase> Case(int most) =>
        from count in Gen.Choose(1, most)
        from activities in Gen.ArrayOf(Activity(), count)
        from linkCount in Gen.Choose(0, 2 * count)
        from links in Gen.ArrayOf(Link(count), linkCount)
        from order in Gen.Shuffle(Enumerable.Range(0, count).ToArray())
        from gaps in Gen.ArrayOf(Gen.Frequency((3, Gen.Constant(1)), (1, Gen.Choose(2, 5))), AxisLength)
        from start in Gen.Choose(0, 3)
        from end in Gen.Frequency((3, Gen.Constant((int?)null)), (1, Gen.Choose(0, 40).Select(e => (int?)e)))
        select new NetworkCase(
            activities,
            [.. links.Where(l => l.From != l.To).Select(l => l.From < l.To ? l : l with { From = l.To, To = l.From }).Select(l => l with { From = order[l.From], To = order[l.To] })],
            Days(gaps),
            start,
            end);

    private static Gen<RandomActivity> Activity() =>
        from duration in Gen.Frequency((1, Gen.Constant(0)), (5, Gen.Choose(1, 6)))
        from notBefore in Sometimes(-2, 15, 4)
        from notAfter in Sometimes(0, 40, 5)
        from fixedStart in Sometimes(0, 20, 9)
        from a in Gen.Choose(0, 3)
        from b in Gen.Choose(0, 2)
        from priority in Gen.Choose(0, 3)
        select new RandomActivity(duration, notBefore, notAfter, fixedStart, a, b, priority);

    private static Gen<PrecedenceLink> Link(int count) =>
        from a in Gen.Choose(0, count - 1)
        from b in Gen.Choose(0, count - 1)
        from type in Gen.Choose(0, 3)
        from lag in Gen.Choose(-6, 8)
        from unit in Gen.Choose(0, 1)
        select new PrecedenceLink(a, b, (LinkType)type, lag, (LagUnit)unit);

    private static Gen<int> Sometimes(int least, int most, int oneIn) =>
        Gen.Frequency((oneIn - 1, Gen.Constant(CpmProblem.Unset)), (1, Gen.Choose(least, most)));

    private static int[] Days(int[] gaps)
    {
        var days = new int[gaps.Length];
        for (var t = 1; t < days.Length; t++)
        {
            days[t] = days[t - 1] + gaps[t];
        }

        return days;
    }

    private static IEnumerable<NetworkCase> Shrink(NetworkCase c)
    {
        for (var drop = 0; drop < c.Count && c.Count > 1; drop++)
        {
            yield return c with
            {
                Activities = [.. c.Activities.Where((_, i) => i != drop)],
                Links = [.. c.Links.Where(l => l.From != drop && l.To != drop)
                    .Select(l => l with { From = l.From > drop ? l.From - 1 : l.From, To = l.To > drop ? l.To - 1 : l.To })],
            };
        }

        for (var drop = 0; drop < c.Links.Length; drop++)
        {
            yield return c with { Links = [.. c.Links.Where((_, l) => l != drop)] };
        }

        if (c.RequiredEnd is not null)
        {
            yield return c with { RequiredEnd = null };
        }

        if (c.ProjectStart > 0)
        {
            yield return c with { ProjectStart = 0 };
        }

        for (var i = 0; i < c.Count; i++)
        {
            foreach (var simpler in Simpler(c.Activities[i]))
            {
                yield return c with { Activities = [.. c.Activities.Select((a, k) => k == i ? simpler : a)] };
            }
        }

        for (var l = 0; l < c.Links.Length; l++)
        {
            if (c.Links[l].Lag != 0)
            {
                yield return c with { Links = [.. c.Links.Select((x, k) => k == l ? x with { Lag = x.Lag / 2 } : x)] };
            }
        }
    }

    private static IEnumerable<RandomActivity> Simpler(RandomActivity a)
    {
        if (a.Duration > 1)
        {
            yield return a with { Duration = a.Duration - 1 };
        }

        if (a.NotBefore != CpmProblem.Unset)
        {
            yield return a with { NotBefore = CpmProblem.Unset };
        }

        if (a.NotAfter != CpmProblem.Unset)
        {
            yield return a with { NotAfter = CpmProblem.Unset };
        }

        if (a.FixedStart != CpmProblem.Unset)
        {
            yield return a with { FixedStart = CpmProblem.Unset };
        }

        if (a.DemandA + a.DemandB > 0)
        {
            yield return a with { DemandA = 0, DemandB = 0 };
        }
    }
}
