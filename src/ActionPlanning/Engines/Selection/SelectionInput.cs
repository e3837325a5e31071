using System.Collections.Immutable;

namespace ActionPlanning.Engines.Selection;

/// <summary>Gathers every fault of a selection problem's arrays before any of them is used.</summary>
internal sealed class SelectionInput
{
    private readonly ImmutableArray<EngineFault>.Builder _faults = ImmutableArray.CreateBuilder<EngineFault>();

    public void OptionCounts(ReadOnlySpan<int> counts, int values)
    {
        var total = 0L;
        for (var i = 0; i < counts.Length; i++)
        {
            total += Math.Max(0, counts[i]);
            if (counts[i] < 1)
            {
                Add(EngineFaultCodes.Range, $"optionCount must be 1 or more; optionCount[{i}] is {counts[i]}.", [i]);
            }
        }

        Length("value", values, total);
    }

    public void Values(ReadOnlySpan<long> values)
    {
        var total = default(Int128);
        foreach (var value in values)
        {
            total += Int128.Abs(value);
        }

        Total("The sizes of the values", total, []);
    }

    public void Weights(ReadOnlySpan<long> capacities, ReadOnlySpan<long> weights, int options)
    {
        NotNegative("capacity", capacities);
        var rows = capacities.Length;
        Length("weight", weights.Length, (long)options * rows);
        for (var r = 0; r < rows; r++)
        {
            var total = default(Int128);
            for (var at = r; at < weights.Length; at += rows)
            {
                total += Int128.Abs(weights[at]);
            }

            Total($"The sizes of the weights of row {r}", total, [r]);
        }
    }

    public void Rules(ReadOnlySpan<ItemRule> rules, int items)
    {
        Length("rules", rules.Length, items);
        for (var i = 0; i < rules.Length; i++)
        {
            if (rules[i] is < ItemRule.Free or > ItemRule.Barred)
            {
                Add(EngineFaultCodes.Range, $"rules[{i}] is {(int)rules[i]}, which is not defined.", [i]);
            }
        }
    }

    public void Prerequisites(ReadOnlySpan<Prerequisite> prerequisites, int[] firstOption)
    {
        var options = firstOption[^1];
        var seen = new HashSet<int>();
        for (var p = 0; p < prerequisites.Length; p++)
        {
            var (needing, anyOf) = (prerequisites[p].Options, prerequisites[p].AnyOf);
            if (needing.IsEmpty)
            {
                Add(EngineFaultCodes.Length, $"prerequisites[{p}] has no options that need anything; at least one is needed.", [p]);
                continue;
            }

            if (!Members($"prerequisites[{p}]", p, [.. needing, .. anyOf], options, "options", seen))
            {
                continue;
            }

            var item = Item(firstOption, needing[0]);
            if (needing.Any(o => Item(firstOption, o) != item))
            {
                Add(EngineFaultCodes.Link, $"prerequisites[{p}] has options of several items; all of one item are needed.", [p]);
            }

            if (anyOf.Any(o => Item(firstOption, o) == item))
            {
                Add(EngineFaultCodes.Link, $"prerequisites[{p}] lets item {item} need itself.", [p]);
            }
        }
    }

    public void Exclusions(ReadOnlySpan<ItemExclusion> exclusions, int items)
    {
        for (var e = 0; e < exclusions.Length; e++)
        {
            var (first, second) = exclusions[e];
            if (first < 0 || first >= items || second < 0 || second >= items)
            {
                Add(EngineFaultCodes.Link, $"exclusions[{e}] joins {first} and {second}; there are {items} items, numbered from 0.", [e]);
            }
            else if (first == second)
            {
                Add(EngineFaultCodes.Link, $"exclusions[{e}] lets item {first} exclude itself. Maybe it should be barred.", [e]);
            }
        }
    }

    public void Groups(ReadOnlySpan<ItemGroup> groups, int items)
    {
        var seen = new HashSet<int>();
        for (var g = 0; g < groups.Length; g++)
        {
            var group = groups[g];
            Members($"groups[{g}]", g, group.Items, items, "items", seen);
            if (group.AtLeast < 0 || group.AtMost < group.AtLeast)
            {
                Add(EngineFaultCodes.Range, $"groups[{g}] wants at least {group.AtLeast} and at most {group.AtMost}; 0 or more and not fewer are needed.", [g]);
            }
        }
    }

    public void ThrowIfFaulty()
    {
        if (_faults.Count > 0)
        {
            throw new EngineInputException(_faults.ToImmutable());
        }
    }

    private static int Item(int[] firstOption, int option)
    {
        var at = Array.BinarySearch(firstOption, option);
        return at >= 0 ? at : ~at - 1;
    }

    private bool Members(string name, int position, ImmutableArray<int> members, int count, string what, HashSet<int> seen)
    {
        seen.Clear();
        foreach (var member in members)
        {
            if (member < 0 || member >= count)
            {
                Add(EngineFaultCodes.Link, $"{name} names {member}; there are {count} {what}, numbered from 0.", [position]);
                return false;
            }

            if (!seen.Add(member))
            {
                Add(EngineFaultCodes.Link, $"{name} names {member} twice.", [position]);
                return false;
            }
        }

        return true;
    }

    private void NotNegative(string name, ReadOnlySpan<long> values)
    {
        var at = values.IndexOfAnyInRange(long.MinValue, -1);
        if (at >= 0)
        {
            Add(EngineFaultCodes.Range, $"{name} must be 0 or more; {name}[{at}] is {values[at]}.", [at]);
        }
    }

    private void Length(string name, int actual, long expected)
    {
        if (actual != expected)
        {
            Add(EngineFaultCodes.Length, $"{name} has {actual} entries; {expected} are needed.", []);
        }
    }

    private void Total(string what, Int128 total, ImmutableArray<int> indices)
    {
        if (total > SelectionProblem.MaxTotal)
        {
            Add(EngineFaultCodes.Overflow, $"{what} add up to {total}; at most {SelectionProblem.MaxTotal} can be calculated. Maybe a greater unit should be used.", indices);
        }
    }

    private void Add(string code, string message, ImmutableArray<int> indices) => _faults.Add(new(code, message, indices));
}
