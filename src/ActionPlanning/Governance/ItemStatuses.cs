using ActionPlanning.Time;
using ActionPlanning.Windows;

namespace ActionPlanning.Governance;

/// <summary>Works out how every item stands: its own condition, the gates and grants that block it, and the conditions of the wholes it is a part of.</summary>
public static class ItemStatuses
{
    /// <summary>Works out how every item stands, in the plan's order.</summary>
    /// <param name="windows">The plan's dates, resolved.</param>
    /// <param name="facts">What conditions are evaluated against.</param>
    /// <returns>The standings.</returns>
    public static PlanList<ItemStatus> Of(PlanWindows windows, IConditionFacts facts)
    {
        ArgumentNullException.ThrowIfNull(windows);
        ArgumentNullException.ThrowIfNull(facts);
        return Of(windows, facts, Waits(windows));
    }

    /// <summary>Everything that each item waits for, in the plan's order.</summary>
    internal static PlanList<PlanList<Condition>> Waits(PlanWindows windows) => [.. windows.Plan.Items.Select(item => (PlanList<Condition>)[.. WaitsFor(windows, item)])];

    /// <summary>The same when what items wait for is known already.</summary>
    /// <param name="windows">The plan's dates, resolved.</param>
    /// <param name="facts">What conditions are evaluated against.</param>
    /// <param name="waits">What each item waits for.</param>
    /// <param name="before">The standings under other facts: those of items that wait for nothing are the same. Empty when there are none.</param>
    internal static PlanList<ItemStatus> Of(PlanWindows windows, IConditionFacts facts, PlanList<PlanList<Condition>> waits, PlanList<ItemStatus> before = default) =>
        [.. windows.Plan.Items.Select((item, i) => !before.IsEmpty && waits[i].IsEmpty && item.State is not StandBy && before[i].Occurrences.IsEmpty ? before[i] : Of(windows, facts, item, waits[i]))];

    private static ItemStatus Of(PlanWindows windows, IConditionFacts all, PlanItem item, PlanList<Condition> waitsFor)
    {
        IConditionFacts facts = all.AsSeenBy(item.Id);
        ConditionAnswer? answer = waitsFor.Count == 0 ? null : new AllOf(waitsFor).Evaluate(facts);
        PlanList<ItemId> gates =
        [
            .. waitsFor.SelectMany(condition => condition.RequiredItems()).Distinct()
                .Where(id => windows.Plan.Item(id) is Gate && new GateApproved(id).Evaluate(facts).Verdict.Answer == Answer.Undetermined),
        ];
        return new(item.Id, Standing(item, answer, gates, facts), answer, gates)
        {
            Occurrences = [.. item.KnownOccurrences().Where(occurrence => occurrence.Condition is not null).Select(occurrence => new OccurrenceStatus(occurrence.Id, occurrence.Condition!.Evaluate(facts)))],
        };
    }

    /// <summary>The same standing under a less green answer.</summary>
    internal static ItemStatus Held(PlanWindows windows, ItemStatus status, ConditionAnswer held)
    {
        PlanItem item = windows.Plan.Item(status.Item);
        return item.State is Planned ? status with { Condition = held, Standing = Standing(item, held, status.Gates, null) } : status;
    }

    private static ItemStanding Standing(PlanItem item, ConditionAnswer? answer, PlanList<ItemId> gates, IConditionFacts? facts) => item.State switch
    {
        InProgress => ItemStanding.InProgress,
        Completed => ItemStanding.Completed,
        Cancelled => ItemStanding.Cancelled,
        StandBy standBy => facts is not null && standBy.ResumeWhen?.Evaluate(facts).Verdict.Answer == Answer.Yes ? ItemStanding.MayResume : ItemStanding.StandBy,
        _ => answer?.Verdict.Answer switch
        {
            null or Answer.Yes => item.Modality == Modality.May && answer is not null ? ItemStanding.MayBeProposed : ItemStanding.Planned,
            Answer.No => ItemStanding.Blocked,
            _ => gates.IsEmpty ? ItemStanding.Waiting : ItemStanding.ConditionalOnGate,
        },
    };

    /// <summary>Everything that an item waits for: its own condition and those of the wholes it is a part of, grants, and gates.</summary>
    internal static IEnumerable<Condition> WaitsFor(PlanWindows windows, PlanItem item)
    {
        HashSet<ItemId> gates = [];
        for (PlanItem? at = item; at is not null; at = at.PartOf is { } whole ? windows.Plan.Item(whole) : null)
        {
            if (at.Condition is { } own)
            {
                yield return own;
            }

            foreach (Funding funding in windows.Plan.Funding.Where(funding => funding.Enables.Contains(at.Id)))
            {
                yield return new FundingGranted(funding.Id);
            }

            foreach (Gate gate in windows.Plan.Items.OfType<Gate>().Where(gate => gate.Id != item.Id && gate.State is not Cancelled && gate.PartOf != item.Id))
            {
                if ((gate.Decides.Contains(at.Id) || (gate.BlocksLaterItems && IsLater(windows, gate, item))) && gates.Add(gate.Id))
                {
                    yield return new GateApproved(gate.Id);
                }
            }
        }
    }

    /// <summary>An item is later than a gate when it has no date, or when its window does not begin before the gate's ends.</summary>
    private static bool IsLater(PlanWindows windows, Gate gate, PlanItem item) =>
        windows.Of(gate.Id) is { } at && (windows.Of(item.Id) is not { } window || at.Order(window) == WindowOrder.CertainlyBefore);
}
