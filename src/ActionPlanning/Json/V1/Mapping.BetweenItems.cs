using ActionPlanning.Amounts;

namespace ActionPlanning.Json.V1;

/// <content>Tracks, series, and what stands between items.</content>
internal sealed partial class Mapping
{
    private static TrackDocument Document(Track part) => new()
    {
        Id = part.Id,
        Title = part.Title,
        StatedCount = part.StatedCount,
        StatedCountOf = part.StatedCountOf,
        Modality = part.Modality.Unless(Modality.Committed),
        Quotes = part.Quotes.OrNull(Document),
    };

    private static Track Model(TrackDocument part) => new(part.Id, part.Title)
    {
        StatedCount = part.StatedCount,
        StatedCountOf = part.StatedCountOf,
        Modality = part.Modality ?? Modality.Committed,
        Quotes = part.Quotes.OrEmpty(Model),
    };

    private static SeriesDocument Document(Series part) => new() { Id = part.Id, Title = part.Title };

    private static Series Model(SeriesDocument part) => new(part.Id, part.Title);

    private static LinkDocument Document(Link part) => new()
    {
        From = part.From,
        To = part.To,
        Kind = part.Kind.Unless(LinkKind.FinishToStart),
        Lag = part.Lag == new Lag(0, DayUnit.WorkingDays) ? null : new() { Days = part.Lag.Days, Unit = part.Lag.Unit.Unless(DayUnit.WorkingDays) },
        Wording = part.Wording,
        Quotes = part.Quotes.OrNull(Document),
    };

    private static Link Model(LinkDocument part) => new(part.From, part.To)
    {
        Kind = part.Kind ?? LinkKind.FinishToStart,
        Lag = part.Lag is { } lag ? new(lag.Days, lag.Unit ?? DayUnit.WorkingDays) : new(0, DayUnit.WorkingDays),
        Wording = part.Wording,
        Quotes = part.Quotes.OrEmpty(Model),
    };

    private static FlowDocument Document(Flow part) => new()
    {
        Id = part.Id,
        From = part.From,
        To = part.To,
        What = part.What,
        Into = part.Into,
        PerOccurrence = part.PerOccurrence.Unless(Quantity.Unknown),
        Metric = part.Metric,
        CarriedBy = part.CarriedBy,
        Quotes = part.Quotes.OrNull(Document),
    };

    private static Flow Model(FlowDocument part) => new(part.Id, part.From, part.To, part.What)
    {
        Into = part.Into,
        PerOccurrence = part.PerOccurrence ?? default,
        Metric = part.Metric,
        CarriedBy = part.CarriedBy,
        Quotes = part.Quotes.OrEmpty(Model),
    };

    private static NoticeRuleDocument Document(NoticeRule part) => new()
    {
        Notice = part.Notice,
        Meeting = part.Meeting,
        MinimumDays = part.MinimumDays,
        Unit = part.Unit.Unless(DayUnit.CalendarDays),
        Quotes = part.Quotes.OrNull(Document),
    };

    private static NoticeRule Model(NoticeRuleDocument part) => new(part.Notice, part.Meeting, part.MinimumDays) { Unit = part.Unit ?? DayUnit.CalendarDays, Quotes = part.Quotes.OrEmpty(Model) };

    private static YieldRuleDocument Document(YieldRule part) => new()
    {
        Yielding = part.Yielding,
        To = part.To,
        Over = part.Over,
        Decision = part.Decision,
        Quotes = part.Quotes.OrNull(Document),
    };

    private static YieldRule Model(YieldRuleDocument part) => new(part.Yielding, part.To) { Over = part.Over, Decision = part.Decision, Quotes = part.Quotes.OrEmpty(Model) };
}
