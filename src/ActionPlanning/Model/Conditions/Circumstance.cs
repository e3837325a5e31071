namespace ActionPlanning;

/// <summary>Something outside the plan that someone must judge, such as whether a gathering is safe.</summary>
/// <param name="Text">The circumstance, as written.</param>
public sealed record Circumstance(string Text) : Condition
{
    /// <summary>Gets the judgement; null when nobody has given one.</summary>
    public bool? Holds { get; init; }

    /// <inheritdoc/>
    public override ConditionAnswer Evaluate(IConditionFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new(Verdict.Of(Holds, new MissingInput($"circumstance[{Text}]", new($"vurderingen af «{Text}»", $"the judgement of «{Text}»"))));
    }
}
