namespace ActionPlanning;

/// <summary>A length of time on a link.</summary>
/// <param name="Days">The number of days; negative for a lead.</param>
/// <param name="Unit">What kind of days. Default: working days.</param>
public readonly record struct Lag(int Days, DayUnit Unit = DayUnit.WorkingDays)
{
    /// <summary>Prints the lag, such as <c>5 wd</c> or <c>7 d</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Days} {(Unit == DayUnit.WorkingDays ? "wd" : "d")}");
}
