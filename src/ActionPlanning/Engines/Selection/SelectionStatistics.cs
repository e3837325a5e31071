namespace ActionPlanning.Engines.Selection;

/// <summary>What a search did; counts only, so that under a limit in work equal input gives equal statistics on every machine.</summary>
public sealed record SelectionStatistics
{
    /// <summary>Gets the work done, in the unit of <see cref="SelectionOptions.WorkLimit"/>.</summary>
    public long Work { get; init; }

    /// <summary>Gets the nodes of the tree searched, those of neighbourhoods included.</summary>
    public long Nodes { get; init; }

    /// <summary>Gets the pivots of the simplex method.</summary>
    public long Pivots { get; init; }

    /// <summary>Gets how often the best selection got better.</summary>
    public int Improvements { get; init; }

    /// <summary>Gets the proven bound before the tree was searched.</summary>
    public long StartBound { get; init; }

    /// <summary>Gets the value of the best selection before the tree was searched; null when there was none.</summary>
    public long? StartValue { get; init; }

    /// <summary>Gets the options that were still open when the tree was first searched: the others were decided by reduced costs and rules.</summary>
    public int OpenOptions { get; init; }
}
