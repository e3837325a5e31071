using System.Globalization;

namespace ActionPlanning.Time;

/// <summary>Prints values in clean Danish and English words that read back to the same value.</summary>
internal static class DateFormatter
{
    private static readonly string[] DanishSeasons = ["", "foråret", "sommeren", "efteråret", "vinteren"];
    private static readonly string[] EnglishSeasons = ["", "spring", "summer", "autumn", "winter"];
    private static readonly string[] DanishParts = ["", "primo", "medio", "ultimo"];
    private static readonly string[] EnglishParts = ["", "early", "mid", "late"];
    private static readonly string[] EnglishHalves = ["", "first", "second"];

    public static string Print(DateValue value, PlanLanguage language)
    {
        var danish = language switch
        {
            PlanLanguage.Danish => true,
            PlanLanguage.English => false,
            _ => throw new ArgumentOutOfRangeException(nameof(language), language, "An unknown language."),
        };
        var first = Term(value.First, danish, year: true);
        return value.Shape switch
        {
            PlanDateKind.Range => Range(value.First, value.Last, danish),
            PlanDateKind.From => (danish ? "fra " : "from ") + first,
            PlanDateKind.Until => Until(value.First.Kind, danish) + first,
            PlanDateKind.Before => (danish ? "inden " : "before ") + first,
            PlanDateKind.After => (danish ? "efter " : "after ") + first,
            _ => first,
        };
    }

    // The last day of a whole period is meant, and said; of a day, a week or a part of a month it goes without saying.
    private static string Until(PlanDateKind kind, bool danish) => kind is PlanDateKind.Day or PlanDateKind.Week or PlanDateKind.PartOfMonth
        ? (danish ? "senest " : "by ")
        : (danish ? "inden udgangen af " : "by the end of ");

    private static string Range(DateTerm first, DateTerm last, bool danish)
    {
        var end = Term(last, danish, year: true);
        var sameYear = first.Kind == last.Kind && first.Year == last.Year;
        return first.Kind switch
        {
            PlanDateKind.Year => $"{Term(first, danish, true)}–{end}",
            PlanDateKind.Day when sameYear && first.Number == last.Number && first.Weekday == 0 && last.Weekday == 0 => $"{first.Detail}{(danish ? "." : "")}–{end}",
            PlanDateKind.Week when sameYear => $"{Term(first, danish, false)}–{last.Number}{Year(last, danish ? " " : " of ")}",
            PlanDateKind.Month when sameYear => $"{Term(first, danish, false)}–{end}",

            // Not half-years either: the year of the last is that of the first only where the range is sure to run forwards.
            PlanDateKind.Day or PlanDateKind.Quarter when sameYear => $"{Term(first, danish, false)} – {end}",
            _ => $"{Term(first, danish, true)} – {end}",
        };
    }

    private static string Term(DateTerm term, bool danish, bool year)
    {
        var tail = year ? Year(term, " ") : "";
        var ofYear = year ? Year(term, " of ") : "";
        switch (term.Kind)
        {
            case PlanDateKind.Day:
                var weekday = term.Weekday == 0 ? "" : danish ? DateWords.DanishWeekday(term.Weekday) + " " : DateWords.EnglishWeekday(term.Weekday) + " ";
                return danish ? $"{weekday}{term.Detail}. {DateWords.DanishMonth(term.Number)}{tail}" : $"{weekday}{term.Detail} {DateWords.EnglishMonth(term.Number)}{tail}";
            case PlanDateKind.Week:
                return danish ? $"uge {term.Number}{tail}" : $"week {term.Number}{ofYear}";
            case PlanDateKind.Month:
                return (danish ? DateWords.DanishMonth(term.Number) : DateWords.EnglishMonth(term.Number)) + tail;
            case PlanDateKind.PartOfMonth:
                return danish
                    ? $"{DanishParts[term.Detail]} {DateWords.DanishMonth(term.Number)}{tail}"
                    : $"{EnglishParts[term.Detail]}{(term.Detail == (int)MonthPart.Mid ? "-" : " ")}{DateWords.EnglishMonth(term.Number)}{tail}";
            case PlanDateKind.Quarter:
                return danish ? $"{term.Number}. kvartal{tail}" : $"Q{term.Number}{tail}";
            case PlanDateKind.HalfYear:
                return danish ? $"{term.Number}. halvår{tail}" : $"{EnglishHalves[term.Number]} half{ofYear}";
            case PlanDateKind.Season:
                // The winter of a year is the one that begins in it; the second year says so.
                var next = term.Number == (int)Season.Winter && tail.Length > 0 ? "/" + ((term.Year + 1) % 100).ToString("00", CultureInfo.InvariantCulture) : "";
                return (danish ? DanishSeasons : EnglishSeasons)[term.Number] + tail + next;
            default:
                return tail[1..];
        }
    }

    private static string Year(DateTerm term, string before) => term.HasYear ? before + term.Year.ToString("0000", CultureInfo.InvariantCulture) : "";
}
