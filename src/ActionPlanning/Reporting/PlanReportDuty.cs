namespace ActionPlanning.Reporting;

/// <summary>That somebody is to be told something.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Recipient">Who is told; null when the plan does not say.</param>
/// <param name="About">What about, as written.</param>
/// <param name="When">When, in the author's words; null when there are none.</param>
/// <param name="Dates">The days, or what it follows; null when neither is known.</param>
/// <param name="Informer">Who tells; null when the plan does not say.</param>
/// <param name="Channel">By what means; null when the plan does not say.</param>
public sealed record PlanReportDuty(DutyId Duty, string? Recipient, string About, string? When, string? Dates, string? Informer, string? Channel);
