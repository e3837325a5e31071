namespace ActionPlanning.Reporting;

/// <summary>How a drawing is written as SVG.</summary>
public sealed record SvgOptions
{
    /// <summary>Gets the options that hold when none are given: a standalone picture.</summary>
    public static SvgOptions Default { get; } = new();

    /// <summary>Gets a value indicating whether the style sheet is written into the picture. Default: true. Without it the page that the picture stands in brings <see cref="SvgWriter.StyleSheet"/>, as a content security policy without inline styles asks.</summary>
    public bool EmbedStyles { get; init; } = true;

    /// <summary>Gets what the ids in the picture begin with: a letter, then letters, digits and hyphens. Pictures on the same page need different ones. Default: <c>drawing</c>.</summary>
    public string IdPrefix { get; init; } = "drawing";
}
