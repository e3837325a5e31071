namespace ActionPlanning.Time;

/// <summary>A language in which dates and their errors are put into words. Both are always read.</summary>
public enum PlanLanguage
{
    /// <summary>Danish.</summary>
    Danish,

    /// <summary>English.</summary>
    English,
}
