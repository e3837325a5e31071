using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.ConsoleHost.Commands;
using ActionPlanning.ConsoleHost.Rendering;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.ConsoleHost.Documents;

/// <summary>Makes the document of a budget.</summary>
internal static class BalanceDocuments
{
    public static BalanceComparisonDocument Compare(WorkedScenario[] balanced, PlanLanguage language) =>
        new(OutputContext.Format, "balance-scenarios", Tag(language), balanced[0].Plan.Id.Value, balanced[0].Plan.Title, [.. balanced.Select(one => Of(one, null, language))]);

    public static BalanceDocument Of(WorkedScenario balanced, PlanLanguage language) => Of(balanced, BalanceMeasures.Find(balanced), language);

    private static BalanceDocument Of(WorkedScenario balanced, PlanBalance? measures, PlanLanguage language)
    {
        PlanOutcome outcome = balanced.Outcome;
        BudgetSummary budget = balanced.Budget;
        CashFlow cash = budget.Cash;
        BalanceWords words = new(balanced, language);
        AnswerDocument Answer(Verdict verdict) => new(JsonOutput.Name(verdict.Answer), MissingDocument.Of(verdict.Because, language));
        return new(
            OutputContext.Format,
            "balance",
            Tag(language),
            outcome.Plan.Id.Value,
            outcome.Plan.Title,
            outcome.Revision.Value,
            balanced.Scenario is { } scenario ? new(scenario.Id.Value, scenario.Title, [.. scenario.Changes.Select(change => change.ToString())]) : null,
            budget.AsOf is { } day ? Iso.Day(day) : null,
            budget.Currency.Code,
            Answer(budget.Balanced),
            RangeDocument.Of(budget.Income),
            RangeDocument.Of(budget.Cost),
            RangeDocument.Of(budget.Result),
            RangeDocument.Of(budget.Usable),
            [.. budget.Deciding.Select(one => new DecidingDocument(one.Line.Path, one.Line.Title, JsonOutput.Name(one.Line.Direction), RangeDocument.Of(one.Line.Amount), one.YesAt, one.NoBeyond, one.Always, words.Deciding(one)))],
            measures is null ? null : Of(measures, language),
            new(
                RangeDocument.Of(outcome.Plan.Budget.OpeningBalance),
                RangeDocument.Of(outcome.Plan.Budget.Reserve),
                Answer(cash.KeepsReserve),
                RangeDocument.Of(cash.Lowest),
                Month(cash.LowestAtWorst),
                Month(cash.LowestAtBest),
                Month(cash.FirstCertainlyUnder),
                Month(cash.FirstPossiblyUnder)),
            [.. cash.Months.Select(month => new CashMonthDocument(Month(month.Month)!, RangeDocument.Of(month.Income), RangeDocument.Of(month.Cost), RangeDocument.Of(month.Lowest), RangeDocument.Of(month.Balance)))],
            [.. budget.Years.Select(year => new PeriodSumsDocument(year.Year, null, RangeDocument.Of(year.Income), RangeDocument.Of(year.Cost), RangeDocument.Of(year.Result)))],
            [.. budget.Periods.Select(period => new PeriodSumsDocument(period.Year, period.Month, RangeDocument.Of(period.Income), RangeDocument.Of(period.Cost), RangeDocument.Of(period.Result)))],
            [.. budget.Tracks.Select(track => new TrackSumsDocument(track.Track?.Value, RangeDocument.Of(track.Income), RangeDocument.Of(track.Cost), RangeDocument.Of(track.Result)))],
            new(
                [.. outcome.Plan.Funding.Select(one => new FundingSourceDocument(one.Id.Value, one.Title, JsonOutput.Name(one.State), [.. one.EarmarkedTo.Select(track => track.Value)], [.. one.Terms], RangeDocument.Of(budget.Lines.FirstOrDefault(line => line.Path == $"funding[{one.Id}]")?.Amount ?? Quantity.Zero)))],
                Of(budget.FundingAtWorst),
                Of(budget.FundingAtBest)),
            [
                .. budget.BreakEvens.Select(one => new BreakEvenDocument(
                    one.Item.Value,
                    outcome.Plan.Item(one.Item).Title,
                    one.Participants is { } least ? RangeDocument.Of(least) : null,
                    RangeDocument.Of(one.Expected),
                    Answer(one.Reached),
                    one.Decision.Day is { } last ? Iso.Day(last) : null,
                    one.Decision.Basis is { } basis ? JsonOutput.Name(basis) : null,
                    RangeDocument.Of(one.Decision.Saves),
                    MissingDocument.Of(one.Decision.Missing, language))),
            ],
            budget.FollowUp is { } followUp ? Of(followUp) : null,
            [.. budget.Lines.Select(line => new BalanceLineDocument(line.Path, line.Title, JsonOutput.Name(line.Direction), line.Track?.Value, RangeDocument.Of(line.Amount), Iso.Start(line.When), Iso.End(line.When)))],
            [.. budget.WithoutLines.Select(item => item.Value)],
            [.. budget.Unbooked.Select(line => line.Value)],
            MissingDocument.Of(budget.Missing, language));
    }

    private static MeasuresDocument Of(PlanBalance balance, PlanLanguage language) => new(
        balance.IsProved,
        [.. balance.Sets.Select(set => new MeasureSetDocument([.. set.Measures.Select(Of)], RangeDocument.Of(set.Outcome.Budget.Usable), RangeDocument.Of(set.Outcome.Budget.Cash.Lowest)))],
        balance.Reach is { } reach ? new([.. reach.Measures.Select(id => id.Value)], reach.UnderReserve, reach.Deficit) : null,
        MissingDocument.Of(balance.Unknown, language));

    private static MeasureDocument Of(TakenMeasure taken) => new(
        taken.Measure.Id.Value,
        taken.Measure.Title,
        taken.Amount,
        [.. taken.Changes.Select(change => change.ToString())],
        taken.Result,
        taken.Lowest,
        [.. taken.Moves.Select(move => move.Item.Value).Distinct()]);

    private static FundingCaseDocument Of(FundingAllocation allocation) => new(
        [.. allocation.Uses.Select(use => new FundingUseDocument(use.Funding.Value, use.Amount, use.Paid, use.Unused, use.IsEarmarked))],
        [.. allocation.Shares.Select(share => new FundingShareDocument(share.Funding.Value, share.Line.Value, share.Amount))],
        [.. allocation.Tracks.Select(track => new TrackCoverDocument(track.Track?.Value, track.Cost, track.Covered, track.Uncovered, [.. track.LimitedBy.Select(one => one.Value)]))]);

    private static FollowUpDocument Of(BudgetFollowUp followUp) => new(
        [.. followUp.Lines.Select(Of)],
        [.. followUp.Unbudgeted.Select(Of)],
        [.. followUp.Tracks.Select(track => new FollowUpGroupDocument(track.Track?.Value, null, null, Of(track.Income), Of(track.Cost)))],
        [.. followUp.Years.Select(Of)],
        [.. followUp.Periods.Select(Of)],
        Of(followUp.Income),
        Of(followUp.Cost));

    private static FollowUpLineDocument Of(FollowUpLine line) => new(line.Line.Value, line.Title, JsonOutput.Name(line.Direction), Of(line.Sums));

    private static FollowUpGroupDocument Of(FollowUpPeriod period) => new(null, period.Year, period.Month, Of(period.Income), Of(period.Cost));

    private static FollowUpSumsDocument Of(FollowUpSums sums) => new(
        RangeDocument.Of(sums.Planned),
        RangeDocument.Of(sums.Committed),
        RangeDocument.Of(sums.Actual),
        RangeDocument.Of(sums.Remaining),
        RangeDocument.Of(sums.Variance),
        sums.Percent is { } percent ? RangeDocument.Of(percent) : null);

    private static string? Month(YearMonth? month) => month is { } known ? Iso.Day(known.OnDayOfMonth(1))[..7] : null;

    private static string Tag(PlanLanguage language) => language == PlanLanguage.English ? "en" : "da";
}
