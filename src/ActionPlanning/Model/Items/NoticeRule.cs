namespace ActionPlanning;

/// <summary>A rule that notice is given in good time: the summons at least so many days before the meeting.</summary>
/// <param name="Notice">The item by which notice is given.</param>
/// <param name="Meeting">The item that notice is given of.</param>
/// <param name="MinimumDays">The least number of days from the one to the other.</param>
public sealed record NoticeRule(ItemId Notice, ItemId Meeting, int MinimumDays)
{
    /// <summary>Gets what kind of days. Default: calendar days.</summary>
    public DayUnit Unit { get; init; } = DayUnit.CalendarDays;

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}
