using ActionPlanning.Governance;
using ActionPlanning.Prioritisation;
using ActionPlanning.Scheduling;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning;

/// <summary>What conditions mean for the schedule: who may begin, from when, and which capacity is there.</summary>
internal static class PlanReleases
{
    /// <summary>What each item's conditions let it do; items that may begin at any time are left out.</summary>
    public static PlanList<ItemRelease> OfItems(ActionPlan plan, PlanList<ItemStatus> statuses) => [.. statuses.Select(status => Of(plan, status)).OfType<ItemRelease>()];

    /// <summary>The capacity that is added on a condition, where that is known to hold, from the day on which it does, and no sooner than the plan says.</summary>
    public static PlanList<CapacityRelease> OfCapacity(PlanWindows windows, PlanList<CapacityAnswer> answers) =>
    [
        .. answers.Where(one => one.Answer.Verdict.Answer == Answer.Yes).Select(one => (one.Resource, one.Step, From: From(windows, one)))
            .Where(one => one.From is not null).Select(one => new CapacityRelease(one.Resource, one.Step, one.From!.Value)),
    ];

    private static LocalDate? From(PlanWindows windows, CapacityAnswer one)
    {
        LocalDate? holds = one.Answer.NotBefore ?? windows.Period?.Start;
        if (windows.Plan.Resources.First(resource => resource.Id == one.Resource).Capacity[one.Step].From is not { } date)
        {
            return holds;
        }

        return windows.Resolve(date).Window is { IsOpenStart: false } stated ? LocalDate.Max(stated.Start, holds ?? stated.Start) : null;
    }

    /// <summary>The same for a selection.</summary>
    public static SelectionFacts OfSelection(ActionPlan plan, PlanList<ItemStatus> statuses, PlanList<CapacityRelease> capacity)
    {
        Dictionary<ItemId, Verdict> dormant = [];
        Dictionary<ItemId, LocalDate> from = [];
        Dictionary<ItemId, PlanList<MissingInput>> awaiting = [];
        foreach (ItemStatus status in statuses)
        {
            ItemRelease? release = Of(plan, status);
            if (release?.Kind == ReleaseKind.Dormant)
            {
                dormant.Add(status.Item, status.Condition!.Verdict);
            }
            else if (status.Condition?.Verdict is { Answer: Answer.Undetermined } open)
            {
                awaiting.Add(status.Item, [.. open.Because.OrderBy(input => input.Path, StringComparer.Ordinal)]);
            }

            if (release?.From is { } day)
            {
                from.Add(status.Item, day);
            }
        }

        return new(dormant, from, awaiting, capacity.ToDictionary(one => (one.Resource, one.Step), one => one.From));
    }

    private static ItemRelease? Of(ActionPlan plan, ItemStatus status) => status.Standing switch
    {
        ItemStanding.Blocked => new(status.Item, ReleaseKind.Dormant),
        ItemStanding.MayBeProposed => new(status.Item, ReleaseKind.Proposal, status.Condition?.NotBefore),
        // A limit waits for nothing: it is where it is.
        ItemStanding.Planned when status.Condition?.NotBefore is { } from && plan.Item(status.Item) is not Deadline => new(status.Item, ReleaseKind.Free, from),
        ItemStanding.ConditionalOnGate or ItemStanding.Waiting => Open(plan, status),
        _ => null,
    };

    /// <summary>
    /// An item that waits for nothing but decisions, or for items that are planned to be completed, is placed after them; one that waits for anything else of which nothing is known lies dormant. Work that
    /// goes on without an end, or takes only what hours are left, is not planned to be completed.
    /// </summary>
    private static ItemRelease Open(ActionPlan plan, ItemStatus status)
    {
        HashSet<string> gates = [.. status.Gates.Select(gate => $"items[{gate}].outcome")];
        HashSet<string> items = [.. plan.Item(status.Item).Condition.RequiredItems().Where(item => plan.Item(item) is not Activity { Nature: not Nature.OneOff }).Select(item => $"items[{item}].state")];
        PlanList<MissingInput> because = status.Condition!.Verdict.Because;
        return !because.All(input => gates.Contains(input.Path) || items.Contains(input.Path)) ? new(status.Item, ReleaseKind.Dormant)
            : new(status.Item, because.Any(input => gates.Contains(input.Path)) ? ReleaseKind.Provisional : ReleaseKind.Free, status.Condition.NotBefore);
    }
}
