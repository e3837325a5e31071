namespace ActionPlanning;

/// <summary>What can be asked of an item whatever its kind.</summary>
public static class PlanItemExtensions
{
    /// <summary>Gives the template of an item that takes place several times.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The template; null when it takes place once, or is a deadline or a gate.</returns>
    public static Occurrences? OccurrenceTemplate(this PlanItem item) => item switch
    {
        Activity activity => activity.Occurrences,
        PlanEvent planEvent => planEvent.Occurrences,
        _ => null,
    };

    /// <summary>How many times an item takes place.</summary>
    internal static int Times(this PlanItem item) => Math.Max(1, item.OccurrenceTemplate()?.Count ?? 1);

    /// <summary>Gives the occurrences that are known so far.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The occurrences; empty when it takes place once or none is known.</returns>
    public static PlanList<Occurrence> KnownOccurrences(this PlanItem item) => item.OccurrenceTemplate()?.Known ?? [];
}
