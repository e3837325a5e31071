using System.Collections.Immutable;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>One way to do a given effort: for so many slots with so many units in each.</summary>
/// <param name="Duration">Slots.</param>
/// <param name="Demand">Units per slot.</param>
public readonly record struct EffortMode(int Duration, int Demand)
{
    /// <summary>The alternatives of an effort that can be done at several paces.</summary>
    /// <param name="effort">The effort in units × slots (person-days, say), 0 or more.</param>
    /// <param name="paces">The units per slot at which it may be done, each 1 or more, in the order of preference.</param>
    /// <returns>
    /// One mode for each duration that the paces lead to, in their order; an effort of 0 gives one mode that takes nothing.
    /// </returns>
    /// <remarks>
    /// A pace <c>p</c> takes <c>⌈effort / p⌉</c> whole slots: the duration is rounded up, never down. Where a smaller pace needs no more slots it is taken instead,
    /// <c>⌈effort / duration⌉</c>, so that duration × demand is the effort or exceeds it by less than one unit per slot.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The effort is negative or a pace is not positive.</exception>
    public static ImmutableArray<EffortMode> Alternatives(int effort, ReadOnlySpan<int> paces)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(effort);
        var modes = ImmutableArray.CreateBuilder<EffortMode>(paces.Length);
        foreach (var pace in paces)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pace, nameof(paces));
            var duration = RoundUp(effort, pace);
            var mode = new EffortMode(duration, duration == 0 ? 0 : RoundUp(effort, duration));
            if (!modes.Contains(mode))
            {
                modes.Add(mode);
            }
        }

        return modes.ToImmutable();
    }

    private static int RoundUp(int effort, int by) => (int)(((long)effort + by - 1) / by);
}
