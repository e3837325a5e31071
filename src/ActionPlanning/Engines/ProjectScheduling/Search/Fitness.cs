using System.Runtime.CompilerServices;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>How good a schedule is to the search; what comes first counts first, less is better.</summary>
/// <param name="Violation">Slots by which activities finish after their hard limits.</param>
/// <param name="First">What the objective names: the finish, or the weighted lateness.</param>
/// <param name="Second">The other of the two.</param>
/// <param name="Critical">
/// Activities that start in the same slot when everything is pushed to the end as when everything is pulled to the start. Of two schedules of equal length the one with fewer
/// such activities has more room to become shorter.
/// </param>
internal readonly record struct Fitness(long Violation, long First, long Second, int Critical)
{
    public static readonly Fitness Worst = new(long.MaxValue, long.MaxValue, long.MaxValue, int.MaxValue);

    /// <summary>Whether this is worse than another, the critical activities included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsWorseThan(in Fitness other) =>
        Violation != other.Violation ? Violation > other.Violation
        : First != other.First ? First > other.First
        : Second != other.Second ? Second > other.Second
        : Critical > other.Critical;

    /// <summary>Whether this is a better answer than another; the critical activities are no part of an answer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsBetterAnswerThan(in Fitness other) =>
        Violation != other.Violation ? Violation < other.Violation
        : First != other.First ? First < other.First
        : Second < other.Second;
}
