namespace ActionPlanning;

/// <summary>What conditions are evaluated against. Each question is answered yes, no, or undetermined because of named inputs.</summary>
public interface IConditionFacts
{
    /// <summary>The same facts as they look to an item that waits: what it costs itself, and the days that it may use.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The facts; these when they look the same to everybody.</returns>
    IConditionFacts AsSeenBy(ItemId item) => this;

    /// <summary>Does a resource have at least so much capacity?</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The answer.</returns>
    ConditionAnswer Capacity(CapacityAtLeast condition);

    /// <summary>Is there at least so much money at hand?</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The answer.</returns>
    ConditionAnswer Liquidity(LiquidityAtLeast condition);

    /// <summary>Has the gate been passed?</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The answer.</returns>
    ConditionAnswer Gate(GateApproved condition);

    /// <summary>Has the funding been granted?</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The answer.</returns>
    ConditionAnswer Funding(FundingGranted condition);

    /// <summary>Is the item completed?</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The answer.</returns>
    ConditionAnswer Item(ItemCompleted condition);

    /// <summary>Does the item's income cover its cost?</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The answer.</returns>
    ConditionAnswer Economy(BreaksEven condition);
}
