using ActionPlanning.Engines.Selection;

namespace ActionPlanning.Benchmarks.Generated;

/// <summary>Makes selections like those of an action plan: the same shape and seed give the same problem on every machine.</summary>
/// <remarks>
/// Items last one to three periods, need hours of one or two resources in each of them and money of one fund at their start; the later the start, the less an item is worth. There is room for about
/// half of all. Rows: each resource in each period, and of each fund what may be spent up to the end of each period. Some items need others to have ended before, a few exclude each other, some
/// are must-haves, and each track has a quota.
/// </remarks>
internal static class SelectionGenerator
{
    private const int Tracks = 5;
    private const int LongestDuration = 3;

    /// <summary>A plan.</summary>
    /// <param name="items">The number of items.</param>
    /// <param name="periods">The number of periods, more than three.</param>
    /// <param name="resources">The number of resources.</param>
    /// <param name="funds">The number of funds.</param>
    /// <param name="seed">Where the random numbers begin.</param>
    /// <param name="starts">The most periods in which an item may start: its window.</param>
    public static SelectionProblem Plan(int items, int periods, int resources, int funds, int seed, int starts = 3)
    {
        var random = new Random(seed);
        var durations = Numbers(items, () => random.Next(1, LongestDuration + 1));
        var optionCount = Numbers(items, i => Math.Min(random.Next(1, starts + 1), periods - durations[i] + 1));
        var opens = Numbers(items, i => random.Next(periods - durations[i] - optionCount[i] + 2));
        var rules = Array.ConvertAll(Numbers(items, _ => random.Next(20)), r => r == 0 ? ItemRule.Required : ItemRule.Free);
        var first = Numbers(items, i => optionCount.Take(i).Sum());
        var options = optionCount.Sum();
        var rows = (resources + funds) * periods;
        var (value, weight, capacity) = (new long[options], new long[options * rows], new long[rows]);
        for (var i = 0; i < items; i++)
        {
            var worth = random.Next(20, 101);
            var (main, side, fund) = (random.Next(resources), random.Next(resources), random.Next(funds));
            var (hours, help, cost) = (Skewed(5, 120), random.Next(2) * Skewed(5, 40), Skewed(5, 100));
            for (var t = 0; t < optionCount[i]; t++)
            {
                var o = first[i] + t;
                value[o] = (10 * worth) - (worth * t * random.Next(1, 4) / 4);
                var start = opens[i] + t;
                for (var at = start; at < start + durations[i]; at++)
                {
                    weight[(o * rows) + (main * periods) + at] += hours;
                    weight[(o * rows) + (side * periods) + at] += help;
                }

                for (var at = start; at < periods; at++)
                {
                    weight[(o * rows) + ((resources + fund) * periods) + at] = cost;
                }
            }

            for (var at = 0; at < periods; at++)
            {
                capacity[(main * periods) + at] += (hours * durations[i] / (2 * periods)) + 1;
                capacity[(side * periods) + at] += (help * durations[i] / (2 * periods)) + 1;
                capacity[((resources + fund) * periods) + at] += cost * (at + 2) / (2 * (periods + 1));
            }
        }

        // Must-haves fit, whatever their starts.
        for (var r = 0; r < rows; r++)
        {
            var musts = Enumerable.Range(0, items).Where(i => rules[i] == ItemRule.Required).Sum(i => Range(first[i], optionCount[i]).Max(o => weight[(o * rows) + r]));
            capacity[r] = Math.Max(capacity[r], musts);
        }

        var prerequisites = new List<Prerequisite>();
        for (var k = 0; k < items / 4; k++)
        {
            var needs = random.Next(items - 1);
            var item = random.Next(needs + 1, items);

            // What starts in period t or before needs the other to have ended by then.
            for (var t = 0; t < optionCount[item] && rules[item] == ItemRule.Free; t++)
            {
                var ended = Math.Clamp(opens[item] + t - durations[needs] - opens[needs] + 1, 0, optionCount[needs]);
                prerequisites.Add(new(Range(first[item], t + 1), Range(first[needs], ended)));
            }
        }

        var exclusions = Numbers(items / 20, _ => random.Next(items / 2)).Select(a => new ItemExclusion(a, random.Next(items / 2, items))).ToArray();
        foreach (var exclusion in exclusions)
        {
            (rules[exclusion.First], rules[exclusion.Second]) = (ItemRule.Free, ItemRule.Free);
        }

        ItemGroup[] groups = [.. Enumerable.Range(0, Tracks).Select(g => new ItemGroup([.. Enumerable.Range(0, items).Where(i => i % Tracks == g)], items / (5 * Tracks), items))];
        return new(optionCount, value, capacity, weight, rules, [.. prerequisites], exclusions, groups);

        // Many small ones, few great ones.
        int Skewed(int least, int most)
        {
            var part = random.NextDouble();
            return least + (int)(part * part * (most - least));
        }
    }

    /// <summary>A knapsack after Chu and Beasley (1998): weights to 1000, values that go with them, capacities a part of all weights.</summary>
    public static SelectionProblem Knapsack(int items, int rows, double tightness, int seed)
    {
        var random = new Random(seed);
        long[] weight = Array.ConvertAll(Numbers(items * rows, _ => random.Next(1, 1001)), w => (long)w);
        long[] capacity = [.. Enumerable.Range(0, rows).Select(r => (long)(tightness * weight.Where((_, at) => at % rows == r).Sum()))];
        long[] value = [.. Enumerable.Range(0, items).Select(i => (weight.AsSpan(i * rows, rows).ToArray().Sum() / rows) + random.Next(501))];
        return SelectionProblem.Knapsack(value, capacity, weight);
    }

    private static int[] Numbers(int count, Func<int> number) => Numbers(count, _ => number());

    private static int[] Numbers(int count, Func<int, int> number) => [.. Enumerable.Range(0, count).Select(number)];

    private static int[] Range(int first, int count) => [.. Enumerable.Range(first, count)];
}
