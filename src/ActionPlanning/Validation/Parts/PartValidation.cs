using ActionPlanning.Diagnostics;
using FluentValidation;
using FluentValidation.Results;

namespace ActionPlanning.Validation.Parts;

/// <summary>Runs the validator of every part of a plan and turns failures into diagnostics.</summary>
internal static class PartValidation
{
    private static readonly Dictionary<string, Diagnostics.Severity> Severities = PartFaults.All.ToDictionary(fault => fault.Code, fault => fault.Severity);

    public static IEnumerable<Diagnostic> Find(ActionPlan plan) =>
    [
        .. new[] { plan }.SelectMany(part => On(Validators.Header, part, "", part.Id.Value)),
        .. plan.Sources.SelectMany(part => On(Validators.Source, part, $"sources[{part.Id}]", part.Id.Value)),
        .. plan.Parties.SelectMany(part => On(Validators.Party, part, $"parties[{part.Id}]", part.Id.Value)),
        .. plan.Parties.OfType<Role>().SelectMany(part => On(Validators.Role, part, $"parties[{part.Id}]", part.Id.Value)),
        .. plan.Audiences.SelectMany(part => On(Validators.Audience, part, $"audiences[{part.Id}]", part.Id.Value)),
        .. plan.AreaSets.SelectMany(set => set.Areas.SelectMany(part => On(Validators.Area, part, $"areaSets[{set.Id}].areas[{part.Id}]", set.Id.Value))),
        .. plan.Resources.SelectMany(Resources),
        .. plan.Purposes.SelectMany(part => On(Validators.Purpose, part, $"purposes[{part.Id}]", part.Id.Value)),
        .. plan.Goals.SelectMany(part => On(Validators.Goal, part, $"goals[{part.Id}]", part.Id.Value)),
        .. plan.EffectGoals.SelectMany(part => On(Validators.EffectGoal, part, $"effectGoals[{part.Id}]", part.Id.Value)),
        .. plan.Criteria.SelectMany(Criteria),
        .. plan.Indicators.SelectMany(part => On(Validators.Indicator, part, $"indicators[{part.Id}]", part.Id.Value).Concat(Readings(part.Readings, $"indicators[{part.Id}].readings", part.Id.Value))),
        .. plan.Metrics.SelectMany(part => On(Validators.Metric, part, $"metrics[{part.Id}]", part.Id.Value)),
        .. plan.EvaluationQuestions.SelectMany((part, i) => On(Validators.EvaluationQuestion, part, $"evaluationQuestions[{i}]", null)),
        .. plan.Tracks.SelectMany(part => On(Validators.Track, part, $"tracks[{part.Id}]", part.Id.Value)),
        .. plan.Series.SelectMany(part => On(Validators.Series, part, $"series[{part.Id}]", part.Id.Value)),
        .. plan.Items.SelectMany(Items),
        .. plan.Flows.SelectMany(part => On(Validators.Flow, part, $"flows[{part.Id}]", part.Id.Value)),
        .. plan.NoticeRules.SelectMany(part => On(Validators.NoticeRule, part, $"noticeRules[{part.Notice}>{part.Meeting}]", part.Notice.Value)),
        .. plan.YieldRules.SelectMany(part => On(Validators.YieldRule, part, $"yieldRules[{part.Yielding}>{part.To}]", part.Yielding.Value)),
        .. plan.BudgetLines.SelectMany(Lines),
        .. plan.Funding.SelectMany(part => On(Validators.Funding, part, $"funding[{part.Id}]", part.Id.Value)),
        .. plan.Decisions.SelectMany(part => On(Validators.Decision, part, $"decisions[{part.Id}]", part.Id.Value)),
        .. plan.Duties.SelectMany(part => On(Validators.Duty, part, $"duties[{part.Id}]", part.Id.Value)),
        .. plan.Assumptions.SelectMany(part => On(Validators.Assumption, part, $"assumptions[{part.Id}]", part.Id.Value)),
        .. plan.Risks.SelectMany(part => On(Validators.Risk, part, $"risks[{part.Id}]", part.Id.Value)),
        .. plan.Baselines.SelectMany(part => On(Validators.Baseline, part, $"baselines[{part.Name}]", part.Name)),
        .. PlacedConditions.Of(plan).SelectMany(part => On(Validators.Condition, part.Condition, part.Path, part.Subject)),
    ];

    private static IEnumerable<Diagnostic> Resources(Resource resource)
    {
        string path = $"resources[{resource.Id}]";
        return
        [
            .. On(Validators.Resource, resource, path, resource.Id.Value),
            .. resource.Capacity.SelectMany((step, i) => On(Validators.CapacityStep, step, $"{path}.capacity[{i}]", resource.Id.Value)),
            .. resource.BoughtOut is { } time ? On(Validators.BoughtOutTime, time, $"{path}.boughtOut", resource.Id.Value) : [],
        ];
    }

    private static IEnumerable<Diagnostic> Criteria(SuccessCriterion criterion)
    {
        string path = $"criteria[{criterion.Id}]";
        PlacedTarget[] targets = criterion.Measure switch
        {
            HeadcountMeasure headcount => [new($"{path}.measure.target", headcount.Target, true)],
            EachOccurrenceMeasure { Each: { } target } each => [new($"{path}.measure.held", each.Held, true), new($"{path}.measure.each", target, true)],
            EachOccurrenceMeasure each => [new($"{path}.measure.held", each.Held, true)],
            IndicatorMeasure indicator => [new($"{path}.measure.target", indicator.Target, false)],
            _ => [],
        };
        return On(Validators.Criterion, criterion, path, criterion.Id.Value).Concat(targets.SelectMany(target => On(Validators.Target, target, target.Path, criterion.Id.Value)));
    }

    private static IEnumerable<Diagnostic> Items(PlanItem item)
    {
        string path = $"items[{item.Id}]";
        string id = item.Id.Value;
        return
        [
            .. On(Validators.Item, item, path, id),
            .. States(item.State, path, id),
            .. item is Activity activity ? On(Validators.Activity, activity, path, id) : [],
            .. item is PlanEvent planEvent ? On(Validators.Event, planEvent, path, id).Concat(Readings(planEvent.Results, $"{path}.results", id)) : [],
            .. item is Gate gate ? On(Validators.Gate, gate, path, id) : [],
            .. item.Effort.SelectMany(part => On(Validators.Effort, part, $"{path}.effort[{part.Resource}]", id)),
            .. item.Deliverables.SelectMany(part => On(Validators.Deliverable, part, $"{path}.deliverables[{part.Id}]", id)),
            .. item.OccurrenceTemplate() is { } template ? On(Validators.Occurrences, template, $"{path}.occurrences", id) : [],
            .. item.KnownOccurrences().SelectMany(part => (Diagnostic[])
            [
                .. On(Validators.Occurrence, part, $"{path}.occurrences[{part.Id}]", id),
                .. States(part.State, $"{path}.occurrences[{part.Id}]", id),
                .. Readings(part.Results, $"{path}.occurrences[{part.Id}].results", id),
            ]),
        ];
    }

    private static IEnumerable<Diagnostic> States(ItemState state, string path, string subject) => state switch
    {
        Cancelled cancelled => On(Validators.Cancelled, cancelled, $"{path}.state", subject),
        StandBy standBy => On(Validators.StandBy, standBy, $"{path}.state", subject),
        _ => [],
    };

    private static IEnumerable<Diagnostic> Lines(BudgetLine line)
    {
        string path = $"budgetLines[{line.Id}]";
        return On(Validators.BudgetLine, line, path, line.Id.Value).Concat(line.Amount switch
        {
            FixedAmount stated => On(Validators.FixedAmount, stated, $"{path}.amount", line.Id.Value),
            DrivenAmount driven => driven.Terms.SelectMany((term, i) => On(Validators.DriverTerm, term, $"{path}.amount.terms[{i}]", line.Id.Value)),
            _ => [],
        });
    }

    private static IEnumerable<Diagnostic> Readings(PlanList<Reading> readings, string path, string subject) =>
        readings.SelectMany((reading, i) => On(Validators.Reading, reading, $"{path}[{i}]", subject));

    private static IEnumerable<Diagnostic> On<T>(AbstractValidator<T> validator, T part, string path, string? subject)
    {
        foreach (ValidationFailure failure in validator.Validate(part).Errors)
        {
            PartFinding finding = (PartFinding)failure.CustomState;
            string place = path.Length == 0 || finding.Path.Length == 0 ? path + finding.Path : $"{path}.{finding.Path}";
            yield return new(failure.ErrorCode, Severities[failure.ErrorCode], place, finding.Message, finding.Hint) { Subject = subject };
        }
    }

    /// <summary>The validators, made once: they hold rules and no state.</summary>
    private static class Validators
    {
        public static readonly PlanHeaderValidator Header = new();
        public static readonly SourceValidator Source = new();
        public static readonly PartyValidator Party = new();
        public static readonly RoleValidator Role = new();
        public static readonly AudienceValidator Audience = new();
        public static readonly AreaValidator Area = new();
        public static readonly ResourceValidator Resource = new();
        public static readonly CapacityStepValidator CapacityStep = new();
        public static readonly BoughtOutTimeValidator BoughtOutTime = new();
        public static readonly PurposeValidator Purpose = new();
        public static readonly GoalValidator Goal = new();
        public static readonly EffectGoalValidator EffectGoal = new();
        public static readonly CriterionValidator Criterion = new();
        public static readonly TargetValidator Target = new();
        public static readonly IndicatorValidator Indicator = new();
        public static readonly MetricValidator Metric = new();
        public static readonly EvaluationQuestionValidator EvaluationQuestion = new();
        public static readonly ReadingValidator Reading = new();
        public static readonly TrackValidator Track = new();
        public static readonly SeriesValidator Series = new();
        public static readonly ItemValidator Item = new();
        public static readonly CancelledValidator Cancelled = new();
        public static readonly StandByValidator StandBy = new();
        public static readonly ActivityValidator Activity = new();
        public static readonly EventValidator Event = new();
        public static readonly GateValidator Gate = new();
        public static readonly OccurrencesValidator Occurrences = new();
        public static readonly OccurrenceValidator Occurrence = new();
        public static readonly EffortValidator Effort = new();
        public static readonly DeliverableValidator Deliverable = new();
        public static readonly FlowValidator Flow = new();
        public static readonly NoticeRuleValidator NoticeRule = new();
        public static readonly YieldRuleValidator YieldRule = new();
        public static readonly BudgetLineValidator BudgetLine = new();
        public static readonly FixedAmountValidator FixedAmount = new();
        public static readonly DriverTermValidator DriverTerm = new();
        public static readonly FundingValidator Funding = new();
        public static readonly DecisionValidator Decision = new();
        public static readonly DutyValidator Duty = new();
        public static readonly AssumptionValidator Assumption = new();
        public static readonly RiskValidator Risk = new();
        public static readonly BaselineValidator Baseline = new();
        public static readonly ConditionValidator Condition = new();
    }
}
