namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>A maximum distance between an end of one activity and an end of another: the end of the second comes at most so many slots after that of the first.</summary>
/// <remarks>
/// <para>
/// The two need not be linked otherwise, and nothing is said about which comes first: a finish-to-start lag of 0 lets the second start when the first finishes, or
/// any time before. Maximum lags may contradict the links, the dates and each other; the problem is then infeasible, which an engine finds out, and no fault.
/// </para>
/// <para>
/// A lag below 0 demands that the end of the second comes that much before the end of the first. So the negative lags between starts in RCPSP/max files,
/// <c>start(j) ≥ start(i) − 4</c>, are maximum lags of 4 from the start of j to the start of i.
/// </para>
/// </remarks>
/// <param name="From">The zero-based index of the activity from which the distance counts.</param>
/// <param name="To">The zero-based index of the activity that must not lag further behind.</param>
/// <param name="Lag">The distance in working slots, on the half-open axis: with 2 after a finish in slot 5 (the first slot not used) the start may be 7, not 8.</param>
/// <param name="Type">Which ends are meant.</param>
public readonly record struct MaximumLag(int From, int To, int Lag, LinkType Type = LinkType.FinishToStart);
