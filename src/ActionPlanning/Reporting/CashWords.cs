using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Wording;
using NodaTime;

namespace ActionPlanning.Reporting;

/// <summary>The words that a picture of cash brings itself, in one language.</summary>
internal sealed class CashWords(PlanLanguage language, Currency currency)
{
    public string Tag => language == PlanLanguage.Danish ? "da" : "en";

    public string Balance => In("Beholdning", "Balance");

    public string Moves => In("Ind og ud pr. måned", "In and out by month");

    public string Worst => In("i værste fald", "at worst");

    public string Best => In("i bedste fald", "at best");

    public string Income => In("ind", "in");

    public string Cost => In("ud", "out");

    public string PossibleIncome => In("måske ind", "possibly in");

    public string PossibleCost => In("måske ud", "possibly out");

    public string Unbounded => In("ingen kendt grænse", "no known bound");

    public string Reserve => In("reserve", "reserve");

    public string Nothing => In("Planen har ingen måneder at vise penge for: hverken perioden eller nogen dato er kendt.", "The plan has no months to show money for: neither its period nor any date is known.");

    public string Unit => currency == Currency.Dkk ? In("kr.", "DKK") : currency.Code;

    public string Title(string plan) => In($"Pengene måned for måned: {plan}", $"The money month by month: {plan}");

    public string Lowest(decimal sum, YearMonth month) => In($"lavest: {Sum(sum)}, {Month(month)}", $"lowest: {Sum(sum)}, {Month(month)}");

    public string Sum(decimal sum) => Sum(Quantity.Exactly(sum));

    public string Sum(Quantity sum) => PlanReportWords.Sum(sum, currency).In(language);

    public string Number(decimal number) => PlanText.Number(number).In(language).Replace('-', '−');

    public string Month(YearMonth month) => $"{MonthName(month.Month)} {month.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    public string MonthName(int month) => language == PlanLanguage.Danish ? DateWords.DanishMonth(month) : DateWords.EnglishMonth(month);

    public string MonthSummary(Quantity income, Quantity cost, Quantity balance, Quantity lowest) =>
        In($"Ind {Sum(income)}, ud {Sum(cost)}. Beholdning ved månedens slutning {Sum(balance)}, lavest i måneden {Sum(lowest)}.", $"In {Sum(income)}, out {Sum(cost)}. Balance at the end of the month {Sum(balance)}, lowest in the month {Sum(lowest)}.");

    public string Summary(Answer balanced, Answer keeps, Quantity lowest) =>
        $"{In(balanced switch { Answer.Yes => new BilingualText("Budgettet går op.", "The budget balances."), Answer.No => new("Budgettet går ikke op.", "The budget does not balance."), _ => new("Om budgettet går op, kan ikke siges.", "Whether the budget balances cannot be said.") })} "
        + $"{In(keeps switch { Answer.Yes => new BilingualText("Reserven holder.", "The reserve is kept."), Answer.No => new("Reserven holder ikke.", "The reserve is not kept."), _ => new("Om reserven holder, kan ikke siges.", "Whether the reserve is kept cannot be said.") })} "
        + In($"Laveste punkt: {Sum(lowest)}.", $"Lowest point: {Sum(lowest)}.");

    private string In(BilingualText text) => text.In(language);

    private string In(string danish, string english) => language == PlanLanguage.Danish ? danish : english;
}
