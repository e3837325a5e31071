using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Windows;
using ActionPlanning.Wording;
using NodaTime;

namespace ActionPlanning.Criteria;

/// <summary>Evaluates success criteria against what the plan records of what has happened.</summary>
public static class CriterionEvaluator
{
    /// <summary>Evaluates every criterion of a plan, in the plan's order.</summary>
    /// <param name="windows">The plan's dates, resolved.</param>
    /// <param name="asOf">The day from which is looked: a criterion whose day has passed unmet is missed. Null leaves open whether a day has passed.</param>
    /// <returns>The results.</returns>
    public static PlanList<CriterionResult> Evaluate(PlanWindows windows, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(windows);
        return [.. windows.Plan.Criteria.Select(criterion => Evaluate(windows, criterion, asOf))];
    }

    private static CriterionResult Evaluate(PlanWindows windows, SuccessCriterion criterion, LocalDate? asOf)
    {
        (Verdict verdict, BilingualText arithmetic) = criterion.Measure switch
        {
            HeadcountMeasure headcount => Headcount(windows.Plan, headcount),
            HeldMeasure held => Held(windows.Plan, held),
            EachOccurrenceMeasure each => OccurrenceArithmetic.Evaluate(windows.Plan, each),
            IndicatorMeasure indicator => IndicatorArithmetic.Evaluate(windows.Plan, indicator),
            JudgedMeasure judged => Judged(criterion, judged),
            _ => throw new InvalidOperationException($"Unknown measure {criterion.Measure.GetType().Name}."),
        };
        (DateWindow? due, bool derived) = Due(windows, criterion);
        CriterionState state = criterion.Measure is IndicatorMeasure { Target.Kind: TargetKind.MonitorOnly } ? CriterionState.Followed
            : verdict.Answer == Answer.Yes ? CriterionState.Met
            : verdict.Answer == Answer.No && IsFinal(windows.Plan, criterion.Measure, due, asOf) ? CriterionState.Missed
            : CriterionState.Undetermined;
        return new(criterion.Id, state, verdict, arithmetic) { Due = due, DueIsDerived = derived };
    }

    /// <summary>Whether a number that is too low today can no longer rise: because its day has passed, or because what it counts is over.</summary>
    private static bool IsFinal(ActionPlan plan, Measure measure, DateWindow? due, LocalDate? asOf) =>
        (due is { IsOpenEnd: false } window && asOf > window.End)
        || measure is EachOccurrenceMeasure or JudgedMeasure
        || (measure is HeldMeasure held && plan.Item(held.Item).State is Cancelled);

    private static (Verdict, BilingualText) Headcount(ActionPlan plan, HeadcountMeasure measure)
    {
        Role? role = plan.Party(measure.Role) as Role;
        Quantity filled = role?.Filled ?? Quantity.Unknown;
        BilingualText target = TargetText.Of(measure.Target);
        string name = role?.Name ?? measure.Role.Value;
        Verdict verdict = Verdict.Of(
            measure.Target.IsMet(filled),
            new MissingInput($"parties[{measure.Role}].filled", new($"hvor mange pladser der er besat som «{name}»", $"how many seats are filled as «{name}»")));
        return (verdict, filled.IsUnknown
            ? new($"Det vides ikke, hvor mange pladser der er besat; målet er {target.Danish}.", $"It is not known how many seats are filled; the target is {target.English}.")
            : new($"{PlanText.Range(filled).Danish} pladser er besat; målet er {target.Danish}.", $"{PlanText.Range(filled).English} seats are filled; the target is {target.English}."));
    }

    private static (Verdict, BilingualText) Held(ActionPlan plan, HeldMeasure measure)
    {
        PlanItem item = plan.Item(measure.Item);
        return item.State switch
        {
            Completed => Audience(plan, item, measure.Audience),
            Cancelled => (Verdict.No, new($"«{item.Title}» er aflyst.", $"«{item.Title}» is cancelled.")),
            _ => (
                Verdict.Undetermined(new MissingInput($"items[{item.Id}].state", new($"om «{item.Title}» er afholdt", $"whether «{item.Title}» has been held"))),
                new($"«{item.Title}» er ikke afholdt endnu.", $"«{item.Title}» has not been held yet.")),
        };
    }

    private static (Verdict, BilingualText) Audience(ActionPlan plan, PlanItem item, AudienceId? wanted)
    {
        BilingualText held = new($"«{item.Title}» er afholdt.", $"«{item.Title}» has been held.");
        if (wanted is not { } audience || Reaches(plan, item.Audience, audience))
        {
            return (Verdict.Yes, held);
        }

        string name = plan.Audiences.First(part => part.Id == audience).Name;
        return item.Audience is null
            ? (Verdict.Undetermined(new MissingInput($"items[{item.Id}].audience", new($"hvem «{item.Title}» var for", $"whom «{item.Title}» was for"))), held)
            : (Verdict.No, new($"«{item.Title}» er afholdt, men ikke for {name}.", $"«{item.Title}» has been held, but not for {name}."));
    }

    /// <summary>Whether an audience is the wanted one or has it, or all its parts, among its parts.</summary>
    private static bool Reaches(ActionPlan plan, AudienceId? reached, AudienceId wanted)
    {
        if (reached is not { } start)
        {
            return false;
        }

        Dictionary<AudienceId, Audience> byId = plan.Audiences.ToDictionary(audience => audience.Id);
        HashSet<AudienceId> within = [];
        Stack<AudienceId> open = new([start]);
        while (open.TryPop(out AudienceId next))
        {
            if (within.Add(next))
            {
                foreach (AudienceId part in byId[next].Parts)
                {
                    open.Push(part);
                }
            }
        }

        return within.Contains(wanted) || (byId[wanted].Parts is { IsEmpty: false } parts && parts.All(within.Contains));
    }

    private static (Verdict, BilingualText) Judged(SuccessCriterion criterion, JudgedMeasure measure) =>
    (
        Verdict.Of(measure.Judgement, new MissingInput($"criteria[{criterion.Id}].measure.judgement", new($"svaret på «{measure.Question}»", $"the answer to «{measure.Question}»"))),
        measure.Judgement switch
        {
            true => new("Evalueringen svarer ja.", "The evaluation says yes."),
            false => new("Evalueringen svarer nej.", "The evaluation says no."),
            null => new("Spørgsmålet er ikke besvaret endnu.", "The question has not been answered yet."),
        });

    /// <summary>When the seats of a role must be filled: by the first hard deadline of the item that fills them, or else by that item's last day.</summary>
    private static DateWindow? FilledBy(PlanWindows windows, PartyId party)
    {
        if (windows.Plan.Party(party) is not Role { FilledBy: { } item })
        {
            return null;
        }

        DateWindow[] limits = [.. windows.Plan.Items.OfType<Deadline>()
            .Where(deadline => deadline is { IsHard: true, State: not Cancelled } && deadline.Limits.Contains(item))
            .Select(deadline => windows.Of(deadline.Id)).OfType<DateWindow>()];
        return limits.Length > 0 ? limits.MinBy(limit => limit.End) : windows.Of(item);
    }

    private static (DateWindow? Due, bool Derived) Due(PlanWindows windows, SuccessCriterion criterion)
    {
        if (criterion.Due is { } due)
        {
            return (windows.Resolve(due).Window, false);
        }

        if (criterion.DueAt is null && criterion.Measure is HeadcountMeasure headcount)
        {
            return (FilledBy(windows, headcount.Role), true);
        }

        ItemId? item = criterion.DueAt ?? criterion.Measure switch
        {
            HeldMeasure held => held.Item,
            EachOccurrenceMeasure each => each.Item,
            IndicatorMeasure measure => windows.Plan.Indicators.First(indicator => indicator.Id == measure.Indicator).Item,
            _ => null,
        };
        return (item is { } id ? windows.Of(id) : null, true);
    }
}
