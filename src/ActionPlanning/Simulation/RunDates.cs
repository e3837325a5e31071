using ActionPlanning.Engines.Simulation;
using NodaTime;

namespace ActionPlanning.Simulation;

/// <summary>The days on which something came, in the runs in which it came on a day that is known.</summary>
public sealed record RunDates
{
    private readonly PlanList<LocalDate> sorted;

    internal RunDates(IEnumerable<LocalDate> days) => sorted = [.. days.Order()];

    /// <summary>Gets the number of runs in which it came on a day that is known.</summary>
    public int Runs => sorted.Count;

    /// <summary>Gets the day by which it had come in a tenth of those runs; null when there are none.</summary>
    public LocalDate? P10 => Quantile(0.1);

    /// <summary>Gets the day by which it had come in half of those runs; null when there are none.</summary>
    public LocalDate? P50 => Quantile(0.5);

    /// <summary>Gets the day by which it had come in eight tenths of those runs; null when there are none.</summary>
    public LocalDate? P80 => Quantile(0.8);

    /// <summary>Gets the day by which it had come in nine tenths of those runs; null when there are none.</summary>
    public LocalDate? P90 => Quantile(0.9);

    /// <summary>Gives the day by which it had come in a share of the runs in which it came.</summary>
    /// <param name="share">The share, from 0 to 1.</param>
    /// <returns>The day, always one that a run gave; null when there are none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not from 0 to 1.</exception>
    public LocalDate? Quantile(double share) => !(share >= 0 && share <= 1)
        ? throw new ArgumentOutOfRangeException(nameof(share), share, "A share lies from 0 to 1.")
        : sorted.IsEmpty ? null : sorted[OutputSummary.Rank(share, sorted.Count)];
}
