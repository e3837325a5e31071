using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>Results of one item that another item uses: messages from the workshops that shape the conference.</summary>
/// <param name="Id">The id.</param>
/// <param name="From">The item that yields them.</param>
/// <param name="To">The item that uses them.</param>
/// <param name="What">What flows, as written.</param>
public sealed record Flow(FlowId Id, ItemId From, ItemId To, string What)
{
    /// <summary>Gets the phase of <see cref="To"/> that uses them; null when the item as a whole does.</summary>
    public Phase? Into { get; init; }

    /// <summary>Gets how many come out of each occurrence of <see cref="From"/> (or of it as a whole when it takes place once); unknown by default.</summary>
    public Quantity PerOccurrence { get; init; }

    /// <summary>Gets the number counted at each occurrence that is this flow; null when it is not counted.</summary>
    public MetricId? Metric { get; init; }

    /// <summary>Gets the party that carries them over; null when not stated.</summary>
    public PartyId? CarriedBy { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}
