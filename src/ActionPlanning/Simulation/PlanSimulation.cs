using ActionPlanning.Amounts;
using ActionPlanning.Json;
using NodaTime;

namespace ActionPlanning.Simulation;

/// <summary>How a plan may turn out: its money, its dates and its criteria over many runs.</summary>
/// <remarks>
/// <para>
/// In every run each uncertain number is drawn; risks happen or do not; the rest of the plan stands as it was worked out. Payments fall on their days in the plan's cautious order: of a window whose day is not
/// known, cost on the first day and income on the last. Nothing unknown is drawn: what hangs on it is undetermined and says why.
/// </para>
/// <para>When nothing is uncertain, every run is the plan's own budget.</para>
/// </remarks>
public sealed record PlanSimulation
{
    /// <summary>Gets the plan.</summary>
    public required ActionPlan Plan { get; init; }

    /// <summary>Gets the number of runs.</summary>
    public required int Runs { get; init; }

    /// <summary>Gets the seed.</summary>
    public required long Seed { get; init; }

    /// <summary>Gets the currency of all sums.</summary>
    public Currency Currency => Plan.Budget.Currency;

    /// <summary>Gets income less cost over the whole plan.</summary>
    public required SimulatedNumber Result { get; init; }

    /// <summary>Gets income less cost by calendar year, in order.</summary>
    public required PlanList<SimulatedYear> Years { get; init; }

    /// <summary>Gets the lowest the money at hand ever gets, with every payment whose day is not known on the worst day that it can fall on.</summary>
    public required SimulatedNumber Lowest { get; init; }

    /// <summary>Gets the lowest the money at hand ever gets, with every payment on the best day that it can fall on; the same as <see cref="Lowest"/> when all days are known.</summary>
    public required SimulatedNumber LowestAtBest { get; init; }

    /// <summary>Gets the months in which the lowest point first came, in order, with how often; empty when it is undetermined.</summary>
    public required PlanList<LowestMonth> LowestMonths { get; init; }

    /// <summary>Gets the money at hand at the end of each month, in order; empty when it is undetermined or there are too many months to keep.</summary>
    public required PlanList<SimulatedMonth> Months { get; init; }

    /// <summary>Gets how probable it is that income covers cost.</summary>
    public required SimulatedChance Balances { get; init; }

    /// <summary>Gets how probable it is that the money at hand never falls below the reserve, with payments on their worst days.</summary>
    public required SimulatedChance KeepsReserve { get; init; }

    /// <summary>Gets how probable it is that the money at hand never falls below the reserve, with payments on their best days.</summary>
    public required SimulatedChance KeepsReserveAtBest { get; init; }

    /// <summary>Gets for each item with income by number and price what it leaves and how probable it is that it covers its cost, in the plan's order.</summary>
    public required PlanList<SimulatedItem> Items { get; init; }

    /// <summary>Gets when items end that uncertain durations bear on, in the plan's order; empty when no duration is uncertain.</summary>
    public required PlanList<SimulatedFinish> Finishes { get; init; }

    /// <summary>Gets when the last item ends; null when no duration is uncertain.</summary>
    public required SimulatedFinish? Finish { get; init; }

    /// <summary>Gets how probable it is that each success criterion is met, in the plan's order.</summary>
    public required PlanList<SimulatedCriterion> Criteria { get; init; }

    /// <summary>Gets the numbers that were drawn.</summary>
    public required PlanList<SimulatedDriver> Drivers { get; init; }

    /// <summary>Gets which of them were drawn together; all others were drawn independently.</summary>
    public required PlanList<SimulatedCorrelation> Correlations { get; init; }

    /// <summary>Gets what is taken for granted or left out.</summary>
    public required PlanList<SimulationAssumption> Assumptions { get; init; }

    /// <summary>Gets the first runs with conditions, schedule and money worked through anew in each; null when none were asked for.</summary>
    public ReplannedRuns? Replanned { get; init; }

    /// <summary>Gets everything that is missing for something to be determined.</summary>
    public PlanList<MissingInput> Missing =>
    [
        .. new[] { Result.Missing, Balances.Missing, Lowest.Missing, KeepsReserve.Missing }
            .Concat(Years.Select(year => year.Result.Missing)).Concat(Items.Select(item => item.Result.Missing)).Concat(Criteria.Select(criterion => criterion.Chance.Missing))
            .SelectMany(missing => missing).Distinct(),
    ];

    /// <summary>Gets which state of the plan was simulated.</summary>
    public PlanRevision Revision => PlanJson.Revision(Plan);
}

/// <summary>Income less cost of a calendar year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Result">The number.</param>
public sealed record SimulatedYear(int Year, SimulatedNumber Result);

/// <summary>The money at hand at the end of a month.</summary>
/// <param name="Month">The month.</param>
/// <param name="Balance">The number.</param>
public sealed record SimulatedMonth(YearMonth Month, SimulatedNumber Balance);

/// <summary>How often the lowest point first came in a month.</summary>
/// <param name="Month">The month; null for before the first payment.</param>
/// <param name="Runs">The number of runs.</param>
public sealed record LowestMonth(YearMonth? Month, int Runs);

/// <summary>The economy of an item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Result">Its income less its cost.</param>
/// <param name="BreaksEven">How probable it is that its income covers its cost.</param>
public sealed record SimulatedItem(ItemId Item, SimulatedNumber Result, SimulatedChance BreaksEven);

/// <summary>When an item, or the plan, ends.</summary>
/// <param name="Item">The item; null for the plan.</param>
/// <param name="Planned">The last day in the schedule.</param>
/// <param name="P10">The day by which it ends in a tenth of the runs.</param>
/// <param name="P50">The day by which it ends in half of the runs.</param>
/// <param name="P80">The day by which it ends in eight tenths of the runs.</param>
/// <param name="P90">The day by which it ends in nine tenths of the runs.</param>
/// <param name="InTime">How probable it is that it ends within its window and hard limits; null when it has no end to keep.</param>
public sealed record SimulatedFinish(ItemId? Item, LocalDate Planned, LocalDate P10, LocalDate P50, LocalDate P80, LocalDate P90, SimulatedChance? InTime);

/// <summary>How probable it is that a criterion is met.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Chance">The chance; undetermined for a criterion that no drawn number feeds and that is not settled.</param>
public sealed record SimulatedCriterion(CriterionId Criterion, SimulatedChance Chance);
