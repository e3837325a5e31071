namespace ActionPlanning.Reporting;

/// <summary>A labelled fact of a report.</summary>
/// <param name="Label">What it is, in the report's language.</param>
/// <param name="Text">The fact.</param>
public sealed record PlanReportFact(string Label, string Text);
