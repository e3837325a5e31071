using ActionPlanning.Amounts;

namespace ActionPlanning.Prioritisation;

/// <summary>The score of an item. The more, the sooner.</summary>
/// <param name="Item">The item.</param>
/// <param name="Score">The score; a range as wide as the inputs leave it.</param>
/// <param name="Missing">The inputs that are missing; empty when none is.</param>
/// <param name="BestRank">The best rank that the scores allow, 1 for the first. Equal scores share a rank.</param>
/// <param name="WorstRank">The worst rank that they allow. How far it lies from the best is how sensitive the rank is to what is not known.</param>
public sealed record ItemScore(ItemId Item, Quantity Score, PlanList<MissingInput> Missing, int BestRank, int WorstRank)
{
    /// <summary>Gets a value indicating whether the rank is settled whatever the missing inputs turn out to be.</summary>
    public bool IsRankSettled => BestRank == WorstRank;
}
