namespace ActionPlanning;

/// <summary>Lists every id that a plan declares and every id that it refers to. The one place that knows where references are.</summary>
internal static class PlanReferences
{
    public static IEnumerable<(PartKind Kind, string Scope, string Id, string Path)> Declared(ActionPlan plan) =>
    [
        .. plan.Sources.Select(part => (PartKind.Source, "", part.Id.Value, $"sources[{part.Id}]")),
        .. plan.Parties.Select(part => (PartKind.Party, "", part.Id.Value, $"parties[{part.Id}]")),
        .. plan.Audiences.Select(part => (PartKind.Audience, "", part.Id.Value, $"audiences[{part.Id}]")),
        .. plan.AreaSets.Select(part => (PartKind.AreaSet, "", part.Id.Value, $"areaSets[{part.Id}]")),
        .. plan.AreaSets.SelectMany(set => set.Areas.Select(part => (PartKind.Area, set.Id.Value, part.Id.Value, $"areaSets[{set.Id}].areas[{part.Id}]"))),
        .. plan.Resources.Select(part => (PartKind.Resource, "", part.Id.Value, $"resources[{part.Id}]")),
        .. plan.Purposes.Select(part => (PartKind.Purpose, "", part.Id.Value, $"purposes[{part.Id}]")),
        .. plan.Goals.Select(part => (PartKind.Goal, "", part.Id.Value, $"goals[{part.Id}]")),
        .. plan.EffectGoals.Select(part => (PartKind.EffectGoal, "", part.Id.Value, $"effectGoals[{part.Id}]")),
        .. plan.Criteria.Select(part => (PartKind.Criterion, "", part.Id.Value, $"criteria[{part.Id}]")),
        .. plan.Indicators.Select(part => (PartKind.Indicator, "", part.Id.Value, $"indicators[{part.Id}]")),
        .. plan.Metrics.Select(part => (PartKind.Metric, "", part.Id.Value, $"metrics[{part.Id}]")),
        .. plan.Tracks.Select(part => (PartKind.Track, "", part.Id.Value, $"tracks[{part.Id}]")),
        .. plan.Series.Select(part => (PartKind.Series, "", part.Id.Value, $"series[{part.Id}]")),
        .. plan.Items.Select(part => (PartKind.Item, "", part.Id.Value, $"items[{part.Id}]")),
        .. plan.Items.SelectMany(item => item.KnownOccurrences().Select(part => (PartKind.Occurrence, item.Id.Value, part.Id.Value, $"items[{item.Id}].occurrences[{part.Id}]"))),
        .. plan.Items.SelectMany(item => item.Deliverables.Select(part => (PartKind.Deliverable, "", part.Id.Value, $"items[{item.Id}].deliverables[{part.Id}]"))),
        .. plan.Flows.Select(part => (PartKind.Flow, "", part.Id.Value, $"flows[{part.Id}]")),
        .. plan.BudgetLines.Select(part => (PartKind.BudgetLine, "", part.Id.Value, $"budgetLines[{part.Id}]")),
        .. plan.Funding.Select(part => (PartKind.Funding, "", part.Id.Value, $"funding[{part.Id}]")),
        .. plan.Decisions.Select(part => (PartKind.Decision, "", part.Id.Value, $"decisions[{part.Id}]")),
        .. plan.Duties.Select(part => (PartKind.Duty, "", part.Id.Value, $"duties[{part.Id}]")),
        .. plan.Assumptions.Select(part => (PartKind.Assumption, "", part.Id.Value, $"assumptions[{part.Id}]")),
        .. plan.Risks.Select(part => (PartKind.Risk, "", part.Id.Value, $"risks[{part.Id}]")),
        .. plan.Baselines.Select(part => (PartKind.Baseline, "", part.Name, $"baselines[{part.Name}]")),
        .. plan.Scenarios.Select(part => (PartKind.Scenario, "", part.Id.Value, $"scenarios[{part.Id}]")),
        .. plan.Measures.Select(part => (PartKind.Measure, "", part.Id.Value, $"measures[{part.Id}]")),
    ];

    public static IEnumerable<Reference> Used(ActionPlan plan)
    {
        List<Reference> found = [];
        Collector to = new(found);
        to.Party("organisation", plan.Organisation);
        to.Quotes("quotes", plan.Quotes);
        if (plan.Adoption is { } adoption)
        {
            to.Party("adoption.body", adoption.Body);
            to.Decision("adoption.decision", adoption.Decision);
            to.Quotes("adoption.quotes", adoption.Quotes);
        }

        foreach (Source part in plan.Sources)
        {
            to.Party($"sources[{part.Id}].body", part.Body);
        }

        for (int i = 0; i < plan.BasedOn.Count; i++)
        {
            to.Quotes($"basedOn[{i}].quotes", plan.BasedOn[i].Quotes);
        }

        PartyReferences(plan, to);
        CriteriaReferences(plan, to);
        foreach (Track part in plan.Tracks)
        {
            to.Item($"tracks[{part.Id}].statedCountOf", part.StatedCountOf);
            to.Quotes($"tracks[{part.Id}].quotes", part.Quotes);
        }

        foreach (PlanItem part in plan.Items)
        {
            ItemReferences.Collect(part, to);
        }

        BetweenItems(plan, to);
        MoneyReferences(plan, to);
        GovernanceReferences(plan, to);
        found.AddRange(plan.Scenarios.SelectMany(part => part.Changes.SelectMany((change, i) => change.References($"scenarios[{part.Id}].changes[{i}]"))));
        found.AddRange(plan.Measures.SelectMany(part => part.Changes.SelectMany((change, i) => change.References($"measures[{part.Id}].changes[{i}]"))));
        return found;
    }

    private static void PartyReferences(ActionPlan plan, Collector to)
    {
        foreach (Party part in plan.Parties)
        {
            string path = $"parties[{part.Id}]";
            to.Quotes($"{path}.quotes", part.Quotes);
            if (part is Body body)
            {
                to.Party($"{path}.partOf", body.PartOf);
            }

            if (part is Role role)
            {
                to.Parties($"{path}.heldBy", role.HeldBy);
                to.Item($"{path}.filledBy", role.FilledBy);
                to.Audience($"{path}.recruitedFrom", role.RecruitedFrom);
                to.AreaSet($"{path}.covers", role.Covers);
            }
        }

        foreach (Audience part in plan.Audiences)
        {
            foreach (AudienceId id in part.Parts)
            {
                to.Audience($"audiences[{part.Id}].parts", id);
            }

            to.Quotes($"audiences[{part.Id}].quotes", part.Quotes);
        }

        foreach (AreaSet part in plan.AreaSets)
        {
            to.Quotes($"areaSets[{part.Id}].quotes", part.Quotes);
        }

        foreach (Resource part in plan.Resources)
        {
            string path = $"resources[{part.Id}]";
            to.Party($"{path}.of", part.Of);
            to.Quotes($"{path}.quotes", part.Quotes);
            for (int i = 0; i < part.Capacity.Count; i++)
            {
                to.Condition($"{path}.capacity[{i}].when", part.Capacity[i].When);
                to.Quotes($"{path}.capacity[{i}].quotes", part.Capacity[i].Quotes);
            }
        }
    }

    private static void CriteriaReferences(ActionPlan plan, Collector to)
    {
        foreach (Purpose part in plan.Purposes)
        {
            string path = $"purposes[{part.Id}]";
            to.Add($"{path}.partOf", PartKind.Purpose, part.PartOf?.Value);
            to.Tracks($"{path}.tracks", part.Tracks);
            to.Items($"{path}.items", part.Items);
            to.Decision($"{path}.mandate", part.Mandate);
            to.Quotes($"{path}.quotes", part.Quotes);
        }

        foreach (Goal part in plan.Goals)
        {
            string path = $"goals[{part.Id}]";
            to.Add($"{path}.partOf", PartKind.Goal, part.PartOf?.Value);
            to.Tracks($"{path}.tracks", part.Tracks);
            to.Items($"{path}.means", part.Means);
            to.Add($"{path}.steers.indicator", PartKind.Indicator, part.Steers?.Indicator?.Value);
            to.Quotes($"{path}.quotes", part.Quotes);
        }

        foreach (EffectGoal part in plan.EffectGoals)
        {
            string path = $"effectGoals[{part.Id}]";
            to.Add($"{path}.indicator", PartKind.Indicator, part.Indicator?.Value);
            to.Items($"{path}.contributedBy", part.ContributedBy);
            to.Quotes($"{path}.quotes", part.Quotes);
        }

        foreach (SuccessCriterion part in plan.Criteria)
        {
            string path = $"criteria[{part.Id}]";
            to.Track($"{path}.track", part.Track);
            to.Add($"{path}.goal", PartKind.Goal, part.Goal?.Value);
            to.Item($"{path}.dueAt", part.DueAt);
            to.Quotes($"{path}.quotes", part.Quotes);
            to.Measure($"{path}.measure", part.Measure);
        }

        foreach (Indicator part in plan.Indicators)
        {
            string path = $"indicators[{part.Id}]";
            to.Item($"{path}.baselineEdition", part.BaselineEdition);
            to.Item($"{path}.item", part.Item);
            to.Readings($"{path}.readings", part.Readings);
            to.Quotes($"{path}.quotes", part.Quotes);
        }

        for (int i = 0; i < plan.EvaluationQuestions.Count; i++)
        {
            EvaluationQuestion part = plan.EvaluationQuestions[i];
            string path = $"evaluationQuestions[{i}]";
            to.Item($"{path}.askedAt", part.AskedAt);
            to.Add($"{path}.effectGoal", PartKind.EffectGoal, part.EffectGoal?.Value);
            to.Add($"{path}.goal", PartKind.Goal, part.Goal?.Value);
            to.Add($"{path}.risk", PartKind.Risk, part.Risk?.Value);
            to.Quotes($"{path}.quotes", part.Quotes);
        }
    }

    private static void BetweenItems(ActionPlan plan, Collector to)
    {
        foreach (Link part in plan.Links)
        {
            string path = $"links[{part.From}>{part.To}]";
            to.Item($"{path}.from", part.From);
            to.Item($"{path}.to", part.To);
            to.Quotes($"{path}.quotes", part.Quotes);
        }

        foreach (Flow part in plan.Flows)
        {
            string path = $"flows[{part.Id}]";
            to.Item($"{path}.from", part.From);
            to.Item($"{path}.to", part.To);
            to.Add($"{path}.metric", PartKind.Metric, part.Metric?.Value);
            to.Party($"{path}.carriedBy", part.CarriedBy);
            to.Quotes($"{path}.quotes", part.Quotes);
        }

        foreach (NoticeRule part in plan.NoticeRules)
        {
            string path = $"noticeRules[{part.Notice}>{part.Meeting}]";
            to.Item($"{path}.notice", part.Notice);
            to.Item($"{path}.meeting", part.Meeting);
            to.Quotes($"{path}.quotes", part.Quotes);
        }

        foreach (YieldRule part in plan.YieldRules)
        {
            string path = $"yieldRules[{part.Yielding}>{part.To}]";
            to.Item($"{path}.yielding", part.Yielding);
            to.Item($"{path}.to", part.To);
            to.Add($"{path}.over", PartKind.Resource, part.Over?.Value);
            to.Decision($"{path}.decision", part.Decision);
            to.Quotes($"{path}.quotes", part.Quotes);
        }
    }

    private static void MoneyReferences(ActionPlan plan, Collector to)
    {
        foreach (BudgetLine part in plan.BudgetLines)
        {
            string path = $"budgetLines[{part.Id}]";
            to.Track($"{path}.track", part.Track);
            to.Item($"{path}.item", part.Item);
            to.Add($"{path}.funding", PartKind.Funding, part.Funding?.Value);
            to.Quotes($"{path}.quotes", part.Quotes);
            switch (part.Amount)
            {
                case BoughtOutAmount boughtOut:
                    to.Add($"{path}.amount.resource", PartKind.Resource, boughtOut.Resource.Value);
                    break;
                case DrivenAmount driven:
                    for (int i = 0; i < driven.Terms.Count; i++)
                    {
                        to.Audience($"{path}.amount.terms[{i}].group", driven.Terms[i].Group);
                    }

                    break;
            }
        }

        foreach (Funding part in plan.Funding)
        {
            string path = $"funding[{part.Id}]";
            to.Items($"{path}.enables", part.Enables);
            to.Tracks($"{path}.earmarkedTo", part.EarmarkedTo);
            to.Quotes($"{path}.quotes", part.Quotes);
        }
    }

    private static void GovernanceReferences(ActionPlan plan, Collector to)
    {
        foreach (Decision part in plan.Decisions)
        {
            string path = $"decisions[{part.Id}]";
            to.Party($"{path}.body", part.Body);
            to.Items($"{path}.affects", part.Affects);
            to.Decision($"{path}.replaces", part.Replaces);
            to.Quotes($"{path}.quotes", part.Quotes);
        }

        foreach (DutyToInform part in plan.Duties)
        {
            string path = $"duties[{part.Id}]";
            to.Party($"{path}.informer", part.Informer);
            to.Party($"{path}.recipient", part.Recipient);
            to.Audience($"{path}.audience", part.Audience);
            to.Item($"{path}.after", part.After);
            to.Quotes($"{path}.quotes", part.Quotes);
        }

        foreach (Assumption part in plan.Assumptions)
        {
            string path = $"assumptions[{part.Id}]";
            to.Items($"{path}.restsOn", part.RestsOn);
            to.Items($"{path}.carries", part.Carries);
            foreach (EffectGoalId id in part.Effects)
            {
                to.Add($"{path}.effects", PartKind.EffectGoal, id.Value);
            }

            to.Quotes($"{path}.quotes", part.Quotes);
        }

        foreach (Risk part in plan.Risks)
        {
            string path = $"risks[{part.Id}]";
            to.Items($"{path}.items", part.Items);
            foreach (BudgetLineId id in part.BudgetLines)
            {
                to.Add($"{path}.budgetLines", PartKind.BudgetLine, id.Value);
            }

            to.Party($"{path}.owner", part.Owner);
            for (int i = 0; i < part.Impacts.Count; i++)
            {
                to.Driver($"{path}.impacts[{i}].on", part.Impacts[i].On);
            }

            to.Quotes($"{path}.quotes", part.Quotes);
        }

        for (int i = 0; i < plan.Uncertainties.Count; i++)
        {
            to.Driver($"uncertainties[{i}].of", plan.Uncertainties[i].Of);
            to.Quotes($"uncertainties[{i}].quotes", plan.Uncertainties[i].Quotes);
        }

        for (int i = 0; i < plan.Correlations.Count; i++)
        {
            to.Driver($"correlations[{i}].first", plan.Correlations[i].First);
            to.Driver($"correlations[{i}].second", plan.Correlations[i].Second);
            to.Quotes($"correlations[{i}].quotes", plan.Correlations[i].Quotes);
        }

        foreach (Baseline part in plan.Baselines)
        {
            to.Decision($"baselines[{part.Name}].decision", part.Decision);
            foreach (BaselineDate date in part.Dates)
            {
                to.Item($"baselines[{part.Name}].dates", date.Item);
            }
        }

        for (int i = 0; i < plan.Notes.Count; i++)
        {
            to.Item($"notes[{i}].item", plan.Notes[i].Item);
            to.Track($"notes[{i}].track", plan.Notes[i].Track);
            to.Quotes($"notes[{i}].quotes", plan.Notes[i].Quotes);
        }
    }

    /// <summary>Gathers references, leaving out those that are not made.</summary>
    internal readonly struct Collector(List<Reference> found)
    {
        public void Add(string path, PartKind kind, string? id, string scope = "")
        {
            if (id is not null)
            {
                found.Add(new(path, kind, id, scope));
            }
        }

        public void Item(string path, ItemId? id) => Add(path, PartKind.Item, id?.Value);

        public void Track(string path, TrackId? id) => Add(path, PartKind.Track, id?.Value);

        public void Party(string path, PartyId? id) => Add(path, PartKind.Party, id?.Value);

        public void Audience(string path, AudienceId? id) => Add(path, PartKind.Audience, id?.Value);

        public void AreaSet(string path, AreaSetId? id) => Add(path, PartKind.AreaSet, id?.Value);

        public void Decision(string path, DecisionId? id) => Add(path, PartKind.Decision, id?.Value);

        public void Driver(string path, PlanDriver driver) => found.AddRange(driver.References(path));

        public void Items(string path, PlanList<ItemId> ids)
        {
            foreach (ItemId id in ids)
            {
                Item(path, id);
            }
        }

        public void Tracks(string path, PlanList<TrackId> ids)
        {
            foreach (TrackId id in ids)
            {
                Track(path, id);
            }
        }

        public void Parties(string path, PlanList<PartyId> ids)
        {
            foreach (PartyId id in ids)
            {
                Party(path, id);
            }
        }

        public void Quotes(string path, PlanList<Quote> quotes)
        {
            foreach (Quote quote in quotes)
            {
                Add(path, PartKind.Source, quote.Source.Value);
            }
        }

        public void Readings(string path, PlanList<Reading> readings)
        {
            for (int i = 0; i < readings.Count; i++)
            {
                Add($"{path}[{i}].metric", PartKind.Metric, readings[i].Metric?.Value);
                Audience($"{path}[{i}].group", readings[i].Group);
                Quotes($"{path}[{i}].quotes", readings[i].Quotes);
            }
        }

        public void Measure(string path, Measure measure)
        {
            switch (measure)
            {
                case HeadcountMeasure headcount:
                    Party($"{path}.role", headcount.Role);
                    break;
                case HeldMeasure held:
                    Item($"{path}.item", held.Item);
                    Audience($"{path}.audience", held.Audience);
                    break;
                case EachOccurrenceMeasure each:
                    Item($"{path}.item", each.Item);
                    Add($"{path}.metric", PartKind.Metric, each.Metric?.Value);
                    break;
                case IndicatorMeasure indicator:
                    Add($"{path}.indicator", PartKind.Indicator, indicator.Indicator.Value);
                    break;
            }
        }

        public void Condition(string path, Condition? condition)
        {
            // Conditions nest; a stack of our own keeps hostile depth off the call stack.
            Stack<(string Path, Condition Condition)> open = [];
            if (condition is not null)
            {
                open.Push((path, condition));
            }

            while (open.TryPop(out (string Path, Condition Condition) next))
            {
                switch (next.Condition)
                {
                    case CapacityAtLeast capacity:
                        Add($"{next.Path}.resource", PartKind.Resource, capacity.Resource.Value);
                        break;
                    case GateApproved gate:
                        Item($"{next.Path}.gate", gate.Gate);
                        break;
                    case FundingGranted granted:
                        Add($"{next.Path}.funding", PartKind.Funding, granted.Funding.Value);
                        break;
                    case ItemCompleted completed:
                        Item($"{next.Path}.item", completed.Item);
                        break;
                    case BreaksEven even:
                        Item($"{next.Path}.item", even.Item);
                        break;
                    case AllOf all:
                        Push(next.Path, all.Conditions);
                        break;
                    case AnyOf any:
                        Push(next.Path, any.Conditions);
                        break;
                }
            }

            void Push(string parent, PlanList<Condition> parts)
            {
                for (int i = parts.Count - 1; i >= 0; i--)
                {
                    open.Push(($"{parent}.conditions[{i}]", parts[i]));
                }
            }
        }
    }
}
