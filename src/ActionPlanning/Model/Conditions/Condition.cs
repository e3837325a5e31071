namespace ActionPlanning;

/// <summary>
/// What something waits for. One language for «as the economy permits», resuming from stand-by, run or cancel, capacity increments and gates: small records that compose.
/// </summary>
/// <remarks>A closed set; <see cref="Evaluate"/> answers with a <see cref="Verdict"/> and the first date on which the condition holds.</remarks>
public abstract record Condition
{
    private protected Condition()
    {
    }

    /// <summary>Answers whether the condition holds.</summary>
    /// <param name="facts">What is known about the plan's world.</param>
    /// <returns>The verdict, with the first date on which it holds when that is known.</returns>
    public abstract ConditionAnswer Evaluate(IConditionFacts facts);
}
