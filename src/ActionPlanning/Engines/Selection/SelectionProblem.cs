using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ActionPlanning.Engines.Selection;

/// <summary>Items of which those of the greatest total value are to be chosen that fit together: a multidimensional knapsack with rules.</summary>
/// <remarks>
/// <para>
/// Of each item at most one option is chosen (start periods, sizes); an item without alternatives has one option. Options are numbered over all items, item by item: those of
/// item <c>i</c> are <c>FirstOption[i]</c> to below <c>FirstOption[i + 1]</c>. In each row (a resource in a period, a fund) the weights of the chosen options together may not exceed the capacity.
/// </para>
/// <para>The arrays are copied and checked once, here; a problem that exists is well formed and never changes.</para>
/// </remarks>
public sealed class SelectionProblem
{
    /// <summary>The most that the sizes of all values, and the weights of one row, may add up to: 2⁵⁰ (some 10¹⁵), within which nothing is lost in calculating.</summary>
    public const long MaxTotal = 1L << 50;

    private readonly int[] _firstOption;
    private readonly long[] _values;
    private readonly long[] _capacities;
    private readonly long[] _weights;
    private readonly ItemRule[] _rules;
    private readonly Prerequisite[] _prerequisites;
    private readonly ItemExclusion[] _exclusions;
    private readonly ItemGroup[] _groups;
    private readonly IReadOnlyList<SelectionRow>?[] _covers;
    private readonly Lazy<SelectionShape> _shape;

    /// <summary>Copies and checks the arrays.</summary>
    /// <param name="optionCount">Per item the number of its options, 1 or more. Its length is the number of items.</param>
    /// <param name="value">Per option, item by item, what choosing it is worth; may be 0 or negative.</param>
    /// <param name="capacity">Per row what there is, 0 or more; empty for no rows.</param>
    /// <param name="weight">What is needed, less than 0 for what choosing brings in: the entry of option <c>o</c> and row <c>r</c> is at <c>o · rows + r</c>.</param>
    /// <param name="rules">Per item whether it is a must-have or a must-not; empty when all are free.</param>
    /// <param name="prerequisites">What needs what, in any order; circles are allowed and mean "all or none".</param>
    /// <param name="exclusions">Pairs of items of which at most one may be chosen.</param>
    /// <param name="groups">Groups with quotas; an item may belong to several.</param>
    /// <exception cref="ArgumentNullException">A prerequisite or a group is null.</exception>
    /// <exception cref="EngineInputException">The arrays make no problem; every fault is listed.</exception>
    public SelectionProblem(
        ReadOnlySpan<int> optionCount,
        ReadOnlySpan<long> value,
        ReadOnlySpan<long> capacity,
        ReadOnlySpan<long> weight,
        ReadOnlySpan<ItemRule> rules = default,
        ReadOnlySpan<Prerequisite> prerequisites = default,
        ReadOnlySpan<ItemExclusion> exclusions = default,
        ReadOnlySpan<ItemGroup> groups = default)
    {
        _values = value.ToArray();
        _capacities = capacity.ToArray();
        _weights = weight.ToArray();
        _rules = rules.IsEmpty ? new ItemRule[optionCount.Length] : rules.ToArray();
        _prerequisites = prerequisites.ToArray();
        _exclusions = exclusions.ToArray();
        _groups = groups.ToArray();
        foreach (var prerequisite in _prerequisites)
        {
            ArgumentNullException.ThrowIfNull(prerequisite, nameof(prerequisites));
        }

        foreach (var group in _groups)
        {
            ArgumentNullException.ThrowIfNull(group, nameof(groups));
        }

        var input = new SelectionInput();
        input.OptionCounts(optionCount, _values.Length);
        input.Values(_values);
        input.Weights(_capacities, _weights, _values.Length);
        input.Rules(_rules, optionCount.Length);
        input.ThrowIfFaulty();
        _firstOption = new int[optionCount.Length + 1];
        for (var i = 0; i < optionCount.Length; i++)
        {
            _firstOption[i + 1] = _firstOption[i] + optionCount[i];
        }

        input.Prerequisites(_prerequisites, _firstOption);
        input.Exclusions(_exclusions, ItemCount);
        input.Groups(_groups, ItemCount);
        input.ThrowIfFaulty();
        _covers = new IReadOnlyList<SelectionRow>?[_capacities.Length];
        _shape = new(() => new(this));
    }

    private SelectionProblem(SelectionProblem other, long[] values, long[] capacities, ItemRule[] rules)
    {
        (_firstOption, _weights, _prerequisites, _exclusions, _groups) = (other._firstOption, other._weights, other._prerequisites, other._exclusions, other._groups);
        (_values, _capacities, _rules, _shape) = (values, capacities, rules, other._shape);
        _covers = [.. other._covers.Select((covers, row) => capacities[row] == other._capacities[row] ? covers : null)];
    }

    /// <summary>Gets the number of items.</summary>
    public int ItemCount => _firstOption.Length - 1;

    /// <summary>Gets the number of options of all items together.</summary>
    public int OptionCount => _values.Length;

    /// <summary>Gets the number of rows.</summary>
    public int RowCount => _capacities.Length;

    /// <summary>Gets where each item's options begin; one entry more than there are items, the last being <see cref="OptionCount"/>.</summary>
    public ImmutableArray<int> FirstOption => ImmutableCollectionsMarshal.AsImmutableArray(_firstOption);

    /// <summary>Gets the value of each option.</summary>
    public ImmutableArray<long> Values => ImmutableCollectionsMarshal.AsImmutableArray(_values);

    /// <summary>Gets the capacity of each row.</summary>
    public ImmutableArray<long> Capacities => ImmutableCollectionsMarshal.AsImmutableArray(_capacities);

    /// <summary>Gets the weights; the entry of option <c>o</c> and row <c>r</c> is at <c>o · RowCount + r</c>.</summary>
    public ImmutableArray<long> Weights => ImmutableCollectionsMarshal.AsImmutableArray(_weights);

    /// <summary>Gets per item whether it is a must-have, a must-not, or free.</summary>
    public ImmutableArray<ItemRule> Rules => ImmutableCollectionsMarshal.AsImmutableArray(_rules);

    /// <summary>Gets the prerequisites in the order in which they were given.</summary>
    public ImmutableArray<Prerequisite> Prerequisites => ImmutableCollectionsMarshal.AsImmutableArray(_prerequisites);

    /// <summary>Gets the exclusions in the order in which they were given.</summary>
    public ImmutableArray<ItemExclusion> Exclusions => ImmutableCollectionsMarshal.AsImmutableArray(_exclusions);

    /// <summary>Gets the groups in the order in which they were given.</summary>
    public ImmutableArray<ItemGroup> Groups => ImmutableCollectionsMarshal.AsImmutableArray(_groups);

    /// <summary>A problem in which every item has one option, and value and weights belong to the item.</summary>
    /// <param name="value">Per item its value; may be 0 or negative.</param>
    /// <param name="capacity">Per row what there is, 0 or more.</param>
    /// <param name="weight">What is needed, less than 0 for what choosing brings in: the entry of item <c>i</c> and row <c>r</c> is at <c>i · rows + r</c>.</param>
    /// <returns>The problem without rules.</returns>
    /// <exception cref="EngineInputException">The arrays make no problem; every fault is listed.</exception>
    public static SelectionProblem Knapsack(ReadOnlySpan<long> value, ReadOnlySpan<long> capacity, ReadOnlySpan<long> weight)
    {
        var one = new int[value.Length];
        Array.Fill(one, 1);
        return new(one, value, capacity, weight);
    }

    /// <summary>Gets the columns and rows that this problem shares with those it was changed into; worked out once.</summary>
    internal SelectionShape Shape => _shape.Value;

    /// <summary>The item that an option belongs to.</summary>
    internal int ItemOf(int option)
    {
        var at = Array.BinarySearch(_firstOption, option);
        return at >= 0 ? at : ~at - 1;
    }

    /// <summary>What follows from the capacity of a row; worked out once.</summary>
    internal IReadOnlyList<SelectionRow> Covers(int row) => _covers[row] ??= CoverRows.Of(this, row);

    /// <summary>The same with other rules, capacities or values; as many as before, and checked by the caller.</summary>
    internal SelectionProblem With(ItemRule[]? rules = null, long[]? capacities = null, long[]? values = null) => new(this, values ?? _values, capacities ?? _capacities, rules ?? _rules);

    /// <summary>A small tree: what the problem consists of.</summary>
    /// <returns>Several lines of English text.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        selection problem
        ├ items {ItemCount}, options {OptionCount}, rows {RowCount}
        ├ must-haves {_rules.Count(r => r == ItemRule.Required)}, must-nots {_rules.Count(r => r == ItemRule.Barred)}
        └ prerequisites {_prerequisites.Length}, exclusions {_exclusions.Length}, groups {_groups.Length}
        """);
}
