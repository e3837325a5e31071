namespace ActionPlanning;

/// <summary>What a success criterion measures. A closed set: <see cref="HeadcountMeasure"/>, <see cref="HeldMeasure"/>, <see cref="EachOccurrenceMeasure"/>, <see cref="IndicatorMeasure"/>, <see cref="JudgedMeasure"/>.</summary>
public abstract record Measure
{
    private protected Measure()
    {
    }
}

/// <summary>The number of holders of a role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Target">How many.</param>
public sealed record HeadcountMeasure(PartyId Role, Target Target) : Measure;

/// <summary>Whether an item was held or completed.</summary>
/// <param name="Item">The item.</param>
public sealed record HeldMeasure(ItemId Item) : Measure
{
    /// <summary>Gets the audience that must have been among its audience; null when any will do.</summary>
    public AudienceId? Audience { get; init; }
}

/// <summary>
/// So many occurrences held, and a target met on <em>each</em> of them: a good average never hides a bad occurrence.
/// </summary>
/// <param name="Item">The item with occurrences.</param>
/// <param name="Held">How many occurrences must be held.</param>
public sealed record EachOccurrenceMeasure(ItemId Item, Target Held) : Measure
{
    /// <summary>Gets what is counted at each; null when only being held counts.</summary>
    public MetricId? Metric { get; init; }

    /// <summary>Gets the target for each occurrence; null when only being held counts.</summary>
    public Target? Each { get; init; }
}

/// <summary>The value of an indicator.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Target">How much.</param>
public sealed record IndicatorMeasure(IndicatorId Indicator, Target Target) : Measure;

/// <summary>Something that people judge, by an answer to a question; never a percentage.</summary>
/// <param name="Question">The evaluation question.</param>
public sealed record JudgedMeasure(string Question) : Measure
{
    /// <summary>Gets the judgement; null when nobody has given one.</summary>
    public bool? Judgement { get; init; }
}
