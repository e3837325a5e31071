namespace ActionPlanning.Reporting;

/// <summary>Writes a drawing as SVG: standalone, without script or outside fonts, light and dark by the reader's preference. The same drawing gives the same text on every machine.</summary>
public static class SvgWriter
{
    /// <summary>Gets the style sheet that gives the roles their look. Colours are custom properties, such as <c>--ap-certain</c>, so that a page can set its own on <c>.ap-drawing</c>.</summary>
    /// <remarks>Text reaches a contrast of at least 4.5 to 1 on the ground, marks at least 3 to 1, in both schemes; in forced colours and in print the marks keep their shapes.</remarks>
    public static string StyleSheet => SvgStyles.Sheet;

    /// <summary>Writes a drawing.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="options">How; null for <see cref="SvgOptions.Default"/>.</param>
    /// <returns>The SVG element, as text.</returns>
    /// <exception cref="ArgumentException">A role or the prefix of ids has characters that it may not have, or a number is not finite.</exception>
    public static string Write(Drawing drawing, SvgOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        options ??= SvgOptions.Default;
        Require(IsName(options.IdPrefix) && char.IsAsciiLetter(options.IdPrefix[0]), $"'{options.IdPrefix}' cannot begin an id: a letter, then letters, digits and hyphens.", nameof(options));
        return new SvgPen(drawing, options).Write();
    }

    internal static bool IsName(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    internal static void Require(bool holds, string message, string parameter)
    {
        if (!holds)
        {
            throw new ArgumentException(message, parameter);
        }
    }
}
