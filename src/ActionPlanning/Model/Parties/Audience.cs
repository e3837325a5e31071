namespace ActionPlanning;

/// <summary>A group of people that something is for. A composite audience (the quartet) has parts.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name as written.</param>
public sealed record Audience(AudienceId Id, string Name)
{
    /// <summary>Gets other names for it in the plan.</summary>
    public PlanList<string> Aliases { get; init; }

    /// <summary>Gets the audiences that it consists of; empty when it is not composite.</summary>
    public PlanList<AudienceId> Parts { get; init; }

    /// <summary>Gets what someone must be to count, all of it; empty when anyone counts.</summary>
    public PlanList<Eligibility> Eligibility { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}
