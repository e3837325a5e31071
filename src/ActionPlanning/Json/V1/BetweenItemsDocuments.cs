using ActionPlanning.Amounts;
using ActionPlanning.Json.Shapes;

namespace ActionPlanning.Json.V1;

[Mirrors(typeof(Track))]
internal sealed class TrackDocument
{
    public required TrackId Id { get; init; }

    public required string Title { get; init; }

    [Within(0, 10_000)]
    public int? StatedCount { get; init; }

    public ItemId? StatedCountOf { get; init; }

    public Modality? Modality { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(Series))]
internal sealed class SeriesDocument
{
    public required SeriesId Id { get; init; }

    public required string Title { get; init; }
}

[Mirrors(typeof(Link)), Addressed("from", "to")]
internal sealed class LinkDocument
{
    public required ItemId From { get; init; }

    public required ItemId To { get; init; }

    public LinkKind? Kind { get; init; }

    public LagDocument? Lag { get; init; }

    public string? Wording { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(Lag))]
internal sealed class LagDocument
{
    [Within(-100_000, 100_000)]
    public required int Days { get; init; }

    public DayUnit? Unit { get; init; }
}

[Mirrors(typeof(Flow))]
internal sealed class FlowDocument
{
    public required FlowId Id { get; init; }

    public required ItemId From { get; init; }

    public required ItemId To { get; init; }

    public required string What { get; init; }

    public Phase? Into { get; init; }

    public Quantity? PerOccurrence { get; init; }

    public MetricId? Metric { get; init; }

    public PartyId? CarriedBy { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(NoticeRule)), Addressed("notice", "meeting")]
internal sealed class NoticeRuleDocument
{
    public required ItemId Notice { get; init; }

    public required ItemId Meeting { get; init; }

    [Within(0, 100_000)]
    public required int MinimumDays { get; init; }

    public DayUnit? Unit { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(YieldRule)), Addressed("yielding", "to")]
internal sealed class YieldRuleDocument
{
    public required ItemId Yielding { get; init; }

    public required ItemId To { get; init; }

    public ResourceId? Over { get; init; }

    public DecisionId? Decision { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}
