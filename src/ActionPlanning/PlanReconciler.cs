using ActionPlanning.Budgeting.Balancing;
using ActionPlanning.Engines;
using ActionPlanning.Engines.Selection;
using ActionPlanning.Governance;
using ActionPlanning.Prioritisation;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using ActionPlanning.Windows;

namespace ActionPlanning;

/// <summary>Selects, schedules and pays until the three agree: what the one finds out becomes a limit of the others (logic-based Benders decomposition; Hooker, Ottosson 2003).</summary>
internal sealed class PlanReconciler(ActionPlanner planner, HolidayProviders holidays, ActionPlan plan, PlanSelectionOptions selecting, PlanningOptions planning, CancellationToken cancellationToken)
{
    private const int MostRounds = 100;

    /// <summary>So many sets are ruled out whole, which proves the most; after that the smallest part that was seen to fail is, which comes to an end sooner.</summary>
    private const int MostWhole = 8;

    private readonly PlanWindows windows = PlanWindows.Of(plan, holidays);
    private readonly List<AgreementConflict> conflicts = [];

    public PlanAgreement Agree()
    {
        SelectionFacts facts = new PlanLoop(windows, planning, cancellationToken).Facts();
        decimal? bound = null;
        bool isBounded = true;
        for (int round = 1; ; round++)
        {
            PlanSelection selection = PlanSelector.Select(
                windows,
                selecting with { Explain = false, Conflicts = [.. conflicts.Select(conflict => conflict.Items)] },
                facts,
                cancellationToken);
            if (selection.Value is not { } value)
            {
                bool none = isBounded && selection.Status == SelectionStatus.Infeasible;
                return Result(selection, null, null, none ? null : bound, none, round);
            }

            // What was found so far bounds every set as long as all of it is proved.
            bound = isBounded || bound is null ? selection.UpperBound : bound;
            HashSet<ItemId> chosen = [.. selection.Chosen.Select(item => item.Item)];
            ItemId[] candidates = [.. selection.Chosen.Select(item => item.Item).Concat(selection.LeftOut.Select(item => item.Item)).OrderBy(id => id.Value, StringComparer.Ordinal)];
            ActionPlan set = Only(chosen, candidates);
            PlanOutcome outcome = planner.Outline(set, planning, cancellationToken);
            if (Fails(outcome, chosen) is not { } kind)
            {
                return Result(selection, planner.Plan(set, planning, cancellationToken), value, bound, value >= bound, round);
            }

            AgreementConflict conflict = Smallest(chosen, candidates, kind, isBest: selection.Status == SelectionStatus.Optimal && selection.LeftOut.All(item => item.Score.Score.Low > 0m));
            conflicts.Add(conflict);
            isBounded &= conflict.IsProved;
            if (conflict.Items.IsEmpty || round == MostRounds)
            {
                bool none = conflict is { Items.IsEmpty: true, IsProved: true };
                return Result(selection, null, null, none ? null : bound, none, round);
            }
        }
    }

    private PlanAgreement Result(PlanSelection selection, PlanOutcome? outcome, decimal? value, decimal? bound, bool isProved, int rounds) => new()
    {
        Selection = selection,
        Outcome = outcome,
        Value = value,
        Bound = bound,
        IsProved = isProved,
        Conflicts = [.. conflicts],
        Rounds = rounds,
    };

    /// <summary>Why a set that was worked through fails; null when it does not.</summary>
    private static AgreementConflictKind? Fails(PlanOutcome outcome, HashSet<ItemId> chosen)
    {
        PlannedItem[] items = [.. outcome.Schedule.Items.Where(item => chosen.Contains(item.Item))];
        return items.Any(item => PlanLoop.IsRefused(item.State)) ? AgreementConflictKind.CannotBeScheduled
            : outcome.Budget.Cash.KeepsReserve.Answer == Answer.No || items.Any(item => item.State == PlacementState.Dormant) ? AgreementConflictKind.CannotBePaid
            : null;
    }

    /// <summary>The plan in which of the candidates only some are done.</summary>
    private ActionPlan Only(HashSet<ItemId> chosen, IEnumerable<ItemId> candidates, bool withoutEffort = false)
    {
        PlanDraft draft = new(plan);
        string text = plan.Language == PlanLanguage.Danish ? "fravalgt" : "left out";
        foreach (PlanItem item in candidates.Where(id => !chosen.Contains(id)).Select(plan.Item).Where(item => item.State is Planned))
        {
            draft.Put(item with { State = new StandBy(StandByReason.Staffing, text) });
        }

        foreach (ItemId id in withoutEffort ? plan.Items.Select(item => item.Id) : [])
        {
            draft.Put(draft.Item(id) with { Effort = [] });
        }

        return draft.ToPlan();
    }

    /// <summary>The smallest part of a set that still fails, without looking at more than is needed.</summary>
    /// <param name="chosen">The set.</param>
    /// <param name="candidates">All that could be chosen.</param>
    /// <param name="kind">How it fails.</param>
    /// <param name="isBest">Whether the set is proved best and every candidate is worth something: no set that holds all of it could be chosen anyway, so that nothing is lost when all of it is ruled out.</param>
    private AgreementConflict Smallest(HashSet<ItemId> chosen, ItemId[] candidates, AgreementConflictKind kind, bool isBest)
    {
        ItemId[] members = [.. chosen.OrderBy(id => id.Value, StringComparer.Ordinal)];
        bool[] kept = [.. members.Select(_ => true)];
        HashSet<ItemId> Kept() => [.. members.Where((_, i) => kept[i])];
        Func<HashSet<ItemId>, bool> proves = kind == AgreementConflictKind.CannotBePaid ? part => CannotBePaid(part, candidates) : part => CannotBePlaced(part, candidates);
        bool isProved = proves(chosen);
        Func<HashSet<ItemId>, bool> fails = isProved ? proves : part => Fails(planner.Outline(Only(part, candidates), planning, cancellationToken), part) is { } found && (found == kind || kind == AgreementConflictKind.CannotBePaid);
        if (!isProved && isBest && conflicts.Count < MostWhole)
        {
            return new([.. members], kind, IsProved: true);
        }

        new DeletionFilter(() => fails(Kept())).Reduce(kept, [.. Enumerable.Range(0, members.Length)]);
        PlanList<ItemId> core = [.. members.Where((_, i) => kept[i])];

        // That nothing at all fails too proves nothing of sets that hold something that earns.
        return core.IsEmpty && !isProved ? new([.. members], kind, isBest) : new(core, kind, isProved);
    }

    /// <summary>Whether no set with these items can be paid: the money falls below the reserve even if all other candidates earn and do not cost, or if of all others those are done that leave something.</summary>
    private bool CannotBePaid(HashSet<ItemId> part, ItemId[] candidates)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (plan.Budget.Reserve.Low is not { } reserve)
        {
            return false;
        }

        PlanList<PlanList<Condition>> waits = ItemStatuses.Waits(windows);
        HashSet<ItemId> open = [.. plan.Items.Where((item, i) => item.State is Planned && !waits[i].IsEmpty).Select(item => item.Id), .. candidates.Where(id => !part.Contains(id))];
        return BalanceBound.BestCase(windows, planning.AsOf, item => open.Contains(item.Id)) < reserve
            || BalanceBound.BestNet(windows, planning.AsOf, item => !part.Contains(item.Id) || open.Contains(item.Id)) < reserve;
    }

    /// <summary>Whether no set with these items can be scheduled: one of them finds no place even if nothing takes any hours.</summary>
    private bool CannotBePlaced(HashSet<ItemId> part, ItemId[] candidates)
    {
        PlanOutcome outcome = planner.Outline(Only(part, candidates, withoutEffort: true), planning, cancellationToken);
        return outcome.Schedule.Items.Any(item => part.Contains(item.Item) && item.State is PlacementState.ReadyTooLate or PlacementState.WindowPassed);
    }
}
