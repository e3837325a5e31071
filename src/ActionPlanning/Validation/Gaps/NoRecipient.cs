namespace ActionPlanning.Validation.Gaps;

/// <summary>A duty to inform names neither a party nor an audience.</summary>
internal sealed class NoRecipient() : GapRule("gap.no-recipient", new("Det står ikke, hvem der orienteres", "It does not say who is informed"), new("Skriv, hvem der skal have besked.", "Write who is to be told."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (DutyToInform duty in facts.Plan.Duties)
        {
            yield return new($"duties[{duty.Id}].recipient", duty.Id.Value, facts.Item(duty.After)?.Track, duty.Recipient is not null || duty.Audience is not null, () => new($"Det står ikke, hvem der orienteres om «{duty.About}».", $"It does not say who is informed about «{duty.About}»."));
        }
    }
}
