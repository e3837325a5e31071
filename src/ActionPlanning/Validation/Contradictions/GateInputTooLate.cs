using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>What a body needs on its table comes certainly after it decides.</summary>
internal sealed class GateInputTooLate() : PlanRule(new("plan.gate-input-too-late", Severity.Error, new("Et input kommer efter beslutningen", "An input comes after the decision")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (Gate gate in facts.Open.OfType<Gate>())
        {
            foreach (GateInput input in gate.Inputs)
            {
                if (input.Ready != true && facts.Item(input.From) is { } source && PlanFacts.IsLive(source) && facts.Window(gate) is { } decided && facts.Window(source) is { } made && decided.Order(made) == WindowOrder.CertainlyBefore)
                {
                    yield return Report(
                        gate,
                        "inputs",
                        new(
                            $"«{input.Text}» til {PlanFacts.Name(gate).Danish} ({PlanText.Window(decided).Danish}) kommer fra {PlanFacts.Name(source).Danish}, der først ligger {PlanText.Window(made).Danish}.",
                            $"«{input.Text}» for {PlanFacts.Name(gate).English} ({PlanText.Window(decided).English}) comes from {PlanFacts.Name(source).English}, which is not until {PlanText.Window(made).English}."),
                        new("Flyt beslutningen, eller få inputtet før.", "Move the decision, or get the input earlier."),
                        source.Id.Value);
                }
            }
        }
    }
}
