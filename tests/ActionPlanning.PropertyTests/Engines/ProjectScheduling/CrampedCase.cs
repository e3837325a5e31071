using ActionPlanning.Engines.ProjectScheduling;
using FsCheck;
using FsCheck.Fluent;

namespace ActionPlanning.PropertyTests.Engines.ProjectScheduling;

/// <summary>A small network with little room: few slots, demands near the capacity, capacity that dips, now and then links of any type, maximum lags and dates.</summary>
/// <param name="Costs">Per activity what a slot of lateness costs; −1 where the not-after date is hard.</param>
public sealed record CrampedCase(NetworkCase Network, int Horizon, int[] Dips, MaximumLag[] Lags, int[] Costs)
{
    private const int CapacityA = 5;
    private const int CapacityB = 4;

    /// <summary>More schedules than this are not enumerated.</summary>
    private const int MostSchedules = 20_000;

    public ScheduleProblem Problem() => new(
        Network.Problem(),
        Horizon,
        [Capacity(CapacityA), Capacity(CapacityB)],
        [.. Network.Activities.SelectMany(a => new[] { a.DemandA, a.DemandB })],
        mayBeLate: [.. Costs.Select(cost => cost >= 0)],
        maximumLags: Lags,
        latenessWeight: [.. Costs.Select(cost => Math.Max(cost, 0))]);

    /// <summary>Every feasible schedule, found by trying every start of every activity; null when there are too many to be of use.</summary>
    public List<int[]>? Schedules()
    {
        var problem = Problem();
        var found = new List<int[]>();
        var starts = new int[Network.Count];
        var used = new int[2, Horizon];
        Try(0);
        return found.Count > MostSchedules ? null : found;

        void Try(int i)
        {
            if (found.Count > MostSchedules)
            {
                return;
            }

            if (i == starts.Length)
            {
                if (ScheduleChecker.Check(problem, starts).IsEmpty)
                {
                    found.Add([.. starts]);
                }

                return;
            }

            var a = Network.Activities[i];
            for (starts[i] = 0; starts[i] + a.Duration <= Horizon; starts[i]++)
            {
                if (Use(a, starts[i], +1))
                {
                    Try(i + 1);
                }

                Use(a, starts[i], -1);
            }
        }

        // Only to cut the enumeration short; the checker has the last word.
        bool Use(RandomActivity a, int start, int sign)
        {
            var fits = true;
            for (var t = start; t < start + a.Duration; t++)
            {
                fits &= (used[0, t] += sign * a.DemandA) <= CapacityA;
                fits &= (used[1, t] += sign * a.DemandB) <= CapacityB;
            }

            return fits;
        }
    }

    public int Finish(int[] starts) => starts.Select((s, i) => s + Network.Activities[i].Duration).Append(Network.ProjectStart).Max();

    public long Lateness(int[] starts) => starts
        .Select((s, i) => Costs[i] <= 0 || Network.Activities[i].NotAfter == CpmProblem.Unset
            ? 0L
            : Costs[i] * Math.Max(0, s + Network.Activities[i].Duration - Network.Activities[i].NotAfter))
        .Sum();

    public override string ToString() => $"horizon {Horizon}, dips [{string.Join(' ', Dips)}], lags [{string.Join("; ", Lags)}], costs [{string.Join(' ', Costs)}], {Network}";

    private int[] Capacity(int units) => [.. Enumerable.Range(0, Horizon).Select(t => Dips.Contains(t) ? units / 2 : units)];
}

/// <summary>Generators. Shrinking drops activities, links, lags and dips.</summary>
public static class CrampedNetworks
{
    public static Arbitrary<CrampedCase> Cases() => Arb.From(Case(), Shrink);

    internal static Gen<CrampedCase> Case() =>
        from count in Gen.Frequency((4, Gen.Choose(2, 6)), (1, Gen.Constant(7)))
        from horizon in Gen.Choose(6, 11)
        from activities in Gen.ArrayOf(Activity(horizon), count)
        from linkCount in Gen.Choose(0, 3)
        from links in Gen.ArrayOf(Link(count), linkCount)
        from gaps in Gen.ArrayOf(Gen.Frequency((3, Gen.Constant(1)), (1, Gen.Choose(2, 4))), horizon)
        from dipCount in Gen.Choose(0, 3)
        from dips in Gen.ArrayOf(Gen.Choose(0, horizon - 1), dipCount)
        from lagCount in Gen.Frequency((2, Gen.Constant(0)), (3, Gen.Choose(1, 3)))
        from lags in Gen.ArrayOf(Lag(count), lagCount)
        from start in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Constant(1)))
        select new CrampedCase(
            new NetworkCase(
                activities,
                [.. links.Where(l => l.From != l.To).Select(l => l.From < l.To ? l : l with { From = l.To, To = l.From })],
                [.. gaps.Select((_, t) => gaps.Take(t + 1).Sum())],
                start,
                null),
            horizon,
            dips,
            lags,
            [.. activities.Select(_ => -1)]);

    private static Gen<RandomActivity> Activity(int horizon) =>
        from duration in Gen.Frequency((1, Gen.Constant(0)), (9, Gen.Choose(1, 4)))
        from notBefore in Sometimes(0, horizon / 2, 8)
        from notAfter in Sometimes(horizon / 2, horizon, 8)
        from fixedStart in Sometimes(0, horizon / 2, 15)
        from a in Gen.Choose(0, 4)
        from b in Gen.Choose(0, 3)
        select new RandomActivity(duration, notBefore, notAfter, fixedStart, a, b, 0);

    private static Gen<PrecedenceLink> Link(int count) =>
        from a in Gen.Choose(0, count - 1)
        from b in Gen.Choose(0, count - 1)
        from type in Gen.Choose(0, 3)
        from lag in Gen.Choose(-3, 3)
        from unit in Gen.Choose(0, 1)
        select new PrecedenceLink(a, b, (LinkType)type, lag, (LagUnit)unit);

    // Also of an activity to itself, against the links, and against each other.
    private static Gen<MaximumLag> Lag(int count) =>
        from a in Gen.Choose(0, count - 1)
        from b in Gen.Choose(0, count - 1)
        from type in Gen.Choose(0, 3)
        from lag in Gen.Choose(-4, 5)
        select new MaximumLag(a, b, lag, (LinkType)type);

    private static Gen<int> Sometimes(int least, int most, int oneIn) =>
        Gen.Frequency((oneIn - 1, Gen.Constant(CpmProblem.Unset)), (1, Gen.Choose(least, most)));

    internal static IEnumerable<CrampedCase> Shrink(CrampedCase c)
    {
        var network = c.Network;
        for (var drop = 0; drop < network.Count && network.Count > 1; drop++)
        {
            yield return c with
            {
                Network = network with
                {
                    Activities = [.. network.Activities.Where((_, i) => i != drop)],
                    Links = [.. network.Links.Where(l => l.From != drop && l.To != drop)
                        .Select(l => l with { From = l.From > drop ? l.From - 1 : l.From, To = l.To > drop ? l.To - 1 : l.To })],
                },
                Costs = [.. c.Costs.Where((_, i) => i != drop)],
                Lags = [.. c.Lags.Where(l => l.From != drop && l.To != drop)
                    .Select(l => l with { From = l.From > drop ? l.From - 1 : l.From, To = l.To > drop ? l.To - 1 : l.To })],
            };
        }

        for (var drop = 0; drop < network.Links.Length; drop++)
        {
            yield return c with { Network = network with { Links = [.. network.Links.Where((_, l) => l != drop)] } };
        }

        for (var drop = 0; drop < c.Lags.Length; drop++)
        {
            yield return c with { Lags = [.. c.Lags.Where((_, l) => l != drop)] };
        }

        for (var drop = 0; drop < c.Dips.Length; drop++)
        {
            yield return c with { Dips = [.. c.Dips.Where((_, t) => t != drop)] };
        }
    }
}

/// <summary>Cramped networks in which most activities have a soft date, many of them too early to be met.</summary>
public static class LateNetworks
{
    public static Arbitrary<CrampedCase> Cases() => Arb.From(Case(), CrampedNetworks.Shrink);

    private static Gen<CrampedCase> Case() =>
        from c in CrampedNetworks.Case()
        from dates in Gen.ArrayOf(Gen.Choose(0, c.Horizon), c.Network.Count)
        from costs in Gen.ArrayOf(Gen.Frequency((1, Gen.Constant(-1)), (4, Gen.Choose(0, 3))), c.Network.Count)
        select c with
        {
            Costs = costs,
            Network = c.Network with { Activities = [.. c.Network.Activities.Select((a, i) => costs[i] < 0 ? a : a with { NotAfter = dates[i] })] },
        };
}
