using ActionPlanning.Diagnostics;
using ActionPlanning.Engines.Simulation;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>A correlation joins numbers that cannot be joined, is out of range, or contradicts the others.</summary>
internal sealed class CorrelationUnsound() : PlanRule(new("plan.correlation-unsound", Severity.Error, new("En sammenhæng mellem usikre tal giver ikke mening", "A correlation makes no sense")))
{
    /// <summary>Which correlation is the first that does not go with those before it is only looked for among so many numbers.</summary>
    private const int MostSearched = 40;

    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        ActionPlan plan = facts.Plan;
        HashSet<PlanDriver> stated = [.. plan.Uncertainties.Where(part => part.IsSound && part.Of.IsIn(plan)).Select(part => part.Of)];
        HashSet<(PlanDriver, PlanDriver)> seen = [];
        List<(int At, Correlation Part)> sound = [];
        for (int i = 0; i < plan.Correlations.Count; i++)
        {
            Correlation part = plan.Correlations[i];
            if (Fault(part, stated, seen) is var (where, text, hint))
            {
                yield return Report($"correlations[{i}]{where}", null, text, hint);
            }
            else
            {
                sound.Add((i, part));
            }
        }

        PlanDriver[] members = [.. sound.SelectMany(one => new[] { one.Part.First, one.Part.Second }).Distinct()];
        if (members.Length > Copula.MostMembers)
        {
            BilingualText most = PlanText.Number(Copula.MostMembers);
            yield return Report("correlations", null, new($"Mere end {most.Danish} tal hænger sammen.", $"More than {most.English} numbers are correlated."), new("Lad de svageste sammenhænge ude.", "Leave the weakest correlations out."));
        }
        else if (!GoTogether(sound, sound.Count, members))
        {
            int last = 1;
            while (members.Length <= MostSearched && GoTogether(sound, last, members))
            {
                last++;
            }

            yield return Report(
                members.Length > MostSearched ? "correlations" : $"correlations[{sound[last - 1].At}].rank",
                null,
                new("Sammenhængene modsiger hinanden: ingen tal kan følges ad på den måde alle sammen.", "The correlations contradict each other: no numbers can move together like that all at once."),
                new("Gør nogle af dem svagere. Følger a og b tæt ad, og b og c, så kan a og c ikke gå hver sin vej.", "Make some of them weaker. If a and b move closely together, and so do b and c, then a and c cannot go separate ways."));
        }
    }

    private static (string Where, BilingualText Text, BilingualText Hint)? Fault(Correlation part, HashSet<PlanDriver> stated, HashSet<(PlanDriver, PlanDriver)> seen)
    {
        if (part.First == part.Second)
        {
            return (".second", new($"«{part.First.Path}» hænger sammen med sig selv.", $"«{part.First.Path}» is correlated with itself."), new("Nævn to forskellige tal.", "Name two different numbers."));
        }

        foreach ((PlanDriver driver, string where) in new[] { (part.First, ".first"), (part.Second, ".second") })
        {
            if (driver is ResultDriver)
            {
                return (where, new($"«{driver.Path}» trækkes på ny for hver gang punktet finder sted.", $"«{driver.Path}» is drawn anew each time that the item takes place."), new("Nævn et tal, der trækkes én gang.", "Name a number that is drawn once."));
            }

            if (!stated.Contains(driver))
            {
                return (where, new($"«{driver.Path}» har ingen usikkerhed, der kan trækkes.", $"«{driver.Path}» has no uncertainty that can be drawn."), new("Sæt tallet blandt planens usikkerheder, eller slet sammenhængen.", "State the number among the plan's uncertainties, or remove the correlation."));
            }
        }

        return part.Rank is <= -1m or >= 1m
            ? (".rank", new("En sammenhæng er mere end −1 og mindre end 1.", "A correlation is more than −1 and less than 1."), new("0,3 er svag og 0,8 stærk; under nul går tallene hver sin vej.", "0.3 is weak and 0.8 strong; below zero the numbers go separate ways."))
            : seen.Contains((part.Second, part.First)) || !seen.Add((part.First, part.Second))
            ? ("", new($"Sammenhængen mellem «{part.First.Path}» og «{part.Second.Path}» står to gange; den første gælder.", $"The correlation of «{part.First.Path}» and «{part.Second.Path}» is stated twice; the first one counts."), new("Lad én stå.", "Leave one."))
            : null;
    }

    private static bool GoTogether(List<(int At, Correlation Part)> sound, int count, PlanDriver[] members) =>
        count == 0 || Copula.Of([.. sound.Take(count).Select(one => DriverCorrelation.OfRanks(Array.IndexOf(members, one.Part.First), Array.IndexOf(members, one.Part.Second), (double)one.Part.Rank))]) is not null;
}
