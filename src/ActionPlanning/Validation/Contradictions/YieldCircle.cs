using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>Items yield to each other in a circle, so that none of them would go first.</summary>
internal sealed class YieldCircle() : PlanRule(new("plan.yield-circle", Severity.Error, new("Punkter viger for hinanden i ring", "Items yield to each other in a circle")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts) =>
        Circles.Of(
            facts.Plan.YieldRules.Where(rule => rule.Yielding != rule.To).Select(rule => (rule.Yielding.Value, rule.To.Value)).Distinct().Order(),
            circle => Report(
                $"yieldRules[{circle[0]}>{circle[1]}]",
                circle[0],
                new($"Disse viger for hinanden: {PlanText.Names(Titles(facts, circle)).Danish}.", $"These yield to each other: {PlanText.Names(Titles(facts, circle)).English}."),
                new("Fjern en af reglerne.", "Take one of the rules out."),
                circle));

    private static IEnumerable<string> Titles(PlanFacts facts, IReadOnlyList<string> circle) =>
        circle.Select(id => facts.Plan.Items.FirstOrDefault(item => item.Id.Value == id)?.Title ?? id);
}
