namespace ActionPlanning.Engines.Selection;

/// <summary>Whether an item may be left out or taken.</summary>
public enum ItemRule
{
    /// <summary>The selection decides.</summary>
    Free,

    /// <summary>A must-have: one of its options has to be chosen.</summary>
    Required,

    /// <summary>A must-not: none of its options may be chosen.</summary>
    Barred,
}
