namespace ActionPlanning.Scheduling;

/// <summary>Whether an item fits between what comes before it and its limits, whatever day each thing falls on within its window.</summary>
public enum EnvelopeVerdict
{
    /// <summary>It fits however late everything before it lies in its own window.</summary>
    Feasible,

    /// <summary>It fits when things lie early enough, and not when everything before it lies as late as its own window allows.</summary>
    AtRisk,

    /// <summary>It does not fit even when everything lies as early as possible.</summary>
    Impossible,
}
