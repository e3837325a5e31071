namespace ActionPlanning.Prioritisation;

/// <summary>An item that may be selected, with the periods it may lie in.</summary>
/// <param name="Item">The item.</param>
/// <param name="Score">Its score.</param>
/// <param name="IsMustHave">Whether it has to be in.</param>
internal sealed record Candidate(PlanItem Item, ItemScore Score, bool IsMustHave)
{
    /// <summary>Gets the alternatives: first and last period and the minutes by row. Never empty.</summary>
    public required IReadOnlyList<Alternative> Alternatives { get; init; }
}

/// <summary>The periods an item may lie in; both −1 when its hours are counted nowhere.</summary>
internal sealed record Alternative(int First, int Last, IReadOnlyList<(int Row, long Minutes)> Loads)
{
    /// <summary>Gets the minor units by row of money; less than 0 for what it brings.</summary>
    public IReadOnlyList<(int Row, long Amount)> Money { get; init; } = [];

    /// <summary>Gets what is taken of every row, minutes and money.</summary>
    public IEnumerable<(int Row, long Amount)> Takes => Loads.Concat(Money);
}
