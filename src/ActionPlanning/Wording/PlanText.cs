using System.Globalization;
using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Wording;

/// <summary>Words for dates, numbers and lists as people write them, in Danish and English. Independent of the machine's culture.</summary>
public static class PlanText
{
    private static readonly NumberFormatInfo DanishNumbers = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };
    private static readonly string[] DanishMonths = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];
    private static readonly string[] EnglishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Writes a day: «1. november 2016», "1 November 2016".</summary>
    /// <param name="day">The day.</param>
    /// <returns>The text.</returns>
    public static BilingualText Day(LocalDate day) => new($"{DanishDay(day)} {Year(day)}", $"{EnglishDay(day)} {Year(day)}");

    /// <summary>Writes a window, what its ends share only once: «6.–12. februar 2017», "6–12 February 2017", "from 1 March 2017".</summary>
    /// <param name="window">The window.</param>
    /// <returns>The text.</returns>
    public static BilingualText Window(DateWindow window)
    {
        (LocalDate start, LocalDate end) = (window.Start, window.End);
        return (window.IsOpenStart, window.IsOpenEnd) switch
        {
            (true, true) => new("når som helst", "at any time"),
            (true, false) => new($"til og med {Day(end).Danish}", $"until {Day(end).English}"),
            (false, true) => new($"fra {Day(start).Danish}", $"from {Day(start).English}"),
            _ when start == end => Day(start),
            _ when start.Year != end.Year => new($"{Day(start).Danish} – {Day(end).Danish}", $"{Day(start).English} – {Day(end).English}"),
            _ when start.Month != end.Month => new($"{DanishDay(start)} – {Day(end).Danish}", $"{EnglishDay(start)} – {Day(end).English}"),
            _ => new($"{Plain(start.Day)}.–{Day(end).Danish}", $"{Plain(start.Day)}–{Day(end).English}"),
        };
    }

    /// <summary>Writes days, what they share only once: «1., 2. og 6. juni 2017», "1, 2 and 6 June 2017".</summary>
    /// <param name="days">The days, in order.</param>
    /// <returns>The text; empty when there are none.</returns>
    public static BilingualText Days(IEnumerable<LocalDate> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return List(days.GroupBy(day => (day.Year, day.Month)).Select(month =>
        {
            BilingualText numbers = List(month.Select(day => new BilingualText($"{Plain(day.Day)}.", Plain(day.Day))));
            LocalDate first = month.First();
            return new BilingualText($"{numbers.Danish} {DanishMonths[first.Month - 1]} {Year(first)}", $"{numbers.English} {EnglishMonths[first.Month - 1]} {Year(first)}");
        }));
    }

    /// <summary>Writes a number of calendar days: «1 dag», "31 days".</summary>
    /// <param name="days">The number.</param>
    /// <returns>The text.</returns>
    public static BilingualText DayCount(long days) => Count(days, new("dag", "day"), new("dage", "days"));

    /// <summary>Writes a number of working days: «1 arbejdsdag», "34 working days".</summary>
    /// <param name="days">The number.</param>
    /// <returns>The text.</returns>
    public static BilingualText WorkingDayCount(long days) => Count(days, new("arbejdsdag", "working day"), new("arbejdsdage", "working days"));

    /// <summary>Writes a number with its noun.</summary>
    /// <param name="count">The number.</param>
    /// <param name="one">The noun after 1.</param>
    /// <param name="many">The noun after any other number.</param>
    /// <returns>The text.</returns>
    public static BilingualText Count(long count, BilingualText one, BilingualText many)
    {
        BilingualText noun = count == 1 ? one : many;
        BilingualText number = Number(count);
        return new($"{number.Danish} {noun.Danish}", $"{number.English} {noun.English}");
    }

    /// <summary>Writes a number with the separators of each language: «12.500,5», "12,500.5".</summary>
    /// <param name="number">The number.</param>
    /// <returns>The text.</returns>
    public static BilingualText Number(decimal number) =>
        new(number.ToString("#,0.############", DanishNumbers), number.ToString("#,0.############", NumberFormatInfo.InvariantInfo));

    /// <summary>Writes a number as a plan knows it: «2–3», «mindst 24», «ukendt».</summary>
    /// <param name="quantity">The number.</param>
    /// <returns>The text.</returns>
    public static BilingualText Range(Quantity quantity)
    {
        if (quantity.IsUnknown)
        {
            return new("ukendt", "unknown");
        }

        BilingualText low = Number(quantity.Low ?? 0m);
        BilingualText high = Number(quantity.High ?? 0m);
        return quantity.IsExact ? low
            : quantity.High is null ? new($"mindst {low.Danish}", $"at least {low.English}")
            : quantity.Low is null ? new($"højst {high.Danish}", $"at most {high.English}")
            : new($"{low.Danish}–{high.Danish}", $"{low.English}–{high.English}");
    }

    /// <summary>Writes a sum as a plan knows it: «12.500 kr.», "DKK 12,500".</summary>
    /// <param name="amount">The sum.</param>
    /// <returns>The text.</returns>
    public static BilingualText Sum(Amount amount)
    {
        BilingualText number = Range(amount.Value);
        return amount.Value.IsUnknown
            ? new("ukendt beløb", "unknown amount")
            : new($"{number.Danish} {(amount.Currency == Currency.Dkk ? "kr." : amount.Currency.Code)}", $"{amount.Currency.Code} {number.English}");
    }

    /// <summary>Writes a list: «a, b og c», "a, b and c".</summary>
    /// <param name="parts">The parts.</param>
    /// <returns>The text; empty when there are none.</returns>
    public static BilingualText List(IEnumerable<BilingualText> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        BilingualText[] all = [.. parts];
        return all.Length switch
        {
            0 => BilingualText.Same(""),
            1 => all[0],
            _ => new(
                $"{string.Join(", ", all[..^1].Select(part => part.Danish))} og {all[^1].Danish}",
                $"{string.Join(", ", all[..^1].Select(part => part.English))} and {all[^1].English}"),
        };
    }

    /// <summary>Writes a list of names in quotation marks, and how many more there are when there are many: «A», «B» og 3 andre.</summary>
    /// <param name="names">The names as written.</param>
    /// <param name="most">The greatest number of names that are written out, at least 1.</param>
    /// <returns>The text; empty when there are none.</returns>
    public static BilingualText Names(IEnumerable<string> names, int most = 6)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        string[] all = [.. names];
        IEnumerable<BilingualText> shown = all.Take(most).Select(Name);
        return List(all.Length <= most ? shown : shown.Append(Count(all.Length - most, new("anden", "other"), new("andre", "others"))));
    }

    /// <summary>Writes a name in quotation marks.</summary>
    /// <param name="name">The name as written.</param>
    /// <returns>The text.</returns>
    public static BilingualText Name(string name) => BilingualText.Same($"«{name}»");

    private static string DanishDay(LocalDate day) => $"{Plain(day.Day)}. {DanishMonths[day.Month - 1]}";

    private static string EnglishDay(LocalDate day) => $"{Plain(day.Day)} {EnglishMonths[day.Month - 1]}";

    private static string Year(LocalDate day) => Plain(day.Year);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
