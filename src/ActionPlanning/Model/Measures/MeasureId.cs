namespace ActionPlanning;

/// <summary>The id of a measure: a slug such as <c>raise-fee</c>.</summary>
public readonly record struct MeasureId
{
    private readonly string? value;

    /// <summary>Initializes a new instance of the <see cref="MeasureId"/> struct.</summary>
    /// <param name="value">A slug: 1–64 of the characters a–z, 0–9 and hyphen, beginning and ending with a letter or digit.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public MeasureId(string value) => this.value = Slug.Require(value);

    /// <summary>Gets the slug; the empty string for the default value, which is the id of nothing.</summary>
    public string Value => value ?? "";

    /// <summary>Reads a slug as an id.</summary>
    /// <param name="value">The slug.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public static implicit operator MeasureId(string value) => new(value);

    /// <summary>Makes an id of a slug; the named form of the conversion.</summary>
    /// <param name="value">The slug.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public static MeasureId FromString(string value) => new(value);

    /// <summary>Gives the slug.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;
}
