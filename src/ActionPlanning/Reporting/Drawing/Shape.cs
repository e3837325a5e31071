namespace ActionPlanning.Reporting;

/// <summary>A part of a drawing. A closed set: <see cref="RectangleShape"/>, <see cref="PolygonShape"/>, <see cref="LineShape"/>, <see cref="TextShape"/>, <see cref="ShapeGroup"/>.</summary>
public abstract record Shape
{
    private protected Shape()
    {
    }

    /// <summary>Gets what the shape stands for, such as <see cref="DrawingRoles.Window"/>: letters, digits and hyphens. Empty (the default) for nothing in particular.</summary>
    public string Role { get; init; } = "";
}

/// <summary>A point.</summary>
/// <param name="X">The distance from the left edge.</param>
/// <param name="Y">The distance from the upper edge.</param>
public readonly record struct DrawingPoint(double X, double Y);

/// <summary>A rectangle.</summary>
/// <param name="X">The left edge.</param>
/// <param name="Y">The upper edge.</param>
/// <param name="Width">The width.</param>
/// <param name="Height">The height.</param>
public sealed record RectangleShape(double X, double Y, double Width, double Height) : Shape
{
    /// <summary>Gets the radius of the corners. Default: 0, square corners.</summary>
    public double Radius { get; init; }

    /// <summary>Gets a value indicating whether it is hatched rather than filled. Default: false.</summary>
    public bool Hatched { get; init; }
}

/// <summary>A closed polygon.</summary>
/// <param name="Points">The corners, in order.</param>
public sealed record PolygonShape(PlanList<DrawingPoint> Points) : Shape
{
    /// <summary>Gets a value indicating whether it is hatched rather than filled. Default: false.</summary>
    public bool Hatched { get; init; }

    /// <summary>Makes a diamond.</summary>
    /// <param name="x">The middle.</param>
    /// <param name="y">The middle.</param>
    /// <param name="radius">The distance from the middle to each corner.</param>
    /// <returns>The diamond.</returns>
    public static PolygonShape Diamond(double x, double y, double radius) => Stretched(x, x, y, radius);

    /// <summary>Makes a diamond that is drawn out from one place to another: a bar with pointed ends. At the same place it is a diamond.</summary>
    /// <param name="from">The left end's middle.</param>
    /// <param name="to">The right end's middle; not less than <paramref name="from"/>.</param>
    /// <param name="y">The middle.</param>
    /// <param name="radius">The distance from the middle line to the upper and lower edge.</param>
    /// <returns>The polygon, whose tips reach <paramref name="radius"/> beyond both ends.</returns>
    public static PolygonShape Stretched(double from, double to, double y, double radius) => from == to
        ? new([new(from - radius, y), new(from, y - radius), new(from + radius, y), new(from, y + radius)])
        : new([new(from - radius, y), new(from, y - radius), new(to, y - radius), new(to + radius, y), new(to, y + radius), new(from, y + radius)]);
}

/// <summary>A straight line.</summary>
/// <param name="X1">Where it begins.</param>
/// <param name="Y1">Where it begins.</param>
/// <param name="X2">Where it ends.</param>
/// <param name="Y2">Where it ends.</param>
public sealed record LineShape(double X1, double Y1, double X2, double Y2) : Shape;

/// <summary>One line of text.</summary>
/// <param name="X">The place that <see cref="Anchor"/> speaks of.</param>
/// <param name="Y">The base line.</param>
/// <param name="Content">The text.</param>
/// <param name="Size">The size of the letters.</param>
public sealed record TextShape(double X, double Y, string Content, double Size) : Shape
{
    /// <summary>Gets which part of the text stands at <see cref="X"/>. Default: its beginning.</summary>
    public TextAnchor Anchor { get; init; }

    /// <summary>Gets a value indicating whether the letters are bold. Default: false.</summary>
    public bool Bold { get; init; }
}

/// <summary>Which part of a text stands at its place.</summary>
public enum TextAnchor
{
    /// <summary>The beginning.</summary>
    Start,

    /// <summary>The middle.</summary>
    Middle,

    /// <summary>The end.</summary>
    End,
}

/// <summary>Shapes that belong together, such as everything that is drawn of one item.</summary>
/// <param name="Shapes">The shapes, from the back to the front.</param>
public sealed record ShapeGroup(PlanList<Shape> Shapes) : Shape
{
    /// <summary>Gets what the group is; empty (the default) when it needs no words.</summary>
    public string Title { get; init; } = "";

    /// <summary>Gets what the group shows; empty (the default) when the title says it.</summary>
    public string Description { get; init; } = "";

    /// <summary>Gets the id of the part of the plan that it is drawn of; null (the default) when it is none.</summary>
    public string? Subject { get; init; }
}
