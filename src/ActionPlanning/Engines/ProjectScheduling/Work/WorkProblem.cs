namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>
/// Tasks with an amount of work each, on resources with an amount of capacity in each slot: what a plan compiles to. Unlike a <see cref="ScheduleProblem"/> it has work whose duration follows
/// from what is free, work before an event, left-over work, closed slots and a wanted start.
/// </summary>
/// <remarks>Flat arrays; an entry a task unless said otherwise. Made by compilers inside the library, which answer for the ranges; it is not checked again here.</remarks>
internal sealed class WorkProblem
{
    /// <summary>Gets the links and dates. The duration of an elastic task is the least it can have.</summary>
    public required CpmProblem Network { get; init; }

    /// <summary>Gets the number of slots.</summary>
    public required int Horizon { get; init; }

    /// <summary>Gets by resource what it has in each slot; a slot of 0 is one in which it does not work.</summary>
    public required int[][] Capacity { get; init; }

    /// <summary>Gets by resource what of it can be planned with: the capacity less the load of what goes on anyway.</summary>
    public required int[][] Available { get; init; }

    /// <summary>Gets how each task lies in time.</summary>
    public required WorkForm[] Form { get; init; }

    /// <summary>Gets where the work of each task begins in <see cref="WorkResource"/>; one entry more than tasks.</summary>
    public required int[] WorkOffset { get; init; }

    /// <summary>Gets the resource of each piece of work.</summary>
    public required int[] WorkResource { get; init; }

    /// <summary>Gets the amount of each piece of work, more than 0.</summary>
    public required int[] WorkAmount { get; init; }

    /// <summary>Gets the first slot in which work on a task may be done, for a point and for a task with a fixed start; 0 for any.</summary>
    public required int[] WorkFrom { get; init; }

    /// <summary>Gets whether the task's not-after date is soft.</summary>
    public required bool[] Soft { get; init; }

    /// <summary>Gets what a slot of lateness costs.</summary>
    public required int[] Weight { get; init; }

    /// <summary>Gets how urgent it is, lower first.</summary>
    public required int[] Priority { get; init; }

    /// <summary>Gets a number of its own that breaks the last ties.</summary>
    public required int[] Rank { get; init; }

    /// <summary>Gets the start that is wanted; −1 for as soon as possible.</summary>
    public required int[] Wanted { get; init; }

    /// <summary>Gets whether leaving the wanted start counts as movement.</summary>
    public required bool[] Kept { get; init; }

    /// <summary>Gets the places of the tasks in the order that led to the schedule before, lower first; −1 for those that were not in it.</summary>
    public required int[] PreviousPlace { get; init; }

    /// <summary>Gets whether the task is to lie as late as what comes after allows.</summary>
    public required bool[] Late { get; init; }

    /// <summary>Gets whether the task takes only what all others leave.</summary>
    public required bool[] LeftOver { get; init; }

    /// <summary>Gets whether the task is not to be placed.</summary>
    public required bool[] Dormant { get; init; }

    /// <summary>Gets the mask of slots that are closed to the task, an index of <see cref="Masks"/>; −1 for none.</summary>
    public required int[] Closed { get; init; }

    /// <summary>Gets the masks: by slot whether it is closed.</summary>
    public required bool[][] Masks { get; init; }

    /// <summary>Gets the group whose tasks are counted by week; −1 for none.</summary>
    public required int[] Group { get; init; }

    /// <summary>Gets by group the greatest number of tasks that may start in one week.</summary>
    public required int[] GroupLimit { get; init; }

    /// <summary>Gets by slot the number of its week, from 0.</summary>
    public required int[] WeekOf { get; init; }

    /// <summary>Gets pairs of which the first has to let the second choose first. Together with the links they have no cycle.</summary>
    public required (int Yielding, int To)[] Yields { get; init; }

    /// <summary>Gets the number of tasks.</summary>
    public int Count => Form.Length;

    /// <summary>The latest finish of a task (half-open): its hard limit, or the horizon.</summary>
    public int Limit(int task) => Soft[task] || Network.NotAfter[task] == CpmProblem.Unset ? Horizon : Math.Min(Horizon, Network.NotAfter[task]);

    /// <summary>How many slots a finish is late.</summary>
    public int Lateness(int task, int finish) => Soft[task] && Network.NotAfter[task] != CpmProblem.Unset ? Math.Max(0, finish - Network.NotAfter[task]) : 0;
}
