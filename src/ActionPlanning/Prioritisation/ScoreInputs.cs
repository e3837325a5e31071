using ActionPlanning.Amounts;

namespace ActionPlanning.Prioritisation;

/// <summary>What is known of an item's worth. Each model reads its own part; what is left out is unknown, not zero.</summary>
/// <param name="Item">The item.</param>
public sealed record ScoreInputs(ItemId Item)
{
    /// <summary>Gets the class of MoSCoW; null when it is not known.</summary>
    public MoscowClass? Moscow { get; init; }

    /// <summary>Gets what a week's delay costs, on any scale that all items share; 0 or more.</summary>
    public Quantity CostOfDelay { get; init; }

    /// <summary>
    /// Gets the size of the job, for WSJF and RICE, on any scale that all items share; more than 0. When it is given for no item at all, the hours that the plan states are the size.
    /// </summary>
    public Quantity JobSize { get; init; }

    /// <summary>Gets how many people it reaches; 0 or more.</summary>
    public Quantity Reach { get; init; }

    /// <summary>Gets how much it does for each of them; 0 or more.</summary>
    public Quantity Impact { get; init; }

    /// <summary>Gets how sure reach and impact are, from 0 to 1.</summary>
    public Quantity Confidence { get; init; }

    /// <summary>Gets the marks on criteria of one's own.</summary>
    public PlanList<CriterionMark> Marks { get; init; }
}

/// <summary>What an item gets on a criterion of one's own.</summary>
/// <param name="Criterion">The name of the criterion, as in the model.</param>
/// <param name="Mark">The mark, on a scale of one's own.</param>
public sealed record CriterionMark(string Criterion, Quantity Mark);

/// <summary>A criterion of one's own and what it weighs.</summary>
/// <param name="Criterion">The name.</param>
/// <param name="Weight">What a mark is multiplied by; less than 0 for what counts against an item.</param>
public sealed record CriterionWeight(string Criterion, decimal Weight);
