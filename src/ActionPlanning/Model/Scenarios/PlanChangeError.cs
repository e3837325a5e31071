using ActionPlanning.Diagnostics;

namespace ActionPlanning;

/// <summary>Why a text is not a change: a stable code, the place, and words in both languages.</summary>
/// <param name="Code">One of the constants of <see cref="PlanChangeCodes"/>, or of <see cref="Time.DateCodes"/> when a date in it is wrong.</param>
/// <param name="Position">Where the fault begins in the text; 0-based, in UTF-16 code units.</param>
/// <param name="Length">How many code units the fault covers; 0 when something is missing at <paramref name="Position"/>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to write instead.</param>
public sealed record PlanChangeError(string Code, int Position, int Length, BilingualText Message, BilingualText Hint);
