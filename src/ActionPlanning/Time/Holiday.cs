using NodaTime;

namespace ActionPlanning.Time;

/// <summary>A holiday of one year.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">Whether the country is off by law or only keeps the day.</param>
/// <param name="DanishName">Its name in Danish.</param>
/// <param name="EnglishName">Its name in English.</param>
public sealed record Holiday(LocalDate Date, HolidayKind Kind, string DanishName, string EnglishName);
