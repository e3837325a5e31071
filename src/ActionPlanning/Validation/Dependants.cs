using ActionPlanning.Validation.Parts;

namespace ActionPlanning.Validation;

/// <summary>What hangs on what in a plan: links, flows, conditions, criteria, budget lines and the like, as a graph from a part to those that need to know it.</summary>
internal sealed class Dependants
{
    /// <summary>More than a report would name; keeps huge plans quick.</summary>
    private const int Most = 500;

    private readonly Dictionary<(PartKind Kind, string Id), Part> parts = [];
    private int searches;

    public Dependants(ActionPlan plan)
    {
        foreach (Link link in plan.Links)
        {
            Add((PartKind.Item, link.From.Value), (PartKind.Item, link.To.Value));
        }

        foreach (Flow flow in plan.Flows)
        {
            Add((PartKind.Item, flow.From.Value), (PartKind.Item, flow.To.Value));
        }

        foreach (NoticeRule rule in plan.NoticeRules)
        {
            Add((PartKind.Item, rule.Meeting.Value), (PartKind.Item, rule.Notice.Value));
        }

        foreach (PlanItem item in plan.Items)
        {
            Items(item);
        }

        foreach ((_, string subject, PlanItem? item, Condition condition) in PlacedConditions.Of(plan))
        {
            Conditions(plan, item is null ? (PartKind.Resource, subject) : (PartKind.Item, subject), condition);
        }

        foreach (SuccessCriterion criterion in plan.Criteria)
        {
            Criteria(criterion);
        }

        foreach (Goal goal in plan.Goals)
        {
            Add(goal.Steers?.Indicator is { } indicator ? (PartKind.Indicator, indicator.Value) : default, (PartKind.Goal, goal.Id.Value));
        }

        foreach (EffectGoal goal in plan.EffectGoals)
        {
            Add(goal.Indicator is { } indicator ? (PartKind.Indicator, indicator.Value) : default, (PartKind.EffectGoal, goal.Id.Value));
        }

        foreach (Indicator indicator in plan.Indicators)
        {
            Add(indicator.BaselineEdition is { } edition ? (PartKind.Item, edition.Value) : default, (PartKind.Indicator, indicator.Id.Value));
        }

        foreach (BudgetLine line in plan.BudgetLines)
        {
            Add(line.Item is { } item ? (PartKind.Item, item.Value) : default, (PartKind.BudgetLine, line.Id.Value));
            Add(line.Amount is BoughtOutAmount amount ? (PartKind.Resource, amount.Resource.Value) : default, (PartKind.BudgetLine, line.Id.Value));
            Add(line.Funding is { } funding ? (PartKind.Funding, funding.Value) : default, (PartKind.BudgetLine, line.Id.Value));
        }

        foreach (Funding funding in plan.Funding)
        {
            foreach (ItemId item in funding.Enables)
            {
                Add((PartKind.Funding, funding.Id.Value), (PartKind.Item, item.Value));
            }
        }

        foreach (DutyToInform duty in plan.Duties)
        {
            Add(duty.After is { } after ? (PartKind.Item, after.Value) : default, (PartKind.Duty, duty.Id.Value));
        }

        foreach (Resource resource in plan.Resources)
        {
            Add(resource.Of is { } party ? (PartKind.Party, party.Value) : default, (PartKind.Resource, resource.Id.Value));
        }
    }

    /// <summary>The ids of everything that hangs on a part, the nearest first; nearest are equal in rank by id.</summary>
    public IReadOnlyList<string> Of(PartKind kind, string id) => parts.TryGetValue((kind, id), out Part? part) ? part.Dependants ??= Find(part) : [];

    /// <summary>Breadth-first search, ring by ring (Moore, 1959).</summary>
    private List<string> Find(Part start)
    {
        start.SeenIn = ++searches;
        List<Part> ring = [start];
        List<string> found = [];
        while (ring.Count > 0 && found.Count < Most)
        {
            List<Part> next = [];
            foreach (Part part in ring)
            {
                foreach (Part user in part.Users)
                {
                    if (user.SeenIn != searches)
                    {
                        user.SeenIn = searches;
                        next.Add(user);
                    }
                }
            }

            next.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id) is var order and not 0 ? order : left.Kind.CompareTo(right.Kind));
            found.AddRange(next.Select(part => part.Id).Where(part => part != start.Id));
            ring = next;
        }

        return [.. found.Distinct()];
    }

    private void Items(PlanItem item)
    {
        (PartKind, string) self = (PartKind.Item, item.Id.Value);
        Add(self, item.PartOf is { } whole ? (PartKind.Item, whole.Value) : default);
        Add(self, item.Serves is { } serves ? (PartKind.Item, serves.Item.Value) : default);
        foreach (Deliverable deliverable in item.Deliverables)
        {
            Add(self, deliverable.NeededBy is { } user ? (PartKind.Item, user.Value) : default);
        }

        foreach (Effort effort in item.Effort)
        {
            Add((PartKind.Resource, effort.Resource.Value), self);
        }

        if (item is Gate gate)
        {
            foreach (ItemId decided in gate.Decides)
            {
                Add(self, (PartKind.Item, decided.Value));
            }

            foreach (GateInput input in gate.Inputs)
            {
                Add(input.From is { } source ? (PartKind.Item, source.Value) : default, self);
            }
        }

        if (item is Deadline deadline)
        {
            foreach (ItemId limited in deadline.Limits)
            {
                Add(self, (PartKind.Item, limited.Value));
            }
        }
    }

    private void Conditions(ActionPlan plan, (PartKind, string) waiting, Condition condition)
    {
        switch (condition)
        {
            case CapacityAtLeast capacity:
                Add((PartKind.Resource, capacity.Resource.Value), waiting);
                break;
            case GateApproved gate:
                Add((PartKind.Item, gate.Gate.Value), waiting);
                break;
            case FundingGranted granted:
                Add((PartKind.Funding, granted.Funding.Value), waiting);
                break;
            case ItemCompleted completed:
                Add((PartKind.Item, completed.Item.Value), waiting);
                break;
            case LiquidityAtLeast:
                foreach (BudgetLine line in plan.BudgetLines)
                {
                    Add((PartKind.BudgetLine, line.Id.Value), waiting);
                }

                break;
            case BreaksEven even:
                foreach (BudgetLine line in plan.BudgetLines.Where(line => line.Item == even.Item))
                {
                    Add((PartKind.BudgetLine, line.Id.Value), waiting);
                }

                break;
        }
    }

    private void Criteria(SuccessCriterion criterion)
    {
        (PartKind, string) self = (PartKind.Criterion, criterion.Id.Value);
        switch (criterion.Measure)
        {
            case HeadcountMeasure headcount:
                Add((PartKind.Party, headcount.Role.Value), self);
                break;
            case HeldMeasure held:
                Add((PartKind.Item, held.Item.Value), self);
                break;
            case EachOccurrenceMeasure each:
                Add((PartKind.Item, each.Item.Value), self);
                break;
            case IndicatorMeasure indicator:
                Add((PartKind.Indicator, indicator.Indicator.Value), self);
                break;
        }

        Add(criterion.DueAt is { } at ? (PartKind.Item, at.Value) : default, self);
        Add(self, criterion.Goal is { } goal ? (PartKind.Goal, goal.Value) : default);
    }

    private void Add((PartKind Kind, string Id) from, (PartKind Kind, string Id) to)
    {
        if (from.Id is null || to.Id is null || from == to)
        {
            return;
        }

        PartOf(from).Users.Add(PartOf(to));
    }

    private Part PartOf((PartKind Kind, string Id) key)
    {
        if (!parts.TryGetValue(key, out Part? part))
        {
            parts.Add(key, part = new(key.Kind, key.Id));
        }

        return part;
    }

    /// <summary>A part, and those that need to know it.</summary>
    private sealed class Part(PartKind kind, string id)
    {
        public PartKind Kind { get; } = kind;

        public string Id { get; } = id;

        public List<Part> Users { get; } = [];

        /// <summary>Gets or sets the number of the last search that came by.</summary>
        public int SeenIn { get; set; }

        public List<string>? Dependants { get; set; }
    }
}
