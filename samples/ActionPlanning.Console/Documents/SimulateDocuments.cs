using System.Globalization;
using ActionPlanning.Reporting;
using ActionPlanning.Simulation;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.ConsoleHost.Documents;

/// <summary>Makes the document of a simulation.</summary>
internal static class SimulateDocuments
{
    public static SimulateDocument Of(PlanSimulation simulation, Scenario? scenario, PlanLanguage language) => new(
        OutputContext.Format,
        "simulate",
        language == PlanLanguage.Danish ? "da" : "en",
        simulation.Plan.Id.Value,
        simulation.Revision.Value,
        scenario?.Id.Value,
        simulation.Runs,
        simulation.Seed,
        simulation.Currency.Code,
        [.. new PlanSimulationWords(simulation).Sentences().Select(sentence => sentence.In(language))],
        Of(simulation.Result, language),
        [.. simulation.Years.Select(year => new SimulatedYearDocument(year.Year, Of(year.Result, language)))],
        Of(simulation.Lowest, language),
        Of(simulation.LowestAtBest, language),
        [.. simulation.LowestMonths.Select(month => new LowestMonthDocument(month.Month is { } known ? Month(known) : null, month.Runs))],
        [.. simulation.Months.Select(month => new SimulatedMonthDocument(Month(month.Month), month.Balance.P10, month.Balance.P50, month.Balance.P90))],
        Of(simulation.Balances, language),
        Of(simulation.KeepsReserve, language),
        Of(simulation.KeepsReserveAtBest, language),
        [.. simulation.Items.Select(item => new SimulatedItemDocument(item.Item.Value, simulation.Plan.Item(item.Item).Title, Of(item.Result, language), Of(item.BreaksEven, language)))],
        [.. simulation.Finishes.Select(finish => Of(finish, language))],
        simulation.Finish is { } last ? Of(last, language) : null,
        [.. simulation.Criteria.Select(one => new SimulatedCriterionDocument(one.Criterion.Value, simulation.Plan.Criteria.First(criterion => criterion.Id == one.Criterion).Text, Of(one.Chance, language)))],
        Of(simulation.Drivers, language),
        Of(simulation.Assumptions, language),
        MissingDocument.Of(simulation.Missing, language),
        simulation.Replanned is { } replanned ? Of(simulation.Plan, replanned, language) : null,
        [.. simulation.Correlations.Select(one => new SimulatedCorrelationDocument(one.First.Path, one.Second.Path, one.Rank))]);

    private static ReplannedDocument Of(ActionPlan plan, ReplannedRuns replanned, PlanLanguage language) => new(
        replanned.Asked,
        replanned.Runs,
        replanned.Unsettled,
        Of(replanned.Result, language),
        Of(replanned.Lowest, language),
        Of(replanned.Balances, language),
        Of(replanned.KeepsReserve, language),
        [.. replanned.Capacity.Select(one => new ReplannedCapacityDocument(one.Resource.Value, one.Step, one.Name.In(language), Of(one.Comes, language), Of(one.From), Name(one.Planned), Day(one.PlannedFrom)))],
        [
            .. replanned.Items.Select(one => new ReplannedItemDocument(
                one.Item.Value,
                plan.Item(one.Item).Title,
                one.Released is { } released ? Of(released, language) : null,
                Of(one.ReleasedFrom),
                Of(one.TakesPlace, language),
                Of(one.Start),
                Of(one.End),
                one.Planned is { } planned ? Name(planned) : null,
                Day(one.PlannedStart),
                Day(one.PlannedEnd))),
        ],
        Of(replanned.Finish),
        [.. replanned.Criteria.Select(one => new ReplannedCriterionDocument(one.Criterion.Value, plan.Criteria.First(criterion => criterion.Id == one.Criterion).Text, Of(one.Chance, language)))],
        Of(replanned.Drivers, language),
        Of(replanned.Assumptions, language));

    private static ReplannedNumberDocument Of(ReplannedNumber number, PlanLanguage language) =>
        new(Of(number.Replanned, language), Of(number.AsPlanned, language), number.Gain is { } gain ? decimal.Round(gain, 2) : null, number.Undetermined);

    private static ReplannedChanceDocument Of(ReplannedChance chance, PlanLanguage language) => new(Of(chance.Replanned, language), Of(chance.AsPlanned, language));

    private static RunAnswersDocument Of(RunAnswers answers, PlanLanguage language) => new(
        answers.Yes,
        answers.No,
        answers.Undetermined,
        Math.Round(answers.AtLeast.Estimate, 6),
        Math.Round(answers.AtLeast.Low, 6),
        Math.Round(answers.AtMost.High, 6),
        MissingDocument.Of(answers.Missing, language));

    private static RunDatesDocument Of(RunDates days) => new(days.Runs, Day(days.P10), Day(days.P50), Day(days.P80), Day(days.P90));

    private static SimulatedDriverDocument[] Of(PlanList<SimulatedDriver> drivers, PlanLanguage language) =>
        [.. drivers.Select(driver => new SimulatedDriverDocument(driver.Path, driver.Name.In(language), PlanSimulationWords.Drawn(driver).In(language), driver.IsAssumed))];

    private static SimulationAssumptionDocument[] Of(PlanList<SimulationAssumption> assumptions, PlanLanguage language) => [.. assumptions.Select(one => new SimulationAssumptionDocument(one.Path, one.Text.In(language)))];

    private static SimulatedNumberDocument Of(SimulatedNumber number, PlanLanguage language) => !number.IsDetermined
        ? new(null, null, null, null, null, null, null, null, [], [], MissingDocument.Of(number.Missing, language))
        : new(
            decimal.Round(number.Mean, 2),
            decimal.Round(number.StandardError, 2),
            number.Least,
            number.P10,
            number.P50,
            number.P80,
            number.P90,
            number.Greatest,
            [.. number.Convergence.Select(point => new ConvergenceDocument(point.Runs, decimal.Round(point.Mean, 2), decimal.Round(point.StandardError, 2)))],
            [.. number.Swings.Select(swing => new SwingDocument(swing.Driver.Path, swing.Driver.Name.In(language), swing.AtLow, swing.AtHigh, Math.Round(swing.RankCorrelation, 4)))],
            []);

    private static ChanceDocument Of(SimulatedChance chance, PlanLanguage language) => chance.Estimate is { } estimate
        ? new(Math.Round(estimate.Estimate, 6), Math.Round(estimate.Low, 6), Math.Round(estimate.High, 6), [])
        : new(null, null, null, MissingDocument.Of(chance.Missing, language));

    private static SimulatedFinishDocument Of(SimulatedFinish finish, PlanLanguage language) => new(
        finish.Item?.Value,
        Iso.Day(finish.Planned),
        Iso.Day(finish.P10),
        Iso.Day(finish.P50),
        Iso.Day(finish.P80),
        Iso.Day(finish.P90),
        finish.InTime is { } chance ? Of(chance, language) : null);

    private static string? Day(LocalDate? day) => day is { } known ? Iso.Day(known) : null;

    private static string Name(Answer answer) => answer switch { Answer.Yes => "yes", Answer.No => "no", _ => "undetermined" };

    private static string Month(YearMonth month) => month.ToString("uuuu-MM", CultureInfo.InvariantCulture);
}
