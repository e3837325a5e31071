using ActionPlanning.Diagnostics;
using ActionPlanning.Reporting;
using ActionPlanning.Simulation;
using ActionPlanning.Time;
using ActionPlanning.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ActionPlanning.ConsoleHost.Rendering;

/// <summary>A simulation as text: what it comes to in sentences first, then the numbers, the charts, and what they stand on.</summary>
internal sealed class SimulatePage(Page page, PlanSimulation simulation, Scenario? scenario, PlanLanguage language)
{
    private const int NumberWidth = 10;
    private const int Wide = 78;

    private readonly PlanSimulationWords words = new(simulation);

    public void Write()
    {
        page.Title(Say(new($"Simulering: {simulation.Plan.Title}", $"Simulation: {simulation.Plan.Title}")));
        BilingualText runs = PlanText.Number(simulation.Runs);
        string under = scenario is null ? "" : Say(new($"Under scenariet {scenario.Title ?? scenario.Id.Value}: ", $"Under the scenario {scenario.Title ?? scenario.Id.Value}: "));
        page.Write(Page.Text(under + Say(new($"{runs.Danish} gennemregninger, frø {simulation.Seed}.", $"{runs.English} runs, seed {simulation.Seed}.")), Tone.Quiet));
        page.Blank();
        foreach ((BilingualText sentence, int i) in words.Sentences().Select((sentence, i) => (sentence, i)))
        {
            page.Write(Page.Text(Say(sentence), i switch { 0 => Of(simulation.Balances), 1 => Of(simulation.KeepsReserve), _ => Style.Plain }));
        }

        Money();
        Histogram(simulation.Lowest, new("Når pengene er færrest, regnet forsigtigt", "The money when it is lowest, cautiously"), simulation.Plan.Budget.Reserve.High, new("! er under reserven", "! is below the reserve"));
        Histogram(simulation.Result, new("Resultatet", "The result"), 0m, new("! er underskud", "! is a deficit"));
        Tornado();
        Items();
        Finishes();
        Criteria();
        if (simulation.Replanned is { } replanned)
        {
            new ReplannedSection(page, simulation, replanned, language).Write();
        }

        Convergence();
        List(new("Trukket", "Drawn"), simulation.Drivers.Concat(simulation.Replanned?.Drivers ?? default).Select(driver => $"{Say(driver.Name)}: {Say(PlanSimulationWords.Drawn(driver))}"));
        List(new("Følges ad", "Drawn together"), simulation.Correlations.Select(one => Say(PlanSimulationWords.Together(one))));
        List(new("Antaget", "Assumed"), simulation.Assumptions.Concat(simulation.Replanned?.Assumptions ?? default).Select(one => Say(one.Text)));
        List(new("Mangler", "Missing"), simulation.Missing.Select(input => Say(input.What)));
        page.Send();
    }

    private void Money()
    {
        page.Heading(Say(new($"Penge i {Unit()}", $"Money in {Unit()}")));
        List<(string Name, SimulatedNumber Number)> rows =
        [
            (Say(new("resultat", "result")), simulation.Result),
            .. simulation.Years.Select(year => (Say(new($"resultat {year.Year}", $"result {year.Year}")), year.Result)),
            (Say(new("færrest penge", "lowest balance")), simulation.Lowest),
        ];
        string[] heads = ["P10", "P50", "P80", "P90", Say(new("gennemsnit", "mean"))];
        if (page.Width >= Wide)
        {
            int[] widths = [page.Width - (5 * (NumberWidth + 2)), .. Enumerable.Repeat(NumberWidth, 5)];
            page.Columns(
                rows.Select(row => (IRenderable[])[Page.Text(row.Name), .. Numbers(row.Number).Select(Right)]).Prepend([Page.Text(""), .. heads.Select(head => Right(head, Tone.Quiet))]),
                widths);
        }
        else
        {
            foreach ((string name, SimulatedNumber number) in rows)
            {
                page.Write(Page.Text($"{name}: {string.Join(" · ", Numbers(number).Select((value, i) => $"{heads[i]} {value}"))}"));
            }
        }

        page.Write(Page.Text(Say(new("P10 er det beløb, som 1 af 10 gennemregninger ikke overstiger; P50 er midten.", "P10 is the sum that 1 run in 10 does not exceed; P50 is the middle.")), Tone.Quiet));
    }

    private IEnumerable<string> Numbers(SimulatedNumber number) => number.IsDetermined
        ? new[] { number.P10, number.P50, number.P80, number.P90, number.Mean }.Select(Whole)
        : Enumerable.Repeat("?", 5);

    private void Histogram(SimulatedNumber number, BilingualText heading, decimal? limit, BilingualText below)
    {
        if (!number.IsDetermined || number.Least == number.Greatest)
        {
            return;
        }

        page.Heading(Say(heading));
        decimal reach = number.Greatest - number.Least;
        bool isNear = limit >= number.Least - reach && limit <= number.Greatest + reach;
        PlanList<SimulationBin> bins = SimulationBin.Of(number, isNear ? limit : null, 12);
        int most = bins.Max(bin => bin.Runs);
        int label = bins.Max(bin => Math.Max(Whole(bin.From).Length, Whole(bin.To).Length));
        int bar = Math.Clamp(page.Width - (2 * label) - 14, 5, 50);
        foreach (SimulationBin bin in bins)
        {
            bool isBelow = bin.To <= limit;
            string range = $"{Whole(bin.From).PadLeft(label)} – {Whole(bin.To).PadLeft(label)}";
            string percent = Say(PlanSimulationWords.Percent((double)bin.Runs / simulation.Runs)).PadLeft(7);
            page.Write(Page.Text($"{range} {percent} {page.Bar(bin.Runs, isBelow ? 0 : bin.Runs, most, bar)}", isBelow ? Tone.Bad : Style.Plain));
        }

        if (bins.Any(bin => bin.To <= limit))
        {
            page.Write(Page.Text(Say(below), Tone.Quiet));
        }
    }

    private void Tornado()
    {
        SimulatedNumber number = simulation.Result.IsDetermined ? simulation.Result : simulation.Lowest;
        if (!number.IsDetermined || number.Swings.IsEmpty)
        {
            return;
        }

        page.Heading(Say(simulation.Result.IsDetermined ? new("Hvad der flytter resultatet mest", "What moves the result most") : new("Hvad der flytter det laveste beløb mest", "What moves the lowest balance most")));
        decimal from = Math.Min(number.Mean, number.Swings.Min(swing => Math.Min(swing.AtLow, swing.AtHigh)));
        decimal to = Math.Max(number.Mean, number.Swings.Max(swing => Math.Max(swing.AtLow, swing.AtHigh)));
        int width = Math.Min(page.Width, 60);
        foreach (SimulatedSwing swing in number.Swings.Take(10))
        {
            page.Write(Page.Text(Say(swing.Driver.Name)));
            page.Write(Page.Text("  " + page.Swing(swing.AtLow, swing.AtHigh, number.Mean, from, to, width - 2)));
            bool isEvent = swing.Driver.Spread is ChanceSpread;
            BilingualText low = isEvent ? new("sker ikke", "does not happen") : new("lavt", "low");
            BilingualText high = isEvent ? new("sker", "happens") : new("højt", "high");
            string rank = Say(PlanText.Number(decimal.Round((decimal)swing.RankCorrelation, 2)));
            page.Write(Page.Text($"  {Say(low)} {Whole(swing.AtLow)}, {Say(high)} {Whole(swing.AtHigh)} (ρ {rank})", Tone.Quiet));
        }

        page.Write(Page.Text(Say(new(
            $"{page.LowCell} tallet lavt, {page.HighCell} tallet højt, | gennemsnittet; ρ er rangkorrelationen (Spearman).",
            $"{page.LowCell} the number low, {page.HighCell} the number high, | the mean; ρ is the rank correlation (Spearman).")), Tone.Quiet));
    }

    private void Items()
    {
        if (simulation.Items.IsEmpty)
        {
            return;
        }

        page.Heading(Say(new("Løber det rundt?", "Does it break even?")));
        page.Rows(simulation.Items.Select(item => (simulation.Plan.Item(item.Item).Title, item.Result.IsDetermined ? $"{Told(item.BreaksEven)}; P10 {Whole(item.Result.P10)} · P50 {Whole(item.Result.P50)} · P90 {Whole(item.Result.P90)}" : Told(item.BreaksEven), Of(item.BreaksEven))));
    }

    private void Finishes()
    {
        if (simulation.Finishes.IsEmpty)
        {
            return;
        }

        page.Heading(Say(new("Hvornår er det færdigt?", "When does it end?")));
        page.Rows(simulation.Finishes.Where(finish => finish.P10 != finish.P90 || finish.P90 != finish.Planned).Concat(simulation.Finish is { } last ? [last] : []).Select(finish =>
        {
            string name = finish.Item is { } item ? simulation.Plan.Item(item).Title : Say(new("planen", "the plan"));
            string days = $"P10 {Day(finish.P10)} · P50 {Day(finish.P50)} · P80 {Day(finish.P80)} · P90 {Day(finish.P90)}";
            string planned = Say(new($"tidsplanen siger {Day(finish.Planned)}", $"the schedule says {Day(finish.Planned)}"));
            string inTime = finish.InTime is { } chance ? Say(new($"; inden for sit tidsrum: {Told(chance)}", $"; within its time: {Told(chance)}")) : "";
            return (name, $"{days}; {planned}{inTime}", finish.InTime is { } known ? Of(known) : Style.Plain);
        }));
    }

    private void Criteria()
    {
        if (simulation.Criteria.IsEmpty)
        {
            return;
        }

        page.Heading(Say(new("Succeskriterierne", "The success criteria")));
        page.Rows(simulation.Criteria.Select(one => (simulation.Plan.Criteria.First(criterion => criterion.Id == one.Criterion).Text, Told(one.Chance), Of(one.Chance))));
    }

    private void Convergence()
    {
        SimulatedNumber number = simulation.Lowest.IsDetermined ? simulation.Lowest : simulation.Result;
        if (!number.IsDetermined || simulation.Drivers.IsEmpty)
        {
            return;
        }

        page.Heading(Say(simulation.Lowest.IsDetermined ? new("Er der regnet nok? Gennemsnittet af færrest penge", "Are there enough runs? The mean of the lowest balance") : new("Er der regnet nok? Gennemsnittet af resultatet", "Are there enough runs? The mean of the result")));
        foreach (SimulatedConvergence point in number.Convergence)
        {
            BilingualText runs = PlanText.Number(point.Runs);
            page.Write(Page.Text(Say(new($"efter {runs.Danish}: {Whole(point.Mean)} ± {Whole(point.StandardError)}", $"after {runs.English}: {Whole(point.Mean)} ± {Whole(point.StandardError)}"))));
        }
    }

    private void List(BilingualText heading, IEnumerable<string> rows)
    {
        string[] all = [.. rows];
        if (all.Length > 0)
        {
            page.Heading($"{Say(heading)} ({Say(PlanText.Number(all.Length))})");
            page.Columns(all.Select(row => new IRenderable[] { Page.Text("-", Tone.Quiet), Page.Text(row) }), [1, 0]);
        }
    }

    private string Told(SimulatedChance chance)
    {
        if (chance.Estimate is not { } estimate)
        {
            BilingualText lacks = PlanText.List(chance.Missing.Take(3).Select(input => input.What));
            return Say(new($"kan ikke siges; der mangler {lacks.Danish}", $"cannot be said; {lacks.English} is missing"));
        }

        string interval = estimate.Yes == estimate.Runs || estimate.Yes == 0 ? "" : Say(new(" (med 95 % sikkerhed ", " (with 95 % confidence ")) + $"{Say(PlanSimulationWords.Percent(estimate.Low))} – {Say(PlanSimulationWords.Percent(estimate.High))})";
        return $"{Say(PlanSimulationWords.Tenths(estimate))}, {Say(PlanSimulationWords.Percent(estimate.Estimate))}{interval}";
    }

    /// <summary>Green is only what held in every run.</summary>
    private static Style Of(SimulatedChance chance) => chance.Estimate switch
    {
        null => Tone.Open,
        { Estimate: 1 } => Tone.Good,
        { Estimate: < 0.5 } => Tone.Bad,
        _ => Tone.Open,
    };

    private static Paragraph Right(string text) => Right(text, Style.Plain);

    private static Paragraph Right(string text, Style style)
    {
        Paragraph cell = Page.Text(text, style);
        cell.Justification = Justify.Right;
        return cell;
    }

    private string Unit() => simulation.Currency == Amounts.Currency.Dkk ? Say(new("kr.", "DKK")) : simulation.Currency.Code;

    private string Whole(decimal sum) => Say(PlanText.Number(decimal.Round(sum)));

    private string Day(NodaTime.LocalDate day) => Say(PlanText.Day(day));

    private string Say(BilingualText text) => text.In(language);
}
