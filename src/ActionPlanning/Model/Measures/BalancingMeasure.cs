namespace ActionPlanning;

/// <summary>Something that can be done to make the plan balance: apply for a grant, raise a fee, spend less on something, put something off.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">The title.</param>
public sealed record BalancingMeasure(MeasureId Id, string Title)
{
    /// <summary>Gets the changes that it makes in the plan, in order. With <see cref="Scale"/> each stands for one unit: <c>budgetLines[membership].price += 1</c>.</summary>
    public PlanList<PlanChange> Changes { get; init; }

    /// <summary>Gets how dear it is to those who decide: 1 is taken before 2. Null (the default) comes after every number.</summary>
    public int? Preference { get; init; }

    /// <summary>Gets by how much it can be done; null (the default) when it is done or not done.</summary>
    public MeasureScale? Scale { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }

    /// <summary>The changes by an amount; a change that cannot be made by less is made whole.</summary>
    internal IEnumerable<PlanChange> By(decimal? amount) => amount is { } factor ? Changes.Select(change => change.Size is null ? change : change.Scaled(factor) ?? change) : Changes;

    /// <summary>Prints id and title.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id}: {Title}";
}
