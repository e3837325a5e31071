namespace ActionPlanning;

/// <summary>One thing that someone must be to count in an audience.</summary>
/// <param name="Attribute">What is looked at, such as <c>role</c> or <c>member of</c>.</param>
/// <param name="Value">What it must be, as written.</param>
public sealed record Eligibility(string Attribute, string Value)
{
    /// <summary>Tells whether somebody meets it. Compared without regard to case.</summary>
    /// <param name="attributes">What is known about the person.</param>
    /// <returns>Yes, no, or undetermined when the attribute is not known.</returns>
    public Verdict IsMetBy(IReadOnlyDictionary<string, string> attributes)
    {
        ArgumentNullException.ThrowIfNull(attributes);
        return attributes.TryGetValue(Attribute, out string? value)
            ? Verdict.Of(string.Equals(value, Value, StringComparison.OrdinalIgnoreCase))
            : Verdict.Undetermined(new MissingInput(Attribute, Diagnostics.BilingualText.Same(Attribute)));
    }
}
