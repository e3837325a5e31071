using System.Globalization;
using ActionPlanning.Time;
using NodaTime;
using NodaTime.Calendars;

namespace ActionPlanning.Reporting;

/// <summary>The axis of a timeline: days to pixels, and as many bands of years, quarters, months and weeks as can be read. However long the plan, there are no more lines than fit.</summary>
internal sealed class TimelineAxis
{
    public const double BandHeight = 18;
    public const double TextSize = 11;
    private const double Gap = 8;
    private const int ShortPlan = 70;
    private const int LongPlan = 3660;
    private const int MostYears = 5000;

    private readonly TimelineWords words;
    private readonly double perDay;

    public TimelineAxis(DateWindow span, double left, double right, TimelineWords words)
    {
        this.words = words;
        Span = Rounded(span);
        Left = left;
        Right = right;
        perDay = (right - left) / (Period.DaysBetween(Span.Start, Span.End) + 1.0);
        Bands = [.. Choose()];
    }

    public DateWindow Span { get; }

    public double Left { get; }

    public double Right { get; }

    public IReadOnlyList<Band> Bands { get; }

    public double Height => Bands.Count * BandHeight;

    /// <summary>Gets the band whose units the grid shows: weeks only where they are wide.</summary>
    public Band Grid => Bands[^1] is { HasWeeks: true } weeks && (weeks.Least < 36 || Bands.Count == 1) && Bands.Count > 1 ? Bands[^2] : Bands[^1];

    /// <summary>Where a day begins; days beyond the axis lie on its edge.</summary>
    public double Start(LocalDate day) => day <= Span.Start ? Left : day > Span.End ? Right : Left + (Period.DaysBetween(Span.Start, day) * perDay);

    /// <summary>Where a day ends.</summary>
    public double End(LocalDate day) => day >= Span.End ? Right : day < Span.Start ? Left : Left + ((Period.DaysBetween(Span.Start, day) + 1) * perDay);

    private static DateWindow Rounded(DateWindow span)
    {
        int days = Period.DaysBetween(span.Start, span.End) + 1;
        return days <= ShortPlan ? new(span.Start.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)), span.End.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Sunday)))
            : days <= LongPlan ? new(new(span.Start.Year, span.Start.Month, 1), span.End.With(DateAdjusters.EndOfMonth))
            : new(new(span.Start.Year, 1, 1), new(span.End.Year, 12, 31));
    }

    private IEnumerable<Band> Choose()
    {
        int step = Steps().First(step => step == MostYears || step * 365 * perDay >= Wide("8888"));
        yield return Units(new(Span.Start.Year - Modulo(Span.Start.Year, step), 1, 1), day => day.Year + step > 9999 ? null : new(day.Year + step, 1, 1), day => [day.Year.ToString(CultureInfo.InvariantCulture)], step * 365 * perDay);
        if (step > 1)
        {
            yield break;
        }

        bool months = 28 * perDay >= Wide(words.Month(5, whole: false));
        if (months)
        {
            yield return Units(new(Span.Start.Year, Span.Start.Month, 1), day => day.PlusMonths(1), day => [words.Month(day.Month, whole: true), words.Month(day.Month, whole: false)], 28 * perDay);
        }
        else if (90 * perDay >= Wide(words.Quarter(4)))
        {
            yield return Units(new(Span.Start.Year, (((Span.Start.Month - 1) / 3) * 3) + 1, 1), day => day.PlusMonths(3), day => [words.Quarter(((day.Month - 1) / 3) + 1)], 90 * perDay);
        }

        if (months && 7 * perDay >= Wide("53"))
        {
            Band weeks = Units(Span.Start.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)), day => day.PlusWeeks(1), day => [WeekYearRules.Iso.GetWeekOfWeekYear(day).ToString(CultureInfo.InvariantCulture)], 7 * perDay);
            yield return weeks with { HasWeeks = true };
        }
    }

    private static IEnumerable<int> Steps()
    {
        for (int power = 1; power <= 1000; power *= 10)
        {
            yield return power;
            yield return 2 * power;
            yield return 5 * power;
        }
    }

    private static int Modulo(int year, int step) => ((year % step) + step) % step;

    private static double Wide(string text) => TextMeasure.Width(text, TextSize) + Gap;

    private Band Units(LocalDate first, Func<LocalDate, LocalDate?> next, Func<LocalDate, string[]> labels, double least)
    {
        List<Unit> units = [];
        for (LocalDate? at = first; at is { } start && start <= Span.End; at = next(start))
        {
            LocalDate? following = next(start);
            double from = Start(start);
            double to = following is { } end && end <= Span.End ? Start(end) : Right;
            string label = labels(start).FirstOrDefault(text => Wide(text) <= to - from) ?? "";
            units.Add(new(from, to, label));
        }

        // One spelling for the whole band: whole month names only when every whole month has room for its own.
        if (labels(first) is { Length: > 1 } && least < Wide(words.Month(9, whole: true)))
        {
            LocalDate at = first;
            for (int i = 0; i < units.Count; i++, at = next(at)!.Value)
            {
                string brief = labels(at)[^1];
                units[i] = units[i] with { Label = Wide(brief) <= units[i].To - units[i].From ? brief : "" };
            }
        }

        return new(units, least);
    }

    /// <summary>A band of the axis.</summary>
    internal sealed record Band(IReadOnlyList<Unit> Units, double Least)
    {
        public bool HasWeeks { get; init; }
    }

    /// <summary>One unit of a band, such as a month, as far as it lies on the axis.</summary>
    internal readonly record struct Unit(double From, double To, string Label);
}
