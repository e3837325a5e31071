using NodaTime;

namespace ActionPlanning.Time;

/// <summary>Danish public holidays and observances, exact for 1992–2100.</summary>
/// <remarks>
/// The Great Prayer Day (<i>store bededag</i>, the fourth Friday after Easter) is a public holiday through 2023; the act no. 214 of 6 March 2023 abolished it from 2024.
/// 1 May, Constitution Day (5 June) and Christmas Eve are observances: many have them off by agreement, none by the law on holidays.
/// </remarks>
public sealed class DanishHolidays : IHolidayProvider
{
    private const int LastGreatPrayerDay = 2023;

    private DanishHolidays()
    {
    }

    /// <summary>Gets the provider.</summary>
    public static DanishHolidays Instance { get; } = new();

    /// <inheritdoc/>
    public string Country => "DK";

    /// <summary>Gets 1992.</summary>
    public int FirstYear => 1992;

    /// <summary>Gets 2100.</summary>
    public int LastYear => 2100;

    /// <inheritdoc/>
    public IReadOnlyList<Holiday> ForYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        var easter = Easter.Sunday(year);
        List<Holiday> holidays =
        [
            Public(new LocalDate(year, 1, 1), "Nytårsdag", "New Year's Day"),
            Public(easter.PlusDays(-3), "Skærtorsdag", "Maundy Thursday"),
            Public(easter.PlusDays(-2), "Langfredag", "Good Friday"),
            Public(easter, "Påskedag", "Easter Sunday"),
            Public(easter.PlusDays(1), "2. påskedag", "Easter Monday"),
            Public(easter.PlusDays(39), "Kristi himmelfartsdag", "Ascension Day"),
            Public(easter.PlusDays(49), "Pinsedag", "Whit Sunday"),
            Public(easter.PlusDays(50), "2. pinsedag", "Whit Monday"),
            Public(new LocalDate(year, 12, 25), "Juledag", "Christmas Day"),
            Public(new LocalDate(year, 12, 26), "2. juledag", "Second Day of Christmas"),
            Observance(new LocalDate(year, 5, 1), "1. maj", "Labour Day"),
            Observance(new LocalDate(year, 6, 5), "Grundlovsdag", "Constitution Day"),
            Observance(new LocalDate(year, 12, 24), "Juleaftensdag", "Christmas Eve"),
        ];
        if (year <= LastGreatPrayerDay)
        {
            holidays.Add(Public(easter.PlusDays(26), "Store bededag", "Great Prayer Day"));
        }

        holidays.Sort(static (x, y) => x.Date != y.Date ? x.Date.CompareTo(y.Date) : x.Kind.CompareTo(y.Kind));
        return holidays.AsReadOnly();
    }

    private static Holiday Public(LocalDate date, string danish, string english) => new(date, HolidayKind.Public, danish, english);

    private static Holiday Observance(LocalDate date, string danish, string english) => new(date, HolidayKind.Observance, danish, english);
}
