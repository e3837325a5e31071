namespace ActionPlanning.Time;

/// <summary>The holidays of one country. Implementations are immutable and may be called from many threads.</summary>
public interface IHolidayProvider
{
    /// <summary>Gets the country as an ISO 3166-1 alpha-2 code, e.g. <c>DK</c>.</summary>
    string Country { get; }

    /// <summary>Gets the first year the provider knows, included.</summary>
    int FirstYear { get; }

    /// <summary>Gets the last year the provider knows, included.</summary>
    int LastYear { get; }

    /// <summary>The holidays of a year, in order of date. A date may occur twice when two holidays fall on it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside <see cref="FirstYear"/>–<see cref="LastYear"/>; never an empty list for a year that is not known.</exception>
    IReadOnlyList<Holiday> ForYear(int year);
}
