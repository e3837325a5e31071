using ActionPlanning.Diagnostics;
using ActionPlanning.Engines.Simulation;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>A correlation joins numbers that cannot be joined, is out of range, or contradicts the others.</summary>
internal sealed class CorrelationUnsound() : PlanRule(new("plan.correlation-unsound", Severity.Error, new("En sammenhæng mellem usikre tal giver ikke mening", "A correlation makes no sense")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        ActionPlan plan = facts.Plan;
        HashSet<PlanDriver> stated = [.. plan.Uncertainties.Where(part => part.IsSound && part.Of.IsIn(plan)).Select(part => part.Of)];
        HashSet<(PlanDriver, PlanDriver)> seen = [];
        List<Correlation> sound = [];
        for (int i = 0; i < plan.Correlations.Count; i++)
        {
            Correlation part = plan.Correlations[i];
            if (Fault(part, stated, seen) is var (where, text, hint))
            {
                yield return Report($"correlations[{i}]{where}", null, text, hint);
            }
            else
            {
                sound.Add(part);
            }
        }

        PlanDriver[] members = [.. sound.SelectMany(part => new[] { part.First, part.Second }).Distinct()];
        if (members.Length > Copula.MostMembers)
        {
            BilingualText most = PlanText.Number(Copula.MostMembers);
            yield return Report("correlations", null, new($"Mere end {most.Danish} tal hænger sammen.", $"More than {most.English} numbers are correlated."), new("Lad de svageste sammenhænge ude.", "Leave the weakest correlations out."));
        }
        else if (Copula.Of([.. sound.Select(part => DriverCorrelation.OfRanks(Array.IndexOf(members, part.First), Array.IndexOf(members, part.Second), (double)part.Rank))]) is null)
        {
            yield return Report(
                "correlations",
                null,
                new("Sammenhængene modsiger hinanden: ingen tal kan følges ad på den måde alle sammen.", "The correlations contradict each other: no numbers can move together like that all at once."),
                new(
                    "Gør nogle af dem svagere, eller nævn dem, der mangler: følger a og b tæt ad, og b og c, så må a og c også gøre det; to tal, der ikke er nævnt sammen, regnes for uafhængige.",
                    "Make some of them weaker, or state those that are left out: if a and b move closely together, and so do b and c, then a and c must as well; two numbers that are not named together count as independent."));
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
}
