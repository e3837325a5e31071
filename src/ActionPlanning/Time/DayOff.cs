using NodaTime;

namespace ActionPlanning.Time;

/// <summary>One reason why a date is no working day.</summary>
/// <param name="Date">The date.</param>
public abstract record DayOff(LocalDate Date)
{
    /// <summary>The reason in words.</summary>
    public abstract string Describe(PlanLanguage language);
}

/// <summary>The date is off because of a holiday.</summary>
/// <param name="Date">The date.</param>
/// <param name="Holiday">The holiday.</param>
public sealed record HolidayOff(LocalDate Date, Holiday Holiday) : DayOff(Date)
{
    /// <inheritdoc/>
    public override string Describe(PlanLanguage language) => language == PlanLanguage.Danish ? Holiday.DanishName : Holiday.EnglishName;
}

/// <summary>The date is off because of a closure.</summary>
/// <param name="Date">The date.</param>
/// <param name="Closure">The closure.</param>
public sealed record ClosureOff(LocalDate Date, Closure Closure) : DayOff(Date)
{
    /// <inheritdoc/>
    public override string Describe(PlanLanguage language) => Closure.Reason;
}

/// <summary>The date is off because its weekday is not worked.</summary>
/// <param name="Date">The date.</param>
public sealed record WeekdayOff(LocalDate Date) : DayOff(Date)
{
    /// <inheritdoc/>
    public override string Describe(PlanLanguage language) => language == PlanLanguage.Danish
        ? DateWords.DanishWeekday((int)Date.DayOfWeek)
        : DateWords.EnglishWeekday((int)Date.DayOfWeek);
}
