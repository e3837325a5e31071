using ActionPlanning.Diagnostics;

namespace ActionPlanning.Validation.Gaps;

/// <summary>A question that a plan should answer, and whether it does. The one source of both the gaps and the completeness.</summary>
/// <param name="Path">Where the answer would stand.</param>
/// <param name="Subject">The part that is asked about; null for the plan as a whole.</param>
/// <param name="Track">The track that it counts in; null for the plan as a whole.</param>
/// <param name="Answered">Whether the plan answers it.</param>
/// <param name="Message">What is missing when it does not.</param>
/// <param name="Blocks">The ids of what hangs on the answer.</param>
internal sealed record Question(string Path, string? Subject, TrackId? Track, bool Answered, Func<BilingualText> Message, Func<IEnumerable<string>>? Blocks = null);
