using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning;

/// <summary>Where steps of capacity begin in time.</summary>
internal static class CapacityFrom
{
    /// <summary>The first day of a date; null when it has none.</summary>
    public static LocalDate? FirstDay(PlanDraft plan, PlanDate? date) => plan.Days(date) is { IsOpenStart: false } window ? window.Start : null;

    /// <summary>The day on which a step begins: a basis without a date has always been there, a change without one begins on no day that is known.</summary>
    public static LocalDate? Start(PlanDraft plan, CapacityStep step) =>
        step.From is not null ? plan.Days(step.From)?.Start : step.Cause == CapacityCause.Basis ? LocalDate.MinIsoValue : null;
}
