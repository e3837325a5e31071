using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Activities with durations, the links between them and the dates that bound them: the input of a critical path calculation.</summary>
/// <remarks>
/// <para>
/// Time is a dense axis of working slots (a slot is a working day in plans, but may be a minute): an activity with start <c>s</c> and
/// duration <c>d</c> occupies the half-open range <c>[s, s + d)</c>, its finish <c>s + d</c> is the first slot it does not use, and a
/// duration of 0 is a milestone at the boundary before slot <c>s</c>. Weekends and closures are not on the axis.
/// </para>
/// <para>
/// The arrays are copied and checked once, here; a problem that exists is well formed and never changes. Activities are numbered
/// from 0 in the order of the durations.
/// </para>
/// </remarks>
public sealed class CpmProblem
{
    /// <summary>The value in <see cref="NotBefore"/>, <see cref="NotAfter"/> and <see cref="FixedStart"/> that means "no such date".</summary>
    public const int Unset = int.MinValue;

    /// <summary>
    /// The largest absolute value of any single number of a problem, and of the longest path that its numbers could form: 2²⁹ slots,
    /// a thousand years in minutes. Within it no calculation overflows.
    /// </summary>
    public const int MaxTime = 1 << 29;

    private readonly int[] _durations;
    private readonly PrecedenceLink[] _links;
    private readonly int[] _notBefore;
    private readonly int[] _notAfter;
    private readonly int[] _fixedStart;
    private readonly int[] _dayOfSlot;

    /// <summary>Copies and checks the arrays.</summary>
    /// <param name="durations">The duration of each activity in slots, 0 or more. Its length is the number of activities.</param>
    /// <param name="links">The links, in any order; several between the same two activities are allowed.</param>
    /// <param name="notBefore">Per activity the first slot in which it may start, or <see cref="Unset"/>; empty for none at all.</param>
    /// <param name="notAfter">
    /// Per activity the latest finish, half-open (a limit of 10 lets it use slot 9), or <see cref="Unset"/>; empty for none at all.
    /// </param>
    /// <param name="fixedStart">Per activity the slot in which it must start, or <see cref="Unset"/>; empty for none at all.</param>
    /// <param name="projectStart">The first slot in which anything may start.</param>
    /// <param name="requiredEnd">
    /// The slot by which everything must have finished, half-open; null to measure latest dates from the earliest possible finish.
    /// </param>
    /// <param name="dayOfSlot">
    /// The calendar axis: for each slot from 0 on the number of its calendar day (any numbering in which consecutive days differ by one),
    /// strictly increasing; empty when no lag counts calendar days. Before its first and after its last slot the axis is taken to go on with
    /// one slot a day; a solution whose dates lie there says so (<see cref="CpmSolution.LeavesAxis"/>).
    /// </param>
    /// <exception cref="EngineInputException">The arrays make no problem; every fault is listed, including every knot of cycles.</exception>
    public CpmProblem(
        ReadOnlySpan<int> durations,
        ReadOnlySpan<PrecedenceLink> links,
        ReadOnlySpan<int> notBefore = default,
        ReadOnlySpan<int> notAfter = default,
        ReadOnlySpan<int> fixedStart = default,
        int projectStart = 0,
        int? requiredEnd = null,
        ReadOnlySpan<int> dayOfSlot = default)
    {
        var n = durations.Length;
        var input = new InputCheck();
        _durations = durations.ToArray();
        _links = links.ToArray();
        _notBefore = input.Optional(nameof(notBefore), notBefore, n, Unset);
        _notAfter = input.Optional(nameof(notAfter), notAfter, n, Unset);
        _fixedStart = input.Optional(nameof(fixedStart), fixedStart, n, Unset);
        _dayOfSlot = dayOfSlot.ToArray();
        ProjectStart = projectStart;
        RequiredEnd = requiredEnd;

        input.Range(nameof(durations), _durations, 0, MaxTime);
        input.Range(nameof(notBefore), _notBefore, -MaxTime, MaxTime, Unset);
        input.Range(nameof(notAfter), _notAfter, -MaxTime, MaxTime, Unset);
        input.Range(nameof(fixedStart), _fixedStart, -MaxTime, MaxTime, Unset);
        input.Range(nameof(projectStart), [projectStart], -MaxTime, MaxTime);
        input.Range(nameof(requiredEnd), [requiredEnd ?? 0], -MaxTime, MaxTime);
        input.Axis(nameof(dayOfSlot), _dayOfSlot);
        input.Links(_links, n, hasAxis: _dayOfSlot.Length > 0);
        if (input.Clean)
        {
            LongestConceivable = Longest();
            input.Total(LongestConceivable);
        }

        Axis = _dayOfSlot.Length > 0 ? new SlotAxis(_dayOfSlot) : null;
        Network = input.Clean
            ? new Network(_durations, _links, Axis)
            : new Network(new int[n], [.. _links.Where(l => InputCheck.Joins(l, n)).Select(l => new PrecedenceLink(l.From, l.To))], null);
        if (Network.HasCycle)
        {
            input.Cycles(CycleFinder.Find(Network, n));
        }

        input.Throw();
    }

    /// <summary>Gets the number of activities.</summary>
    public int ActivityCount => _durations.Length;

    /// <summary>Gets the duration of each activity in slots.</summary>
    public ImmutableArray<int> Durations => ImmutableCollectionsMarshal.AsImmutableArray(_durations);

    /// <summary>Gets the links in the order in which they were given; link numbers in solutions are positions in it.</summary>
    public ImmutableArray<PrecedenceLink> Links => ImmutableCollectionsMarshal.AsImmutableArray(_links);

    /// <summary>Gets per activity the first slot in which it may start, or <see cref="Unset"/>.</summary>
    public ImmutableArray<int> NotBefore => ImmutableCollectionsMarshal.AsImmutableArray(_notBefore);

    /// <summary>Gets per activity the latest finish (half-open), or <see cref="Unset"/>.</summary>
    public ImmutableArray<int> NotAfter => ImmutableCollectionsMarshal.AsImmutableArray(_notAfter);

    /// <summary>Gets per activity the slot in which it must start, or <see cref="Unset"/>.</summary>
    public ImmutableArray<int> FixedStart => ImmutableCollectionsMarshal.AsImmutableArray(_fixedStart);

    /// <summary>Gets the first slot in which anything may start.</summary>
    public int ProjectStart { get; }

    /// <summary>Gets the slot by which everything must have finished (half-open), or null.</summary>
    public int? RequiredEnd { get; }

    /// <summary>Gets the calendar day number of each slot; empty when the problem has no calendar axis.</summary>
    public ImmutableArray<int> DayOfSlot => ImmutableCollectionsMarshal.AsImmutableArray(_dayOfSlot);

    internal Network Network { get; }

    internal SlotAxis? Axis { get; }

    /// <summary>Gets the length of the longest path that the numbers could form; no date lies further from slot 0.</summary>
    internal long LongestConceivable { get; }

    /// <summary>A small tree: what the problem consists of.</summary>
    /// <returns>Several lines of English text.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        critical path problem
        ├ activities {ActivityCount}
        ├ links {_links.Length}{(_links.Any(l => l.Unit == LagUnit.CalendarDays) ? ", some in calendar days" : "")}
        ├ not before {Count(_notBefore)}, not after {Count(_notAfter)}, fixed {Count(_fixedStart)}
        └ starts at {ProjectStart}, {(RequiredEnd is { } end ? $"must end by {end}" : "open end")}
        """);

    private static int Count(int[] dates) => dates.Count(d => d != Unset);

    // A path passes each activity once and enters it by one link; day arithmetic moves no further than the days it counts, plus one.
    private long Longest()
    {
        long dates = Math.Max(Math.Abs((long)ProjectStart), Math.Abs((long)(RequiredEnd ?? 0)));
        var lag = new int[_durations.Length];
        foreach (ref readonly var link in _links.AsSpan())
        {
            lag[link.To] = Math.Max(lag[link.To], Math.Abs(link.Lag));
        }

        var path = 0L;
        for (var i = 0; i < _durations.Length; i++)
        {
            path += _durations[i] + (long)lag[i] + 1;
            dates = Math.Max(dates, Math.Max(Size(_notBefore[i]), Math.Max(Size(_notAfter[i]), Size(_fixedStart[i]))));
        }

        return dates + path + _dayOfSlot.Length;

        static long Size(int date) => date == Unset ? 0 : Math.Abs((long)date);
    }
}
