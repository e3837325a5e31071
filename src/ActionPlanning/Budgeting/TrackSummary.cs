using ActionPlanning.Amounts;

namespace ActionPlanning.Budgeting;

/// <summary>The sums of a track. All tracks together, with what belongs to none, add up to the income and the cost of the plan to the smallest unit.</summary>
/// <param name="Track">The track; null for what belongs to none: lines without one, and funding that is free or earmarked to several.</param>
/// <param name="Income">The income, as a range that holds every possibility.</param>
/// <param name="Cost">The cost, as a range that holds every possibility.</param>
public sealed record TrackSummary(TrackId? Track, Quantity Income, Quantity Cost)
{
    /// <summary>Gets income less cost.</summary>
    public Quantity Result => Income - Cost;

    /// <summary>Sums the lines of every track of the plan, in its order, and last what belongs to none, when there is anything.</summary>
    internal static PlanList<TrackSummary> Of(ActionPlan plan, PlanList<LineSummary> lines)
    {
        ILookup<TrackId?, LineSummary> byTrack = lines.ToLookup(line => line.Track);
        return
        [
            .. plan.Tracks.Select(track => (TrackId?)track.Id).Concat(byTrack.Contains(null) ? [null] : Array.Empty<TrackId?>())
                .Select(track => new TrackSummary(track, Sum(byTrack[track], BudgetDirection.Income), Sum(byTrack[track], BudgetDirection.Cost))),
        ];
    }

    private static Quantity Sum(IEnumerable<LineSummary> lines, BudgetDirection direction) =>
        PeriodSums.Sum(lines.Where(line => line.Direction == direction).Select(line => line.Amount));
}
