using ActionPlanning.Diagnostics;
using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.Explanation;
using ActionPlanning.Governance;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using ActionPlanning.Wording;

namespace ActionPlanning.Reporting;

/// <summary>Writes the lines of a schedule.</summary>
internal sealed class PlanScheduleRows(PlanOutcome outcome, PlanLanguage language)
{
    private readonly Dictionary<ItemId, ItemStatus> statuses = outcome.Statuses.ToDictionary(status => status.Item);
    private readonly Dictionary<TrackId, string> tracks = outcome.Plan.Tracks.ToDictionary(track => track.Id, track => track.Title);
    private readonly Dictionary<ResourceId, string> resources = outcome.Plan.Resources.ToDictionary(resource => resource.Id, resource => resource.Name);
    private readonly PlanReportReasons reasons = new(outcome);

    public PlanList<PlanScheduleRow> Placed() =>
    [
        .. outcome.Schedule.Items.Where(planned => planned.IsPlaced).SelectMany(planned => planned.Spans.Select((span, index) => Row(planned, span, index)))
            .OrderBy(row => row.Span!.First).ThenBy(row => row.Span!.Last),
    ];

    public PlanList<PlanScheduleRow> Others() =>
        [.. outcome.Schedule.Items.Where(planned => !planned.IsPlaced).OrderBy(planned => Rank(planned.State)).Select(planned => Row(planned, null, 0))];

    /// <summary>Why an item has no place, or what its first day waits for; null when there is nothing to say.</summary>
    public static BilingualText? Cause(PlanOutcome outcome, PlannedItem planned)
    {
        if (planned.ShortOf is { } resource)
        {
            string name = outcome.Plan.Resources.First(one => one.Id == resource).Name;
            return planned.ShortOn is { } day
                ? new($"«{name}» har for få timer {PlanText.Day(day).Danish}", $"«{name}» has too few hours on {PlanText.Day(day).English}")
                : new($"«{name}» har for få timer", $"«{name}» has too few hours");
        }

        bool waits = planned.IsPlaced ? planned.WaitsFor == StartCause.Link : PlanReportWords.IsRefused(planned.State);
        return waits && planned.DrivenBy is { } driver
            ? new($"{PlanVocabulary.Of(driver.Kind).Danish} «{outcome.Plan.Item(driver.From).Title}»", $"{PlanVocabulary.Of(driver.Kind).English} «{outcome.Plan.Item(driver.From).Title}»")
            : null;
    }

    private static int Rank(PlacementState state) => state switch
    {
        PlacementState.NoRoom or PlacementState.NoOpenDay or PlacementState.ReadyTooLate or PlacementState.PredecessorNotPlaced or PlacementState.WindowPassed => 0,
        PlacementState.NothingLeft => 1,
        PlacementState.Dormant or PlacementState.Proposal or PlacementState.StandBy => 2,
        PlacementState.Undated => 3,
        PlacementState.Done or PlacementState.Cancelled => 5,
        _ => 4,
    };

    private PlanScheduleRow Row(PlannedItem planned, PlannedSpan? span, int index)
    {
        PlanItem item = outcome.Plan.Item(planned.Item);
        DateWindow? window = span?.Occurrence is { } held ? outcome.Windows.Of(item.Id, held) : outcome.Windows.Of(item.Id);
        bool isFixed = span is not null && (planned.State == PlacementState.Done || item is Deadline || (window is { } own && own == new DateWindow(span.First, span.Last)));
        return new()
        {
            Item = item.Id,
            Title = item.Title,
            Occurrence = Occurrence(item, planned, span, index),
            Track = item.Track is { } track ? tracks[track] : null,
            Kind = PlanVocabulary.Kind(item).In(language),
            When = When(item, span),
            Window = window,
            Span = span,
            Days = span is null ? null : (planned.DurationAssumed && !isFixed ? From(span) : PlanText.Window(new(span.First, span.Last))).In(language),
            WorkingDays = span is null || planned.DurationAssumed ? null : outcome.Windows.WorkingDays(new(span.First, span.Last)),
            IsFixed = isFixed,
            DurationAssumed = planned.DurationAssumed,
            State = planned.State,
            StateText = State(planned, span is not null, isFixed).In(language),
            Reason = Reason(item, planned, isFixed)?.In(language),
            IsRefused = PlanReportWords.IsRefused(planned.State),
            Hours = index > 0 ? [] : [.. planned.Hours.Select(hours => new PlanScheduleHours(hours.Resource, resources[hours.Resource], hours.Hours))],
            HoursMissing = planned.HoursMissing,
            LateBy = planned.LateBy,
        };
    }

    /// <summary>Of an item without duration only the first day is known.</summary>
    private static BilingualText From(PlannedSpan span) => new($"tidligst {PlanText.Day(span.First).Danish}", $"{PlanText.Day(span.First).English} at the earliest");

    private static string? When(PlanItem item, PlannedSpan? span) =>
        (span?.Occurrence is { } held ? item.KnownOccurrences().First(one => one.Id == held).When?.Text : null) ?? item.When?.Text;

    private string? Occurrence(PlanItem item, PlannedItem planned, PlannedSpan? span, int index) =>
        span is null || item.OccurrenceTemplate() is null ? null
        : span.Occurrence is { } held ? item.KnownOccurrences().First(one => one.Id == held).Title
        : new BilingualText($"{index + 1} af {planned.Spans.Count}", $"{index + 1} of {planned.Spans.Count}").In(language);

    private static BilingualText State(PlannedItem planned, bool hasDays, bool isFixed)
    {
        BilingualText word = (hasDays, planned.State) switch
        {
            (true, PlacementState.Placed) when isFixed => new("fast", "fixed"),
            (true, PlacementState.Placed) => new("foreslået", "proposed"),
            (true, PlacementState.Provisional) when isFixed => new("fast, hvis beslutningen bliver ja", "fixed if the decision is yes"),
            (true, PlacementState.Provisional) => new("foreslået, hvis beslutningen bliver ja", "proposed if the decision is yes"),
            _ => PlanVocabulary.Of(planned.State),
        };
        BilingualText late = PlanText.WorkingDayCount(planned.LateBy);
        BilingualText hours = PlanScheduleWords.Hours(planned.HoursMissing);
        return PlanReportWords.Join(
            "; ",
            word,
            hasDays && planned.DurationAssumed && !isFixed ? new("varigheden er ikke oplyst", "the duration is not given") : null,
            planned.LateBy > 0 ? new($"{late.Danish} for sent", $"{late.English} late") : null,
            planned.HoursMissing > 0 ? new($"mangler {hours.Danish}", $"lacks {hours.English}") : null)!.Value;
    }

    private BilingualText? Reason(PlanItem item, PlannedItem planned, bool isFixed) => planned.State switch
    {
        PlacementState.Done or PlacementState.Ongoing => null,
        PlacementState.Provisional when isFixed => reasons.Of(item, statuses[item.Id]),
        _ when isFixed => null,
        PlacementState.Dormant or PlacementState.Proposal or PlacementState.StandBy or PlacementState.Cancelled => reasons.Of(item, statuses[item.Id]),
        PlacementState.Provisional => PlanReportWords.Join("; ", reasons.Of(item, statuses[item.Id]), Cause(outcome, planned)),
        _ => Cause(outcome, planned),
    };
}
