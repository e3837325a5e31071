namespace ActionPlanning;

/// <summary>A set of areas that is to be covered: municipalities, workplaces, regions.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Areas">The areas, each once.</param>
public sealed record AreaSet(AreaSetId Id, string Name, PlanList<Area> Areas)
{
    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}
