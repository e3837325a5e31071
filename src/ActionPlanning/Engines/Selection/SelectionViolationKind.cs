namespace ActionPlanning.Engines.Selection;

/// <summary>Which rule a selection breaks.</summary>
public enum SelectionViolationKind
{
    /// <summary>An item is chosen in an option that it does not have.</summary>
    Option,

    /// <summary>The options chosen need more of a row than there is.</summary>
    Capacity,

    /// <summary>A must-have is left out.</summary>
    Required,

    /// <summary>A must-not is chosen.</summary>
    Barred,

    /// <summary>An option is chosen without any of those that it needs.</summary>
    Prerequisite,

    /// <summary>Two items that exclude each other are both chosen.</summary>
    Exclusion,

    /// <summary>Fewer items of a group are chosen than must be.</summary>
    GroupMinimum,

    /// <summary>More items of a group are chosen than may be.</summary>
    GroupMaximum,
}
