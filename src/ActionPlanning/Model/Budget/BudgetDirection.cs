namespace ActionPlanning;

/// <summary>The direction of a budget line.</summary>
public enum BudgetDirection
{
    /// <summary>Money in.</summary>
    Income,

    /// <summary>Money out.</summary>
    Cost,
}
