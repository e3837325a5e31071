using System.Globalization;
using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;
using ActionPlanning.Engines.Simulation;
using ActionPlanning.Simulation;
using ActionPlanning.Wording;
using NodaTime;

namespace ActionPlanning.Reporting;

/// <summary>Puts a simulation into sentences that can be read aloud at a board meeting.</summary>
/// <param name="simulation">The simulation.</param>
public sealed class PlanSimulationWords(PlanSimulation simulation)
{
    private const int MostNamed = 3;

    /// <summary>The most important of it, in a few sentences: whether the plan balances, whether it keeps its reserve, how low the money gets and when, what moves it most, when it ends, and how often added capacity comes.</summary>
    /// <returns>The sentences, in order of importance.</returns>
    public PlanList<BilingualText> Sentences() =>
    [
        Chance(simulation.Balances, new("dækker indtægterne udgifterne", "income covers cost")),
        Chance(simulation.KeepsReserve, new($"holder pengene sig på eller over reserven på {Money(simulation.Plan.Budget.Reserve.High ?? 0m).Danish}", $"the money stays at or above the reserve of {Money(simulation.Plan.Budget.Reserve.High ?? 0m).English}")),
        .. Cautious(),
        .. simulation.Result.IsDetermined ? new[] { Spread(new("Resultatet ligger", "The result lies"), simulation.Result) } : [],
        .. simulation.Lowest.IsDetermined ? new[] { Spread(new("Når pengene er færrest, er der", "When the money is lowest, there is"), simulation.Lowest), Month() } : [],
        .. Mover(),
        .. simulation.Finish is { } finish && finish.P80 != finish.Planned ? new[] { Ends(finish) } : [],
        .. simulation.Replanned is { } replanned ? replanned.Capacity.Take(MostNamed).Select(Comes) : [],
    ];

    /// <summary>A sum, rounded to whole units.</summary>
    /// <param name="sum">The sum.</param>
    /// <returns>The text: «−12.500 kr.».</returns>
    public BilingualText Money(decimal sum) => PlanText.Sum(Amount.Exactly(decimal.Round(sum), simulation.Currency));

    /// <summary>A probability in tenths, as one says it, with the percentage.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <returns>The text: «I 8 af 10 tilfælde», without what then happens.</returns>
    public static BilingualText Tenths(ProbabilityEstimate estimate) => estimate.Yes == estimate.Runs ? new("I alle tilfælde", "In every case")
        : estimate.Yes == 0 ? new("I ingen tilfælde", "In no case")
        : estimate.Estimate < 0.05 ? new("I færre end 1 af 20 tilfælde", "In fewer than 1 case in 20")
        : estimate.Estimate > 0.95 ? new("I flere end 19 af 20 tilfælde", "In more than 19 cases in 20")
        : Math.Round(estimate.Estimate * 10) is var tenths && tenths <= 0.5 ? new("I 1 af 20 tilfælde", "In 1 case in 20")
        : tenths > 9.5 ? new("I 19 af 20 tilfælde", "In 19 cases in 20")
        : new($"I {tenths.ToString("0", CultureInfo.InvariantCulture)} af 10 tilfælde", $"In {tenths.ToString("0", CultureInfo.InvariantCulture)} cases in 10");

    /// <summary>How often the answer was yes in replanned runs, as one says it: «I 7 af 10 tilfælde (69,7 %), uafklaret i 3,3 %».</summary>
    /// <param name="answers">The answers.</param>
    /// <returns>The text, without what then happens.</returns>
    public static BilingualText Tenths(RunAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (answers.Undetermined == answers.Runs)
        {
            return new("Uafklaret i alle tilfælde", "Undetermined in every case");
        }

        (BilingualText tenths, BilingualText percent) = (Tenths(answers.AtLeast), Percent(answers.AtLeast.Estimate));
        BilingualText open = Percent((double)answers.Undetermined / answers.Runs);
        return answers.Undetermined == 0
            ? new($"{tenths.Danish} ({percent.Danish})", $"{tenths.English} ({percent.English})")
            : new($"{tenths.Danish} ({percent.Danish}), uafklaret i {open.Danish}", $"{tenths.English} ({percent.English}), undetermined in {open.English}");
    }

    /// <summary>A share in per cent, with one decimal.</summary>
    /// <param name="share">The share, from 0 to 1. What is not all is never written as all, nor what is not nothing as nothing.</param>
    /// <returns>The text: «81,3 %».</returns>
    public static BilingualText Percent(double share)
    {
        decimal rounded = decimal.Round((decimal)share * 100m, 1);
        rounded = share < 1 && rounded == 100m ? 99.9m : share > 0 && rounded == 0m ? 0.1m : rounded;
        BilingualText number = PlanText.Number(rounded);
        return new($"{number.Danish} %", $"{number.English} %");
    }

    /// <summary>How a number was drawn.</summary>
    /// <param name="driver">The driver.</param>
    /// <returns>The text: «120–220, mest sandsynligt 170».</returns>
    public static BilingualText Drawn(SimulatedDriver driver)
    {
        ArgumentNullException.ThrowIfNull(driver);
        return driver.Spread switch
        {
            UniformSpread spread when spread.Low == spread.High => PlanText.Number(spread.Low),
            UniformSpread spread => Joined(Range(spread.Low, spread.High), new("alle lige sandsynlige", "all equally likely")),
            TriangularSpread spread => Joined(Range(spread.Low, spread.High), new($"mest sandsynligt {PlanText.Number(spread.Mode).Danish} (trekant)", $"most likely {PlanText.Number(spread.Mode).English} (triangle)")),
            PertSpread spread => Joined(Range(spread.Low, spread.High), new($"mest sandsynligt {PlanText.Number(spread.Mode).Danish} (PERT)", $"most likely {PlanText.Number(spread.Mode).English} (PERT)")),
            DiscreteSpread spread => PlanText.List(spread.Values.Select(value => new BilingualText($"{PlanText.Number(value.Value).Danish} (vægt {PlanText.Number(value.Weight).Danish})", $"{PlanText.Number(value.Value).English} (weight {PlanText.Number(value.Weight).English})"))),
            ChanceSpread spread => new($"sandsynlighed {Percent((double)spread.Probability).Danish}", $"probability {Percent((double)spread.Probability).English}"),
            _ => BilingualText.Same(""),
        };
    }

    /// <summary>How two numbers were drawn together.</summary>
    /// <param name="correlation">The correlation.</param>
    /// <returns>The text: «antallet af «gæster» og prisen for «gæster» går hver sin vej (rangkorrelation −0,4)».</returns>
    public static BilingualText Together(SimulatedCorrelation correlation)
    {
        ArgumentNullException.ThrowIfNull(correlation);
        BilingualText rank = PlanText.Number(correlation.Rank);
        BilingualText how = correlation.Rank < 0m ? new("går hver sin vej", "go separate ways") : new("følges ad", "move together");
        return new(
            $"{correlation.First.Name.Danish} og {correlation.Second.Name.Danish} {how.Danish} (rangkorrelation {rank.Danish})",
            $"{correlation.First.Name.English} and {correlation.Second.Name.English} {how.English} (rank correlation {rank.English})");
    }

    /// <summary>A chance as a sentence, or why there is none.</summary>
    /// <param name="chance">The chance.</param>
    /// <param name="what">What happens, as it follows «i 8 af 10 tilfælde» in Danish and begins a sentence in English.</param>
    /// <returns>The sentence.</returns>
    public static BilingualText Chance(SimulatedChance chance, BilingualText what)
    {
        ArgumentNullException.ThrowIfNull(chance);
        if (chance.Estimate is { } estimate)
        {
            (BilingualText tenths, BilingualText percent) = (Tenths(estimate), Percent(estimate.Estimate));
            return new($"{tenths.Danish} {what.Danish} ({percent.Danish}).", $"{Upper(what.English)} {Lower(tenths.English)} ({percent.English}).");
        }

        BilingualText lacks = Named(chance.Missing);
        return new($"Om {Turned(what.Danish)}, kan ikke siges: der mangler {lacks.Danish}.", $"Whether {what.English} cannot be said: {lacks.English} is missing.");
    }

    private static BilingualText Named(PlanList<MissingInput> missing)
    {
        IEnumerable<BilingualText> named = missing.Take(MostNamed).Select(input => input.What);
        return PlanText.List(missing.Count <= MostNamed ? named : named.Append(PlanText.Count(missing.Count - MostNamed, new("tal mere", "more number"), new("tal mere", "more numbers"))));
    }

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>A sentence ends in one full stop, also after «kr.».</summary>
    private static BilingualText Sentence(string danish, string english) => new(danish.EndsWith('.') ? danish : danish + ".", english.EndsWith('.') ? english : english + ".");

    /// <summary>That days which are not known were taken as the worst, and what the best would give.</summary>
    private IEnumerable<BilingualText> Cautious()
    {
        if (simulation.KeepsReserve.Estimate is not { } worst || simulation.KeepsReserveAtBest.Estimate is not { } best || simulation.Lowest.P50 == simulation.LowestAtBest.P50)
        {
            return [];
        }

        (BilingualText tenths, BilingualText percent) = (Tenths(best), Percent(best.Estimate));
        BilingualText other = worst == best
            ? new("På de bedste dage er det lige så ofte", "On the best days it is as often")
            : new($"På de bedste dage er det {Lower(tenths.Danish)} ({percent.Danish})", $"On the best days it is {Lower(tenths.English)} ({percent.English})");
        return [new($"Det er regnet forsigtigt: hvor dagen ikke kendes, falder udgifter først og indtægter sidst. {other.Danish}.", $"That is cautious: where the day is not known, cost falls first and income last. {other.English}.")];
    }

    // Danish has the verb second after «i 8 af 10 tilfælde» and after its subject in «hvor mange tilfælde …».
    private static string Turned(string what) => what.Split(' ', 3) is [var verb, var subject, var rest] ? $"{subject} {verb} {rest}" : what;

    private BilingualText Spread(BilingualText head, SimulatedNumber number)
    {
        if (number.Least == number.Greatest)
        {
            BilingualText always = Money(number.Least);
            return Sentence($"{head.Danish} altid på {always.Danish}", $"{head.English} always {always.English}");
        }

        (BilingualText low, BilingualText high, BilingualText middle) = (Money(number.P10), Money(number.P90), Money(number.P50));
        return Sentence(
            $"{head.Danish} i 8 af 10 tilfælde mellem {low.Danish} og {high.Danish}, og lige så ofte over som under {middle.Danish}",
            $"{head.English} between {low.English} and {high.English} in 8 cases in 10, and as often above as below {middle.English}");
    }

    private BilingualText Month()
    {
        LowestMonth most = simulation.LowestMonths.MaxBy(month => month.Runs)!;
        BilingualText percent = Percent((double)most.Runs / simulation.Runs);
        if (most.Month is not { } month)
        {
            return new($"Det er oftest ved planens begyndelse ({percent.Danish}).", $"That is most often at the beginning of the plan ({percent.English}).");
        }

        BilingualText name = MonthName(month);
        return new($"Det er oftest i {name.Danish} ({percent.Danish}).", $"That is most often in {name.English} ({percent.English}).");
    }

    private IEnumerable<BilingualText> Mover()
    {
        (SimulatedNumber number, BilingualText what) = simulation.Result.IsDetermined
            ? (simulation.Result, new BilingualText("resultatet", "the result"))
            : (simulation.Lowest, new BilingualText("det laveste beløb", "the lowest balance"));
        if (!number.IsDetermined || number.Swings is not [var swing, ..])
        {
            return [];
        }

        (BilingualText low, BilingualText high) = (Money(swing.AtLow), Money(swing.AtHigh));
        return swing.Driver.Spread is ChanceSpread
            ?
            [
                Sentence(
                    $"Mest betyder {swing.Driver.Name.Danish}: sker det ikke, er {what.Danish} i gennemsnit {low.Danish}, og sker det, {high.Danish}",
                    $"What matters most is {swing.Driver.Name.English}: when it does not happen, {what.English} is {low.English} on average, and when it does, {high.English}"),
            ]
            :
            [
                Sentence(
                    $"Mest betyder {swing.Driver.Name.Danish}: i den laveste tiendedel er {what.Danish} i gennemsnit {low.Danish}, i den højeste {high.Danish}",
                    $"What matters most is {swing.Driver.Name.English}: in its lowest tenth {what.English} is {low.English} on average, in its highest {high.English}"),
            ];
    }

    /// <summary>How often, and from when, added capacity comes when every run answers for itself.</summary>
    private static BilingualText Comes(ReplannedCapacity capacity)
    {
        BilingualText often = Tenths(capacity.Comes);
        BilingualText half = capacity.From.P50 is { } day && PlanText.Day(day) is var by ? new($"; halvdelen af de gange senest {by.Danish}", $"; half of those times by {by.English}") : BilingualText.Same("");
        BilingualText planned = capacity.Planned switch
        {
            Answer.Yes when capacity.PlannedFrom is { } from && PlanText.Day(from) is var on => new($"planens egne tal siger {on.Danish}", $"the plan's own numbers say {on.English}"),
            Answer.Yes => new("planens egne tal siger ja", "the plan's own numbers say yes"),
            Answer.No => new("planens egne tal siger nej", "the plan's own numbers say no"),
            _ => new("planens egne tal afgør det ikke", "the plan's own numbers do not settle it"),
        };
        return new(
            $"Spørges der igen i hver gennemregning, kommer {capacity.Name.Danish} {Lower(often.Danish)}{half.Danish}; {planned.Danish}.",
            $"Asked again in each run, {capacity.Name.English} comes {Lower(often.English)}{half.English}; {planned.English}.");
    }

    private static BilingualText Ends(SimulatedFinish finish)
    {
        (BilingualText by, BilingualText planned) = (PlanText.Day(finish.P80), PlanText.Day(finish.Planned));
        return new($"I 8 af 10 tilfælde er planen færdig senest {by.Danish}; tidsplanen siger {planned.Danish}.", $"In 8 cases in 10 the plan has ended by {by.English}; the schedule says {planned.English}.");
    }

    internal static BilingualText MonthName(YearMonth month)
    {
        BilingualText day = PlanText.Day(month.OnDayOfMonth(1));
        return new(day.Danish.Split(' ', 2)[1], day.English.Split(' ', 2)[1]);
    }

    private static BilingualText Range(decimal low, decimal high) => PlanText.Range(Quantity.Between(low, high));

    private static BilingualText Joined(BilingualText first, BilingualText second) => new($"{first.Danish}, {second.Danish}", $"{first.English}, {second.English}");
}
