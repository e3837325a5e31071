namespace ActionPlanning;

/// <summary>How far money of a budget line has come.</summary>
public enum BudgetEntryKind
{
    /// <summary>Promised: ordered, signed for or invoiced, not paid yet.</summary>
    Committed,

    /// <summary>Paid, or received.</summary>
    Actual,
}
