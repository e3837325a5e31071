using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using ActionPlanning.Wording;
using NodaTime;

namespace ActionPlanning.Reporting;

/// <summary>Schedules side by side, such as those of a plan and of its scenarios: for each item what every one of them does with it, and where that differs from the first.</summary>
public sealed record PlanScheduleComparison
{
    private PlanScheduleComparison()
    {
    }

    /// <summary>Gets the language of every text that is not the author's.</summary>
    public required PlanLanguage Language { get; init; }

    /// <summary>Gets a row for each item: by the first day that any of the schedules gives it, those without days last.</summary>
    public required PlanList<PlanScheduleComparisonRow> Rows { get; init; }

    /// <summary>Compares schedules.</summary>
    /// <param name="outcomes">The outcomes, at least one; the first is what the others are held against. They are of one plan under different changes, and an item that a later one lacks has no cell text there.</param>
    /// <param name="language">The language; null (the default) for that of the first plan.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">There are no outcomes.</exception>
    public static PlanScheduleComparison Of(IReadOnlyList<PlanOutcome> outcomes, PlanLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        if (outcomes.Count == 0)
        {
            throw new ArgumentException("There is nothing to compare.", nameof(outcomes));
        }

        PlanLanguage spoken = language ?? outcomes[0].Plan.Language;
        ILookup<ItemId, PlanScheduleRow>[] rows = [.. outcomes.Select(outcome => PlanScheduleReport.Of(outcome, spoken)).Select(report => report.Placed.Concat(report.Others).ToLookup(row => row.Item))];
        return new()
        {
            Language = spoken,
            Rows =
            [
                .. outcomes[0].Plan.Items
                    .Select(item => new PlanScheduleComparisonRow(item.Id, item.Title, [.. rows.Select(of => Cell(outcomes[0], rows[0][item.Id], of[item.Id], spoken))]))
                    .OrderBy(row => row.Cells.SelectMany(cell => cell.Spans).Select(span => (LocalDate?)span.First).Min() ?? LocalDate.MaxIsoValue),
            ],
        };
    }

    private static PlanScheduleComparisonCell Cell(PlanOutcome first, IEnumerable<PlanScheduleRow> before, IEnumerable<PlanScheduleRow> now, PlanLanguage language)
    {
        PlanScheduleRow[] was = [.. before];
        PlanScheduleRow[] lies = [.. now];
        PlanList<PlannedSpan> old = [.. was.Select(row => row.Span).OfType<PlannedSpan>()];
        PlanList<PlannedSpan> spans = [.. lies.Select(row => row.Span).OfType<PlannedSpan>()];
        string text = spans.Count switch
        {
            0 => lies.Length == 0 ? "" : lies[0].StateText,
            1 => lies[0].Days!,
            _ => PlanText.Days(spans.Select(span => span.First)).In(language),
        };
        bool differs = was.Length != lies.Length || (lies.Length > 0 && (was[0].State != lies[0].State || was[0].LateBy != lies[0].LateBy)) || !old.Equals(spans);
        int? shift = old.IsEmpty || spans.IsEmpty ? null : Between(first, old[0].First, spans[0].First);
        return new(spans, lies.Length == 0 ? null : lies[0].State, text, lies.Length == 0 ? "" : lies[0].StateText, lies.Length == 0 ? null : lies[0].Reason, differs, shift);
    }

    private static int? Between(PlanOutcome outcome, LocalDate from, LocalDate to) =>
        from == to ? 0 : to > from ? outcome.Windows.WorkingDays(new(from, to.PlusDays(-1))) : -outcome.Windows.WorkingDays(new(to, from.PlusDays(-1)));
}

/// <summary>What each of some schedules does with an item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Title">Its title, as written.</param>
/// <param name="Cells">What each does, in the order in which they were given.</param>
public sealed record PlanScheduleComparisonRow(ItemId Item, string Title, PlanList<PlanScheduleComparisonCell> Cells)
{
    /// <summary>Gets a value indicating whether any differs from the first.</summary>
    public bool Differs => Cells.Any(cell => cell.Differs);
}

/// <summary>What a schedule does with an item, held against another.</summary>
/// <param name="Spans">Its days; empty when it has none.</param>
/// <param name="State">What the schedule does with it; null when this plan lacks the item.</param>
/// <param name="Text">The days in words, or the state when there are none.</param>
/// <param name="StateText">The state in words.</param>
/// <param name="Reason">What it waits for or what kept it from a place; null when there is nothing to say.</param>
/// <param name="Differs">Whether days, state or lateness differ from the first schedule's.</param>
/// <param name="Shift">By how many working days it begins later than in the first schedule, earlier when negative; null when one of them gives it no days.</param>
public sealed record PlanScheduleComparisonCell(PlanList<PlannedSpan> Spans, PlacementState? State, string Text, string StateText, string? Reason, bool Differs, int? Shift);
