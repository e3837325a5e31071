namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>A multi-mode problem as the exact search sees it: every mode a task that is done or parked, and two variables for each activity.</summary>
/// <remarks>
/// <para>
/// The start of a task is a variable of the inner model. Its values are the slots in which the mode can start, up to <see cref="Last"/>, and
/// <see cref="Parked"/>, behind the last slot, where there is room for everything at once: a mode that is not chosen is parked there. "Not chosen" is the literal
/// [start ≥ Last + 1], "chosen" its opposite [start ≤ Last], so that a mode needs no variable of its own, a lower bound on a start holds whether or not the mode is chosen, and a task
/// that may still be parked is certain to run nowhere. Nothing between Last and Parked is a start: a bound there means Last + 1 or Last.
/// </para>
/// <para>
/// Behind the finish of the project come a start and a finish for each activity, whatever its mode; links are arcs between these.
/// Slots are counted from <see cref="Origin"/>.
/// </para>
/// </remarks>
internal sealed class ExactModeModel
{
    private readonly MultiModeProblem _problem;

    private ExactModeModel(MultiModeProblem problem, ExactModeWindows windows, ExactModel tasks)
    {
        _problem = problem;
        (Tasks, Origin, Slots) = (tasks, windows.Origin, windows.End - windows.Origin);
        Activities = problem.ActivityCount;
        (FirstTask, Mode) = (windows.FirstTask, windows.Mode);
        Last = [.. windows.Latest.Select(t => t - Origin)];
        ActivityOf = new int[Last.Length];
        for (var a = 0; a < Activities; a++)
        {
            ActivityOf.AsSpan(FirstTask[a], FirstTask[a + 1] - FirstTask[a]).Fill(a);
        }

        Arcs = new ExactModeArcs(problem, this);
        int[] stocks = [.. Enumerable.Range(0, problem.StockCount).Where(k => CanExceed(problem, k))];
        Stock = [.. stocks.Select(k => problem.Stock[k])];
        Consumption = new int[Last.Length * stocks.Length];
        for (var at = 0; at < Consumption.Length; at++)
        {
            Consumption[at] = problem.Consumption[(Mode[at / stocks.Length] * problem.StockCount) + stocks[at % stocks.Length]];
        }
    }

    /// <summary>Gets the tasks, their windows and the resources they compete for.</summary>
    public ExactModel Tasks { get; }

    public int Activities { get; }

    public int Origin { get; }

    /// <summary>Gets the number of slots in which a chosen task can run; the inner model has more.</summary>
    public int Slots { get; }

    /// <summary>Gets the place of tasks that are not chosen.</summary>
    public int Parked => Slots + 1;

    /// <summary>Gets where the tasks of each activity begin.</summary>
    public int[] FirstTask { get; }

    public int[] ActivityOf { get; }

    /// <summary>Gets the number of each task's mode in the problem.</summary>
    public int[] Mode { get; }

    /// <summary>Gets the last slot in which each task can start if it is chosen.</summary>
    public int[] Last { get; }

    public ExactModeArcs Arcs { get; }

    /// <summary>Gets what there is of each stock that can run short.</summary>
    public int[] Stock { get; }

    /// <summary>Gets what task t takes of stock k at t · stocks + k.</summary>
    public int[] Consumption { get; }

    /// <summary>The position of a task's mode among the modes of its activity.</summary>
    public int Position(int task) => Mode[task] - _problem.FirstMode[ActivityOf[task]];

    /// <summary>The variable that is the start of an activity.</summary>
    public int StartOf(int activity) => Mode.Length + 1 + (2 * activity);

    /// <summary>The variable that is the finish of an activity.</summary>
    public int FinishOf(int activity) => Mode.Length + 2 + (2 * activity);

    /// <summary>The activity of a start or finish.</summary>
    public int ActivityOfVariable(int variable) => unchecked((variable - Mode.Length - 1) >> 1);

    /// <summary>The model of a problem within windows that are not empty; null when it is larger than literals can name.</summary>
    public static ExactModeModel? TryBuild(MultiModeProblem problem, ExactModeWindows windows)
    {
        var (slots, tasks) = ((long)windows.End - windows.Origin, windows.Mode.Length);
        var longest = windows.Mode.Length == 0 ? 0 : windows.Mode.Max(m => problem.Durations[m]);
        var choices = ((tasks + (2L * problem.ActivityCount) + 1) * (slots + 2)) + longest;
        return slots + longest + 1 > BoundLiteral.MaxValue || choices > ExactScheduler.MaxChoices || tasks + (2 * problem.ActivityCount) + 1 > BoundLiteral.MaxVariables
            || TryTasks(problem, windows, (int)slots, longest) is not { } inner
            ? null
            : new ExactModeModel(problem, windows, inner);
    }

    private static ExactModel? TryTasks(MultiModeProblem problem, ExactModeWindows windows, int slots, int longest)
    {
        int[] duration = [.. windows.Mode.Select(m => problem.Durations[m])];
        int[] scarce = [.. Enumerable.Range(0, problem.ResourceCount).Where(k => IsScarce(problem, windows, k))];
        var demand = new int[duration.Length * scarce.Length];
        var all = new long[scarce.Length];
        for (var at = 0; at < demand.Length; at++)
        {
            var (t, k) = (at / scarce.Length, at % scarce.Length);
            demand[at] = duration[t] == 0 ? 0 : problem.Demand[(windows.Mode[t] * problem.ResourceCount) + scarce[k]];
            all[k] += demand[at];
        }

        if (all.Any(units => units > int.MaxValue))
        {
            return null;
        }

        // Behind the last slot every task has room, all of them at once.
        var end = slots + 1 + longest;
        var capacity = new int[end * scarce.Length];
        for (var at = 0; at < capacity.Length; at++)
        {
            var (t, k) = (at / scarce.Length, at % scarce.Length);
            capacity[at] = (int)(t >= slots ? all[k] : Math.Min(all[k], problem.CapacityAt(scarce[k], t + windows.Origin)));
        }

        var (least, most) = (new List<int>(), new List<int>());
        for (var t = 0; t < duration.Length; t++)
        {
            least.Add(windows.Earliest[t] - windows.Origin);
            most.Add(slots + 1);
        }

        least.Add(windows.Finish - windows.Origin);
        most.Add(slots);
        for (var a = 0; a < problem.ActivityCount; a++)
        {
            least.AddRange(windows.EarliestStart[a] - windows.Origin, windows.EarliestFinish[a] - windows.Origin);
            most.AddRange(windows.LatestStart[a] - windows.Origin, windows.LatestFinish[a] - windows.Origin);
        }

        return new ExactModel(end, duration, demand, capacity, [.. least], [.. most]);
    }

    // A resource that suffices for the hungriest modes of all activities at once constrains nothing.
    private static bool IsScarce(MultiModeProblem problem, ExactModeWindows windows, int k)
    {
        var need = 0L;
        for (var a = 0; a < problem.ActivityCount; a++)
        {
            var most = 0;
            for (var t = windows.FirstTask[a]; t < windows.FirstTask[a + 1]; t++)
            {
                var m = windows.Mode[t];
                most = Math.Max(most, problem.Durations[m] == 0 ? 0 : problem.Demand[(m * problem.ResourceCount) + k]);
            }

            need += most;
        }

        for (var t = windows.Origin; t < windows.End; t++)
        {
            if (problem.CapacityAt(k, t) < need)
            {
                return true;
            }
        }

        return false;
    }

    private bool CanExceed(MultiModeProblem problem, int k)
    {
        var need = 0L;
        for (var a = 0; a < Activities; a++)
        {
            var most = 0;
            for (var t = FirstTask[a]; t < FirstTask[a + 1]; t++)
            {
                most = Math.Max(most, problem.Consumption[(Mode[t] * problem.StockCount) + k]);
            }

            need += most;
        }

        return need > problem.Stock[k];
    }
}
