using NodaTime;

namespace ActionPlanning;

/// <summary>Something that was counted or observed. Exactly one of <see cref="Value"/>, numerator with denominator, and <see cref="Text"/> is given.</summary>
public sealed record Reading
{
    /// <summary>Gets what was counted, at an item or occurrence; null in an indicator, which says so itself.</summary>
    public MetricId? Metric { get; init; }

    /// <summary>Gets the number; null when it is a share or a text.</summary>
    public decimal? Value { get; init; }

    /// <summary>Gets the part of a share; null when it is none.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>Gets the whole of a share; null when it is none or the whole is not known.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>Gets the words of a qualitative reading; never averaged with numbers. Null when it is a number.</summary>
    public string? Text { get; init; }

    /// <summary>Gets the group that was counted; null for all.</summary>
    public AudienceId? Group { get; init; }

    /// <summary>Gets the day; null when not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}
