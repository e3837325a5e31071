using ActionPlanning.Diagnostics;
using ActionPlanning.Reporting;
using ActionPlanning.Simulation;
using ActionPlanning.Time;
using ActionPlanning.Wording;
using NodaTime;
using Spectre.Console;

namespace ActionPlanning.ConsoleHost.Rendering;

/// <summary>The part of a simulation's page that tells what comes of the plan when every run answers its conditions for itself.</summary>
internal sealed class ReplannedSection(Page page, PlanSimulation simulation, ReplannedRuns replanned, PlanLanguage language)
{
    private ActionPlan Plan => simulation.Plan;

    public void Write()
    {
        page.Heading(Say(new("Når der spørges igen i hver gennemregning", "When each run is asked again")));
        page.Write(Page.Text(Runs(), Tone.Quiet));
        page.Rows(Answers().Concat(Capacity()).Concat(replanned.Items.Where(IsTold).Select(Item)).Concat(Criteria()).Concat(Sums()));
    }

    private string Runs()
    {
        (BilingualText done, BilingualText asked) = (PlanText.Number(replanned.Runs), PlanText.Number(replanned.Asked));
        string first = Say(new(
            $"De første {done.Danish} gennemregninger er regnet forfra: betingelser, timer, tidsplan, penge og kriterier. Hver kender alle sine tal fra begyndelsen.",
            $"The first {done.English} runs were worked through anew: conditions, hours, schedule, money and criteria. Each knows all its numbers from the beginning."));
        string cut = replanned.Runs < replanned.Asked ? Say(new($" Der skulle være {asked.Danish}, men det var for meget arbejde.", $" There were to be {asked.English}, but that was too much work.")) : "";
        BilingualText restless = PlanText.Number(replanned.Unsettled);
        return first + cut + (replanned.Unsettled > 0 ? Say(new($" I {restless.Danish} af dem faldt svarene ikke til ro.", $" In {restless.English} of them the answers did not come to rest.")) : "");
    }

    private IEnumerable<(string Title, string Text, Style Style)> Answers() =>
    [
        (Say(new("indtægterne dækker udgifterne", "income covers cost")), Beside(replanned.Balances), Of(replanned.Balances.Replanned)),
        (Say(new("pengene holder sig på eller over reserven", "the money stays at or above the reserve")), Beside(replanned.KeepsReserve), Of(replanned.KeepsReserve.Replanned)),
    ];

    private IEnumerable<(string Title, string Text, Style Style)> Capacity() => replanned.Capacity.Select(one =>
        (Say(one.Name), Say(new("kommer ", "comes ")) + Lower(Told(one.Comes)) + Days(one.From) + Planned(one.Planned, one.PlannedFrom), Of(one.Comes)));

    /// <summary>An item is told of when it is not the same in every run as in the plan.</summary>
    private static bool IsTold(ReplannedItem item) =>
        (item.Released is { } released && (released.Yes < released.Runs || item.Planned != Answer.Yes)) || item.TakesPlace.Yes % item.TakesPlace.Runs != 0 || item.Start.P10 != item.Start.P90 || item.End.P10 != item.End.P90;

    private (string Title, string Text, Style Style) Item(ReplannedItem item)
    {
        List<string> parts = [];
        if (item.Released is { } released)
        {
            BilingualText head = Plan.Item(item.Item).State is StandBy ? new("kan genoptages ", "may resume ") : new("det, der ventes på, holder ", "what it waits for holds ");
            parts.Add(Say(head) + Lower(Told(released)) + (item.ReleasedFrom.Quantile(0) == item.ReleasedFrom.Quantile(1) ? "" : Days(item.ReleasedFrom)) + Planned(item.Planned!.Value, null));
        }

        if (item.Released is null || item.TakesPlace.Yes > 0)
        {
            string schedule = item.PlannedEnd is { } end ? Say(new($"; tidsplanen siger {Day(end)}", $"; the schedule says {Day(end)}")) : "";
            string ends = item.End.Runs > 0 ? Say(new("; slutter", "; ends")) + Quantiles(item.End) + schedule : "";
            parts.Add(Say(new("finder plads ", "finds a place ")) + Lower(Told(item.TakesPlace)) + ends);
        }

        return (Plan.Item(item.Item).Title, string.Join("; ", parts), Of(item.Released ?? item.TakesPlace));
    }

    private IEnumerable<(string Title, string Text, Style Style)> Criteria() => replanned.Criteria.Where(one => one.Chance.Replanned.Undetermined < replanned.Runs)
        .Select(one => (Plan.Criteria.First(criterion => criterion.Id == one.Criterion).Text, Beside(one.Chance), Of(one.Chance.Replanned)));

    private IEnumerable<(string Title, string Text, Style Style)> Sums() => new[] { (new BilingualText("resultat", "result"), replanned.Result), (new BilingualText("færrest penge", "lowest balance"), replanned.Lowest) }
        .Where(one => one.Item2.Replanned.IsDetermined).Select(one =>
        {
            string open = one.Item2.Undetermined > 0 && PlanText.Number(one.Item2.Undetermined) is var count ? Say(new($"; {count.Danish} gennemregninger er uafklarede og ikke talt med", $"; {count.English} runs are undetermined and not counted")) : "";
            string before = one.Item2.AsPlanned.IsDetermined ? Say(new($"; med planens egne svar {Sum(one.Item2.AsPlanned)}", $"; with the plan's own answers {Sum(one.Item2.AsPlanned)}")) : "";
            return (Say(one.Item1), Sum(one.Item2.Replanned) + before + open, Style.Plain);
        });

    private string Beside(ReplannedChance chance) => Told(chance.Replanned) + (chance.AsPlanned.Estimate is { } estimate && PlanSimulationWords.Percent(estimate.Estimate) is var share
        ? Say(new($"; med planens egne svar {share.Danish}", $"; with the plan's own answers {share.English}"))
        : "");

    private string Told(RunAnswers answers)
    {
        string interval = answers.Yes == 0 || answers.Yes == answers.Runs ? "" : Say(new("; med 95 % sikkerhed ", "; with 95 % confidence ")) + $"{Say(PlanSimulationWords.Percent(answers.AtLeast.Low))} – {Say(PlanSimulationWords.Percent(answers.AtMost.High))}";
        return Say(PlanSimulationWords.Tenths(answers)) + interval;
    }

    private string Planned(Answer answer, LocalDate? from) => answer switch
    {
        Answer.Yes when from is { } day => Say(new($"; planens egne tal siger {Day(day)}", $"; the plan's own numbers say {Day(day)}")),
        Answer.Yes => Say(new("; planens egne tal siger ja", "; the plan's own numbers say yes")),
        Answer.No => Say(new("; planens egne tal siger nej", "; the plan's own numbers say no")),
        _ => Say(new("; planens egne tal afgør det ikke", "; the plan's own numbers do not settle it")),
    };

    private string Days(RunDates days) => days.Runs == 0 ? "" : Say(new("; så fra", "; then from")) + Quantiles(days);

    private string Quantiles(RunDates days) => days.Quantile(0) == days.Quantile(1)
        ? $" {Day(days.P50!.Value)}"
        : $" P10 {Day(days.P10!.Value)} · P50 {Day(days.P50!.Value)} · P80 {Day(days.P80!.Value)} · P90 {Day(days.P90!.Value)}";

    private string Sum(SimulatedNumber number) => $"P10 {Whole(number.P10)} · P50 {Whole(number.P50)} · P90 {Whole(number.P90)}, {Say(new("gennemsnit", "mean"))} {Whole(number.Mean)}";

    /// <summary>Green is only what held in every run.</summary>
    private static Style Of(RunAnswers answers) => answers.Yes == answers.Runs ? Tone.Good : answers.AtMost.Estimate < 0.5 ? Tone.Bad : Tone.Open;

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private string Whole(decimal sum) => Say(PlanText.Number(decimal.Round(sum)));

    private string Day(LocalDate day) => Say(PlanText.Day(day));

    private string Say(BilingualText text) => text.In(language);
}
