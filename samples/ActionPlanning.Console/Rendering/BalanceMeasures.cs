using ActionPlanning.Amounts;
using ActionPlanning.ConsoleHost.Commands;
using ActionPlanning.Explanation;
using ActionPlanning.Governance;
using ActionPlanning.Time;
using ActionPlanning.Wording;
using Spectre.Console.Rendering;

namespace ActionPlanning.ConsoleHost.Rendering;

/// <summary>The sections «when is there money for more hours» and «what would make it balance».</summary>
internal static class BalanceMeasures
{
    /// <summary>So many times the plan is worked through to find measures: some seconds at most.</summary>
    private const int WorkLimit = 250;

    /// <summary>Writes the sections; nothing when there is nothing to tell of.</summary>
    /// <param name="page">The page, after the question whether it balances and before the reserve.</param>
    /// <param name="balanced">The plan with its budget.</param>
    /// <param name="language">The language.</param>
    public static void Write(Page page, WorkedScenario balanced, PlanLanguage language)
    {
        BalanceWords words = new(balanced, language);
        if (!balanced.Outcome.Capacity.IsEmpty)
        {
            page.Heading(words.Say("Hvornår er der flere timer?", "When are there more hours?"));
            page.Columns(balanced.Outcome.Capacity.Select(one => (IRenderable[])[Page.Text("•", Tone.Of(one.Answer.Verdict.Answer)), Page.Text($"{Hours(words, balanced.Plan, one)}: {Answered(words, one.Answer)}")]), [1, 0]);
        }

        if (Find(balanced) is not { } balance)
        {
            return;
        }

        page.Heading(words.Say("Hvad kan få det til at gå op, og reserven til at holde?", "What can make it balance, and keep the reserve?"));
        if (balance.Sets.IsEmpty)
        {
            page.Write(Page.Text(None(words, balance)));
            return;
        }

        for (int i = 0; i < balance.Sets.Count; i++)
        {
            BalancedPlan set = balance.Sets[i];
            page.Write(Page.Text($"{(i == 0 ? First(words, balance) : words.Say("Eller:", "Or:"))}", i == 0 ? Tone.Strong : null));
            page.Columns(set.Measures.Select(one => (IRenderable[])[Page.Text("•"), Page.Text(Measure(words, balanced.Plan, one))]), [1, 0]);
            page.Write(Page.Text(words.Say($"Så er resultatet {words.Sum(set.Outcome.Budget.Usable)}, og pengene er aldrig under {words.Sum(set.Outcome.Budget.Cash.Lowest.Low)}.", $"The result is then {words.Sum(set.Outcome.Budget.Usable)}, and the money never falls below {words.Sum(set.Outcome.Budget.Cash.Lowest.Low)}."), Tone.Quiet));
        }
    }

    /// <summary>What would make a plan balance and keep its reserve; null when it does, when it has no lines, and when it has no measures.</summary>
    public static PlanBalance? Find(WorkedScenario balanced)
    {
        bool isFine = balanced.Budget.Balanced.Answer == Answer.Yes && balanced.Budget.Cash.KeepsReserve.Answer == Answer.Yes;
        if (isFine || balanced.Budget.Lines.IsEmpty)
        {
            return null;
        }

        PlanBalance balance = new ActionPlanner().Balance(balanced.Plan, new() { Planning = balanced.Outcome.Options, WorkLimit = WorkLimit });
        return balance.Measures.IsEmpty ? null : balance;
    }

    /// <summary>Hours that are added on a condition: whose and how many.</summary>
    public static string Hours(BalanceWords words, ActionPlan plan, CapacityAnswer one)
    {
        Resource resource = plan.Resources.First(part => part.Id == one.Resource);
        Quantity hours = resource.Capacity[one.Step].HoursPerWeek;
        return words.Say($"{PlanText.Range(hours).Danish} timer mere om ugen hos «{resource.Name}»", $"{PlanText.Range(hours).English} hours a week more of «{resource.Name}»");
    }

    /// <summary>The answer to a condition: the first day, or what is lacking.</summary>
    public static string Answered(BalanceWords words, ConditionAnswer answer) => answer.Verdict.Answer switch
    {
        Answer.Yes when answer.FirstDate is { } day => words.Say($"fra {PlanText.Day(day).Danish}", $"from {PlanText.Day(day).English}"),
        Answer.Yes => words.Say("ja", "yes"),
        Answer.No when answer.Shortfall is { } lacking => words.Say($"nej, der mangler {words.Sum(lacking.Value)}", $"no, {words.Sum(lacking.Value)} are lacking"),
        Answer.No => words.Say("nej", "no"),
        _ => words.Say($"kan ikke siges; det hænger på {words.Because(answer.Verdict)}", $"cannot be said; it hangs on {words.Because(answer.Verdict)}"),
    };

    private static string First(BalanceWords words, PlanBalance balance) => balance.IsProved
        ? words.Say("Det mindste, der skal til (bevist: færre gør det ikke):", "The least that does (proved: fewer do not):")
        : words.Say("Det mindste, der blev fundet:", "The least that was found:");

    private static string Measure(BalanceWords words, ActionPlan plan, TakenMeasure one)
    {
        string changes = string.Join("; ", one.Changes.Select(change => words.Say(ExplanationText.Of(plan, change))));
        string effect = words.Say($"resultat {Signed(words, one.Result)}, laveste punkt {Signed(words, one.Lowest)}", $"result {Signed(words, one.Result)}, lowest point {Signed(words, one.Lowest)}");
        string moves = one.Moves.IsEmpty ? "" : words.Say($"; flytter {string.Join(", ", one.Moves.Select(move => $"«{plan.Item(move.Item).Title}»").Distinct())}", $"; moves {string.Join(", ", one.Moves.Select(move => $"«{plan.Item(move.Item).Title}»").Distinct())}");
        return $"{one.Measure.Title}: {changes} ({effect}{moves})";
    }

    private static string Signed(BalanceWords words, decimal? sum) => sum is > 0m ? $"+{words.Sum(sum)}" : words.Sum(sum);

    private static string None(BalanceWords words, PlanBalance balance)
    {
        string proved = balance.IsProved ? words.Say("Det er bevist, at ingen af tiltagene gør det, heller ikke tilsammen.", "It is proved that none of the measures does, nor all together.") : words.Say("Ingen tiltag blev fundet, der gør det.", "No measures were found that do.");
        string first = balance.Unknown.IsEmpty ? "" : words.Say($" Først skal man kende {string.Join(", ", balance.Unknown.Select(input => words.Say(input.What)))}.", $" First must be known {string.Join(", ", balance.Unknown.Select(input => words.Say(input.What)))}.");
        string reach = balance.Unknown.IsEmpty && balance.Reach is { } best ? words.Say($" Nærmest kommer man {words.Sum(best.UnderReserve)} under reserven og med {words.Sum(best.Deficit)} i underskud.", $" The nearest is {words.Sum(best.UnderReserve)} below the reserve and a deficit of {words.Sum(best.Deficit)}.") : "";
        return proved + first + reach;
    }
}
