using System.Diagnostics.CodeAnalysis;
using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;
using ActionPlanning.Time;

namespace ActionPlanning;

/// <summary>
/// Builds an <see cref="ActionPlan"/> part by part. Parts may refer to parts that are added later; everything is checked once, at the end:
/// <see cref="Build"/> throws with every fault listed, <see cref="TryBuild"/> returns them.
/// </summary>
/// <remarks>A mutable workbench, for one thread. Every kind of part can be added as a record with <c>Add</c>; the named methods are shorter ways for what most plans say.</remarks>
public sealed partial class ActionPlanBuilder
{
    private readonly List<Diagnostic> faults = [];
    private readonly List<Source> sources = [];
    private readonly List<Basis> basedOn = [];
    private readonly List<Quote> quotes = [];
    private readonly List<Party> parties = [];
    private readonly List<Audience> audiences = [];
    private readonly List<AreaSet> areaSets = [];
    private readonly List<Resource> resources = [];
    private readonly List<Purpose> purposes = [];
    private readonly List<Goal> goals = [];
    private readonly List<EffectGoal> effectGoals = [];
    private readonly List<SuccessCriterion> criteria = [];
    private readonly List<Indicator> indicators = [];
    private readonly List<Metric> metrics = [];
    private readonly List<EvaluationQuestion> evaluationQuestions = [];
    private readonly List<Track> tracks = [];
    private readonly List<Series> series = [];
    private readonly List<PlanItem> items = [];
    private readonly List<Link> links = [];
    private readonly List<Flow> flows = [];
    private readonly List<NoticeRule> noticeRules = [];
    private readonly List<YieldRule> yieldRules = [];
    private readonly List<BudgetLine> budgetLines = [];
    private readonly List<Funding> funding = [];
    private readonly List<Decision> decisions = [];
    private readonly List<DutyToInform> duties = [];
    private readonly List<Assumption> assumptions = [];
    private readonly List<Risk> risks = [];
    private readonly List<Uncertainty> uncertainties = [];
    private readonly List<Correlation> correlations = [];
    private readonly List<Baseline> baselines = [];
    private readonly List<Scenario> scenarios = [];
    private readonly List<BalancingMeasure> measures = [];
    private readonly List<Note> notes = [];
    private readonly PlanId id;
    private readonly string title;
    private int? headingYear;

    /// <summary>Initializes a new instance of the <see cref="ActionPlanBuilder"/> class for an empty plan.</summary>
    /// <param name="id">The plan's id.</param>
    /// <param name="title">The title, kept exactly as written.</param>
    public ActionPlanBuilder(PlanId id, string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        this.id = id;
        this.title = title;
    }

    internal ActionPlanBuilder(ActionPlan plan)
    {
        id = plan.Id;
        title = plan.Title;
        Language = plan.Language;
        Organisation = plan.Organisation;
        Period = plan.Period;
        FocusArea = plan.FocusArea;
        Status = plan.Status;
        Adoption = plan.Adoption;
        Dates = plan.Dates;
        Calendar = plan.Calendar;
        Budget = plan.Budget;
        sources.AddRange(plan.Sources);
        basedOn.AddRange(plan.BasedOn);
        quotes.AddRange(plan.Quotes);
        parties.AddRange(plan.Parties);
        audiences.AddRange(plan.Audiences);
        areaSets.AddRange(plan.AreaSets);
        resources.AddRange(plan.Resources);
        purposes.AddRange(plan.Purposes);
        goals.AddRange(plan.Goals);
        effectGoals.AddRange(plan.EffectGoals);
        criteria.AddRange(plan.Criteria);
        indicators.AddRange(plan.Indicators);
        metrics.AddRange(plan.Metrics);
        evaluationQuestions.AddRange(plan.EvaluationQuestions);
        tracks.AddRange(plan.Tracks);
        series.AddRange(plan.Series);
        items.AddRange(plan.Items);
        links.AddRange(plan.Links);
        flows.AddRange(plan.Flows);
        noticeRules.AddRange(plan.NoticeRules);
        yieldRules.AddRange(plan.YieldRules);
        budgetLines.AddRange(plan.BudgetLines);
        funding.AddRange(plan.Funding);
        decisions.AddRange(plan.Decisions);
        duties.AddRange(plan.Duties);
        assumptions.AddRange(plan.Assumptions);
        risks.AddRange(plan.Risks);
        uncertainties.AddRange(plan.Uncertainties);
        correlations.AddRange(plan.Correlations);
        baselines.AddRange(plan.Baselines);
        scenarios.AddRange(plan.Scenarios);
        measures.AddRange(plan.Measures);
        notes.AddRange(plan.Notes);
    }

    /// <summary>Gets or sets the language that the plan is written in. Default: Danish.</summary>
    public PlanLanguage Language { get; set; } = PlanLanguage.Danish;

    /// <summary>Gets or sets the organisation whose plan it is. Default: not stated.</summary>
    public PartyId? Organisation { get; set; }

    /// <summary>Gets or sets the period that the plan covers. Default: not stated.</summary>
    public PlanDate? Period { get; set; }

    /// <summary>Gets or sets the focus area that the plan is a part of. Default: none.</summary>
    public string? FocusArea { get; set; }

    /// <summary>Gets or sets how far the plan itself has come. Default: draft.</summary>
    public PlanStatus Status { get; set; }

    /// <summary>Gets or sets who adopted the plan, and when. Default: nobody.</summary>
    public Adoption? Adoption { get; set; }

    /// <summary>Gets or sets how coarse dates are read. Default: <see cref="DatePolicy.Default"/>.</summary>
    public DatePolicy Dates { get; set; } = DatePolicy.Default;

    /// <summary>Gets or sets the working days. Default: Monday to Friday without Danish public holidays.</summary>
    public PlanCalendar Calendar { get; set; } = new();

    /// <summary>Gets or sets currency, opening balance and reserve. Default: Danish kroner, both sums unknown.</summary>
    public BudgetFrame Budget { get; set; } = new(Currency.Dkk);

    /// <summary>Adds a source.</summary>
    /// <param name="source">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(Source source) => Added(sources, source);

    /// <summary>Adds a basis.</summary>
    /// <param name="basis">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(Basis basis) => Added(basedOn, basis);

    /// <summary>Adds a passage that concerns the plan as a whole.</summary>
    /// <param name="quote">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(Quote quote) => Added(quotes, quote);

    /// <summary>Adds a body, role or organisation.</summary>
    /// <param name="party">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(Party party) => Added(parties, party);

    /// <summary>Adds an audience.</summary>
    /// <param name="audience">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(Audience audience) => Added(audiences, audience);

    /// <summary>Adds a set of areas.</summary>
    /// <param name="areas">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(AreaSet areas) => Added(areaSets, areas);

    /// <summary>Adds a resource.</summary>
    /// <param name="resource">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(Resource resource) => Added(resources, resource);

    /// <summary>Adds a purpose.</summary>
    /// <param name="purpose">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(Purpose purpose) => Added(purposes, purpose);

    /// <summary>Adds a goal.</summary>
    /// <param name="goal">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(Goal goal) => Added(goals, goal);

    /// <summary>Adds an effect goal.</summary>
    /// <param name="effectGoal">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(EffectGoal effectGoal) => Added(effectGoals, effectGoal);

    /// <summary>Adds a success criterion.</summary>
    /// <param name="criterion">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(SuccessCriterion criterion) => Added(criteria, criterion);

    /// <summary>Adds an indicator.</summary>
    /// <param name="indicator">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(Indicator indicator) => Added(indicators, indicator);

    /// <summary>Adds a metric.</summary>
    /// <param name="metric">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(Metric metric) => Added(metrics, metric);

    /// <summary>Adds a question for the evaluation.</summary>
    /// <param name="question">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(EvaluationQuestion question) => Added(evaluationQuestions, question);

    /// <summary>Adds a track.</summary>
    /// <param name="track">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(Track track) => Added(tracks, track);

    /// <summary>Adds a series.</summary>
    /// <param name="part">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(Series part) => Added(series, part);

    /// <summary>Adds an item of any kind.</summary>
    /// <param name="item">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(PlanItem item) => Added(items, item);

    /// <summary>Adds a link.</summary>
    /// <param name="link">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(Link link) => Added(links, link);

    /// <summary>Adds a flow.</summary>
    /// <param name="flow">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(Flow flow) => Added(flows, flow);

    /// <summary>Adds a rule of notice.</summary>
    /// <param name="rule">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(NoticeRule rule) => Added(noticeRules, rule);

    /// <summary>Adds a trade-off.</summary>
    /// <param name="rule">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(YieldRule rule) => Added(yieldRules, rule);

    /// <summary>Adds a budget line.</summary>
    /// <param name="line">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(BudgetLine line) => Added(budgetLines, line);

    /// <summary>Adds a funding source.</summary>
    /// <param name="part">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(Funding part) => Added(funding, part);

    /// <summary>Adds a decision at the end of the log.</summary>
    /// <param name="decision">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(Decision decision) => Added(decisions, decision);

    /// <summary>Adds a duty to inform.</summary>
    /// <param name="duty">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(DutyToInform duty) => Added(duties, duty);

    /// <summary>Adds an assumption.</summary>
    /// <param name="assumption">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(Assumption assumption) => Added(assumptions, assumption);

    /// <summary>Adds a risk or an opportunity.</summary>
    /// <param name="risk">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(Risk risk) => Added(risks, risk);

    /// <summary>Adds a number that may turn out in several ways.</summary>
    /// <param name="uncertainty">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(Uncertainty uncertainty) => Added(uncertainties, uncertainty);

    /// <summary>Adds that two uncertain numbers move together.</summary>
    /// <param name="correlation">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(Correlation correlation) => Added(correlations, correlation);

    /// <summary>Adds a baseline.</summary>
    /// <param name="baseline">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(Baseline baseline) => Added(baselines, baseline);

    /// <summary>Adds a named what-if.</summary>
    /// <param name="scenario">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(Scenario scenario) => Added(scenarios, scenario);

    /// <summary>Adds something that can be done to make the plan balance.</summary>
    /// <param name="measure">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(BalancingMeasure measure) => Added(measures, measure);

    /// <summary>Adds a note.</summary>
    /// <param name="note">The part.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Add(Note note) => Added(notes, note);

    /// <summary>Takes an item out, with every link, flow, rule of notice, trade-off and change of a scenario or measure that names it.</summary>
    /// <param name="item">The item.</param>
    /// <returns>This builder.</returns>
    public ActionPlanBuilder Remove(ItemId item)
    {
        items.RemoveAll(part => part.Id == item);
        links.RemoveAll(part => part.From == item || part.To == item);
        flows.RemoveAll(part => part.From == item || part.To == item);
        noticeRules.RemoveAll(part => part.Notice == item || part.Meeting == item);
        yieldRules.RemoveAll(part => part.Yielding == item || part.To == item);
        Change(scenarios, part => part with { Changes = Without(part.Changes) });
        Change(measures, part => part with { Changes = Without(part.Changes) });
        return this;

        PlanList<PlanChange> Without(PlanList<PlanChange> changes) => [.. changes.Where(change => !change.References("").Any(reference => reference.Kind == PartKind.Item && reference.Id == item.Value))];
    }

    /// <summary>Puts a baseline in the place of the one with the same name, or after all others.</summary>
    internal void Replace(Baseline baseline)
    {
        int at = baselines.FindIndex(part => part.Name == baseline.Name);
        if (at < 0)
        {
            baselines.Add(baseline);
        }
        else
        {
            baselines[at] = baseline;
        }
    }

    /// <summary>Puts a changed item in the place of the item with the same id.</summary>
    /// <param name="item">The changed item.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">There is no item with that id.</exception>
    public ActionPlanBuilder Replace(PlanItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        int at = items.FindIndex(part => part.Id == item.Id);
        if (at < 0)
        {
            throw new KeyNotFoundException($"There is no item '{item.Id}' to replace.");
        }

        items[at] = item;
        return this;
    }

    /// <summary>Checks everything and makes the plan.</summary>
    /// <returns>The plan.</returns>
    /// <exception cref="ActionPlanException">The parts do not make a sound plan; the exception lists every fault.</exception>
    public ActionPlan Build() => TryBuild(out ActionPlan? plan, out IReadOnlyList<Diagnostic> found) ? plan : throw new ActionPlanException(found);

    /// <summary>Checks everything and makes the plan, if it is sound.</summary>
    /// <param name="plan">The plan, when there are no faults.</param>
    /// <param name="found">Every fault that was found; empty when there is none.</param>
    /// <returns>Whether there is a plan.</returns>
    public bool TryBuild([NotNullWhen(true)] out ActionPlan? plan, out IReadOnlyList<Diagnostic> found)
    {
        ActionPlan draft = Assemble();
        found = [.. faults, .. StructureCheck.Faults(draft)];
        plan = found.Count == 0 ? draft : null;
        return plan is not null;
    }

    /// <summary>Puts the parts together without a check, for those who check by themselves.</summary>
    internal ActionPlan Assemble() => new()
    {
        Id = id,
        Title = title,
        Language = Language,
        Organisation = Organisation,
        Period = Period,
        FocusArea = FocusArea,
        Status = Status,
        Adoption = Adoption,
        Dates = Dates,
        Calendar = Calendar,
        Budget = Budget,
        Sources = [.. sources],
        BasedOn = [.. basedOn],
        Quotes = [.. quotes],
        Parties = [.. parties],
        Audiences = [.. audiences],
        AreaSets = [.. areaSets],
        Resources = [.. resources],
        Purposes = [.. purposes],
        Goals = [.. goals],
        EffectGoals = [.. effectGoals],
        Criteria = [.. criteria],
        Indicators = [.. indicators],
        Metrics = [.. metrics],
        EvaluationQuestions = [.. evaluationQuestions],
        Tracks = [.. tracks],
        Series = [.. series],
        Items = [.. items],
        Links = [.. links],
        Flows = [.. flows],
        NoticeRules = [.. noticeRules],
        YieldRules = [.. yieldRules],
        BudgetLines = [.. budgetLines],
        Funding = [.. funding],
        Decisions = [.. decisions],
        Duties = [.. duties],
        Assumptions = [.. assumptions],
        Risks = [.. risks],
        Uncertainties = [.. uncertainties],
        Correlations = [.. correlations],
        Baselines = [.. baselines],
        Scenarios = [.. scenarios],
        Measures = [.. measures],
        Notes = [.. notes],
    };

    /// <summary>Puts changed parts in the places of their originals, and leaves the scenarios out: what is changed is one itself.</summary>
    internal void Overlay(Func<PlanItem, PlanItem> item, Func<Resource, Resource> resource, Func<Funding, Funding> source, Func<BudgetLine, BudgetLine> line)
    {
        Change(items, item);
        Change(resources, resource);
        Change(funding, source);
        Change(budgetLines, line);
        scenarios.Clear();
    }

    /// <summary>Leaves out what was uncertain and is settled now, and moves what is uncertain about another number.</summary>
    internal void Settle(IEnumerable<(Predicate<PlanDriver> Of, decimal? Added)> changes)
    {
        foreach ((Predicate<PlanDriver> of, decimal? added) in changes)
        {
            if (added is not { } by)
            {
                uncertainties.RemoveAll(part => of(part.Of));
                correlations.RemoveAll(part => of(part.First) || of(part.Second));
            }
            else
            {
                Change(uncertainties, part => of(part.Of) ? part with { Spread = part.Spread.Plus(by) } : part);
            }
        }
    }

    /// <summary>Judges circumstances wherever they stand.</summary>
    internal void Judge(IReadOnlyDictionary<string, bool> judgements)
    {
        Change(items, item => item with { Condition = item.Condition?.Judged(judgements), State = StateOf(item.State) } switch
        {
            Activity { Occurrences: { } template } activity => activity with { Occurrences = Known(template) },
            PlanEvent { Occurrences: { } template } planEvent => planEvent with { Occurrences = Known(template) },
            PlanItem other => other,
        });
        Change(resources, resource => resource with { Capacity = [.. resource.Capacity.Select(step => step with { When = step.When?.Judged(judgements) })] });

        ItemState StateOf(ItemState state) => state is StandBy { ResumeWhen: { } condition } standBy ? standBy with { ResumeWhen = condition.Judged(judgements) } : state;

        Occurrences Known(Occurrences template) => template with
        {
            Known = [.. template.Known.Select(part => part with { Condition = part.Condition?.Judged(judgements), State = StateOf(part.State) })],
        };
    }

    private static void Change<T>(List<T> list, Func<T, T> change)
    {
        for (int i = 0; i < list.Count; i++)
        {
            list[i] = change(list[i]);
        }
    }

    private ActionPlanBuilder Added<T>(List<T> list, T part)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(part);
        list.Add(part);
        return this;
    }
}
