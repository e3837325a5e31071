using ActionPlanning.Criteria;

namespace ActionPlanning.Reporting;

/// <summary>A success criterion that stands otherwise.</summary>
/// <param name="Before">How it stood.</param>
/// <param name="After">How it stands.</param>
public sealed record CriterionDifference(CriterionResult Before, CriterionResult After);
