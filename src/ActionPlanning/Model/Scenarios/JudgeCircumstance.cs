namespace ActionPlanning;

/// <summary>Somebody judges a circumstance, wherever conditions name it: <c>circumstance "COVID-19 sikkerhed" = yes</c>.</summary>
/// <param name="Text">The circumstance, exactly as the conditions write it.</param>
/// <param name="Holds">The judgement.</param>
public sealed record JudgeCircumstance(string Text, bool Holds) : PlanChange
{
    /// <inheritdoc/>
    public override string Path => $"circumstance {ChangeText.Quote(Text)}";

    private protected override string Operation => Holds ? "= yes" : "= no";

    internal override IEnumerable<Reference> References(string place) => [new(place, PartKind.Circumstance, Text)];

    internal override void Make(PlanDraft plan)
    {
        plan.Judge(Text, Holds);
    }
}
