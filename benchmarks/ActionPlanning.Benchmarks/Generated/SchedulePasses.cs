using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Generated;

/// <summary>The inner loop of the search by itself: one list of activities, scheduled again and again.</summary>
internal sealed class SchedulePasses
{
    private readonly ScheduleKernel _kernel;
    private readonly int[] _list;
    private readonly int[] _into;

    /// <summary>Prepares a kernel and a list.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="general">Whether the kernel for every kind of problem is used, where the packed one would do.</param>
    public SchedulePasses(ScheduleProblem problem, bool general = false)
    {
        var instance = new SearchInstance(problem);
        _kernel = ScheduleKernel.For(instance, SearchObjective.Finish, general);
        (_list, _into) = (new int[instance.Count], new int[instance.Count]);
        new ActivityLists(instance, seed: 1).Draw(_list);
    }

    /// <summary>Gets the best finish of all passes.</summary>
    public long BestFinish => _kernel.Best.Fitness.First;

    /// <summary>Forward, pushed to the end, pulled back.</summary>
    /// <returns>The finish of the last schedule.</returns>
    public long Improve()
    {
        var finish = _kernel.Improve(_list).First;
        _kernel.ListByStart(_into);
        return finish;
    }
}
