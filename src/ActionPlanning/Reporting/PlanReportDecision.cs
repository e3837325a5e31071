
namespace ActionPlanning.Reporting;

/// <summary>A decision that a body is to take, or took.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Title">Its title as written.</param>
/// <param name="When">When, in the author's words; null when the plan does not say.</param>
/// <param name="Dates">The days that those words stand for; null when there are none.</param>
/// <param name="Who">The body; null when the plan does not say.</param>
/// <param name="Result">The result; null when it is not known.</param>
/// <param name="ResultText">The result in words, with its day, or that there is none.</param>
/// <param name="Inputs">What it rests on, each with whether it is ready.</param>
/// <param name="Options">What there is to choose among; empty when it is yes or no.</param>
/// <param name="Waiting">The titles of the items that wait for it.</param>
public sealed record PlanReportDecision(
    ItemId Gate,
    string Title,
    string? When,
    string? Dates,
    string? Who,
    GateResult? Result,
    string ResultText,
    PlanList<string> Inputs,
    PlanList<string> Options,
    PlanList<string> Waiting);
