namespace ActionPlanning.Time;

/// <summary>A spelling that the parser put right, so that a reader can be asked whether it was meant.</summary>
/// <param name="Position">Where the word begins in the text; 0-based, in UTF-16 code units.</param>
/// <param name="Written">The word as the author wrote it.</param>
/// <param name="ReadAs">The word it was read as.</param>
public readonly record struct DateCorrection(int Position, string Written, string ReadAs);
