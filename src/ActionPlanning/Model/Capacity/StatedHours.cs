using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>Hours as the calculations count them: in whole minutes.</summary>
internal static class StatedHours
{
    public const int MinutesPerHour = 60;

    /// <summary>More hours than any plan has; larger numbers count as so many.</summary>
    public const decimal Most = 1_000_000m;

    /// <summary>Minutes of hours that are stated, the upper end rounded up; null when they are not.</summary>
    public static int? Minutes(Quantity hours) => hours.High is { } stated ? (int)decimal.Ceiling(Math.Clamp(stated, 0m, Most) * MinutesPerHour) : null;
}
