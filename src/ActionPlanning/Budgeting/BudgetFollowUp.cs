using ActionPlanning.Amounts;

namespace ActionPlanning.Budgeting;

/// <summary>What was planned against what is committed and what is paid, line by line and summed. Unbudgeted lines stand for themselves and are in the sums too.</summary>
/// <param name="Lines">The lines that were budgeted, in the plan's order.</param>
/// <param name="Unbudgeted">The lines that were not, and have entries all the same.</param>
/// <param name="Tracks">By track, in the plan's order; last what belongs to none.</param>
/// <param name="Periods">By month; what was planned without a month stands in its year, or in neither, and entries in the month of their day.</param>
/// <param name="Income">All income.</param>
/// <param name="Cost">All cost.</param>
public sealed record BudgetFollowUp(PlanList<FollowUpLine> Lines, PlanList<FollowUpLine> Unbudgeted, PlanList<FollowUpTrack> Tracks, PlanList<FollowUpPeriod> Periods, FollowUpSums Income, FollowUpSums Cost)
{
    /// <summary>Gets the calendar years, in order, summed from their months.</summary>
    public PlanList<FollowUpPeriod> Years =>
    [
        .. Periods.Where(period => period.Year is not null).GroupBy(period => period.Year)
            .Select(year => new FollowUpPeriod(year.Key, null, FollowUpSums.Of(year.Select(period => period.Income)), FollowUpSums.Of(year.Select(period => period.Cost)))),
    ];

    internal static BudgetFollowUp Of(ActionPlan plan, IReadOnlyList<LineFollowUp> lines)
    {
        FollowUpLine Shown(LineFollowUp line) => new(line.Line.Id, line.Line.Title, line.Line.Direction, line.Sums);
        FollowUpSums Sum(IEnumerable<LineFollowUp> some, BudgetDirection direction) => FollowUpSums.Of(some.Where(line => line.Line.Direction == direction).Select(line => line.Sums));
        ILookup<TrackId?, LineFollowUp> byTrack = lines.ToLookup(line => line.Track);
        IEnumerable<TrackId?> tracks = plan.Tracks.Select(track => (TrackId?)track.Id).Concat(byTrack.Contains(null) ? [null] : Array.Empty<TrackId?>());
        var parts = lines.SelectMany(line => line.Parts.Select(part => (line.Line.Direction, part.Period, part.Sums))).ToLookup(part => part.Period);
        return new(
            [.. lines.Where(line => !line.Line.IsUnbudgeted).Select(Shown)],
            [.. lines.Where(line => line.Line.IsUnbudgeted).Select(Shown)],
            [.. tracks.Select(track => new FollowUpTrack(track, Sum(byTrack[track], BudgetDirection.Income), Sum(byTrack[track], BudgetDirection.Cost)))],
            [
                .. parts.OrderBy(period => period.Key.Year ?? int.MaxValue).ThenBy(period => period.Key.Month ?? int.MaxValue).Select(period => new FollowUpPeriod(
                    period.Key.Year,
                    period.Key.Month,
                    FollowUpSums.Of(period.Where(part => part.Direction == BudgetDirection.Income).Select(part => part.Sums)),
                    FollowUpSums.Of(period.Where(part => part.Direction == BudgetDirection.Cost).Select(part => part.Sums)))),
            ],
            Sum(lines, BudgetDirection.Income),
            Sum(lines, BudgetDirection.Cost));
    }
}

/// <summary>Planned, committed and actual.</summary>
/// <param name="Planned">What was planned; zero for what was not budgeted.</param>
/// <param name="Committed">What was promised, paid or not.</param>
/// <param name="Actual">What is paid or received.</param>
public sealed record FollowUpSums(Quantity Planned, Quantity Committed, Quantity Actual)
{
    /// <summary>Gets what is left of the plan when all that is promised is paid: planned less committed, or less actual where that is more. Negative when there is no room left.</summary>
    public Quantity Remaining => Planned - More(Committed, Actual);

    /// <summary>Gets actual less planned: positive when more came in, or was spent, than planned.</summary>
    public Quantity Variance => Actual - Planned;

    /// <summary>Gets actual in percent of planned, not rounded; null when that cannot be said, because what was planned is or may be zero or is not known.</summary>
    public Quantity? Percent =>
        Planned is not { Low: > 0m and var least, High: { } most } || Actual is not { Low: { } low, High: { } high } ? (Quantity?)null
        : Quantity.Between(Share(low, low >= 0m ? most : least), Share(high, high >= 0m ? least : most));

    internal static FollowUpSums None { get; } = new(Quantity.Zero, Quantity.Zero, Quantity.Zero);

    internal static FollowUpSums Of(IEnumerable<FollowUpSums> parts) =>
        parts.Aggregate(None, (sum, part) => new(sum.Planned + part.Planned, sum.Committed + part.Committed, sum.Actual + part.Actual));

    private static decimal Share(decimal part, decimal whole) => part / whole * 100m;

    private static Quantity More(Quantity left, Quantity right) =>
        Quantity.TryCreate(
            left.Low is { } a && right.Low is { } b ? Math.Max(a, b) : left.Low ?? right.Low,
            left.High is { } c && right.High is { } d ? Math.Max(c, d) : null,
            out Quantity more) ? more : Quantity.Unknown;
}

/// <summary>A line.</summary>
/// <param name="Line">The line.</param>
/// <param name="Title">Its title.</param>
/// <param name="Direction">Income or cost.</param>
/// <param name="Sums">The sums.</param>
public sealed record FollowUpLine(BudgetLineId Line, string Title, BudgetDirection Direction, FollowUpSums Sums);

/// <summary>A track.</summary>
/// <param name="Track">The track; null for lines of none.</param>
/// <param name="Income">Its income.</param>
/// <param name="Cost">Its cost.</param>
public sealed record FollowUpTrack(TrackId? Track, FollowUpSums Income, FollowUpSums Cost);

/// <summary>A period.</summary>
/// <param name="Year">The calendar year; null where only the whole plan is known.</param>
/// <param name="Month">The month, 1–12; null where only the year is known.</param>
/// <param name="Income">Its income.</param>
/// <param name="Cost">Its cost.</param>
public sealed record FollowUpPeriod(int? Year, int? Month, FollowUpSums Income, FollowUpSums Cost);

/// <summary>The figures of one line, and the same by period.</summary>
internal sealed record LineFollowUp(BudgetLine Line, TrackId? Track, FollowUpSums Sums, IReadOnlyList<((int? Year, int? Month) Period, FollowUpSums Sums)> Parts);
