using System.Text.Json.Serialization;
using ActionPlanning.Amounts;
using ActionPlanning.Json.Shapes;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Json.V1;

/// <summary>The plan file as a whole.</summary>
[Mirrors(typeof(ActionPlan))]
internal sealed class PlanDocument
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Format { get; init; }

    public required PlanId Id { get; init; }

    public required string Title { get; init; }

    public PlanLanguage? Language { get; init; }

    public PartyId? Organisation { get; init; }

    public PlanDate? Period { get; init; }

    public string? FocusArea { get; init; }

    public PlanStatus? Status { get; init; }

    public AdoptionDocument? Adoption { get; init; }

    public DatesDocument? Dates { get; init; }

    public CalendarDocument? Calendar { get; init; }

    public BudgetDocument? Budget { get; init; }

    public SourceDocument[]? Sources { get; init; }

    public BasisDocument[]? BasedOn { get; init; }

    public QuoteDocument[]? Quotes { get; init; }

    public PartyDocument[]? Parties { get; init; }

    public AudienceDocument[]? Audiences { get; init; }

    public AreaSetDocument[]? AreaSets { get; init; }

    public ResourceDocument[]? Resources { get; init; }

    public PurposeDocument[]? Purposes { get; init; }

    public GoalDocument[]? Goals { get; init; }

    public EffectGoalDocument[]? EffectGoals { get; init; }

    public CriterionDocument[]? Criteria { get; init; }

    public IndicatorDocument[]? Indicators { get; init; }

    public MetricDocument[]? Metrics { get; init; }

    public EvaluationQuestionDocument[]? EvaluationQuestions { get; init; }

    public TrackDocument[]? Tracks { get; init; }

    public SeriesDocument[]? Series { get; init; }

    public ItemDocument[]? Items { get; init; }

    public LinkDocument[]? Links { get; init; }

    public FlowDocument[]? Flows { get; init; }

    public NoticeRuleDocument[]? NoticeRules { get; init; }

    public YieldRuleDocument[]? YieldRules { get; init; }

    public BudgetLineDocument[]? BudgetLines { get; init; }

    public FundingDocument[]? Funding { get; init; }

    public DecisionDocument[]? Decisions { get; init; }

    public DutyDocument[]? Duties { get; init; }

    public AssumptionDocument[]? Assumptions { get; init; }

    public RiskDocument[]? Risks { get; init; }

    public UncertaintyDocument[]? Uncertainties { get; init; }

    public CorrelationDocument[]? Correlations { get; init; }

    public BaselineDocument[]? Baselines { get; init; }

    public ScenarioDocument[]? Scenarios { get; init; }

    public BalancingMeasureDocument[]? Measures { get; init; }

    public NoteDocument[]? Notes { get; init; }
}

[Mirrors(typeof(DatePolicy))]
internal sealed class DatesDocument
{
    public PartOfMonthRule? PartOfMonth { get; init; }

    public SeasonDocument? Spring { get; init; }

    public SeasonDocument? Summer { get; init; }

    public SeasonDocument? Autumn { get; init; }

    public SeasonDocument? Winter { get; init; }
}

[Mirrors(typeof(SeasonSpan))]
internal sealed class SeasonDocument
{
    public required AnnualDate Start { get; init; }

    public required AnnualDate End { get; init; }

    public bool? StartsYearBefore { get; init; }
}

[Mirrors(typeof(PlanCalendar))]
internal sealed class CalendarDocument
{
    public string? Country { get; init; }

    public IsoDayOfWeek[]? WorkDays { get; init; }

    public bool? ObservancesAreOff { get; init; }

    public AbsenceDocument[]? Closures { get; init; }
}

[Mirrors(typeof(Absence))]
internal sealed class AbsenceDocument
{
    public required PlanDate When { get; init; }

    public required string Reason { get; init; }
}

[Mirrors(typeof(BudgetFrame))]
internal sealed class BudgetDocument
{
    public Currency? Currency { get; init; }

    public Quantity? OpeningBalance { get; init; }

    public Quantity? Reserve { get; init; }
}

[Mirrors(typeof(Source))]
internal sealed class SourceDocument
{
    public required SourceId Id { get; init; }

    public required string Title { get; init; }

    public PlanDate? When { get; init; }

    public PartyId? Body { get; init; }

    public string? Location { get; init; }
}

[Mirrors(typeof(Basis))]
internal sealed class BasisDocument
{
    public required string Text { get; init; }

    public PlanDate? When { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(Quote)), Addressed("source")]
internal sealed class QuoteDocument
{
    public required SourceId Source { get; init; }

    public string? At { get; init; }

    public string? Text { get; init; }
}

[Mirrors(typeof(Note))]
internal sealed class NoteDocument
{
    public required NoteKind Kind { get; init; }

    public required string Text { get; init; }

    public ItemId? Item { get; init; }

    public TrackId? Track { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}
