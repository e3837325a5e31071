namespace ActionPlanning.Validation.Gaps;

/// <summary>A body that takes part in the plan has yet to take office.</summary>
internal sealed class IncomingBody() : GapRule("gap.incoming-body", new("Et kommende organ kendes ikke endnu", "An incoming body is not known yet"), new("Skriv, hvem der sidder i det, eller at det er tiltrådt.", "Write who sits in it, or that it has taken office."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (Body body in facts.Plan.Parties.OfType<Body>())
        {
            string[] work = [.. facts.Live.Where(item => facts.Involves(item, body.Id)).Select(item => item.Id.Value).Order(StringComparer.Ordinal)];
            if (work.Length > 0)
            {
                yield return new($"parties[{body.Id}]", body.Id.Value, null, !body.IsIncoming, () => new($"«{body.Name}» er ikke tiltrådt endnu.", $"«{body.Name}» has not taken office yet."), () => work);
            }
        }
    }
}
