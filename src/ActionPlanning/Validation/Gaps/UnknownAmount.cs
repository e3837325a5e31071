namespace ActionPlanning.Validation.Gaps;

/// <summary>The amount of a budget line is not known, or cannot be calculated from what is known.</summary>
internal sealed class UnknownAmount() : GapRule("gap.unknown-amount", new("Et beløb er ukendt", "An amount is unknown"), new("Skriv beløbet, eller et interval det ligger i.", "Write the amount, or a range that it lies in."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (BudgetLine line in facts.Plan.BudgetLines.Where(line => !line.IsUnbudgeted))
        {
            yield return new($"budgetLines[{line.Id}].amount", line.Id.Value, line.Track ?? facts.Item(line.Item)?.Track, IsKnown(facts, line.Amount), () => new($"Beløbet for «{line.Title}» er ukendt.", $"The amount of «{line.Title}» is unknown."), () => facts.Dependants.Of(PartKind.BudgetLine, line.Id.Value));
        }
    }

    private static bool IsKnown(PlanFacts facts, LineAmount amount) => amount switch
    {
        FixedAmount stated => !stated.Amount.Value.IsUnknown,
        DrivenAmount driven => driven.Terms.All(term => !(term.Count * term.Price.Value).IsUnknown),
        BoughtOutAmount boughtOut => facts.Plan.Resources.FirstOrDefault(one => one.Id == boughtOut.Resource)?.BoughtOut is { } time && !time.Cost.Value.IsUnknown,
        _ => true,
    };
}
