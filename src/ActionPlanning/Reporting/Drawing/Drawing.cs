namespace ActionPlanning.Reporting;

/// <summary>A picture as a value: shapes with roles instead of colours. A renderer such as <see cref="SvgWriter"/> decides how a role looks.</summary>
/// <remarks>Coordinates run from the upper left corner, x to the right and y downwards, in pixels at a scale of one to one.</remarks>
/// <param name="Width">The width; greater than zero.</param>
/// <param name="Height">The height; greater than zero.</param>
/// <param name="Title">What the picture is, for those who do not see it and for tool tips.</param>
public sealed record Drawing(double Width, double Height, string Title)
{
    /// <summary>Gets what the picture shows, in a few sentences; empty (the default) when the title says it.</summary>
    public string Description { get; init; } = "";

    /// <summary>Gets the language of the texts as a BCP 47 tag, such as <c>da</c>; null (the default) when it is not known.</summary>
    public string? Language { get; init; }

    /// <summary>Gets the shapes, from the back to the front.</summary>
    public PlanList<Shape> Shapes { get; init; }

    /// <summary>Gives every shape that is not a group, from the back to the front, whatever groups it lies in.</summary>
    /// <returns>The shapes.</returns>
    public IEnumerable<Shape> Leaves() => Shapes.SelectMany(Leaves);

    private static IEnumerable<Shape> Leaves(Shape shape) => shape is ShapeGroup group ? group.Shapes.SelectMany(Leaves) : [shape];
}
