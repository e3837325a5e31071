using System.Collections.Immutable;

namespace ActionPlanning.Engines.Selection;

/// <summary>Options that may be chosen only together with one of some others.</summary>
/// <remarks>
/// "Item a needs item b" is one prerequisite: all options of a need any option of b. "a not before b", where the options are start periods, is one for each
/// period t: the options of a up to t need any of the options of b up to t. (So the bound of the search is tighter than with one prerequisite for each option of a.)
/// </remarks>
public sealed class Prerequisite
{
    /// <summary>Describes a prerequisite.</summary>
    /// <param name="options">The zero-based indices of the options that need something, all of one item and each once; at least one.</param>
    /// <param name="anyOf">The options of which one has to be chosen then, of any other items, each once; empty means that <paramref name="options"/> cannot be chosen.</param>
    public Prerequisite(ReadOnlySpan<int> options, ReadOnlySpan<int> anyOf) => (Options, AnyOf) = ([.. options], [.. anyOf]);

    /// <summary>Gets the options that need something.</summary>
    public ImmutableArray<int> Options { get; }

    /// <summary>Gets the options of which one has to be chosen then.</summary>
    public ImmutableArray<int> AnyOf { get; }
}
