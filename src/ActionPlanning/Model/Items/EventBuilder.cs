using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>Says more about an event.</summary>
public sealed class EventBuilder : ItemBuilder<EventBuilder>
{
    internal EventBuilder(ActionPlanBuilder plan, PlanEvent planEvent)
        : base(plan, planEvent)
    {
    }

    private PlanEvent Event => (PlanEvent)Item;

    /// <summary>Says how long it lasts; with occurrences, each of them.</summary>
    /// <param name="hours">The hours.</param>
    /// <returns>This builder.</returns>
    public EventBuilder Lasts(Quantity hours) => With(Event with { Hours = hours });

    /// <summary>Says that it takes place several times.</summary>
    /// <param name="occurrences">The template.</param>
    /// <returns>This builder.</returns>
    public EventBuilder Occurs(Occurrences occurrences) => With(Event with { Occurrences = occurrences });

    /// <summary>Says that it takes place several times, each time for some areas of a set, the areas of an occurrence named with it.</summary>
    /// <param name="covers">The set of areas that the occurrences together cover.</param>
    /// <param name="occurrences">For each occurrence the ids of its areas.</param>
    /// <returns>This builder.</returns>
    public EventBuilder OccursFor(AreaSetId covers, params ReadOnlySpan<AreaId[]> occurrences)
    {
        PlanList<Occurrence> known = [];
        foreach (AreaId[] areas in occurrences)
        {
            string name = string.Join('-', areas);
            known = known.Add(new(Slug.IsValid(name) ? name : $"occurrence-{known.Count + 1}", name) { Areas = [.. areas] });
        }

        return With(Event with { Occurrences = new(known.Count) { Known = known, Covers = covers } });
    }
}
