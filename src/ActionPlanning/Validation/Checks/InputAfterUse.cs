using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Checks;

/// <summary>Results of one item feed a phase of another, and all the dated work of that phase lies certainly before the results exist.</summary>
internal sealed class InputAfterUse() : PlanRule(new("check.input-after-use", Severity.Warning, new("Et input kommer, efter at det skulle bruges", "An input arrives after it should be used")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (Flow flow in facts.Plan.Flows)
        {
            if (flow.Into is Phase.Execution or Phase.Evaluation || facts.Item(flow.From) is not { } source || facts.Item(flow.To) is not { } target || source == target
                || !PlanFacts.IsOpen(source) || !PlanFacts.IsOpen(target) || facts.Window(source) is not { } exists)
            {
                continue;
            }

            PlanItem[] work = [.. facts.Serving(target.Id, flow.Into).Where(item => item.Id != source.Id && facts.Window(item) is not null).OrderBy(item => (facts.CertainWindow(item) ?? facts.Window(item))?.Start)];
            if (work.Length == 0 || work.Any(item => facts.Window(item)!.Value.Order(exists) != WindowOrder.CertainlyBefore))
            {
                continue;
            }

            BilingualText phase = flow.Into is { } into ? PhaseNames.Of(into) : new("forberedelsen", "preparation");
            BilingualText places = PlanText.List(work.Take(6).Select(item => Dated(facts, item)));
            yield return Report(
                $"flows[{flow.Id}]",
                source.Id.Value,
                new(
                    $"«{flow.What}» skal bruges i {phase.Danish} af {PlanFacts.Name(target).Danish}, men findes først efter {PlanFacts.Name(source).Danish} ({PlanText.Window(exists).Danish}). Arbejdet med {phase.Danish} ligger helt sikkert før: {places.Danish}.",
                    $"«{flow.What}» is to be used in the {phase.English} of {PlanFacts.Name(target).English}, but does not exist until {PlanFacts.Name(source).English} ({PlanText.Window(exists).English}). The work of the {phase.English} certainly lies before that: {places.English}."),
                new("Læg noget af forberedelsen efter, at inputtet findes, eller hent inputtet før.", "Put some of the preparation after the input exists, or get the input earlier."),
                [target.Id.Value, .. work.Select(item => item.Id.Value)]);
        }
    }

    private static BilingualText Dated(PlanFacts facts, PlanItem item)
    {
        BilingualText window = PlanText.Window(facts.CertainWindow(item) ?? facts.Window(item)!.Value);
        return new($"{PlanFacts.Name(item).Danish} ({window.Danish})", $"{PlanFacts.Name(item).English} ({window.English})");
    }
}
