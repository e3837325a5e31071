namespace ActionPlanning.Validation.Gaps;

/// <summary>An item is on stand-by without a condition on which it may resume.</summary>
internal sealed class NoResumeCondition() : GapRule("gap.no-resume-condition", new("Det står ikke, hvornår noget på stand-by kan genoptages", "It does not say when something on stand-by may resume"), new("Skriv, hvad der skal til: timer, penge, en beslutning.", "Write what it takes: hours, money, a decision."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (PlanItem item in facts.Plan.Items)
        {
            if (item.State is StandBy standBy)
            {
                yield return About(item, "state.resumeWhen", standBy.ResumeWhen is not null, () => new($"{PlanFacts.Name(item).Danish} er på stand-by uden en betingelse for at gå i gang igen.", $"{PlanFacts.Name(item).English} is on stand-by without a condition for resuming."), () => facts.Dependants.Of(PartKind.Item, item.Id.Value));
            }
        }
    }
}
