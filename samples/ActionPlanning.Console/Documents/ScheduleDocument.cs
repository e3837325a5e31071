namespace ActionPlanning.ConsoleHost.Documents;

/// <summary>What <c>schedule --json</c> writes. Days are ISO 8601, both ends included; hours are decimal numbers.</summary>
internal sealed record ScheduleResultDocument(
    string Format,
    string Command,
    string Language,
    string Id,
    string Title,
    string Revision,
    ScenarioDocument? Scenario,
    string? AsOf,
    string? Status,
    string[] Proved,
    string? Finish,
    string? FinishBound,
    long WeightedLateness,
    int SchedulesTried,
    ScheduledItemDocument[] Items,
    ResourceUseDocument[] Resources,
    MissingDocument[] Missing,
    CountsDocument Counts);

/// <summary>What the schedule does with an item, in the plan's order. <c>spans</c> is empty when it has no days; <c>waitsFor</c> says what its first day waits for, <c>reason</c> the same in words, or why there is no place.</summary>
internal sealed record ScheduledItemDocument(
    string Id,
    string Title,
    string Kind,
    string? Track,
    WhenDocument? When,
    string State,
    string StateText,
    string? Reason,
    SpanDocument[] Spans,
    bool DurationAssumed,
    HoursDocument[] Hours,
    decimal HoursMissing,
    int LateBy,
    string? WaitsFor,
    DependencyDocument? DrivenBy,
    string? ShortOf,
    string? ShortOn);

/// <summary>Days of an item or one of its occurrences; <c>fixed</c> when the plan itself names them, else they are a proposal.</summary>
internal sealed record SpanDocument(string First, string Last, string? Occurrence, int? WorkingDays, bool Fixed);

/// <summary>Hours of a resource.</summary>
internal sealed record HoursDocument(string Resource, decimal Hours);

/// <summary>The dependency that an item waits for.</summary>
internal sealed record DependencyDocument(string From, string Kind, string Origin, string? Wording);

/// <summary>The hours of a resource, period by period: months, or years in a plan of more than five.</summary>
internal sealed record ResourceUseDocument(string Id, string Name, PeriodDocument[] Periods);

/// <summary>The hours of a period. <c>ongoing</c> is the part of <c>taken</c> that work without an end takes.</summary>
internal sealed record PeriodDocument(string Start, string End, decimal Capacity, decimal Taken, decimal Ongoing);

/// <summary>A scenario: a few changes laid over the plan.</summary>
internal sealed record ScenarioDocument(string Id, string? Title, string[] Changes);

/// <summary>What <c>schedule --json</c> writes with several scenarios: the plan as it is, then each scenario, and the items on which they differ.</summary>
internal sealed record ScheduleComparisonDocument(string Format, string Command, string Language, string Id, string Title, ScheduleResultDocument[] Schedules, DifferenceDocument[] Differences);

/// <summary>An item on which schedules differ; <c>cells</c> stand in the order of <c>schedules</c>.</summary>
internal sealed record DifferenceDocument(string Item, string Title, DifferenceCellDocument[] Cells);

/// <summary>What one schedule does with the item. <c>shift</c> is by how many working days it begins later than in the plan as it is; null when one of them gives it no days.</summary>
internal sealed record DifferenceCellDocument(string Text, string? State, string StateText, string? Reason, bool Differs, int? Shift);
