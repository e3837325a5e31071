namespace ActionPlanning.Reporting;

/// <summary>How marks look: a bar is an activity, a diamond an event, posts with a bar between them a gate, a flag a deadline.</summary>
internal static class TimelineMarks
{
    public const double Radius = 6;
    private const double Least = 4;
    private const double Tip = 7;
    private const double FlagWidth = 12;
    private const double LateHalf = 5.5;
    private const double CrossHalf = 6.5;

    /// <summary>Draws one mark of an item.</summary>
    /// <param name="row">The item.</param>
    /// <param name="mark">The mark.</param>
    /// <param name="axis">The axis.</param>
    /// <param name="y">The middle of the row.</param>
    public static IEnumerable<Shape> Draw(TimelineRow row, TimelineMark mark, TimelineAxis axis, double y)
    {
        PlanItem item = row.Item;
        double from = axis.Start(mark.Days.Start);
        double to = Math.Max(axis.End(mark.Days.End), from);
        IEnumerable<Shape> shapes = item switch
        {
            PlanEvent => EventShapes(mark.Certainty, from, to, axis, y),
            Gate => GateShapes(mark.Certainty, from, to, axis, y),
            Deadline when mark.Certainty != TimelineCertainty.Window => Flag(Math.Max(to, axis.Left + FlagWidth), y),
            _ => Bar(mark.Certainty, from, to, axis, y),
        };
        if (mark.Days.IsOpenStart)
        {
            shapes = shapes.Append(Arrow(axis.Left, -Tip, y));
        }

        if (mark.Days.IsOpenEnd)
        {
            shapes = shapes.Append(Arrow(axis.Right, Tip, y));
        }

        return row.IsDormant ? shapes.Select(Dormant) : shapes;
    }

    /// <summary>Two posts, with a bar between them or without.</summary>
    public static IEnumerable<Shape> GatePosts(double from, double to, double y, double height, bool bar = true)
    {
        const double Post = 3;
        Shape[] posts =
        [
            new RectangleShape(from, y - height, Post, 2 * height) { Role = DrawingRoles.Gate, Radius = 1 },
            new RectangleShape(to - Post, y - height, Post, 2 * height) { Role = DrawingRoles.Gate, Radius = 1 },
        ];
        return bar ? [new RectangleShape(from, y - 1.5, to - from, 3) { Role = DrawingRoles.Gate }, .. posts] : posts;
    }

    /// <summary>A pole at the end of a day, with a flag back over it.</summary>
    public static IEnumerable<Shape> Flag(double at, double y) =>
    [
        new LineShape(at - 1, y - Radius - 2, at - 1, y + Radius + 2) { Role = DrawingRoles.Deadline },
        new PolygonShape([new(at - 1, y - Radius - 2), new(at - FlagWidth, y - Radius + 2), new(at - 1, y - Radius + 6)]) { Role = DrawingRoles.Deadline },
    ];

    /// <summary>A triangle that points upwards: what ends here ends too late, or takes too much.</summary>
    public static PolygonShape Warning(double middle, double bottom, double half, string role) =>
        new([new(middle - half, bottom), new(middle, bottom - (1.8 * half)), new(middle + half, bottom)]) { Role = role };

    /// <summary>The mark behind what ends too late.</summary>
    public static PolygonShape Late(double right, TimelineAxis axis, double y) => Warning(Math.Min(right + LateHalf + 2, axis.Right - LateHalf), y + LateHalf, LateHalf, DrawingRoles.Late);

    /// <summary>A cross: there is no place here.</summary>
    public static IEnumerable<Shape> Cross(double middle, double y) =>
    [
        new LineShape(middle - CrossHalf, y - CrossHalf, middle + CrossHalf, y + CrossHalf) { Role = DrawingRoles.Refused },
        new LineShape(middle - CrossHalf, y + CrossHalf, middle + CrossHalf, y - CrossHalf) { Role = DrawingRoles.Refused },
    ];

    /// <summary>Gives the left and right edge of shapes.</summary>
    public static (double Left, double Right) Edges(IEnumerable<Shape> shapes)
    {
        (double left, double right) = (double.MaxValue, double.MinValue);
        foreach (Shape shape in shapes)
        {
            (double from, double to) = shape switch
            {
                RectangleShape box => (box.X, box.X + box.Width),
                PolygonShape polygon => (polygon.Points.Min(point => point.X), polygon.Points.Max(point => point.X)),
                LineShape line => (Math.Min(line.X1, line.X2), Math.Max(line.X1, line.X2)),
                TextShape text => TextMeasure.Edges(text),
                _ => (left, right),
            };
            (left, right) = (Math.Min(left, from), Math.Max(right, to));
        }

        return (left, right);
    }

    private static IEnumerable<Shape> EventShapes(TimelineCertainty certainty, double from, double to, TimelineAxis axis, double y)
    {
        if (certainty != TimelineCertainty.Window)
        {
            double radius = certainty switch { TimelineCertainty.Certain => Radius + 1, TimelineCertainty.Provisional => Radius, _ => Radius - 1.5 };
            return [PolygonShape.Diamond(Inside((from + to) / 2, radius, axis), y, radius) with { Role = Role(certainty) }];
        }

        double middle = Inside((from + to) / 2, Radius, axis);
        (from, to) = to - from < 2 * Radius ? (middle, middle) : (from + Radius, to - Radius);
        return [PolygonShape.Stretched(from, to, y, Radius) with { Role = DrawingRoles.Window, Hatched = true }];
    }

    private static IEnumerable<Shape> GateShapes(TimelineCertainty certainty, double from, double to, TimelineAxis axis, double y)
    {
        const double Half = 5.5;
        double middle = Inside((from + to) / 2, Half, axis);
        (from, to) = certainty == TimelineCertainty.Window && to - from > 2 * Half ? (from, to) : (middle - Half, middle + Half);
        double height = certainty == TimelineCertainty.Proposed ? Radius - 1 : Radius + 2;
        return certainty == TimelineCertainty.Window
            ? [new RectangleShape(from, y - Radius + 1, to - from, (2 * Radius) - 2) { Role = DrawingRoles.GateWindow, Hatched = true }, .. GatePosts(from, to, y, height, bar: false)]
            : GatePosts(from, to, y, height);
    }

    private static IEnumerable<Shape> Bar(TimelineCertainty certainty, double from, double to, TimelineAxis axis, double y)
    {
        double width = Math.Max(Least, to - from);
        double half = certainty switch { TimelineCertainty.Proposed => Radius - 2.5, TimelineCertainty.Provisional => Radius - 2, _ => Radius };
        from = Math.Min(from, axis.Right - width);
        return [new RectangleShape(from, y - half, width, 2 * half) { Role = Role(certainty), Radius = 2, Hatched = certainty == TimelineCertainty.Window }];
    }

    private static PolygonShape Arrow(double at, double tip, double y) =>
        new([new(at, y - Radius), new(at + tip, y), new(at, y + Radius)]) { Role = DrawingRoles.Window, Hatched = true };

    private static double Inside(double middle, double radius, TimelineAxis axis) => Math.Clamp(middle, axis.Left + radius, axis.Right - radius);

    private static string Role(TimelineCertainty certainty) => certainty switch
    {
        TimelineCertainty.Certain => DrawingRoles.Certain,
        TimelineCertainty.Proposed => DrawingRoles.Proposed,
        TimelineCertainty.Provisional => DrawingRoles.Provisional,
        _ => DrawingRoles.Window,
    };

    private static Shape Dormant(Shape shape) => shape switch
    {
        RectangleShape box => box with { Role = DrawingRoles.Dormant, Hatched = false },
        PolygonShape polygon => polygon with { Role = DrawingRoles.Dormant, Hatched = false },
        _ => shape with { Role = DrawingRoles.Dormant },
    };
}
