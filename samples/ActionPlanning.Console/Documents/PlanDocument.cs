namespace ActionPlanning.ConsoleHost.Documents;

/// <summary>What <c>plan --json</c> writes: ids, ISO dates and stable names; texts are the author's or in <c>language</c>.</summary>
internal sealed record PlanDocument(
    string Format,
    string Command,
    string Language,
    string Id,
    string Title,
    string Revision,
    string Status,
    WhenDocument? Period,
    FactDocument[] Header,
    FactDocument[] Summary,
    TrackDocument[] Tracks,
    CriterionDocument[] Criteria,
    BudgetDocument Budget,
    DecisionDocument[] Decisions,
    ConditionDocument[] Conditions,
    DutyDocument[] Duties,
    ScheduleDocument Schedule,
    string[] CriticalChain,
    CountsDocument Counts,
    DiagnosticDocument[] Diagnostics);

/// <summary>A labelled fact in words.</summary>
internal sealed record FactDocument(string Label, string Text);

/// <summary>A track; <c>id</c> is null for the items without one, which stand last.</summary>
internal sealed record TrackDocument(string? Id, string Title, ItemDocument[] Items);

/// <summary>A line of the plan.</summary>
internal sealed record ItemDocument(
    string Id,
    string? PartOf,
    string Kind,
    string Title,
    WhenDocument? When,
    PartyDocument? Owner,
    string Modality,
    string? Nature,
    string Standing,
    string StandingText,
    string? Reason,
    string[] WaitsForGates,
    EnvelopeDocument? Envelope,
    PlacementDocument? Schedule,
    OccurrenceDocument[] Occurrences);

/// <summary>A party.</summary>
internal sealed record PartyDocument(string Id, string Name);

/// <summary>How early and late an item can lie. With <c>durationAssumed</c> the plan gives no duration, and one working day was counted.</summary>
internal sealed record EnvelopeDocument(string EarliestStart, string EarliestFinish, string LatestStart, string LatestFinish, int TotalFloat, int FreeFloat, bool Critical, bool Feasible, bool DurationAssumed);

/// <summary>Where the schedule puts an item. With <c>durationAssumed</c> only the first day is more than an assumption.</summary>
internal sealed record PlacementDocument(string[] Days, bool DurationAssumed, string WaitsFor, string State);

/// <summary>An occurrence of an item.</summary>
internal sealed record OccurrenceDocument(string Id, string Title, WhenDocument? When, string State, string? Condition);

/// <summary>A success criterion. <c>verdict</c> is yes, no or undetermined; undetermined is never met.</summary>
internal sealed record CriterionDocument(string Id, string Text, string? Track, string State, string StateText, string Verdict, string Arithmetic, string? Due, bool DueIsDerived, MissingDocument[] Missing);

/// <summary>The money.</summary>
internal sealed record BudgetDocument(string Currency, string Balanced, string Verdict, RangeDocument Income, RangeDocument Cost, RangeDocument Result, MissingDocument[] Missing, BudgetLineDocument[] Lines);

/// <summary>A line of the budget or a funding source.</summary>
internal sealed record BudgetLineDocument(string Path, string Title, string Direction, RangeDocument Amount, string? Start, string? End, string? State);

/// <summary>A decision.</summary>
internal sealed record DecisionDocument(string Id, string Title, WhenDocument? When, PartyDocument? Body, string? Result, string? On, string[] Waiting);

/// <summary>An item that is on stand-by or waits for a condition.</summary>
internal sealed record ConditionDocument(string Item, string Standing, string? Reason, string? Condition, string[] Missing);

/// <summary>A duty to inform.</summary>
internal sealed record DutyDocument(string Id, string About, string? Recipient, WhenDocument? When, string? After, string? Channel);

/// <summary>What is proved about the schedule; <c>status</c> is null when nothing in the plan has a date.</summary>
internal sealed record ScheduleDocument(string? Status, string? Finish, MissingDocument[] Missing);
