namespace ActionPlanning.Time;

/// <summary>One unit of time as it can be written: a day, a week, a month … Sixteen bytes would be too many; this is eight.</summary>
/// <param name="Kind">The form; never <see cref="PlanDateKind.Range"/> or later.</param>
/// <param name="Year">The year, or 0 when none is carried.</param>
/// <param name="Number">Month of a day, month or part of month; otherwise the week, quarter, half-year or <see cref="Season"/>.</param>
/// <param name="Detail">Day of month, or <see cref="MonthPart"/>; otherwise 0.</param>
/// <param name="Weekday">The weekday written before a day that carries no year (ISO, 1–7), or 0. Once the year is known it has been checked and is dropped.</param>
internal readonly record struct DateTerm(PlanDateKind Kind, short Year, byte Number, byte Detail, byte Weekday)
{
    public bool HasYear => Year != 0;

    public static DateTerm Of(PlanDateKind kind, int year, int number = 0, int detail = 0, int weekday = 0) =>
        new(kind, (short)year, (byte)number, (byte)detail, (byte)weekday);
}
