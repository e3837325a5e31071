using ActionPlanning.Time;

namespace ActionPlanning;

/// <summary>A plan with changes laid over it. What is not changed is looked up in the plan, so that a draft costs no more than its changes.</summary>
internal sealed class PlanDraft
{
    private readonly ActionPlan plan;
    private readonly PlanDates dates;
    private readonly Overlay<ItemId, PlanItem> items;
    private readonly Overlay<ResourceId, Resource> resources;
    private readonly Overlay<FundingId, Funding> funding;
    private readonly Overlay<BudgetLineId, BudgetLine> lines;
    private readonly Dictionary<string, bool> judgements = [];
    private readonly List<(Predicate<PlanDriver> Of, decimal? Added)> settled = [];
    private readonly Dictionary<PlanDate, DateWindow?> days = [];
    private HashSet<string>? circumstances;

    public PlanDraft(ActionPlan plan)
    {
        this.plan = plan;
        dates = new(plan);
        items = new(plan.Items, part => part.Id);
        resources = new(plan.Resources, part => part.Id);
        funding = new(plan.Funding, part => part.Id);
        lines = new(plan.BudgetLines, part => part.Id);
        Budget = plan.Budget;
    }

    public PlanLanguage Language => plan.Language;

    public BudgetFrame Budget { get; set; }

    private HashSet<string> Circumstances => circumstances ??= [.. plan.Conditions().SelectMany(condition => condition.Circumstances())];

    /// <summary>Takes every change back.</summary>
    public void Reset()
    {
        items.Reset();
        resources.Reset();
        funding.Reset();
        lines.Reset();
        judgements.Clear();
        settled.Clear();
        Budget = plan.Budget;
    }

    public bool Has(Reference reference) => reference.Kind switch
    {
        PartKind.Circumstance => Circumstances.Contains(reference.Id),
        _ when reference.Id.Length == 0 => false,
        PartKind.Item => items.Has(new(reference.Id)),
        PartKind.Resource => resources.Has(new(reference.Id)),
        PartKind.Funding => funding.Has(new(reference.Id)),
        PartKind.BudgetLine => lines.Has(new(reference.Id)),
        _ => throw new ArgumentOutOfRangeException(nameof(reference), reference, null),
    };

    public IReadOnlyList<string> Known(PartKind kind) => kind switch
    {
        PartKind.Item => [.. plan.Items.Select(part => part.Id.Value)],
        PartKind.Resource => [.. plan.Resources.Select(part => part.Id.Value)],
        PartKind.Funding => [.. plan.Funding.Select(part => part.Id.Value)],
        PartKind.BudgetLine => [.. plan.BudgetLines.Select(part => part.Id.Value)],
        _ => [.. Circumstances],
    };

    public PlanItem Item(ItemId id) => items[id];

    public Resource Resource(ResourceId id) => resources[id];

    public Funding FundingOf(FundingId id) => funding[id];

    public BudgetLine Line(BudgetLineId id) => lines[id];

    public void Put(PlanItem item) => items[item.Id] = item;

    public void Put(Resource resource) => resources[resource.Id] = resource;

    public void Put(Funding part) => funding[part.Id] = part;

    public void Put(BudgetLine line) => lines[line.Id] = line;

    public void Judge(string circumstance, bool holds) => judgements[circumstance] = holds;

    /// <summary>Numbers that a change states are no longer uncertain.</summary>
    public void Settle(Predicate<PlanDriver> of) => settled.Add((of, null));

    /// <summary>Numbers that a change makes greater stay as uncertain as they were.</summary>
    public void Shift(Predicate<PlanDriver> of, decimal added) => settled.Add((of, added));

    /// <summary>The days of a date by the plan's rules; null when it has none.</summary>
    public DateWindow? Days(PlanDate? date)
    {
        if (date is null)
        {
            return null;
        }

        if (!days.TryGetValue(date, out DateWindow? window))
        {
            days.Add(date, window = dates.Resolve(date).Window);
        }

        return window;
    }

    /// <summary>The changed copy. Nothing needs checking again: changes name only parts that are there, and none of them links parts to each other.</summary>
    public ActionPlan ToPlan()
    {
        ActionPlanBuilder builder = plan.ToBuilder();
        builder.Budget = Budget;
        builder.Overlay(items.Of, resources.Of, funding.Of, lines.Of);
        if (settled.Count > 0)
        {
            builder.Settle(settled);
        }

        if (judgements.Count > 0)
        {
            builder.Judge(judgements);
        }

        ActionPlan changed = builder.Assemble();
        return changed.Measures.IsEmpty ? changed : changed.WithMeasures([.. Possible(changed)]);
    }

    /// <summary>The measures without the changes that cannot be made any longer, because what they name is not there or is of another kind.</summary>
    private static IEnumerable<BalancingMeasure> Possible(ActionPlan changed)
    {
        PlanDraft draft = new(changed);
        foreach (BalancingMeasure measure in changed.Measures)
        {
            draft.Reset();
            PlanChange[] possible = [.. measure.Changes.Where(change => ChangeCheck.Make(change, draft, "", suggest: false).Count == 0)];
            yield return possible.Length == measure.Changes.Count ? measure : measure with { Changes = [.. possible] };
        }
    }

    /// <summary>The parts of one kind, by id, with the changed ones in place of their originals.</summary>
    private sealed class Overlay<TId, TPart>(PlanList<TPart> originals, Func<TPart, TId> idOf)
        where TId : struct
        where TPart : class
    {
        private readonly Dictionary<TId, TPart> changed = [];
        private Dictionary<TId, TPart>? known;

        public TPart this[TId id]
        {
            get => changed.GetValueOrDefault(id) ?? Known[id];
            set => changed[id] = value;
        }

        // A repeated id is a fault of its own; the first one counts here.
        private Dictionary<TId, TPart> Known => known ??= originals.DistinctBy(idOf).ToDictionary(idOf);

        public bool Has(TId id) => Known.ContainsKey(id);

        public TPart Of(TPart original) => changed.GetValueOrDefault(idOf(original)) ?? original;

        public void Reset() => changed.Clear();
    }
}
