namespace ActionPlanning.ConsoleHost.Documents;

/// <summary>What <c>prioritise --json</c> writes.</summary>
internal sealed record PrioritiseDocument(
    string Format,
    string Command,
    string Language,
    string Plan,
    string Revision,
    string Model,
    string Period,
    string Status,
    decimal? Value,
    decimal? UpperBound,
    ChosenDocument[] Chosen,
    LeftOutDocument[] LeftOut,
    NonCandidateDocument[] NonCandidates,
    RunnerUpDocument? RunnerUp,
    decimal? CostOfYielding,
    string[] Conflict,
    MissingDocument[] Missing);

/// <summary>A score: low and high are null where there is no bound.</summary>
internal sealed record ScoreDocument(decimal? Low, decimal? High, int BestRank, int WorstRank, string[] Missing);

/// <summary>An item that is in; first and last are null when its hours are counted nowhere.</summary>
internal sealed record ChosenDocument(string Id, string Title, ScoreDocument Score, string? First, string? Last, bool IsMustHave, string[] Awaits);

/// <summary>An item that is left out.</summary>
internal sealed record LeftOutDocument(string Id, string Title, ScoreDocument Score, string[] Needs, HoursShortDocument[] Lacking, string[] Excludes, string[]? Instead, AddedHoursDocument? Change);

/// <summary>Hours of a resource in a period.</summary>
internal sealed record HoursShortDocument(string Resource, string First, string Last, decimal Hours);

/// <summary>The fewest hours that let an item in.</summary>
internal sealed record AddedHoursDocument(string Resource, string First, string Last, decimal Hours, string[] PushesOut, bool IsProved);

/// <summary>An item that there is nothing to decide about.</summary>
internal sealed record NonCandidateDocument(string Id, string Title, string Reason);

/// <summary>The second best selection.</summary>
internal sealed record RunnerUpDocument(string[] Gains, string[] Loses, decimal Behind);
