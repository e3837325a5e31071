using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.PropertyTests.Engines.ProjectScheduling;

/// <summary>
/// The meaning of links, written a second time and without thought for speed: whether a link holds is read off its definition, earliest starts
/// are found by moving what breaks a link one slot later until nothing moves (Bellman-Ford), latest starts by trying every slot.
/// </summary>
internal static class NaiveNetwork
{
    private const int Lowest = -120;

    public static bool Holds(NetworkCase c, PrecedenceLink link, int from, int to)
    {
        var (fromDuration, toDuration) = (c.Activities[link.From].Duration, c.Activities[link.To].Duration);
        var fromStart = link.Type is LinkType.StartToStart or LinkType.StartToFinish;
        var toStart = link.Type is LinkType.StartToStart or LinkType.FinishToStart;
        if (link.Unit == LagUnit.WorkingSlots)
        {
            return (toStart ? to : to + toDuration) >= (fromStart ? from : from + fromDuration) + link.Lag;
        }

        return Morning(c, to, toDuration, toStart) >= Morning(c, from, fromDuration, fromStart) + link.Lag;
    }

    /// <summary>Earliest starts by repeated relaxation in the order given, from any starting point below them.</summary>
    public static int[] Earliest(NetworkCase c, Func<int, int> release)
    {
        var start = Enumerable.Range(0, c.Count).Select(release).ToArray();
        bool moved;
        do
        {
            moved = false;
            foreach (var link in c.Links)
            {
                while (start[link.From] > Lowest && !Holds(c, link, start[link.From], start[link.To]))
                {
                    start[link.To]++;
                    moved = true;
                }
            }
        }
        while (moved);
        return start;
    }

    public static int Release(NetworkCase c, int i) =>
        Math.Max(c.ProjectStart, Math.Max(c.Activities[i].NotBefore, c.Activities[i].FixedStart));

    /// <summary>The greatest start of one activity from which everything that waits for it, started as early as its links allow, meets its limits.</summary>
    public static int Latest(NetworkCase c, int activity, int projectEnd)
    {
        for (var s = projectEnd; s > Lowest; s--)
        {
            // Activities that do not wait for it stay out of play, far below every limit.
            var start = Earliest(c, i => i == activity ? s : Lowest);
            if (Enumerable.Range(0, c.Count).All(i => start[i] <= Lowest || WithinLimits(c, i, start[i], projectEnd)))
            {
                return s;
            }
        }

        throw new InvalidOperationException("No latest start within the range searched.");
    }

    public static bool WithinLimits(NetworkCase c, int i, int start, int projectEnd)
    {
        var a = c.Activities[i];
        var finish = start + a.Duration;
        return finish <= projectEnd
            && (a.NotAfter == CpmProblem.Unset || finish <= a.NotAfter)
            && (a.FixedStart == CpmProblem.Unset || start <= a.FixedStart);
    }

    private static int Morning(NetworkCase c, int start, int duration, bool ofStart) =>
        ofStart || duration == 0 ? Day(c, start) : Day(c, start + duration - 1) + 1;

    private static int Day(NetworkCase c, int slot)
    {
        var day = c.Days[0];
        for (var t = 0; t < slot; t++)
        {
            day = t + 1 < c.Days.Length ? c.Days[t + 1] : day + 1;
        }

        for (var t = 0; t > slot; t--)
        {
            day--;
        }

        return day;
    }
}
