namespace ActionPlanning.Validation.Gaps;

/// <summary>A duty to inform does not say whose it is. What stands on every meeting's agenda is the meeting's own.</summary>
internal sealed class NoInformer() : GapRule("gap.no-informer", new("Det står ikke, hvem der orienterer", "It does not say who informs"), new("Skriv, hvem der giver besked.", "Write who gives word."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (DutyToInform duty in facts.Plan.Duties.Where(duty => !duty.EveryMeeting))
        {
            yield return new($"duties[{duty.Id}].informer", duty.Id.Value, facts.Item(duty.After)?.Track, duty.Informer is not null, () => new($"Det står ikke, hvem der orienterer om «{duty.About}».", $"It does not say who informs about «{duty.About}»."));
        }
    }
}
