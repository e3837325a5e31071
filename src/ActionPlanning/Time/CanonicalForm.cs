using System.Text;

namespace ActionPlanning.Time;

/// <summary>Prints values in their machine form: ISO 8601 and EDTF where they reach, documented extensions where they do not (docs/dates.md).</summary>
internal static class CanonicalForm
{
    private static readonly string[] Seasons = ["", "spring", "summer", "autumn", "winter"];
    private static readonly string[] Parts = ["", "early", "mid", "late"];
    private static readonly string[] Weekdays = ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public static string Print(DateValue value)
    {
        var text = new StringBuilder(24);
        switch (value.Shape)
        {
            case PlanDateKind.Range:
                Append(text, value.First);
                text.Append('/');
                Append(text, value.Last);
                break;
            case PlanDateKind.From:
                Append(text, value.First);
                text.Append("/..");
                break;
            case PlanDateKind.Until:
                text.Append("../");
                Append(text, value.First);
                break;
            case PlanDateKind.Before:
                text.Append('<');
                Append(text, value.First);
                break;
            case PlanDateKind.After:
                text.Append('>');
                Append(text, value.First);
                break;
            default:
                Append(text, value.First);
                break;
        }

        return text.ToString();
    }

    /// <summary>Whether <c>YYYY-NN</c> could mean a season (EDTF) as well as two successive years: <c>2021-22</c>.</summary>
    public static bool SeasonLooksLikeYears(int year, int code) => year > 0 && (year + 1) % 100 == code;

    private static void Append(StringBuilder text, DateTerm term)
    {
        if (term.HasYear)
        {
            Digits(text, term.Year / 100);
            Digits(text, term.Year % 100);
        }
        else
        {
            text.Append("XXXX");
        }

        switch (term.Kind)
        {
            case PlanDateKind.Day:
                Digits(text.Append('-'), term.Number);
                Digits(text.Append('-'), term.Detail);
                if (term.Weekday != 0)
                {
                    text.Append('-').Append(Weekdays[term.Weekday]);
                }

                break;
            case PlanDateKind.Week:
                Digits(text.Append("-W"), term.Number);
                break;
            case PlanDateKind.Month:
                Digits(text.Append('-'), term.Number);
                break;
            case PlanDateKind.PartOfMonth:
                Digits(text.Append('-'), term.Number);
                text.Append('-').Append(Parts[term.Detail]);
                break;
            case PlanDateKind.Quarter:
                text.Append("-Q").Append((char)('0' + term.Number));
                break;
            case PlanDateKind.HalfYear:
                text.Append("-H").Append((char)('0' + term.Number));
                break;
            case PlanDateKind.Season when SeasonLooksLikeYears(term.Year, 20 + term.Number):
                text.Append('-').Append(Seasons[term.Number]);
                break;
            case PlanDateKind.Season:
                Digits(text.Append('-'), 20 + term.Number);
                break;
            default:
                break;
        }
    }

    private static void Digits(StringBuilder text, int number) => text.Append((char)('0' + (number / 10))).Append((char)('0' + (number % 10)));
}
