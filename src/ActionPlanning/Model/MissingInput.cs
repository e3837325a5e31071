using ActionPlanning.Diagnostics;

namespace ActionPlanning;

/// <summary>Something the plan does not say and a verdict hangs on.</summary>
/// <param name="Path">The place where it would be said, by ids, such as <c>budget[conference-venue].amount</c>.</param>
/// <param name="What">What is missing, as a noun phrase in Danish and English.</param>
public sealed record MissingInput(string Path, BilingualText What);
