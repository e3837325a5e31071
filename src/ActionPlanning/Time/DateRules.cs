using NodaTime;
using NodaTime.Calendars;

namespace ActionPlanning.Time;

/// <summary>The calendar rules behind planning dates: which terms exist, which years a range takes, which days a value stands for.</summary>
internal static class DateRules
{
    /// <summary>A range without years that runs backwards crosses the year end when it then covers at most half a year (July–December has 184 days).</summary>
    public const int LongestCrossing = 184;

    // A common year. Positions in it only decide whether a range runs backwards.
    private const int ReferenceYear = 2001;

    /// <summary>The fault of one term, if it has one.</summary>
    public static string? Check(DateTerm term)
    {
        if (term.Year is < 0 or > PlanDate.MaxYear)
        {
            return DateCodes.YearOutOfRange;
        }

        switch (term.Kind)
        {
            case PlanDateKind.Day:
                if (term.Number is < 1 or > 12)
                {
                    return DateCodes.NoSuchMonth;
                }

                // Without a year a day is impossible only if no year has it; 2000 is a leap year.
                if (term.Detail < 1 || term.Detail > CalendarSystem.Iso.GetDaysInMonth(term.HasYear ? term.Year : 2000, term.Number))
                {
                    return DateCodes.ImpossibleDay;
                }

                return term.HasYear && term.Weekday != 0 && (int)new LocalDate(term.Year, term.Number, term.Detail).DayOfWeek != term.Weekday
                    ? DateCodes.WrongWeekday
                    : null;
            case PlanDateKind.Month or PlanDateKind.PartOfMonth:
                return term.Number is < 1 or > 12 ? DateCodes.NoSuchMonth : null;
            case PlanDateKind.Week:
                return term.Number < 1 || term.Number > (term.HasYear ? WeeksIn(term.Year) : 53) ? DateCodes.NoSuchWeek : null;
            case PlanDateKind.Quarter:
                return term.Number is < 1 or > 4 ? DateCodes.NoSuchQuarter : null;
            case PlanDateKind.HalfYear:
                return term.Number is < 1 or > 2 ? DateCodes.NoSuchHalf : null;
            default:
                return null;
        }
    }

    /// <summary>The number of ISO weeks of a year, 52 or 53.</summary>
    public static int WeeksIn(int year) => WeekYearRules.Iso.GetWeeksInWeekYear(year);

    /// <summary>Makes a range of two checked terms: gives the one without a year the year of the other, and finds reversed ranges.</summary>
    public static DateProblem TryRange(DateTerm first, DateTerm last, out DateValue value)
    {
        value = new DateValue(PlanDateKind.Range, first, last);
        if ((first.Kind == PlanDateKind.Year) != (last.Kind == PlanDateKind.Year))
        {
            return new DateProblem(DateCodes.Ambiguous, last, OnLast: true);
        }

        if (!first.HasYear || !last.HasYear)
        {
            var crossing = Crossing(first, last);
            if (crossing is null)
            {
                return new DateProblem(DateCodes.Reversed, last, OnLast: true);
            }

            if (first.HasYear)
            {
                last = last with { Year = (short)(first.Year + crossing.Value) };
            }
            else if (last.HasYear)
            {
                // The year before year 1 is no year; -1 keeps it from meaning "none".
                var year = last.Year - crossing.Value;
                first = first with { Year = (short)(year < PlanDate.MinYear ? -1 : year) };
            }
        }

        if (Check(first) is { } wrongFirst)
        {
            return new DateProblem(wrongFirst, first, OnLast: false);
        }

        if (Check(last) is { } wrongLast)
        {
            return new DateProblem(wrongLast, last, OnLast: true);
        }

        first = Settled(first);
        last = Settled(last);
        if (first.HasYear && Days(last, DatePolicy.Default).End < Days(first, DatePolicy.Default).Start)
        {
            return new DateProblem(DateCodes.Reversed, last, OnLast: true);
        }

        value = first == last ? DateValue.Single(first) : new DateValue(PlanDateKind.Range, first, last);
        return DateProblem.None;
    }

    /// <summary>Gives a value without a year its year: that of its first term. A range that crosses the year end has its last term in the next year.</summary>
    public static DateProblem TryWithYear(DateValue value, int year, out DateValue dated)
    {
        dated = value;
        if (value.HasYear)
        {
            return DateProblem.None;
        }

        if (year is < PlanDate.MinYear or > PlanDate.MaxYear)
        {
            return new DateProblem(DateCodes.YearOutOfRange, value.First, OnLast: false);
        }

        var first = value.First with { Year = (short)year };
        if (value.Shape == PlanDateKind.Range)
        {
            return TryRange(first, value.Last, out dated);
        }

        if (Check(first) is { } wrong)
        {
            return new DateProblem(wrong, first, OnLast: false);
        }

        dated = DateValue.Open(value.Shape, Settled(first));
        return DateProblem.None;
    }

    /// <summary>The days of a value that carries its years.</summary>
    public static DateProblem TryWindow(DateValue value, DatePolicy policy, out DateWindow window)
    {
        var first = Days(value.First, policy);
        window = first;
        switch (value.Shape)
        {
            case PlanDateKind.Range:
                var last = Days(value.Last, policy);
                if (last.End < first.Start)
                {
                    return new DateProblem(DateCodes.Reversed, value.Last, OnLast: true);
                }

                window = new DateWindow(first.Start, last.End);
                break;
            case PlanDateKind.From:
                window = DateWindow.From(first.Start);
                break;
            case PlanDateKind.Until:
                window = DateWindow.Until(first.End);
                break;
            case PlanDateKind.Before:
                window = DateWindow.Until(first.Start.PlusDays(-1));
                break;
            case PlanDateKind.After:
                window = DateWindow.From(first.End.PlusDays(1));
                break;
            default:
                break;
        }

        return DateProblem.None;
    }

    /// <summary>A weekday has done its duty once the year is known and it was found right.</summary>
    public static DateTerm Settled(DateTerm term) => term.HasYear ? term with { Weekday = 0 } : term;

    /// <summary>Whether the last term directly follows the first: <c>maj og juni</c>, <c>uge 3 og 4</c>.</summary>
    public static bool Follows(DateTerm first, DateTerm last)
    {
        if (first.Kind != last.Kind)
        {
            return false;
        }

        var (step, cycle) = first.Kind switch
        {
            PlanDateKind.Day when first.Number == last.Number => (last.Detail - first.Detail, 0),
            PlanDateKind.Month => (last.Number - first.Number, 12),
            PlanDateKind.Quarter => (last.Number - first.Number, 4),
            PlanDateKind.Season => (last.Number - first.Number, 4),
            PlanDateKind.Week or PlanDateKind.HalfYear => (last.Number - first.Number, 0),
            PlanDateKind.PartOfMonth when first.Number == last.Number => (last.Detail - first.Detail, 0),
            PlanDateKind.Year => (last.Year - first.Year, 0),
            _ => (0, 0),
        };
        return step == 1 || (cycle > 0 && step == 1 - cycle);
    }

    private static DateWindow Days(DateTerm term, DatePolicy policy)
    {
        int year = term.Year, number = term.Number;
        switch (term.Kind)
        {
            case PlanDateKind.Day:
                return DateWindow.On(new LocalDate(year, number, term.Detail));
            case PlanDateKind.Week:
                var monday = LocalDate.FromWeekYearWeekAndDay(year, number, IsoDayOfWeek.Monday);
                return new DateWindow(monday, monday.PlusDays(6));
            case PlanDateKind.Month:
                return Months(year, number, 1);
            case PlanDateKind.PartOfMonth:
                return policy.PartDays(year, number, (MonthPart)term.Detail);
            case PlanDateKind.Quarter:
                return Months(year, (3 * number) - 2, 3);
            case PlanDateKind.HalfYear:
                return Months(year, (6 * number) - 5, 6);
            case PlanDateKind.Season:
                return policy.SeasonDays((Season)number, year);
            default:
                return Months(year, 1, 12);
        }
    }

    private static DateWindow Months(int year, int month, int count)
    {
        var last = month + count - 1;
        return new DateWindow(new LocalDate(year, month, 1), new LocalDate(year, last, CalendarSystem.Iso.GetDaysInMonth(year, last)));
    }

    /// <summary>0 when the range runs forwards inside a year, 1 when it crosses the year end, null when it runs backwards.</summary>
    private static int? Crossing(DateTerm first, DateTerm last)
    {
        var start = Position(first).Start;
        var end = Position(last).End;
        var backwards = first.Kind == PlanDateKind.PartOfMonth && last.Kind == PlanDateKind.PartOfMonth && first.Number == last.Number
            ? last.Detail < first.Detail
            : end < start;
        return !backwards ? 0 : end + 365 - start < LongestCrossing ? 1 : null;
    }

    /// <summary>First and last day of the year, roughly: leap days and the drift of the weeks do not matter here.</summary>
    private static (int Start, int End) Position(DateTerm term)
    {
        if (term.Kind == PlanDateKind.Week)
        {
            return ((7 * term.Number) - 6, 7 * term.Number);
        }

        if (term.Kind == PlanDateKind.Day)
        {
            var day = new LocalDate(2000, term.Number, term.Detail).DayOfYear;
            return (day, day);
        }

        var window = Days(term with { Year = ReferenceYear }, DatePolicy.Default);
        return (window.Start.DayOfYear, Period.DaysBetween(new LocalDate(ReferenceYear, 1, 1), window.End) + 1);
    }
}
