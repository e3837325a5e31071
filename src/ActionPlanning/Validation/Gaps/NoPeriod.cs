namespace ActionPlanning.Validation.Gaps;

/// <summary>The plan does not state its period.</summary>
internal sealed class NoPeriod() : GapRule("gap.no-period", new("Planen siger ikke, hvilket tidsrum den dækker", "The plan does not say which period it covers"), new("Skriv perioden, fx «2016-2017»; indtil da regnes fra første til sidste dato.", "Write the period, such as «2016-2017»; until then it runs from the first date to the last."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        yield return new("period", null, null, facts.Plan.Period is not null, () => new("Planen siger ikke, hvilken periode den dækker.", "The plan does not say which period it covers."));
    }
}
