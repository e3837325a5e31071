using ActionPlanning.Engines.Selection;
using FsCheck;
using FsCheck.Fluent;

namespace ActionPlanning.PropertyTests.Engines.Selection;

/// <summary>An item with its options; of each option the value and the weights, one for each row.</summary>
public sealed record RandomItem(ItemRule Rule, long[] Values, long[][] Weights);

/// <summary>"The options of an item from the beginning up to one need those of another up to one": item needs item where both are the last ones.</summary>
public readonly record struct RandomNeed(int Item, int UpTo, int Needs, int NeedsUpTo);

public readonly record struct RandomGroup(int Members, int AtLeast, int AtMost);

/// <summary>A small selection problem with rules of every kind.</summary>
public sealed record SelectionCase(RandomItem[] Items, long[] Capacities, RandomNeed[] Needs, (int First, int Second)[] Exclusions, RandomGroup[] Groups)
{
    public int[] First => [.. Items.Select((_, i) => Items.Take(i).Sum(x => x.Values.Length))];

    public SelectionProblem Problem()
    {
        var first = First;
        return new(
            [.. Items.Select(i => i.Values.Length)],
            [.. Items.SelectMany(i => i.Values)],
            Capacities,
            [.. Items.SelectMany(i => i.Weights).SelectMany(w => w)],
            [.. Items.Select(i => i.Rule)],
            [.. Needs.Select(n => new Prerequisite(Up(n.Item, n.UpTo), Up(n.Needs, n.NeedsUpTo)))],
            [.. Exclusions.Select(e => new ItemExclusion(e.First, e.Second))],
            [.. Groups.Select(g => new ItemGroup(Members(g), g.AtLeast, g.AtMost))]);

        int[] Up(int item, int last) => [.. Enumerable.Range(first[item], Math.Min(last + 1, Items[item].Values.Length))];
    }

    public int[] Members(RandomGroup group) => [.. Enumerable.Range(0, Items.Length).Where(i => (group.Members >> i & 1) == 1)];

    /// <summary>The greatest value, by trying every choice; null when none respects every rule.</summary>
    public long? Best()
    {
        var (best, chosen, used) = ((long?)null, new int[Items.Length], new long[Capacities.Length]);
        long[] brings = [.. Capacities.Select((_, r) => Items.Sum(i => Math.Max(0, i.Weights.Max(w => -w[r]))))];
        Try(0, 0);
        return best;

        void Try(int i, long value)
        {
            if (i == Items.Length)
            {
                if ((best is null || value > best) && RulesHold())
                {
                    best = value;
                }

                return;
            }

            for (var o = Items[i].Rule == ItemRule.Required ? 0 : -1; o < (Items[i].Rule == ItemRule.Barred ? 0 : Items[i].Values.Length); o++)
            {
                chosen[i] = o;
                if (o < 0)
                {
                    Try(i + 1, value);
                    continue;
                }

                // Where later options may bring something, what is too much now need not be too much in the end.
                var fits = true;
                for (var r = 0; r < used.Length; r++)
                {
                    used[r] += Items[i].Weights[o][r];
                    fits &= used[r] <= Capacities[r] + brings[r];
                }

                if (fits)
                {
                    Try(i + 1, value + Items[i].Values[o]);
                }

                for (var r = 0; r < used.Length; r++)
                {
                    used[r] -= Items[i].Weights[o][r];
                }
            }
        }

        bool RulesHold()
        {
            for (var r = 0; r < used.Length; r++)
            {
                if (used[r] > Capacities[r])
                {
                    return false;
                }
            }

            foreach (var n in Needs)
            {
                if (chosen[n.Item] >= 0 && chosen[n.Item] <= n.UpTo && (chosen[n.Needs] < 0 || chosen[n.Needs] > n.NeedsUpTo))
                {
                    return false;
                }
            }

            foreach (var (a, b) in Exclusions)
            {
                if (chosen[a] >= 0 && chosen[b] >= 0)
                {
                    return false;
                }
            }

            foreach (var g in Groups)
            {
                var count = 0;
                for (var i = 0; i < chosen.Length; i++)
                {
                    count += (g.Members >> i & 1) == 1 && chosen[i] >= 0 ? 1 : 0;
                }

                if (count < g.AtLeast || count > g.AtMost)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The same with the items in another order.</summary>
    public SelectionCase Shuffled(int seed)
    {
        var order = Enumerable.Range(0, Items.Length).ToArray();
        new Random(seed).Shuffle(order);
        var place = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            place[order[i]] = i;
        }

        return new(
            [.. order.Select(i => Items[i])],
            Capacities,
            [.. Needs.Select(n => n with { Item = place[n.Item], Needs = place[n.Needs] })],
            [.. Exclusions.Select(e => (place[e.First], place[e.Second]))],
            [.. Groups.Select(g => g with { Members = Members(g).Sum(i => 1 << place[i]) })]);
    }

    public override string ToString() =>
        $"""
        capacities [{string.Join(' ', Capacities)}]
        items {string.Join("; ", Items.Select(i => $"{i.Rule} {string.Join(", ", i.Values.Select((v, o) => $"{v}: {string.Join(' ', i.Weights[o])}"))}"))}
        needs {string.Join(' ', Needs)}
        exclusions {string.Join(' ', Exclusions)}
        groups {string.Join(' ', Groups)}
        """;
}

/// <summary>Generators. Shrinking drops items and rules.</summary>
public static class SelectionCases
{
    public static Arbitrary<SelectionCase> Cases() => Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => Make(new Random(seed))), Shrink);

    private static SelectionCase Make(Random random)
    {
        var count = random.Next(1, 17);
        var rows = random.Next(0, 5);
        var alternatives = random.Next(3) == 0 ? Math.Min(3, 1 + (int)(11.0 / count)) : 1;
        var (spread, rule) = (random.Next(4) == 0 ? 3 : 60, random.Next(3) == 0 ? 6 : 30);
        var brings = random.Next(3) == 0 ? 5 : int.MaxValue;
        var items = new RandomItem[count];
        for (var i = 0; i < count; i++)
        {
            var options = random.Next(1, alternatives + 1);
            items[i] = new(
                random.Next(rule) switch { 0 => ItemRule.Required, 1 => ItemRule.Barred, _ => ItemRule.Free },
                [.. Enumerable.Range(0, options).Select(_ => (long)random.Next(-spread / 4, spread))],
                [.. Enumerable.Range(0, options).Select(_ => Enumerable.Range(0, rows).Select(_ => random.Next(4) == 0 ? 0L : random.Next(brings) == 0 ? -random.Next(1, spread) : random.Next(1, spread)).ToArray())]);
        }

        var most = count > 1 ? random.Next(3) * count / 4 : 0;
        return new(
            items,
            [.. Enumerable.Range(0, rows).Select(r => (long)(items.Sum(i => Math.Max(0, i.Weights[0][r])) * random.NextDouble()))],
            [.. Pairs(most).Select(p => new RandomNeed(p.First, random.Next(3), p.Second, random.Next(3)))],
            [.. Pairs(random.Next(3) == 0 ? most : 0)],
            [.. Enumerable.Range(0, random.Next(3)).Select(_ => (Members: random.Next(1, 1 << count), AtLeast: random.Next(3) == 0 ? random.Next(1, 4) : 0))
                .Select(g => new RandomGroup(g.Members, g.AtLeast, random.Next(2) == 0 ? int.MaxValue : g.AtLeast + random.Next(4)))]);

        IEnumerable<(int First, int Second)> Pairs(int pairs) =>
            [.. Enumerable.Range(0, pairs).Select(_ => (random.Next(count), random.Next(count))).Where(p => p.Item1 != p.Item2)];
    }

    private static IEnumerable<SelectionCase> Shrink(SelectionCase c)
    {
        for (var i = 0; i < c.Items.Length && c.Items.Length > 1; i++)
        {
            var drop = i;
            yield return c with
            {
                Items = Without(c.Items, drop),
                Needs = [.. c.Needs.Where(n => n.Item != drop && n.Needs != drop).Select(n => n with { Item = Place(n.Item), Needs = Place(n.Needs) })],
                Exclusions = [.. c.Exclusions.Where(e => e.First != drop && e.Second != drop).Select(e => (Place(e.First), Place(e.Second)))],
                Groups = [.. c.Groups.Select(g => g with { Members = (g.Members & ((1 << drop) - 1)) | (g.Members >> (drop + 1) << drop) })],
            };

            int Place(int item) => item > drop ? item - 1 : item;
        }

        for (var k = 0; k < c.Needs.Length; k++)
        {
            yield return c with { Needs = Without(c.Needs, k) };
        }

        for (var k = 0; k < c.Exclusions.Length; k++)
        {
            yield return c with { Exclusions = Without(c.Exclusions, k) };
        }

        for (var k = 0; k < c.Groups.Length; k++)
        {
            yield return c with { Groups = Without(c.Groups, k) };
        }

        for (var k = 0; k < c.Capacities.Length; k++)
        {
            yield return c with { Capacities = Without(c.Capacities, k), Items = [.. c.Items.Select(i => i with { Weights = [.. i.Weights.Select(w => Without(w, k))] })] };
        }
    }

    private static T[] Without<T>(T[] array, int at) => [.. array.Where((_, i) => i != at)];
}
