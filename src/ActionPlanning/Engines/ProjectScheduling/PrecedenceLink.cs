namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>A minimum distance between an end of one activity and an end of another.</summary>
/// <param name="From">The zero-based index of the activity that comes first.</param>
/// <param name="To">The zero-based index of the activity that is held back.</param>
/// <param name="Type">Which ends are linked.</param>
/// <param name="Lag">The distance in <paramref name="Unit"/>; negative for a lead (the second may begin that much earlier).</param>
/// <param name="Unit">
/// What the lag counts. With <see cref="LagUnit.WorkingSlots"/> a finish-to-start link means <c>start(To) ≥ finish(From) + Lag</c> on the
/// half-open axis, so that lag 0 lets the second start in the slot after the last one worked. With <see cref="LagUnit.CalendarDays"/>
/// both ends are read as mornings: a start is the morning of its day, a finish the morning after the last worked day, a milestone the
/// morning of the day of its slot; the link means <c>morning(To) ≥ morning(From) + Lag</c>.
/// </param>
public readonly record struct PrecedenceLink(int From, int To, LinkType Type = LinkType.FinishToStart, int Lag = 0, LagUnit Unit = LagUnit.WorkingSlots)
{
    /// <summary>Gets whether the link leaves from the start of the first activity.</summary>
    internal bool LeavesFromStart => Type is LinkType.StartToStart or LinkType.StartToFinish;

    /// <summary>Gets whether the link arrives at the start of the second activity.</summary>
    internal bool ArrivesAtStart => Type is LinkType.FinishToStart or LinkType.StartToStart;
}
