using ActionPlanning.Explanation;
using ActionPlanning.Scheduling;

namespace ActionPlanning;

/// <summary>Tries changes of a plan out by scheduling the changed copy.</summary>
internal sealed class RemedySearch(ActionPlanner planner, PlanOutcome outcome, CancellationToken cancellationToken)
{
    /// <summary>The largest amount that is tried: hours, days, or units of money.</summary>
    private const int Most = 1 << 20;

    /// <summary>The outcome with a change, without the checks of the plan; null when the change cannot be made.</summary>
    public PlanOutcome? Run(PlanChange change)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return planner.Outline(change.ApplyTo(outcome.Plan), outcome.Options, cancellationToken);
        }
        catch (ActionPlanException)
        {
            return null;
        }
    }

    /// <summary>A change, if it helps.</summary>
    public Remedy? Try(PlanChange change, Func<PlanOutcome, bool> helped, ItemId item) =>
        Run(change) is { } trial && helped(trial) && trial.Schedule.TryGet(item, out PlannedItem? then) ? new(change, then) { Moves = ItemMove.Between(outcome.Schedule, trial.Schedule) } : null;

    /// <summary>
    /// The smallest whole amount with which a change helps. More need not always help more, so the search goes on below until half of what it has found is seen not to help; null when no amount does.
    /// </summary>
    public Remedy? Smallest(Func<int, PlanChange?> change, Func<PlanOutcome, bool> helped, ItemId item)
    {
        int high = 1;
        Remedy? found = null;
        while (found is null)
        {
            if (high > Most || change(high) is not { } first)
            {
                return null;
            }

            found = Try(first, helped, item);
            high = found is null ? 4 * high : high;
        }

        int low = high / 4;
        while (high - low > 1)
        {
            int middle = low + ((high - low) / 2);
            if (change(middle) is { } next && Try(next, helped, item) is { } less)
            {
                (high, found) = (middle, less);
            }
            else
            {
                low = middle;
            }
        }

        // Below the smallest of the row there may be another: half of it must not help.
        while (high > 1 && change(high / 2) is { } half && Try(half, helped, item) is { } less)
        {
            (high, found) = (high / 2, less);
        }

        return found;
    }
}
