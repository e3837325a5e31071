using ActionPlanning.Time;

namespace ActionPlanning.Reporting;

/// <summary>
/// What a board member reads of a plan, in one language and without markup: the facts at the top, the tracks with their rows, and the verdicts, gaps and tensions below.
/// Every host renders this one model, so that a terminal, a web page and a document say the same.
/// </summary>
/// <remarks>
/// <para>Texts that the author wrote (titles, dates, reasons) are verbatim. Everything else is in <see cref="Language"/>.</para>
/// <para>What was not computed is not in the report, an unknown amount is never a zero, and nothing is greener than it is. Beside a text that says how something
/// stands is the value itself, so that a host can choose a colour without reading words.</para>
/// </remarks>
public sealed record PlanReport
{
    internal PlanReport()
    {
    }

    /// <summary>Gets the plan's id.</summary>
    public required PlanId Plan { get; init; }

    /// <summary>Gets the language of every text that is not the author's.</summary>
    public required PlanLanguage Language { get; init; }

    /// <summary>Gets the plan's title, as written.</summary>
    public required string Title { get; init; }

    /// <summary>Gets what is known of the plan as a whole: whose it is, who adopted it and when, its period, who steers it.</summary>
    public required PlanList<PlanReportFact> Header { get; init; }

    /// <summary>Gets how the plan stands in a few lines: criteria, budget, schedule, findings.</summary>
    public required PlanList<PlanReportFact> Summary { get; init; }

    /// <summary>Gets the tracks in the plan's order, and last, when there are any, the items that belong to no track.</summary>
    public required PlanList<PlanReportTrack> Tracks { get; init; }

    /// <summary>Gets the decisions that are to be taken, or were, in the plan's order.</summary>
    public required PlanList<PlanReportDecision> Decisions { get; init; }

    /// <summary>Gets the items that are on stand-by or wait for something else than a decision, in the plan's order.</summary>
    public required PlanList<PlanReportCondition> Conditions { get; init; }

    /// <summary>Gets who is to be told what, in the plan's order.</summary>
    public required PlanList<PlanReportDuty> Duties { get; init; }

    /// <summary>Gets the chain of items with the least float; null when no chain has more than one item.</summary>
    public required PlanReportChain? Chain { get; init; }

    /// <summary>Gets the success criteria in the plan's order.</summary>
    public required PlanList<PlanReportCriterion> Criteria { get; init; }

    /// <summary>Gets the money as far as it is known.</summary>
    public required PlanReportBudget Budget { get; init; }

    /// <summary>Gets what is wrong, as found.</summary>
    public required PlanList<PlanReportFinding> Faults { get; init; }

    /// <summary>Gets what is likely to go wrong and what is worth knowing, the gravest first.</summary>
    public required PlanList<PlanReportFinding> Tensions { get; init; }

    /// <summary>Gets what the plan does not say, by kind, the gravest and most frequent kind first.</summary>
    public required PlanList<PlanReportGroup> Gaps { get; init; }

    /// <summary>Makes the report of an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="language">The language of the report; the plan's own words stay as they are.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    public static PlanReport Of(PlanOutcome outcome, PlanLanguage language)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        PlanReportFindings findings = new(outcome, language);
        PlanReport report = new()
        {
            Plan = outcome.Plan.Id,
            Language = language,
            Title = outcome.Plan.Title,
            Header = new PlanReportHeader(outcome, language).Facts(),
            Summary = [],
            Tracks = new PlanReportRows(outcome, language).Tracks(),
            Decisions = new PlanReportWaiting(outcome, language).Decisions(),
            Conditions = new PlanReportWaiting(outcome, language).Conditions(),
            Duties = new PlanReportWaiting(outcome, language).Duties(),
            Chain = PlanReportChain.Of(outcome, language),
            Criteria = [.. outcome.Criteria.Select(result => PlanReportCriterion.Of(outcome, result, language))],
            Budget = PlanReportBudget.Of(outcome, language),
            Faults = findings.Faults(),
            Tensions = findings.Tensions(),
            Gaps = findings.Gaps(),
        };
        return report with { Summary = PlanReportSummary.Of(outcome, report) };
    }
}
