namespace ActionPlanning.Validation.Gaps;

/// <summary>A duty to inform has no date, follows no item and does not stand on every meeting's agenda.</summary>
internal sealed class UndatedDuty() : GapRule("gap.undated-duty", new("Det står ikke, hvornår der orienteres", "It does not say when somebody is informed"), new("Skriv hvornår, eller hvilket punkt det følger efter.", "Write when, or which item it follows."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (DutyToInform duty in facts.Plan.Duties)
        {
            yield return new($"duties[{duty.Id}].when", duty.Id.Value, facts.Item(duty.After)?.Track, duty.When is not null || duty.After is not null || duty.EveryMeeting, () => new($"Det står ikke, hvornår der orienteres om «{duty.About}».", $"It does not say when somebody is informed about «{duty.About}»."));
        }
    }
}
