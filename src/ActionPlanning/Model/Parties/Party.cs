namespace ActionPlanning;

/// <summary>Someone who does, decides or is told something. A closed set: <see cref="Body"/>, <see cref="Role"/>, <see cref="Organisation"/>. Persons appear as roles.</summary>
/// <param name="Id">The id, unique among all parties.</param>
/// <param name="Name">The name as written.</param>
public abstract record Party(PartyId Id, string Name)
{
    /// <summary>Gets other names for it in the plan, such as <c>FU</c>.</summary>
    public PlanList<string> Aliases { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}
