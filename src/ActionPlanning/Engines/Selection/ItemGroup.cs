using System.Collections.Immutable;

namespace ActionPlanning.Engines.Selection;

/// <summary>Items of which so many at least and so many at most may be chosen: the quota of a track, say.</summary>
public sealed class ItemGroup
{
    /// <summary>Describes a group.</summary>
    /// <param name="items">The zero-based indices of its items, each once.</param>
    /// <param name="atLeast">How many must be chosen, 0 or more.</param>
    /// <param name="atMost">How many may be chosen, not fewer than <paramref name="atLeast"/>; by default any number.</param>
    public ItemGroup(ReadOnlySpan<int> items, int atLeast, int atMost = int.MaxValue) => (Items, AtLeast, AtMost) = ([.. items], atLeast, atMost);

    /// <summary>Gets the items.</summary>
    public ImmutableArray<int> Items { get; }

    /// <summary>Gets how many of them must be chosen.</summary>
    public int AtLeast { get; }

    /// <summary>Gets how many of them may be chosen.</summary>
    public int AtMost { get; }
}
