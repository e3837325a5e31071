namespace ActionPlanning.Validation.Gaps;

/// <summary>An activity or event does not say how many hours it takes. Work that only takes what is left over is not asked.</summary>
internal sealed class NoEffort() : GapRule("gap.no-effort", new("Arbejdet med et punkt er ukendt", "The work of an item is unknown"), new("Skriv, hvor mange timer det kræver og af hvem; et interval er fint.", "Write how many hours it takes and of whom; a range is fine."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (PlanItem item in facts.Open.Where(one => one is PlanEvent or Activity { Nature: not (Nature.BestEffort or Nature.DemandDriven) }))
        {
            bool answered = !item.Effort.IsEmpty && item.Effort.All(effort => !effort.Hours.IsUnknown);
            yield return About(item, "effort", answered, () => new($"Det står ikke, hvor mange timer {PlanFacts.Name(item).Danish} kræver.", $"It does not say how many hours {PlanFacts.Name(item).English} takes."), () => Blocked(facts, item));
        }
    }

    /// <summary>The load of the resources, and, when the pace follows the hours, everything that waits for the end.</summary>
    private static IEnumerable<string> Blocked(PlanFacts facts, PlanItem item) =>
        item.Effort.Select(effort => effort.Resource.Value).Concat(item is Activity { Pace: Pace.Elastic } ? facts.Dependants.Of(PartKind.Item, item.Id.Value) : []);
}
