using System.Diagnostics.CodeAnalysis;
using ActionPlanning.Amounts;
using ActionPlanning.Time;

namespace ActionPlanning;

/// <summary>
/// An action plan as a value. Made only by <see cref="ActionPlanBuilder"/> or the JSON reader, so a plan that exists is structurally sound:
/// ids are unique, references resolve, and nothing depends on itself. Two plans are equal when all their parts are.
/// </summary>
public sealed record ActionPlan
{
    private readonly PlanIndex index = new();

    internal ActionPlan()
    {
    }

    /// <summary>Gets the id.</summary>
    public PlanId Id { get; internal init; }

    /// <summary>Gets the title, exactly as written.</summary>
    public string Title { get; internal init; } = "";

    /// <summary>Gets the language that the plan is written in. Default: Danish.</summary>
    public PlanLanguage Language { get; internal init; } = PlanLanguage.Danish;

    /// <summary>Gets the organisation whose plan it is; null when not stated.</summary>
    public PartyId? Organisation { get; internal init; }

    /// <summary>Gets the period that the plan covers; null when it does not say, and it is then the span of its items.</summary>
    public PlanDate? Period { get; internal init; }

    /// <summary>Gets the focus area that the plan is a part of, as written; null when none.</summary>
    public string? FocusArea { get; internal init; }

    /// <summary>Gets how far the plan itself has come. Default: draft.</summary>
    public PlanStatus Status { get; internal init; }

    /// <summary>Gets who adopted the plan, and when; null when it is not adopted.</summary>
    public Adoption? Adoption { get; internal init; }

    /// <summary>Gets how coarse dates are read. Default: thirds of a month, autumn from 1 September to 30 November.</summary>
    public DatePolicy Dates { get; internal init; } = DatePolicy.Default;

    /// <summary>Gets the working days. Default: Monday to Friday without Danish public holidays.</summary>
    public PlanCalendar Calendar { get; internal init; } = new();

    /// <summary>Gets currency, opening balance and reserve. Default: Danish kroner, both sums unknown.</summary>
    public BudgetFrame Budget { get; internal init; } = new(Currency.Dkk);

    /// <summary>Gets the documents that the plan rests on or quotes.</summary>
    public PlanList<Source> Sources { get; internal init; }

    /// <summary>Gets what the plan was made on the grounds of.</summary>
    public PlanList<Basis> BasedOn { get; internal init; }

    /// <summary>Gets passages that concern the plan as a whole, such as an objective quoted from a strategy.</summary>
    public PlanList<Quote> Quotes { get; internal init; }

    /// <summary>Gets the bodies, roles and organisations.</summary>
    public PlanList<Party> Parties { get; internal init; }

    /// <summary>Gets the groups of people that things are for.</summary>
    public PlanList<Audience> Audiences { get; internal init; }

    /// <summary>Gets the sets of areas.</summary>
    public PlanList<AreaSet> AreaSets { get; internal init; }

    /// <summary>Gets the resources.</summary>
    public PlanList<Resource> Resources { get; internal init; }

    /// <summary>Gets the purposes.</summary>
    public PlanList<Purpose> Purposes { get; internal init; }

    /// <summary>Gets the goals.</summary>
    public PlanList<Goal> Goals { get; internal init; }

    /// <summary>Gets the effect goals.</summary>
    public PlanList<EffectGoal> EffectGoals { get; internal init; }

    /// <summary>Gets the success criteria.</summary>
    public PlanList<SuccessCriterion> Criteria { get; internal init; }

    /// <summary>Gets the indicators.</summary>
    public PlanList<Indicator> Indicators { get; internal init; }

    /// <summary>Gets what is counted at items and occurrences.</summary>
    public PlanList<Metric> Metrics { get; internal init; }

    /// <summary>Gets the questions that the evaluation is to answer.</summary>
    public PlanList<EvaluationQuestion> EvaluationQuestions { get; internal init; }

    /// <summary>Gets the tracks, in the plan's order.</summary>
    public PlanList<Track> Tracks { get; internal init; }

    /// <summary>Gets the series that come in editions.</summary>
    public PlanList<Series> Series { get; internal init; }

    /// <summary>Gets the items, in the plan's order.</summary>
    public PlanList<PlanItem> Items { get; internal init; }

    /// <summary>Gets the dependencies in time.</summary>
    public PlanList<Link> Links { get; internal init; }

    /// <summary>Gets the flows of results between items.</summary>
    public PlanList<Flow> Flows { get; internal init; }

    /// <summary>Gets the rules of notice.</summary>
    public PlanList<NoticeRule> NoticeRules { get; internal init; }

    /// <summary>Gets the trade-offs that are decided beforehand.</summary>
    public PlanList<YieldRule> YieldRules { get; internal init; }

    /// <summary>Gets the budget lines.</summary>
    public PlanList<BudgetLine> BudgetLines { get; internal init; }

    /// <summary>Gets the funding sources.</summary>
    public PlanList<Funding> Funding { get; internal init; }

    /// <summary>Gets the decision log, oldest first.</summary>
    public PlanList<Decision> Decisions { get; internal init; }

    /// <summary>Gets the duties to inform.</summary>
    public PlanList<DutyToInform> Duties { get; internal init; }

    /// <summary>Gets the assumptions.</summary>
    public PlanList<Assumption> Assumptions { get; internal init; }

    /// <summary>Gets the risks and opportunities.</summary>
    public PlanList<Risk> Risks { get; internal init; }

    /// <summary>Gets the numbers that may turn out in several ways.</summary>
    public PlanList<Uncertainty> Uncertainties { get; internal init; }

    /// <summary>Gets which of these move together.</summary>
    public PlanList<Correlation> Correlations { get; internal init; }

    /// <summary>Gets the named baselines.</summary>
    public PlanList<Baseline> Baselines { get; internal init; }

    /// <summary>Gets the named what-ifs.</summary>
    public PlanList<Scenario> Scenarios { get; internal init; }

    /// <summary>Gets what can be done to make the plan balance.</summary>
    public PlanList<BalancingMeasure> Measures { get; internal init; }

    /// <summary>Gets texts of the document that are not parts of the plan.</summary>
    public PlanList<Note> Notes { get; internal init; }

    /// <summary>Finds an item.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The item.</returns>
    /// <exception cref="KeyNotFoundException">The plan has no such item.</exception>
    public PlanItem Item(ItemId id) => TryFind(id, out PlanItem? item) ? item : throw new KeyNotFoundException($"The plan '{Id}' has no item '{id}'.");

    /// <summary>Looks for an item.</summary>
    /// <param name="id">The id.</param>
    /// <param name="item">The item, when there is one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(ItemId id, [NotNullWhen(true)] out PlanItem? item) => index.Items(this).TryGetValue(id, out item);

    /// <summary>Finds a party.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The party.</returns>
    /// <exception cref="KeyNotFoundException">The plan has no such party.</exception>
    public Party Party(PartyId id) => index.Parties(this).TryGetValue(id, out Party? party) ? party : throw new KeyNotFoundException($"The plan '{Id}' has no party '{id}'.");

    /// <summary>The same plan with other measures.</summary>
    internal ActionPlan WithMeasures(PlanList<BalancingMeasure> measures) => this with { Measures = measures };

    /// <summary>Makes a builder that holds everything in this plan, for a changed copy.</summary>
    /// <returns>The builder.</returns>
    public ActionPlanBuilder ToBuilder() => new(this);

    /// <summary>Prints id and title.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id}: {Title}";
}
