namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Turns a list of activities into a schedule: the inner loop of the search. Allocates nothing once it exists.</summary>
internal abstract class ScheduleKernel(SearchInstance instance)
{
    /// <summary>The passes of one <see cref="Improve"/>.</summary>
    public const int PassesPerList = 3;

    /// <summary>The passes of one <see cref="Turn"/>.</summary>
    public const int PassesPerTurn = 2;

    protected SearchInstance Instance { get; } = instance;

    /// <summary>Gets the best schedule of all passes so far.</summary>
    public Incumbent Best { get; } = new(instance.Count);

    /// <summary>Gets the passes of the generation scheme so far.</summary>
    public long Schedules { get; protected set; }

    /// <summary>The kernel for an instance: the packed one where it fits.</summary>
    public static ScheduleKernel For(SearchInstance instance, SearchObjective objective, bool generalOnly) =>
        !generalOnly && PackedDemand.TryPack(instance) is { } packed
            ? new PackedKernel(instance, packed)
            : new GeneralKernel(instance, objective);

    /// <summary>
    /// Forward–backward improvement (Li and Willis 1992; Valls, Ballestín and Quintanilla 2005): schedules the list forward, pushes everything to the end in the
    /// order of decreasing finishes, and pulls it back in the order of increasing starts. The last schedule is never worse than the
    /// first where every link leads from a finish to a start.
    /// </summary>
    /// <param name="list">All activities, each after those it waits for.</param>
    /// <returns>How good the last schedule is.</returns>
    public abstract Fitness Improve(ReadOnlySpan<int> list);

    /// <summary>Gets whether schedules can be made from either end: see <see cref="Turn"/>.</summary>
    public virtual bool Turns => false;

    /// <summary>
    /// Half of an improvement: schedules the list from one end and then everything, in the order of decreasing finishes, from the other. The second schedule is
    /// never longer than the first, and its list is one for the next turn, which begins where this one ended.
    /// </summary>
    /// <param name="list">All activities, each after those that come before it as seen from the end at which the turn begins.</param>
    /// <param name="fromEnd">Whether the first schedule is made from the end of the project and the second from its start; otherwise the other way round.</param>
    /// <returns>How good the second schedule is.</returns>
    /// <exception cref="NotSupportedException">The kernel does not turn.</exception>
    public virtual Fitness Turn(ReadOnlySpan<int> list, bool fromEnd) => throw new NotSupportedException();

    /// <summary>The activities in the order of their starts in the last schedule, as seen from the end from which it was made.</summary>
    /// <param name="into">Receives them.</param>
    public abstract void ListByStart(Span<int> into);

    /// <summary>A number that equal last schedules share, and different ones hardly ever.</summary>
    public ulong Fingerprint()
    {
        const ulong Basis = 0xCBF29CE484222325UL;
        const ulong Prime = 0x100000001B3UL;
        var hash = Basis;
        foreach (var time in LastTimes)
        {
            hash = unchecked((hash ^ (uint)time) * Prime);
        }

        return hash;
    }

    /// <summary>Gets one time per activity that tells the last schedule from others.</summary>
    protected abstract ReadOnlySpan<int> LastTimes { get; }
}
