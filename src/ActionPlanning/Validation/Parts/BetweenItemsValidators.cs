using FluentValidation;

namespace ActionPlanning.Validation.Parts;

internal sealed class FlowValidator : PartValidator<Flow>
{
    public FlowValidator()
    {
        Text(flow => flow.What, "what");
        NotNegative(flow => flow.PerOccurrence, "perOccurrence", new("Antallet", "The number"));
        RuleFor(flow => flow.To)
            .Must((flow, to) => flow.From != to)
            .Reports(
                PartFaults.RelatedToItself,
                "to",
                (flow, _) => new($"«{flow.What}» går fra et punkt til det samme punkt.", $"«{flow.What}» goes from an item to the same item."),
                new("Ret det ene af de to punkter.", "Correct one of the two items."));
    }
}

internal sealed class NoticeRuleValidator : PartValidator<NoticeRule>
{
    public NoticeRuleValidator()
    {
        RuleFor(rule => rule.MinimumDays)
            .GreaterThanOrEqualTo(1)
            .Reports(PartFaults.NoticeDays, "minimumDays", (_, days) => new($"Varslet er {days} dage.", $"The notice is {days} days."), new("Skriv mindst 1 dag.", "Write at least 1 day."));
        RuleFor(rule => rule.Meeting)
            .Must((rule, meeting) => rule.Notice != meeting)
            .Reports(PartFaults.RelatedToItself, "meeting", (_, meeting) => new($"«{meeting}» skal varsle sig selv.", $"«{meeting}» is to give notice of itself."), new("Ret det ene af de to punkter.", "Correct one of the two items."));
    }
}

internal sealed class YieldRuleValidator : PartValidator<YieldRule>
{
    public YieldRuleValidator() =>
        RuleFor(rule => rule.To)
            .Must((rule, to) => rule.Yielding != to)
            .Reports(PartFaults.RelatedToItself, "to", (_, to) => new($"«{to}» skal vige for sig selv.", $"«{to}» is to yield to itself."), new("Ret det ene af de to punkter.", "Correct one of the two items."));
}
