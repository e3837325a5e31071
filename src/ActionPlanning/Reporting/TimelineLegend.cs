namespace ActionPlanning.Reporting;

/// <summary>Says what the marks of a timeline mean, for those that are in it.</summary>
internal static class TimelineLegend
{
    private const double TextSize = 11.5;
    private const double Bar = 24;
    private const double Mark = 13;
    private const double RowHeight = 20;

    /// <summary>Draws the legend from one side to the other, on as many lines as it takes.</summary>
    /// <returns>Where it ends.</returns>
    public static double Draw(List<Shape> shapes, List<TimelineRow> rows, IReadOnlyList<TimelineStrip> strips, TimelineWords words, double left, double right, double y)
    {
        double x = left;
        foreach ((string text, double sampleWidth, Func<double, double, IEnumerable<Shape>> sample) in Entries(rows, words).Concat(Entries(strips, words)))
        {
            double wide = sampleWidth + 6 + TextMeasure.Width(text, TextSize);
            if (x > left && x + wide > right)
            {
                x = left;
                y += RowHeight;
            }

            shapes.AddRange(sample(x, y + (RowHeight / 2)));
            shapes.Add(new TextShape(x + sampleWidth + 6, y + (RowHeight / 2) + 4, text, TextSize) { Role = DrawingRoles.Quiet });
            x += wide + 18;
        }

        return y + RowHeight;
    }

    private static IEnumerable<(string Text, double Width, Func<double, double, IEnumerable<Shape>> Sample)> Entries(List<TimelineRow> rows, TimelineWords words)
    {
        List<(PlanItem Item, TimelineCertainty Certainty)> marks = [.. rows.Where(row => !row.IsDormant).SelectMany(row => row.Marks.Select(mark => (row.Item, mark.Certainty))).Distinct()];
        if (marks.Any(mark => mark.Certainty == TimelineCertainty.Window))
        {
            yield return (words.Window, Bar, (x, y) => [new RectangleShape(x, y - 5, Bar, 10) { Role = DrawingRoles.Window, Radius = 2, Hatched = true }]);
        }

        if (marks.Any(mark => mark is { Certainty: TimelineCertainty.Certain, Item: Activity or PlanEvent }))
        {
            yield return (words.FixedDay, Mark, (x, y) => [new RectangleShape(x, y - 5, Mark, 10) { Role = DrawingRoles.Certain, Radius = 2 }]);
        }

        if (marks.Any(mark => mark is { Certainty: TimelineCertainty.Proposed, Item: Activity or PlanEvent }))
        {
            yield return (words.Proposed, Bar, (x, y) => [new RectangleShape(x, y - 3.5, Bar, 7) { Role = DrawingRoles.Proposed, Radius = 2 }]);
        }

        if (marks.Any(mark => mark.Certainty == TimelineCertainty.Provisional))
        {
            yield return (words.Provisional, Bar, (x, y) => [new RectangleShape(x, y - 4, Bar, 8) { Role = DrawingRoles.Provisional, Radius = 2 }]);
        }

        if (marks.Any(mark => mark.Item is PlanEvent))
        {
            yield return marks.Any(mark => mark is { Certainty: TimelineCertainty.Certain, Item: PlanEvent })
                ? (words.Event, Mark, (x, y) => [PolygonShape.Diamond(x + (Mark / 2), y, Mark / 2) with { Role = DrawingRoles.Certain }])
                : (words.Event, Bar, (x, y) => [PolygonShape.Stretched(x + 5, x + Bar - 5, y, 5) with { Role = DrawingRoles.Window, Hatched = true }]);
        }

        if (marks.Any(mark => mark.Item is Gate))
        {
            yield return (words.Gate, Mark, (x, y) => TimelineMarks.GatePosts(x + 1, x + Mark - 1, y, 7));
        }

        if (marks.Any(mark => mark.Item is Deadline))
        {
            yield return (words.Deadline, Mark, (x, y) => TimelineMarks.Flag(x + Mark, y));
        }

        if (rows.Any(row => row.IsLate))
        {
            yield return (words.Late, Mark, (x, y) => [TimelineMarks.Warning(x + (Mark / 2), y + 5, 5.5, DrawingRoles.Late)]);
        }

        if (rows.Any(row => row.IsRefused))
        {
            yield return (words.Refused, Mark, (x, y) => TimelineMarks.Cross(x + (Mark / 2), y));
        }

        if (rows.Any(row => row.IsDormant))
        {
            yield return (words.Dormant, Bar, (x, y) => [new RectangleShape(x, y - 5, Bar, 10) { Role = DrawingRoles.Dormant, Radius = 2 }]);
        }
    }

    private static IEnumerable<(string Text, double Width, Func<double, double, IEnumerable<Shape>> Sample)> Entries(IReadOnlyList<TimelineStrip> strips, TimelineWords words)
    {
        TimelineStrip.Cell[] cells = [.. strips.SelectMany(strip => strip.Cells)];
        if (cells.Any(cell => cell.Capacity > 0))
        {
            yield return (words.Capacity, Bar, (x, y) => [new LineShape(x, y, x + Bar, y) { Role = DrawingRoles.Capacity }]);
        }

        if (cells.Any(cell => cell.Taken > 0))
        {
            yield return (words.Load, Mark, (x, y) => [new RectangleShape(x, y - 5, Mark, 10) { Role = DrawingRoles.Load }]);
        }

        if (cells.Any(cell => cell.Ongoing > 0))
        {
            yield return (words.LoadOngoing, Mark, (x, y) => [new RectangleShape(x, y - 5, Mark, 10) { Role = DrawingRoles.LoadOngoing, Hatched = true }]);
        }

        if (cells.Any(cell => cell.IsOver))
        {
            yield return (words.Over, Bar, (x, y) => [new RectangleShape(x, y - 5, Mark - 2, 10) { Role = DrawingRoles.Over, Hatched = true }, TimelineMarks.Warning(x + Bar - 5, y + 4, 4, DrawingRoles.OverMark)]);
        }
    }
}
