namespace ActionPlanning.Budgeting;

/// <summary>Which funding pays which lines of cost, when every amount lies at one end of its range.</summary>
/// <remarks>
/// Money that is earmarked to tracks pays only lines of these tracks. A line that names its funding is paid by it first. Beyond that, earmarked money pays as much as it may, and then free money. What no funding pays is left to the other income.
/// </remarks>
/// <param name="Uses">What becomes of each funding source, in the plan's order.</param>
/// <param name="Shares">Who pays what, by source and then by line, in the plan's order.</param>
/// <param name="Tracks">How much of each track's cost funding covers, in the plan's order; last the lines of no track, when there are any.</param>
public sealed record FundingAllocation(PlanList<FundingUse> Uses, PlanList<FundingShare> Shares, PlanList<TrackCover> Tracks);

/// <summary>What becomes of a funding source.</summary>
/// <param name="Funding">The source.</param>
/// <param name="Amount">What it gives; null when that has no bound.</param>
/// <param name="Paid">What it pays of the lines.</param>
/// <param name="Unused">What is left: of free money it serves like any other income; earmarked money that is left can pay nothing and does not count in the balance. Null when that has no bound.</param>
/// <param name="IsEarmarked">Whether it is earmarked to tracks.</param>
public sealed record FundingUse(FundingId Funding, decimal? Amount, decimal Paid, decimal? Unused, bool IsEarmarked);

/// <summary>What a funding source pays of a line.</summary>
/// <param name="Funding">The source.</param>
/// <param name="Line">The line.</param>
/// <param name="Amount">The amount; greater than zero.</param>
public sealed record FundingShare(FundingId Funding, BudgetLineId Line, decimal Amount);

/// <summary>How much of a track's cost funding covers.</summary>
/// <param name="Track">The track; null for lines of none.</param>
/// <param name="Cost">What its lines cost; null when that has no bound.</param>
/// <param name="Covered">What funding pays of it.</param>
/// <param name="Uncovered">What is left to the other income; null when that has no bound.</param>
/// <param name="LimitedBy">
/// The bottleneck, when something is left: the sources that may pay for it, directly or by taking over from one another, all of them used up (the tight side of a minimum cut; Ford and Fulkerson, 1956).
/// Empty when nothing is left, and when no funding may pay what is left.
/// </param>
public sealed record TrackCover(TrackId? Track, decimal? Cost, decimal Covered, decimal? Uncovered, PlanList<FundingId> LimitedBy);
