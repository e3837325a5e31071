using ActionPlanning.Diagnostics;

namespace ActionPlanning.Validation.Parts;

/// <summary>What a failed rule says, carried through FluentValidation as its custom state: the place within the part, and the texts in both languages.</summary>
internal sealed record PartFinding(string Path, BilingualText Message, BilingualText Hint);
