using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Reporting;

/// <summary>Turns of phrase about hours.</summary>
internal static class PlanScheduleWords
{
    /// <summary>Hours to the tenth: «12,5 timer».</summary>
    public static BilingualText Hours(decimal hours)
    {
        BilingualText number = Number(hours);
        bool one = decimal.Round(hours, 1) == 1;
        return new($"{number.Danish} {(one ? "time" : "timer")}", $"{number.English} {(one ? "hour" : "hours")}");
    }

    /// <summary>How much of how much: «18 af 32 timer», "18 of 32 h".</summary>
    public static BilingualText OfCapacity(decimal taken, decimal capacity) =>
        new($"{Number(taken).Danish} af {Number(capacity).Danish} t", $"{Number(taken).English} of {Number(capacity).English} h");

    private static BilingualText Number(decimal hours) => PlanText.Number(decimal.Round(hours, 1, MidpointRounding.AwayFromZero));
}
