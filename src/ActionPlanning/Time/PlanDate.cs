using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace ActionPlanning.Time;

/// <summary>A date as people write it in plans – <c>21.10.</c>, <c>Uge 3</c>, <c>Nov./dec.</c>, <c>primo juni</c>, <c>efteråret 2021</c> – with its author's words and its exact meaning.</summary>
/// <remarks>
/// <para>Immutable. Two dates are equal when they mean the same, whatever their <see cref="Text"/>: equality is that of <see cref="Canonical"/>.
/// A date need not carry a year (<see cref="HasYear"/>); it then resolves under the year of its heading.</para>
/// <para>The forms, the canonical grammar and the rules for years are listed in docs/dates.md.</para>
/// </remarks>
public sealed class PlanDate : IEquatable<PlanDate>
{
    /// <summary>The longest text that is read, in UTF-16 code units.</summary>
    public const int MaxTextLength = 200;

    /// <summary>The first year a planning date can carry.</summary>
    public const int MinYear = 1;

    /// <summary>The last year a planning date can carry; one less than the calendar has, so that every range has room to cross the year end.</summary>
    public const int MaxYear = 9998;

    private readonly DateValue value;
    private string? canonical;

    internal PlanDate(DateValue value, string? text = null, ImmutableArray<DateCorrection> corrections = default)
    {
        this.value = value;
        Text = text ?? (canonical = CanonicalForm.Print(value));
        Corrections = corrections.IsDefault ? [] : corrections;
    }

    /// <summary>Gets the author's words, verbatim. A date made by a factory has its canonical form here.</summary>
    public string Text { get; }

    /// <summary>Gets the machine form, e.g. <c>2016-10-21</c>, <c>2017-W03</c>, <c>2016-11/2016-12</c>, <c>XXXX-06-early</c>. It parses back to an equal date with the same machine form.</summary>
    public string Canonical => canonical ??= CanonicalForm.Print(value);

    /// <summary>Gets the form of the date.</summary>
    public PlanDateKind Kind => value.Shape;

    /// <summary>Gets a value indicating whether the date carries its year.</summary>
    public bool HasYear => value.HasYear;

    /// <summary>Gets the spellings that were put right while reading the text, in the order they stand in it; usually none.</summary>
    public ImmutableArray<DateCorrection> Corrections { get; }

    internal DateValue Value => value;

    /// <summary>Equality by meaning.</summary>
    public static bool operator ==(PlanDate? left, PlanDate? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Inequality by meaning.</summary>
    public static bool operator !=(PlanDate? left, PlanDate? right) => !(left == right);

    /// <summary>Reads a planning date.</summary>
    /// <exception cref="PlanDateException">The text is not a planning date (null and empty included); the exception carries code, place and hint.</exception>
    public static PlanDate Parse(string? text) =>
        TryParse(text, out var date, out var error) ? date : throw new PlanDateException(error);

    /// <summary>Reads a planning date. Never throws, whatever the text; time is linear in its length.</summary>
    /// <param name="text">The text: Danish, English or canonical, at most <see cref="MaxTextLength"/> code units.</param>
    /// <param name="date">The date, when the result is true.</param>
    /// <param name="error">What is wrong and where, when the result is false.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PlanDate? date, [NotNullWhen(false)] out PlanDateError? error) =>
        DateParser.TryParse(text, out date, out error);

    /// <summary>A day, with or without a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static PlanDate Day(int? year, int month, int day) => Make(PlanDateKind.Day, year, month, day);

    /// <summary>A day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside <see cref="MinYear"/>–<see cref="MaxYear"/>.</exception>
    /// <exception cref="ArgumentException">The date is not in the ISO calendar.</exception>
    public static PlanDate Day(LocalDate date) => date.Calendar == CalendarSystem.Iso
        ? Day(date.Year, date.Month, date.Day)
        : throw new ArgumentException("A planning date takes dates of the ISO calendar.", nameof(date));

    /// <summary>An ISO week, Monday to Sunday; the year is the ISO week-year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such week.</exception>
    public static PlanDate Week(int? year, int week) => Make(PlanDateKind.Week, year, week);

    /// <summary>A month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static PlanDate Month(int? year, int month) => Make(PlanDateKind.Month, year, month);

    /// <summary>The early, mid or late part of a month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month or part.</exception>
    public static PlanDate PartOfMonth(int? year, int month, MonthPart part) => Enum.IsDefined(part)
        ? Make(PlanDateKind.PartOfMonth, year, month, (int)part)
        : throw new ArgumentOutOfRangeException(nameof(part), part, "An unknown part of a month.");

    /// <summary>A calendar quarter, 1–4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public static PlanDate Quarter(int? year, int quarter) => Make(PlanDateKind.Quarter, year, quarter);

    /// <summary>A calendar half-year, 1 or 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such half-year.</exception>
    public static PlanDate HalfYear(int? year, int half) => Make(PlanDateKind.HalfYear, year, half);

    /// <summary>A season. The winter of a year is the one that begins in it, unless the policy says otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such season.</exception>
    public static PlanDate SeasonOf(int? year, Season season) => Enum.IsDefined(season)
        ? Make(PlanDateKind.Season, year, (int)season)
        : throw new ArgumentOutOfRangeException(nameof(season), season, "An unknown season.");

    /// <summary>A calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside <see cref="MinYear"/>–<see cref="MaxYear"/>.</exception>
    public static PlanDate Year(int year) => Make(PlanDateKind.Year, year, 0);

    /// <summary>From the first day of one date to the last day of another. A date without a year takes that of the other, across the year end where <c>dec./jan.</c> would.</summary>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">One of them is itself a range or open-ended, only one of them is a bare year, or the range would end before it starts.</exception>
    public static PlanDate Range(PlanDate first, PlanDate last)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(last);
        if (first.Kind >= PlanDateKind.Range || last.Kind >= PlanDateKind.Range)
        {
            throw new ArgumentException("The ends of a range are single units: a day, a week, a month …");
        }

        var problem = DateRules.TryRange(first.value.First, last.value.First, out var range);
        return problem.IsNone
            ? new PlanDate(range)
            : throw new ArgumentException(DateErrors.Of(problem, 0, 0).English, nameof(last));
    }

    /// <summary>From the first day of a date, without end.</summary>
    /// <exception cref="ArgumentException">The date is itself a range or open-ended.</exception>
    public static PlanDate From(PlanDate date) => Open(PlanDateKind.From, date);

    /// <summary>Until the last day of a date, included.</summary>
    /// <exception cref="ArgumentException">The date is itself a range or open-ended.</exception>
    public static PlanDate Until(PlanDate date) => Open(PlanDateKind.Until, date);

    /// <summary>Until the day before the first day of a date.</summary>
    /// <exception cref="ArgumentException">The date is itself a range or open-ended.</exception>
    public static PlanDate Before(PlanDate date) => Open(PlanDateKind.Before, date);

    /// <summary>From the day after the last day of a date, without end.</summary>
    /// <exception cref="ArgumentException">The date is itself a range or open-ended.</exception>
    public static PlanDate After(PlanDate date) => Open(PlanDateKind.After, date);

    /// <summary>The same date under a heading year, with the author's words kept. A date that carries its year is returned as it is.</summary>
    /// <remarks>The year is that of the first day: <c>dec./jan.</c> under 2016 ends in January 2017.</remarks>
    /// <exception cref="PlanDateException">The date does not exist in that year (week 53, 29 February, a wrong weekday), or the year is out of range.</exception>
    public PlanDate WithYear(int year) =>
        TryWithYear(year, out var dated, out var error) ? dated : throw new PlanDateException(error);

    /// <summary>The same date under a heading year, or the reason why there is no such date in it.</summary>
    public bool TryWithYear(int year, [NotNullWhen(true)] out PlanDate? dated, [NotNullWhen(false)] out PlanDateError? error)
    {
        var problem = DateRules.TryWithYear(value, year, out var datedValue);
        dated = !problem.IsNone ? null : HasYear ? this : new PlanDate(datedValue, Text, Corrections);
        error = problem.IsNone ? null : DateErrors.Of(problem, 0, Text.Length, year);
        return problem.IsNone;
    }

    /// <summary>The same date with other words for it, as when it is read from a file that holds both the canonical form and the author's text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> is longer than <see cref="MaxTextLength"/>.</exception>
    public PlanDate WithText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= MaxTextLength
            ? new PlanDate(value, text)
            : throw new ArgumentException($"A planning date has at most {MaxTextLength} characters; this text has {text.Length}.", nameof(text));
    }

    /// <summary>The days the date stands for.</summary>
    /// <param name="contextYear">The heading year, for a date that carries none; ignored by a date that does.</param>
    /// <param name="policy">What vague words mean in days; <see cref="DatePolicy.Default"/> when null.</param>
    /// <returns>The window, or an error: no year is known, the date does not exist in that year, or the policy leaves a range reversed. The error covers the whole <see cref="Text"/>.</returns>
    public DateResolution Resolve(int? contextYear = null, DatePolicy? policy = null)
    {
        var dated = value;
        if (!HasYear)
        {
            if (contextYear is not { } year)
            {
                return DateResolution.Failed(DateErrors.Of(DateCodes.NoYear, 0, Text.Length));
            }

            var undated = DateRules.TryWithYear(value, year, out dated);
            if (!undated.IsNone)
            {
                return DateResolution.Failed(DateErrors.Of(undated, 0, Text.Length, year));
            }
        }

        var problem = DateRules.TryWindow(dated, policy ?? DatePolicy.Default, out var window);
        return problem.IsNone ? DateResolution.Of(window) : DateResolution.Failed(DateErrors.Of(problem, 0, Text.Length));
    }

    /// <summary>The date in clean words of a language; they parse back to an equal date.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a named value.</exception>
    public string Format(PlanLanguage language) => DateFormatter.Print(value, language);

    /// <summary>The author's words, verbatim.</summary>
    public override string ToString() => Text;

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] PlanDate? other) => other is not null && value == other.value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlanDate);

    /// <inheritdoc/>
    public override int GetHashCode() => value.GetHashCode();

    private static PlanDate Open(PlanDateKind shape, PlanDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return date.Kind < PlanDateKind.Range
            ? new PlanDate(DateValue.Open(shape, date.value.First))
            : throw new ArgumentException("Only a single unit – a day, a week, a month … – can have an open side.", nameof(date));
    }

    private static PlanDate Make(PlanDateKind kind, int? year, int number, int detail = 0)
    {
        var code = year is { } y && y is < MinYear or > MaxYear ? DateCodes.YearOutOfRange : null;
        var term = DateTerm.Of(kind, code is null ? year ?? 0 : 0, Math.Clamp(number, 0, byte.MaxValue), Math.Clamp(detail, 0, byte.MaxValue));
        code ??= DateRules.Check(term);
        return code is null
            ? new PlanDate(DateValue.Single(term))
            : throw new ArgumentOutOfRangeException(null, DateErrors.Of(new DateProblem(code, term, false), 0, 0, year).English);
    }
}
