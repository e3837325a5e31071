namespace ActionPlanning.ConsoleHost.Documents;

/// <summary>What <c>why --json</c> writes: the facts with their kinds and numbers, and beside each its sentence.</summary>
internal sealed record WhyDocument(
    string Format,
    string Command,
    string Language,
    string Plan,
    string Revision,
    string? Scenario,
    string? AsOf,
    string Item,
    string Title,
    string State,
    string[] Days,
    ChainDocument? Chain,
    ObstacleDocument[] Obstacles,
    TradeOffDocument[] TradeOffs,
    RemedyDocument[] Remedies,
    ResumptionDocument? Resumption,
    string[] Sentences);

/// <summary>Why a date: the working days of all steps add up to those from <c>origin</c> to <c>date</c>.</summary>
internal sealed record ChainDocument(string Origin, string Date, int WorkingDays, StepDocument[] Steps);

/// <summary>A step of a chain.</summary>
internal sealed record StepDocument(string Kind, string Item, int WorkingDays, string Text);

/// <summary>A fact and its sentence.</summary>
internal sealed record ObstacleDocument(string Kind, string Item, string Text);

/// <summary>That an item waits because another has the hours.</summary>
internal sealed record TradeOffDocument(string For, int WorkingDays, string Resource, string WeekStart, decimal Taken, decimal Capacity, string? Decision, string? Avoidable, string Text);

/// <summary>A change that was tried out and is enough. <c>change</c> is what <c>what-if --set</c> takes.</summary>
internal sealed record RemedyDocument(string Change, decimal? Size, string State, string[] Days, string Text);

/// <summary>From when an item on stand-by could resume.</summary>
internal sealed record ResumptionDocument(string From, string Until, string Text);
