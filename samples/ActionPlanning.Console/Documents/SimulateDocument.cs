namespace ActionPlanning.ConsoleHost.Documents;

/// <summary>What <c>simulate --json</c> writes.</summary>
internal sealed record SimulateDocument(
    string Format,
    string Command,
    string Language,
    string Plan,
    string Revision,
    string? Scenario,
    int Runs,
    long Seed,
    string Currency,
    string[] Sentences,
    SimulatedNumberDocument Result,
    SimulatedYearDocument[] Years,
    SimulatedNumberDocument Lowest,
    SimulatedNumberDocument LowestAtBest,
    LowestMonthDocument[] LowestMonths,
    SimulatedMonthDocument[] Months,
    ChanceDocument Balances,
    ChanceDocument KeepsReserve,
    ChanceDocument KeepsReserveAtBest,
    SimulatedItemDocument[] Items,
    SimulatedFinishDocument[] Finishes,
    SimulatedFinishDocument? Finish,
    SimulatedCriterionDocument[] Criteria,
    SimulatedDriverDocument[] Drivers,
    SimulationAssumptionDocument[] Assumptions,
    MissingDocument[] Missing);

/// <summary>A number over all runs; the numbers are null when something is missing.</summary>
internal sealed record SimulatedNumberDocument(
    decimal? Mean,
    decimal? StandardError,
    decimal? Least,
    decimal? P10,
    decimal? P50,
    decimal? P80,
    decimal? P90,
    decimal? Greatest,
    ConvergenceDocument[] Convergence,
    SwingDocument[] Swings,
    MissingDocument[] Missing);

/// <summary>The estimate after some of the runs.</summary>
internal sealed record ConvergenceDocument(int Runs, decimal Mean, decimal StandardError);

/// <summary>How far a driver moves a number.</summary>
internal sealed record SwingDocument(string Driver, string Name, decimal AtLow, decimal AtHigh, double RankCorrelation);

/// <summary>A probability with its 95 per cent interval; null when something is missing.</summary>
internal sealed record ChanceDocument(double? Estimate, double? Low, double? High, MissingDocument[] Missing);

/// <summary>A calendar year.</summary>
internal sealed record SimulatedYearDocument(int Year, SimulatedNumberDocument Result);

/// <summary>A month in which the lowest point came first; null for before the first payment.</summary>
internal sealed record LowestMonthDocument(string? Month, int Runs);

/// <summary>The money at the end of a month.</summary>
internal sealed record SimulatedMonthDocument(string Month, decimal P10, decimal P50, decimal P90);

/// <summary>The economy of an item.</summary>
internal sealed record SimulatedItemDocument(string Id, string Title, SimulatedNumberDocument Result, ChanceDocument BreaksEven);

/// <summary>When an item ends; the item is null for the plan.</summary>
internal sealed record SimulatedFinishDocument(string? Id, string Planned, string P10, string P50, string P80, string P90, ChanceDocument? InTime);

/// <summary>A success criterion.</summary>
internal sealed record SimulatedCriterionDocument(string Id, string Text, ChanceDocument Chance);

/// <summary>A number that was drawn.</summary>
internal sealed record SimulatedDriverDocument(string Path, string Name, string Spread, bool IsAssumed);

/// <summary>Something taken for granted or left out.</summary>
internal sealed record SimulationAssumptionDocument(string Path, string Text);
