using NodaTime;

namespace ActionPlanning;

/// <summary>The days on which the plan's organisation works.</summary>
public sealed record PlanCalendar
{
    /// <summary>Gets the country whose public holidays are days off (ISO 3166, two letters). Default: <c>DK</c>.</summary>
    public string Country { get; init; } = "DK";

    /// <summary>Gets the working days of the week. Default: Monday to Friday.</summary>
    public PlanList<IsoDayOfWeek> WorkDays { get; init; } = [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];

    /// <summary>Gets a value indicating whether observances, such as Constitution Day, are days off too. Default: false.</summary>
    public bool ObservancesAreOff { get; init; }

    /// <summary>Gets the times when everything is closed.</summary>
    public PlanList<Absence> Closures { get; init; }
}
