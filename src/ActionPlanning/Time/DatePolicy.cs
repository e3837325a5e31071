using NodaTime;

namespace ActionPlanning.Time;

/// <summary>What the vague words of a planning date mean in days. Immutable; change it with <c>with</c>.</summary>
public sealed record DatePolicy
{
    /// <summary>Gets the Danish planning habit: months in thirds, meteorological seasons, winter from 1 December into February of the next year.</summary>
    public static DatePolicy Default { get; } = new();

    /// <summary>Gets the days of early, mid and late in a month. <see cref="PartOfMonthRule.Thirds"/> by default.</summary>
    public PartOfMonthRule PartOfMonth { get; init; } = PartOfMonthRule.Thirds;

    /// <summary>Gets the days of spring; 1 March – 31 May by default.</summary>
    public SeasonSpan Spring { get; init; } = new(new AnnualDate(3, 1), new AnnualDate(5, 31));

    /// <summary>Gets the days of summer; 1 June – 31 August by default.</summary>
    public SeasonSpan Summer { get; init; } = new(new AnnualDate(6, 1), new AnnualDate(8, 31));

    /// <summary>Gets the days of autumn; 1 September – 30 November by default.</summary>
    public SeasonSpan Autumn { get; init; } = new(new AnnualDate(9, 1), new AnnualDate(11, 30));

    /// <summary>Gets the days of winter; 1 December – the last day of February by default, the winter of 2021 being that of 2021/22.</summary>
    /// <remarks>The year of a form that crosses the year end is the year it starts in, as with <c>dec./jan.</c>; for the other habit set <see cref="SeasonSpan.StartsYearBefore"/>.</remarks>
    public SeasonSpan Winter { get; init; } = new(new AnnualDate(12, 1), new AnnualDate(2, 29));

    /// <summary>The days of a season of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="season"/> is not a named value, or <paramref name="year"/> is outside 1–9998.</exception>
    public DateWindow SeasonDays(Season season, int year) => season switch
    {
        Season.Spring => Spring.In(year),
        Season.Summer => Summer.In(year),
        Season.Autumn => Autumn.In(year),
        Season.Winter => Winter.In(year),
        _ => throw new ArgumentOutOfRangeException(nameof(season), season, "An unknown season."),
    };

    /// <summary>The days of a part of a month, under <see cref="PartOfMonth"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year or the month does not exist, or <paramref name="part"/> or the rule is not a named value.</exception>
    public DateWindow PartDays(int year, int month, MonthPart part)
    {
        var length = CalendarSystem.Iso.GetDaysInMonth(year, month);
        var (first, last) = (PartOfMonth, part) switch
        {
            (PartOfMonthRule.Thirds, MonthPart.Early) => (1, 10),
            (PartOfMonthRule.Thirds, MonthPart.Mid) => (11, 20),
            (PartOfMonthRule.Thirds, MonthPart.Late) => (21, length),
            (PartOfMonthRule.Halves, MonthPart.Early) => (1, 15),
            (PartOfMonthRule.Halves, MonthPart.Mid) => (8, 22),
            (PartOfMonthRule.Halves, MonthPart.Late) => (16, length),
            (PartOfMonthRule.Points, MonthPart.Early) => (1, 1),
            (PartOfMonthRule.Points, MonthPart.Mid) => (15, 15),
            (PartOfMonthRule.Points, MonthPart.Late) => (length, length),
            (PartOfMonthRule.Recognizers, MonthPart.Early) => (1, 15),
            (PartOfMonthRule.Recognizers, MonthPart.Mid) => (10, 20),
            (PartOfMonthRule.Recognizers, MonthPart.Late) => (16, length),
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "An unknown part of a month, or an unknown rule for it."),
        };
        return new DateWindow(new LocalDate(year, month, first), new LocalDate(year, month, last));
    }
}
