using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>The terms of a budget line that changes name: by their label, or the only one there is.</summary>
internal static class DriverTerms
{
    /// <summary>How a change names a term: nothing for the only one.</summary>
    public static string Text(string label) => label.Length == 0 ? "" : $"{ChangeText.Quote(label)} ";

    public static ChangeObstacle? Obstacle(PlanDraft plan, BudgetLineId line, string label)
    {
        if (plan.Line(line).Amount is not DrivenAmount driven)
        {
            return ChangeObstacle.NotDriven(line);
        }

        int found = driven.Terms.Count(term => Is(term, label));
        return found == 1 ? null : ChangeObstacle.NoTerm(line, label, driven.Terms.Select(term => term.Label));
    }

    public static void Change(PlanDraft plan, BudgetLineId id, string label, Func<DriverTerm, DriverTerm> change)
    {
        BudgetLine line = plan.Line(id);
        plan.Put(line with { Amount = new DrivenAmount([.. ((DrivenAmount)line.Amount).Terms.Select(term => Is(term, label) ? change(term) : term)]) });
    }

    /// <summary>A sum, never below zero.</summary>
    public static Quantity Sum(Quantity amount, decimal added)
    {
        Quantity sum = amount + Quantity.Exactly(added);
        return Quantity.TryCreate(amount.Low is null ? null : AtLeastZero(sum.Low ?? 0m), AtLeastZero(sum.High), out Quantity never) ? never : sum;
    }

    private static decimal? AtLeastZero(decimal? amount) => amount < 0m ? 0m : amount;

    private static bool Is(DriverTerm term, string label) => label.Length == 0 || term.Label == label;
}
