using ActionPlanning.Diagnostics;
using ActionPlanning.Time;

namespace ActionPlanning;

/// <summary>Turns what is wrong with a date into a diagnostic of the plan.</summary>
internal static class DateFault
{
    public static Diagnostic Of(PlanDateError error, string path) =>
        new(error.Code, Severity.Error, path, new(error.Danish, error.English), new(error.HintDanish, error.HintEnglish));
}
