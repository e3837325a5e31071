namespace ActionPlanning.Diagnostics;

/// <summary>A fault, tension or gap in a plan, as data.</summary>
/// <param name="Code">The stable code, <c>family.rule</c>, such as <c>structure.unknown-reference</c>. Codes keep their meaning over versions.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Path">
/// The place in the plan by ids, such as <c>items[recruitment].owner</c>; in a file that cannot be understood that far, the JSON path, such as <c>$.items[3].when</c>.
/// The empty string means the plan as a whole.
/// </param>
/// <param name="Message">What is the matter.</param>
/// <param name="Hint">What would help; the empty text when there is nothing to add.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Path, BilingualText Message, BilingualText Hint)
{
    /// <summary>Gets the id of the part that it is about, such as <c>recruitment</c>; null when it is about the plan as a whole or the part has no id.</summary>
    public string? Subject { get; init; }

    /// <summary>Gets the ids of the other parts that take part in it, in the order in which the message names them.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>Gets the place in the file that the plan was read from; null when it was not read from a file.</summary>
    public TextPosition? Position { get; init; }

    /// <summary>Gets the family of the code: the part before the first point.</summary>
    public string Family => Code.Split('.', 2)[0];

    /// <summary>Tells whether two diagnostics say the same, the related ids in the same order.</summary>
    /// <param name="other">The other diagnostic.</param>
    /// <returns>Whether they do.</returns>
    public bool Equals(Diagnostic? other) =>
        other is not null && (Code, Severity, Path, Message, Hint, Subject, Position) == (other.Code, other.Severity, other.Path, other.Message, other.Hint, other.Subject, other.Position)
        && Related.SequenceEqual(other.Related);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Severity, Path, Message, Subject, Position, Related.Count);

    /// <summary>Prints severity, code, path and the English message on one line.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Severity} {Code} at {(Path.Length == 0 ? "the plan" : Path)}: {Message.English}";
}
