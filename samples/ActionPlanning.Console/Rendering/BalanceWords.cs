using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.ConsoleHost.Commands;
using ActionPlanning.Diagnostics;
using ActionPlanning.Governance;
using ActionPlanning.Time;
using ActionPlanning.Wording;
using NodaTime;

namespace ActionPlanning.ConsoleHost.Rendering;

/// <summary>The sentences about a budget.</summary>
internal sealed class BalanceWords(WorkedScenario balanced, PlanLanguage language)
{
    private static readonly string[] DanishMonths = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];
    private static readonly string[] EnglishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private BudgetSummary Budget => balanced.Budget;

    public string Say(BilingualText text) => text.In(language);

    /// <summary>A sentence in the language; an abbreviation at its end takes no second stop.</summary>
    public string Say(string danish, string english) => language == PlanLanguage.Danish ? danish.Replace("kr..", "kr.", StringComparison.Ordinal) : english;

    public string Month(YearMonth month) => $"{Name(month.Month)} {Year(month.Year)}";

    /// <summary>A month in at most eight letters.</summary>
    public string ShortMonth(YearMonth month) => $"{Name(month.Month)[..3]} {Year(month.Year)}";

    public string Period(int? year, int? month) =>
        month is { } known ? Month(new(year!.Value, known))
        : year is { } whole ? Year(whole)
        : Say("uden kendt år", "in no known year");

    /// <summary>A sum as far as it is known: what may be anything from nothing up is unknown, not zero.</summary>
    public string Sum(Quantity amount)
    {
        bool saysNothing = (amount.High is null && amount.Low is null or 0m) || (amount.Low is null && amount.High is 0m);
        if (saysNothing)
        {
            return Say("ukendt beløb", "unknown amount");
        }

        return amount is { IsExact: false, Low: < 0m and var low, High: { } high }
            ? Unit($"{Number(low)} {Say("til", "to")} {Number(high)}")
            : Say(PlanText.Sum(new(amount, Budget.Currency)));
    }

    public string Sum(decimal? amount) => amount is { } known ? Unit(Number(known)) : Say("ukendt beløb", "unknown amount");

    /// <summary>The same without the currency, for columns.</summary>
    public string Bare(Quantity amount) => amount switch
    {
        { IsExact: true, Low: { } exact } => Number(exact),
        { Low: null or 0m, High: null } => Say("ukendt", "unknown"),
        { Low: { } low, High: null } => $"≥ {Number(low)}",
        { Low: null, High: { } high } => $"≤ {Number(high)}",
        { Low: < 0m and var from, High: { } to } => $"{Number(from)} {Say("til", "to")} {Number(to)}",
        _ => $"{Number(amount.Low!.Value)}–{Number(amount.High!.Value)}",
    };

    public string Track(TrackId? track) => track is { } id ? balanced.Plan.Tracks.First(one => one.Id == id).Title : Say("uden for sporene", "in no track");

    public string Because(Verdict verdict) => Say(PlanText.List(verdict.Because.Select(input => input.What)));

    /// <summary>The answer to the first question, with by how much and when.</summary>
    public string Verdict()
    {
        Quantity usable = Budget.Usable;
        return Budget.Balanced.Answer switch
        {
            Answer.Yes => usable.IsExact
                ? Say($"Ja. Der er {Sum(usable)} tilovers.", $"Yes. {Sum(usable)} is left over.")
                : Say($"Ja. Der er mindst {Sum(usable.Low)} tilovers.", $"Yes. At least {Sum(usable.Low)} is left over."),
            Answer.No => usable.IsExact
                ? Say($"Nej. Der mangler {Sum(-usable.High)}.", $"No. {Sum(-usable.High)} is lacking.")
                : Say($"Nej. Der mangler mindst {Sum(-usable.High)}{(usable.Low is { } low ? $" og højst {Sum(-low)}" : "")}.", $"No. At least {Sum(-usable.High)} is lacking{(usable.Low is { } least ? $", and at most {Sum(-least)}" : "")}."),
            _ when Budget.Lines.IsEmpty => Say("Det kan ikke siges: planen har ingen budgetlinjer.", "It cannot be said: the plan has no budget lines."),
            _ => Say($"Det kan ikke siges. {Range(usable)} {Missing()}:", $"It cannot be said. {Range(usable)} {Missing()}:"),
        };
    }

    /// <summary>In which years it certainly goes wrong; null when there is no such year.</summary>
    public string? Deficits()
    {
        string[] years = [.. Budget.Years.Where(year => year.Result.High < 0m).Select(year => $"{Year(year.Year)} ({Sum(-year.Result)})")];
        return years.Length == 0 ? null : Say($"Underskud på det, der falder i året: {string.Join(", ", years)}.", $"Deficit on what falls in the year: {string.Join(", ", years)}.");
    }

    /// <summary>What would decide the balance, as one sentence.</summary>
    public string Deciding(DecidingAmount deciding)
    {
        string title = $"«{deciding.Line.Title}»";
        bool income = deciding.Line.Direction == BudgetDirection.Income;
        string yes = deciding.YesAt is { } at ? income ? Say($"er det mindst {Sum(at)}{Heads(deciding, at)}, går det op", $"if it is at least {Sum(at)}{Heads(deciding, at)}, it balances") : Say($"er det højst {Sum(at)}{Heads(deciding, at)}, går det op", $"if it is at most {Sum(at)}{Heads(deciding, at)}, it balances") : "";
        string no = deciding.NoBeyond is { } beyond ? income ? Say($"er det mindre end {Sum(beyond)}{Heads(deciding, beyond)}, gør det ikke", $"if it is less than {Sum(beyond)}{Heads(deciding, beyond)}, it does not") : Say($"er det mere end {Sum(beyond)}{Heads(deciding, beyond)}, gør det ikke", $"if it is more than {Sum(beyond)}{Heads(deciding, beyond)}, it does not") : "";
        string both = string.Join("; ", new[] { yes, no }.Where(part => part.Length > 0));
        string rest = deciding.Always ? "" : Say(" Ellers afhænger det af de andre.", " Otherwise it depends on the others.");
        return Say($"{title} afgør det: {both}.{rest}", $"{title} decides it: {both}.{rest}");
    }

    /// <summary>What weighs most, when no single number decides.</summary>
    public string Heaviest()
    {
        string[] heaviest =
        [
            .. Budget.Lines.Where(line => !line.Amount.IsExact)
                .OrderByDescending(line => line.Amount is { Low: { } low, High: { } high } ? high - low : decimal.MaxValue)
                .Take(3).Select(line => $"«{line.Title}» ({Sum(line.Amount)})"),
        ];
        return Say($"Intet enkelt tal kan afgøre det. Mest usikkert er {Say(PlanText.List(heaviest.Select(BilingualText.Same)))}.", $"No single number can decide it. Most uncertain: {Say(PlanText.List(heaviest.Select(BilingualText.Same)))}.");
    }

    /// <summary>Why it cannot be said whether the reserve is kept; what the balance hangs on too is not told twice.</summary>
    public string Reserve()
    {
        PlanList<MissingInput> because = Budget.Cash.KeepsReserve.Because;
        MissingInput[] more = [.. because.Where(input => !Budget.Balanced.Because.Contains(input))];
        string rest = Say(PlanText.List(more.Select(input => input.What)));
        return more.Length == because.Count ? Say($"Det kan ikke siges. Det hænger på {rest}.", $"It cannot be said. It hangs on {rest}.")
            : more.Length == 0 ? Say("Det kan ikke siges. Det hænger på de samme oplysninger.", "It cannot be said. It hangs on the same inputs.")
            : Say($"Det kan ikke siges. Det hænger på de samme oplysninger og på {rest}.", $"It cannot be said. It hangs on the same inputs and on {rest}.");
    }

    /// <summary>What the balance leaves out, one sentence each.</summary>
    public IEnumerable<string> Caveats()
    {
        decimal unused = Budget.FundingAtWorst.Uses.Where(use => use.IsEarmarked).Sum(use => use.Unused ?? 0m);
        if (unused > 0m)
        {
            yield return Say($"Øremærkede penge, som deres spor ikke kan bruge, er ikke talt med: {Sum(unused)}.", $"Earmarked money that its tracks cannot use is not counted: {Sum(unused)}.");
        }

        if (Budget.WithoutLines is { IsEmpty: false } items)
        {
            string count = Say(PlanText.Count(items.Count, new("punkt har ingen linje i budgettet", "item has no line in the budget"), new("punkter har ingen linje i budgettet", "items have no line in the budget")));
            yield return Say($"{count}; hvad de måtte koste, er ikke talt med.", $"{count}; whatever they cost is not counted.");
        }

        foreach (CapacityAnswer added in balanced.Outcome.Capacity.Where(one => one.Answer.Verdict.Answer != Answer.Yes))
        {
            Resource resource = balanced.Plan.Resources.First(one => one.Id == added.Resource);
            if (resource.Capacity[added.Step].MonthlyCost is { } monthly)
            {
                string cost = Sum(monthly.Currency == Budget.Currency ? monthly.Value : Quantity.Unknown);
                yield return added.Answer.Verdict.Answer == Answer.No
                    ? Say($"Flere timer hos «{resource.Name}» ({cost} om måneden) er der ikke råd til, og de er ikke talt med.", $"More hours of «{resource.Name}» ({cost} a month) cannot be paid and are not counted.")
                    : Say($"Om der bliver flere timer hos «{resource.Name}» ({cost} om måneden), er åbent; de er talt med fra ingenting til det hele.", $"Whether there are more hours of «{resource.Name}» ({cost} a month) is open; they are counted from nothing to all of it.");
            }
        }

        if (balanced.Outcome.Schedule.Items.Any(item => item.IsPlaced))
        {
            yield return Say("Linjer uden egen dato falder på de dage, som planlægningen foreslår for deres punkt.", "Lines without a date of their own fall on the days that the schedule proposes for their item.");
        }

        if (Budget.AsOf is { } day)
        {
            string seen = Say(PlanText.Day(day));
            yield return Say($"Hvad der er bogført før {seen}, træder i planens sted, linje for linje.", $"What is booked before {seen} takes the place of the plan, line by line.");
            if (Budget.Unbooked is { IsEmpty: false } unbooked)
            {
                string names = Say(PlanText.Names(unbooked.Select(id => balanced.Plan.BudgetLines.First(line => line.Id == id).Title)));
                yield return Say($"Skulle være betalt, men intet er bogført, så planen står: {names}.", $"Was to be paid, and nothing is booked, so the plan stands: {names}.");
            }
        }
    }

    private string Missing() => Say(PlanText.Count(Budget.Balanced.Because.Count, new("oplysning mangler", "input is missing"), new("oplysninger mangler", "inputs are missing")));

    private string Range(Quantity usable) =>
        usable is { Low: { } low, High: { } high } ? Say($"Resultatet ligger mellem {Sum(low)} og {Sum(high)}.", $"The result lies between {Sum(low)} and {Sum(high)}.")
        : usable.Low is { } least ? Say($"Resultatet er mindst {Sum(least)}.", $"The result is at least {Sum(least)}.")
        : usable.High is { } most ? Say($"Resultatet er højst {Sum(most)}.", $"The result is at most {Sum(most)}.")
        : Say("Resultatet er ukendt.", "The result is not known.");

    /// <summary>How many that is, where a line is one number times one known price.</summary>
    private string Heads(DecidingAmount deciding, decimal amount)
    {
        BudgetLine? line = balanced.Plan.BudgetLines.FirstOrDefault(one => deciding.Line.Path == $"budgetLines[{one.Id}]");
        if (line is not { Recurs: Recurrence.Once, Amount: DrivenAmount { Terms: [{ Price.Value: { IsExact: true, Low: > 0m and var price } } term] } } || !line.Entries.IsEmpty)
        {
            return "";
        }

        decimal heads = line.Direction == BudgetDirection.Income ? decimal.Ceiling(amount / price) : decimal.Floor(amount / price);
        return $" ({Number(heads)} {term.Label})";
    }

    private string Name(int month) => (language == PlanLanguage.Danish ? DanishMonths : EnglishMonths)[month - 1];

    private string Unit(string number) => Say($"{number} {(Budget.Currency == Currency.Dkk ? "kr." : Budget.Currency.Code)}", $"{Budget.Currency.Code} {number}");

    private string Number(decimal number) => Say(PlanText.Number(number));

    private static string Year(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
