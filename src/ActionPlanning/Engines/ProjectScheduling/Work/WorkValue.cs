namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>How good a schedule of work is, compared part by part: what has no place, lateness, movement, finish, and last how early urgent things are.</summary>
/// <param name="Unplaced">The weights of the tasks that have no place.</param>
/// <param name="Lateness">Slots of lateness times weight.</param>
/// <param name="Movement">Slots between starts and the starts to be kept.</param>
/// <param name="Finish">The finish of the last task.</param>
/// <param name="Earliness">Finishes times weight.</param>
internal readonly record struct WorkValue(long Unplaced, long Lateness, long Movement, int Finish, long Earliness) : IComparable<WorkValue>
{
    /// <summary>Gets what is worse than any schedule.</summary>
    public static WorkValue Worst { get; } = new(long.MaxValue, long.MaxValue, long.MaxValue, int.MaxValue, long.MaxValue);

    /// <inheritdoc/>
    public int CompareTo(WorkValue other)
    {
        int order = Unplaced.CompareTo(other.Unplaced);
        order = order != 0 ? order : Lateness.CompareTo(other.Lateness);
        order = order != 0 ? order : Movement.CompareTo(other.Movement);
        order = order != 0 ? order : Finish.CompareTo(other.Finish);
        return order != 0 ? order : Earliness.CompareTo(other.Earliness);
    }
}
