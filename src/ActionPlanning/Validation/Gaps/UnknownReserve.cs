namespace ActionPlanning.Validation.Gaps;

/// <summary>The plan has money in it, but not what must be left at all times.</summary>
internal sealed class UnknownReserve() : GapRule("gap.unknown-reserve", new("Reserven er ukendt", "The reserve is unknown"), new("Skriv det beløb, der altid skal være i kassen; nul er også et svar.", "Write the sum that must always be left; zero is an answer too."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        if (!facts.Plan.BudgetLines.IsEmpty)
        {
            yield return new("budget.reserve", null, null, !facts.Plan.Budget.Reserve.IsUnknown, () => new("Det står ikke, hvor stor en reserve der skal være.", "It does not say how large a reserve must be kept."), () => PlacedSubjects(facts));
        }
    }

    private static IEnumerable<string> PlacedSubjects(PlanFacts facts) =>
        Parts.PlacedConditions.Of(facts.Plan).Where(part => part.Condition is LiquidityAtLeast { Amount: null }).Select(part => part.Subject).Order(StringComparer.Ordinal);
}
