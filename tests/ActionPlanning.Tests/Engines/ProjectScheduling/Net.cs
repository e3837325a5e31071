using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling;

/// <summary>Short ways to write a network down.</summary>
internal static class Net
{
    public const int None = CpmProblem.Unset;

    /// <summary>Finish-to-start links without lag, "from-to", numbered from 1 as in the published tables.</summary>
    public static PrecedenceLink[] FinishToStart(params string[] pairs) =>
        [.. pairs.Select(p => p.Split('-')).Select(p => new PrecedenceLink(int.Parse(p[0], null) - 1, int.Parse(p[1], null) - 1))];

    /// <summary>Dates of which one is set (activity numbered from 1).</summary>
    public static int[] Only(int count, int activity, int date)
    {
        var dates = Enumerable.Repeat(None, count).ToArray();
        dates[activity - 1] = date;
        return dates;
    }

    /// <summary>Day numbers of the working days, Monday to Friday, day 0 being a Monday.</summary>
    public static int[] Weekdays(int slots) => [.. Enumerable.Range(0, slots).Select(t => (t / 5 * 7) + (t % 5))];

    public static int[][] Constant(int horizon, params int[] capacities) =>
        [.. capacities.Select(c => Enumerable.Repeat(c, horizon).ToArray())];

    /// <summary>Element by element; an immutable array by itself compares by reference.</summary>
    public static void Same<T>(IEnumerable<T> expected, IEnumerable<T> actual) => Assert.Equal(expected, actual);
}
