namespace ActionPlanning.Diagnostics;

/// <summary>A place in a text file.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-8 bytes, from 1.</param>
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>Prints <c>line:column</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column}");
}
