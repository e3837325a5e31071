using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.Diagnostics;
using ActionPlanning.Explanation;
using ActionPlanning.Time;
using ActionPlanning.Wording;

namespace ActionPlanning.Reporting;

/// <summary>The money as far as it is known.</summary>
/// <param name="Balanced">Whether income covers cost.</param>
/// <param name="Verdict">The same in words.</param>
/// <param name="Missing">The amounts and answers that are not known, by name.</param>
/// <param name="Lines">The lines and funding sources that count, in the plan's order.</param>
/// <param name="Totals">Income, cost and result, as far as they are known; empty when there are no lines.</param>
public sealed record PlanReportBudget(Answer Balanced, string Verdict, PlanList<string> Missing, PlanList<PlanReportBudgetLine> Lines, PlanList<PlanReportFact> Totals)
{
    internal static PlanReportBudget Of(PlanOutcome outcome, PlanLanguage language)
    {
        BudgetSummary budget = outcome.Budget;
        BilingualText verdict = budget.Balanced.Answer switch
        {
            Answer.Yes => new("Indtægterne dækker udgifterne.", "Income covers cost."),
            Answer.No when !(budget.Result.High < 0m) => new("Nej: øremærkede penge, som deres spor ikke kan bruge, dækker ingen andre udgifter.", "No: earmarked money that its tracks cannot use covers no other cost."),
            Answer.No => new("Indtægterne dækker ikke udgifterne.", "Income does not cover cost."),
            _ when budget.Lines.IsEmpty => new("Uafklaret: planen har ingen budgetlinjer.", "Undetermined: the plan has no budget lines."),
            _ => new("Uafklaret: det kan ikke siges, om indtægterne dækker udgifterne.", "Undetermined: whether income covers cost cannot be said."),
        };
        return new(
            budget.Balanced.Answer,
            verdict.In(language),
            [.. (budget.Balanced.Answer == Answer.Undetermined ? budget.Balanced.Because : [.. budget.Missing]).Select(input => input.What.In(language))],
            [.. budget.Lines.Select(line => Line(outcome, line, language))],
            budget.Lines.IsEmpty ? [] : [.. Sums(budget).Select(fact => new PlanReportFact(fact.Label.In(language), fact.Text.In(language)))]);
    }

    private static PlanReportBudgetLine Line(PlanOutcome outcome, LineSummary line, PlanLanguage language)
    {
        Funding? funding = outcome.Plan.Funding.FirstOrDefault(one => line.Path == $"funding[{one.Id}]");
        return new(
            line.Path,
            line.Title,
            line.Direction,
            PlanVocabulary.Of(line.Direction).In(language),
            PlanReportWords.Sum(line.Amount, outcome.Budget.Currency).In(language),
            line.Amount.IsExact,
            line.When is { } when ? PlanText.Window(when).In(language) : null,
            funding is null ? null : PlanVocabulary.Of(funding.State).In(language));
    }

    private static IEnumerable<(BilingualText Label, BilingualText Text)> Sums(BudgetSummary budget)
    {
        yield return (new("Indtægter i alt", "Income in all"), Total(budget, BudgetDirection.Income, budget.Income));
        yield return (new("Udgifter i alt", "Cost in all"), Total(budget, BudgetDirection.Cost, budget.Cost));
        yield return (new("Resultat", "Result"), PlanReportWords.Sum(budget.Result, budget.Currency));
        if (budget.FundingAtWorst.Uses.Any(use => use is { IsEarmarked: true, Unused: not 0m }))
        {
            yield return (new("Resultat uden øremærkede penge, der ikke kan bruges", "Result without earmarked money that cannot be used"), PlanReportWords.Sum(budget.Usable, budget.Currency));
        }

        foreach (YearSummary year in budget.Years.Where(_ => budget.Years.Count > 1))
        {
            Quantity result = year.Income - year.Cost;
            yield return (new($"Resultat {year.Year}, af det, der sikkert falder i året", $"Result {year.Year}, of what certainly falls in the year"), PlanReportWords.Sum(result, budget.Currency));
        }
    }

    /// <summary>A sum without lines is no sum: the plan names none.</summary>
    private static BilingualText Total(BudgetSummary budget, BudgetDirection direction, Quantity sum) =>
        budget.Lines.Any(line => line.Direction == direction) ? PlanReportWords.Sum(sum, budget.Currency) : new("ingen nævnt", "none named");
}

/// <summary>A line of the budget, or a funding source.</summary>
/// <param name="Path">The place in the plan.</param>
/// <param name="Title">The title as written.</param>
/// <param name="Direction">Income or cost.</param>
/// <param name="DirectionText">The same in words.</param>
/// <param name="Amount">The amount as far as it is known; never zero for an unknown one.</param>
/// <param name="IsExact">Whether it is known exactly.</param>
/// <param name="When">When it falls; null when not known.</param>
/// <param name="State">How far a funding source has come; null for a line.</param>
public sealed record PlanReportBudgetLine(string Path, string Title, BudgetDirection Direction, string DirectionText, string Amount, bool IsExact, string? When, string? State);
