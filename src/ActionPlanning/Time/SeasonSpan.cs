using NodaTime;

namespace ActionPlanning.Time;

/// <summary>The days of a season, year after year, both ends included.</summary>
/// <remarks>When <see cref="End"/> lies before <see cref="Start"/> in the year, the season runs across the year end.</remarks>
public sealed record SeasonSpan
{
    /// <summary>Makes a season that starts and ends on the given days of the year.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day; 29 February means the last day of February, whatever the year.</param>
    /// <param name="startsYearBefore">Whether the season of year <i>Y</i> starts in <i>Y</i> − 1. False by default.</param>
    public SeasonSpan(AnnualDate start, AnnualDate end, bool startsYearBefore = false)
    {
        Start = start;
        End = end;
        StartsYearBefore = startsYearBefore;
    }

    /// <summary>Gets the first day of the season.</summary>
    public AnnualDate Start { get; }

    /// <summary>Gets the last day of the season.</summary>
    public AnnualDate End { get; }

    /// <summary>Gets a value indicating whether the season of year <i>Y</i> starts in <i>Y</i> − 1.</summary>
    public bool StartsYearBefore { get; }

    /// <summary>The season's days in a year between 1 and 9998.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside that range.</exception>
    public DateWindow In(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, PlanDate.MinYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, PlanDate.MaxYear);
        var first = StartsYearBefore ? year - 1 : year;
        var start = Start.InYear(first);
        var end = End.InYear(first);
        return new DateWindow(start, end < start ? End.InYear(first + 1) : end);
    }
}
