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
    MissingDocument[] Missing,
    ReplannedDocument? Replanned,
    SimulatedCorrelationDocument[] Correlations);

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

/// <summary>Two numbers that were drawn together, by their paths.</summary>
internal sealed record SimulatedCorrelationDocument(string First, string Second, decimal Rank);

/// <summary>Something taken for granted or left out.</summary>
internal sealed record SimulationAssumptionDocument(string Path, string Text);

/// <summary>The first runs with conditions answered anew in each.</summary>
internal sealed record ReplannedDocument(
    int Asked,
    int Runs,
    int Unsettled,
    ReplannedNumberDocument Result,
    ReplannedNumberDocument Lowest,
    ReplannedChanceDocument Balances,
    ReplannedChanceDocument KeepsReserve,
    ReplannedCapacityDocument[] Capacity,
    ReplannedItemDocument[] Items,
    RunDatesDocument Finish,
    ReplannedCriterionDocument[] Criteria,
    SimulatedDriverDocument[] Drivers,
    SimulationAssumptionDocument[] Assumptions);

/// <summary>A number beside that of the same runs with the plan's own answers.</summary>
internal sealed record ReplannedNumberDocument(SimulatedNumberDocument Replanned, SimulatedNumberDocument AsPlanned, decimal? Gain, int Undetermined);

/// <summary>Answers beside those of the same runs with the plan's own answers.</summary>
internal sealed record ReplannedChanceDocument(RunAnswersDocument Replanned, ChanceDocument AsPlanned);

/// <summary>How the runs answered: the least that the probability can be, with the ends of its interval, and the share that left it open.</summary>
internal sealed record RunAnswersDocument(int Yes, int No, int Undetermined, double Estimate, double Low, double High, MissingDocument[] Missing);

/// <summary>On which days something came, and in how many runs; null when in none.</summary>
internal sealed record RunDatesDocument(int Runs, string? P10, string? P50, string? P80, string? P90);

/// <summary>Capacity that is added on a condition.</summary>
internal sealed record ReplannedCapacityDocument(string Resource, int Step, string Name, RunAnswersDocument Comes, RunDatesDocument From, string Planned, string? PlannedFrom);

/// <summary>An item in the runs, beside the plan's own schedule.</summary>
internal sealed record ReplannedItemDocument(string Id, string Title, RunAnswersDocument? Released, RunDatesDocument ReleasedFrom, RunAnswersDocument TakesPlace, RunDatesDocument Start, RunDatesDocument End, string? Planned, string? PlannedStart, string? PlannedEnd);

/// <summary>A success criterion.</summary>
internal sealed record ReplannedCriterionDocument(string Id, string Text, ReplannedChanceDocument Chance);
