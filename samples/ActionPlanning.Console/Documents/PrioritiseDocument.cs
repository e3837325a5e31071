namespace ActionPlanning.ConsoleHost.Documents;

/// <summary>What <c>prioritise --json</c> writes.</summary>
internal sealed record PrioritiseDocument(
    string Format,
    string Command,
    string Language,
    string Plan,
    string Revision,
    string? Scenario,
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
    YieldDocument[] Yielding,
    SteeredDocument[] Steered,
    HoursMarginDocument[] HoursMargins,
    MoneyMarginDocument[] MoneyMargins,
    MoneyShortDocument? MoneyShort,
    string[] CutOff,
    string[] Conflict,
    MissingDocument[] Missing,
    AgreementDocument? Agreement);

/// <summary>What can be scheduled and paid to the day: the chosen items, null when no set was found; the bound is null when it is proved that there is none.</summary>
internal sealed record AgreementDocument(string[]? Chosen, decimal? Value, decimal? Bound, bool IsProved, int Rounds, AgreementConflictDocument[] Conflicts);

/// <summary>Items that do not go together: of kind <c>cannotBeScheduled</c> or <c>cannotBePaid</c>.</summary>
internal sealed record AgreementConflictDocument(string[] Items, string Kind, bool IsProved);

/// <summary>A score: low and high are null where there is no bound.</summary>
internal sealed record ScoreDocument(decimal? Low, decimal? High, int BestRank, int WorstRank, string[] Missing);

/// <summary>An item that is in; first and last are null when its hours are counted nowhere.</summary>
internal sealed record ChosenDocument(string Id, string Title, ScoreDocument Score, string? First, string? Last, bool IsMustHave, string[] Awaits, MarginDocument? Margin);

/// <summary>An item that is left out.</summary>
internal sealed record LeftOutDocument(string Id, string Title, ScoreDocument Score, string[] Needs, HoursShortDocument[] Lacking, MoneyShortDocument[] LackingMoney, string[] Excludes, string[]? Instead, MarginDocument? Margin, LetInDocument[] Changes, bool IsCutOff);

/// <summary>Hours of a resource in a period.</summary>
internal sealed record HoursShortDocument(string Resource, string First, string Last, decimal Hours);

/// <summary>Money of a source, null for the general means, that is lacking at the end of a day.</summary>
internal sealed record MoneyShortDocument(string? Funding, string By, decimal Amount);

/// <summary>How far a score can move: least and most are the same when that is known exactly; most is null when no end was found.</summary>
internal sealed record MarginDocument(decimal Least, decimal? Most);

/// <summary>A change that lets an item in. Of kind <c>hours</c> it has resource, first, last and hours; of kind <c>money</c> funding (null for the general means), first and amount; of kind <c>condition</c> item.</summary>
internal sealed record LetInDocument(string Kind, string? Resource, string? Funding, string? Item, string? First, string? Last, decimal? Hours, decimal? Amount, string[] PushesOut, bool IsProved);

/// <summary>A rule of yielding that keeps an item out.</summary>
internal sealed record YieldDocument(string Yielding, string To, decimal Hours, decimal Cost, string[] Gains, string[] Loses);

/// <summary>A number that was steered by.</summary>
internal sealed record SteeredDocument(string Number, string Direction, string? Track, decimal Selected, decimal? Without);

/// <summary>How far hours can fall.</summary>
internal sealed record HoursMarginDocument(string Resource, string First, string Last, decimal MayFallBy, bool IsProved);

/// <summary>How far money can fall.</summary>
internal sealed record MoneyMarginDocument(string? Funding, decimal MayFallBy, bool IsProved);

/// <summary>An item that there is nothing to decide about.</summary>
internal sealed record NonCandidateDocument(string Id, string Title, string Reason, bool? WouldBeIn, string[] PushesOut);

/// <summary>The second best selection.</summary>
internal sealed record RunnerUpDocument(string[] Gains, string[] Loses, decimal Behind, bool IsProved);
