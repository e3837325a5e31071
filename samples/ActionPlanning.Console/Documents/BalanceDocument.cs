namespace ActionPlanning.ConsoleHost.Documents;

/// <summary>What <c>balance --json</c> writes. All sums are in <c>currency</c>.</summary>
internal sealed record BalanceDocument(
    string Format,
    string Command,
    string Language,
    string Plan,
    string Title,
    string Revision,
    ScenarioDocument? Scenario,
    string? AsOf,
    string Currency,
    AnswerDocument Balanced,
    RangeDocument Income,
    RangeDocument Cost,
    RangeDocument Result,
    RangeDocument Usable,
    DecidingDocument[] Deciding,
    MeasuresDocument? Measures,
    ReserveDocument Reserve,
    CashMonthDocument[] Months,
    PeriodSumsDocument[] Years,
    PeriodSumsDocument[] Periods,
    TrackSumsDocument[] Tracks,
    FundingDocument Funding,
    BreakEvenDocument[] BreakEvens,
    FollowUpDocument? FollowUp,
    BalanceLineDocument[] Lines,
    string[] WithoutLines,
    string[] Unbooked,
    MissingDocument[] Missing);

/// <summary>Several scenarios, the plan as it is first.</summary>
internal sealed record BalanceComparisonDocument(string Format, string Command, string Language, string Plan, string Title, BalanceDocument[] Scenarios);

/// <summary>Yes, no, or undetermined because of what is missing.</summary>
internal sealed record AnswerDocument(string Answer, MissingDocument[] Because);

/// <summary>A line that alone can settle the balance.</summary>
internal sealed record DecidingDocument(string Path, string Title, string Direction, RangeDocument Amount, decimal? YesAt, decimal? NoBeyond, bool Always, string Sentence);

/// <summary>What would make it balance and keep the reserve: sets of measures, the smallest first. Without a set, how near the measures come and what must be known first.</summary>
internal sealed record MeasuresDocument(bool Proved, MeasureSetDocument[] Sets, MeasureReachDocument? Reach, MissingDocument[] Unknown);

/// <summary>Measures that together are enough, and what the money is then.</summary>
internal sealed record MeasureSetDocument(MeasureDocument[] Measures, RangeDocument Usable, RangeDocument Lowest);

/// <summary>A measure in a set: by how much it is done, what it changes, by how much it raises the result and the lowest point at worst, and the items that it moves.</summary>
internal sealed record MeasureDocument(string Id, string Title, decimal? Amount, string[] Changes, decimal? Result, decimal? Lowest, string[] Moves);

/// <summary>The measures that come nearest; null where there is no bound.</summary>
internal sealed record MeasureReachDocument(string[] Measures, decimal? UnderReserve, decimal? Deficit);

/// <summary>Whether the money stays above the reserve. Months are written as <c>2021-03</c>.</summary>
internal sealed record ReserveDocument(RangeDocument OpeningBalance, RangeDocument Reserve, AnswerDocument Kept, RangeDocument Lowest, string? LowestAtWorst, string? LowestAtBest, string? FirstCertainlyUnder, string? FirstPossiblyUnder);

/// <summary>A month of cash.</summary>
internal sealed record CashMonthDocument(string Month, RangeDocument Income, RangeDocument Cost, RangeDocument Lowest, RangeDocument Balance);

/// <summary>Sums of what certainly falls in a period; without month of a year, without year of the plan.</summary>
internal sealed record PeriodSumsDocument(int? Year, int? Month, RangeDocument Income, RangeDocument Cost, RangeDocument Result);

/// <summary>Sums of a track; null for what belongs to none.</summary>
internal sealed record TrackSumsDocument(string? Track, RangeDocument Income, RangeDocument Cost, RangeDocument Result);

/// <summary>Which funding pays what, at worst and at best.</summary>
internal sealed record FundingDocument(FundingSourceDocument[] Sources, FundingCaseDocument AtWorst, FundingCaseDocument AtBest);

/// <summary>A funding source as the plan has it.</summary>
internal sealed record FundingSourceDocument(string Id, string Title, string State, string[] EarmarkedTo, string[] Terms, RangeDocument Amount);

/// <summary>What each source pays.</summary>
internal sealed record FundingCaseDocument(FundingUseDocument[] Uses, FundingShareDocument[] Shares, TrackCoverDocument[] Tracks);

/// <summary>What becomes of a source; null where there is no bound.</summary>
internal sealed record FundingUseDocument(string Funding, decimal? Amount, decimal Paid, decimal? Unused, bool Earmarked);

/// <summary>What a source pays of a line.</summary>
internal sealed record FundingShareDocument(string Funding, string Line, decimal Amount);

/// <summary>How much of a track's cost is covered by funding.</summary>
internal sealed record TrackCoverDocument(string? Track, decimal? Cost, decimal Covered, decimal? Uncovered, string[] LimitedBy);

/// <summary>The attendance with which an item breaks even, and until when calling it off saves something.</summary>
internal sealed record BreakEvenDocument(string Item, string Title, RangeDocument? Participants, RangeDocument Expected, AnswerDocument Reached, string? GoNoGo, string? Basis, RangeDocument Saves, MissingDocument[] Missing);

/// <summary>Planned against committed and actual.</summary>
internal sealed record FollowUpDocument(FollowUpLineDocument[] Lines, FollowUpLineDocument[] Unbudgeted, FollowUpGroupDocument[] Tracks, FollowUpGroupDocument[] Years, FollowUpGroupDocument[] Periods, FollowUpSumsDocument Income, FollowUpSumsDocument Cost);

/// <summary>The figures; percent is null where it cannot be said.</summary>
internal sealed record FollowUpSumsDocument(RangeDocument Planned, RangeDocument Committed, RangeDocument Actual, RangeDocument Remaining, RangeDocument Variance, RangeDocument? Percent);

/// <summary>A line's figures.</summary>
internal sealed record FollowUpLineDocument(string Line, string Title, string Direction, FollowUpSumsDocument Sums);

/// <summary>The figures of a track or a period.</summary>
internal sealed record FollowUpGroupDocument(string? Track, int? Year, int? Month, FollowUpSumsDocument Income, FollowUpSumsDocument Cost);

/// <summary>A line that counts.</summary>
internal sealed record BalanceLineDocument(string Path, string Title, string Direction, string? Track, RangeDocument Amount, string? Start, string? End);
