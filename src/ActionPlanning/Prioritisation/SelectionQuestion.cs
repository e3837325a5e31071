namespace ActionPlanning.Prioritisation;

/// <summary>A question that the limit of work cut off.</summary>
public enum SelectionQuestion
{
    /// <summary>Which selection is best: a better one than that told may exist, within the bound.</summary>
    Best,

    /// <summary>What would let an item in that is left out, or what it would push out.</summary>
    Changes,

    /// <summary>Which selection comes second, and how far scores can move.</summary>
    Scores,

    /// <summary>What rules of yielding cost.</summary>
    Yielding,

    /// <summary>How far hours and money can move.</summary>
    Capacity,

    /// <summary>What would be selected if a condition were met.</summary>
    Conditions,
}
