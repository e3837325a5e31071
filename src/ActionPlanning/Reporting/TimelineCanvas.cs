using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Reporting;

/// <summary>Puts the parts of a timeline under each other.</summary>
internal sealed class TimelineCanvas
{
    private const double Edge = 14;
    private const double LabelSize = 13;
    private const double WordSize = 12;
    private const double Line = 16;
    private const double Lane = 24;
    private const double Near = 7;
    private const double Stacked = 560;

    private readonly PlanOutcome outcome;
    private readonly TimelineWords words;
    private readonly double width;
    private readonly double labelRight;
    private readonly bool stacked;
    private readonly List<Shape> behind = [];
    private readonly List<Shape> shapes = [];
    private readonly List<(double Top, double Bottom)> lanes = [];
    private double? today;
    private double y = Edge;

    public TimelineCanvas(PlanOutcome outcome, TimelineWords words, double width)
    {
        this.outcome = outcome;
        this.words = words;
        this.width = width;
        stacked = width < Stacked;
        labelRight = stacked ? width - Edge : Math.Clamp(width * 0.36, 240, 470);
    }

    public TimelineAxis? Axis { get; private set; }

    public void DrawDated(List<TimelineRow> rows, int most, DateWindow span, LocalDate? asOf)
    {
        TimelineAxis axis = Axis = new(span, stacked ? Edge : labelRight + 16, width - Edge, words);
        List<TimelineRow> drawn = [.. rows.Take(most)];
        IReadOnlyList<TimelineStrip> strips = TimelineStrip.Of(outcome, axis, words);
        y = TimelineLegend.Draw(shapes, drawn, strips.Count > most ? [.. strips.Take(most)] : strips, words, Edge, width - Edge, y) + 8;
        double top = y;
        DrawAxis(axis);
        if (asOf is { } day)
        {
            today = axis.Span.Contains(day) ? (axis.Start(day) + axis.End(day)) / 2 : null;
            DrawTodayLabel(axis, day);
        }

        double rowsTop = y;
        TimelineRow? above = null;
        foreach (TimelineRow row in drawn)
        {
            if (above is not null && above.Item.Track == row.Item.Track)
            {
                behind.Add(new LineShape(Edge, y, width - Edge, y) { Role = DrawingRoles.Row });
            }
            else if (!outcome.Plan.Tracks.IsEmpty)
            {
                DrawTrack(outcome.Plan.Tracks.FirstOrDefault(track => track.Id == row.Item.Track)?.Title ?? words.OutsideTracks);
            }

            DrawRow(axis, row);
            above = row;
        }

        if (rows.Count > drawn.Count)
        {
            Paragraph(words.More(rows.Count - drawn.Count), LabelSize, DrawingRoles.Quiet);
        }

        DrawStrips(axis, strips, most);
        if (!stacked)
        {
            lanes.Clear();
            lanes.Add((rowsTop, y));
        }

        DrawGrid(axis, top);
        if (today is { } at)
        {
            behind.AddRange(lanes.Select(lane => new LineShape(at, lane.Top, at, lane.Bottom) { Role = DrawingRoles.Today }));
        }
    }

    public void DrawNothingDated() => Paragraph(words.NothingDated, LabelSize, DrawingRoles.Quiet);

    public void DrawUndated(List<PlanItem> items, int most)
    {
        if (items.Count == 0)
        {
            return;
        }

        const double Gutter = 28;
        y += 14;
        behind.Add(new LineShape(Edge, y, width - Edge, y) { Role = DrawingRoles.GridStrong });
        y += 8;
        shapes.Add(new TextShape(Edge, y + 13, $"{words.WithoutDate} ({items.Count})", LabelSize) { Role = DrawingRoles.Heading, Bold = true });
        y += 26;
        int columns = width >= 1300 ? 3 : width >= 700 ? 2 : 1;
        double column = (width - (2 * Edge) - ((columns - 1) * Gutter)) / columns;
        List<(PlanItem Item, PlanList<string> Lines)> entries = [.. items.Take(most).Select(item => (item, UndatedLines(item, column)))];
        double total = entries.Sum(entry => HeightOf(entry.Lines));
        double top = y;
        double bottom = y;
        int at = 0;
        foreach ((PlanItem item, PlanList<string> lines) in entries)
        {
            double height = HeightOf(lines);
            if (at < columns - 1 && y > top && y - top + (height / 2) > total / columns)
            {
                at++;
                y = top;
            }

            DrawUndated(item, lines, Edge + (at * (column + Gutter)));
            y += height;
            bottom = Math.Max(bottom, y);
        }

        y = bottom;
        if (items.Count > entries.Count)
        {
            Paragraph(words.More(items.Count - entries.Count), WordSize, DrawingRoles.Quiet);
        }

        static double HeightOf(PlanList<string> lines) => (lines.Count * Line) + 7;
    }

    public Drawing Finish(string title, string description)
    {
        double height = Math.Ceiling(y + Edge);
        return new(width, height, title)
        {
            Description = description,
            Language = words.Tag,
            Shapes = [new RectangleShape(0, 0, width, height) { Role = DrawingRoles.Background }, .. behind, .. shapes],
        };
    }

    private void DrawAxis(TimelineAxis axis)
    {
        foreach (TimelineAxis.Band band in axis.Bands)
        {
            double baseline = y + 13;
            bool years = band == axis.Bands[0];
            foreach (TimelineAxis.Unit unit in band.Units.Where(unit => unit.Label.Length > 0))
            {
                shapes.Add(years
                    ? new TextShape(unit.From + 4, baseline, unit.Label, TimelineAxis.TextSize) { Role = DrawingRoles.Heading, Bold = true }
                    : new TextShape((unit.From + unit.To) / 2, baseline, unit.Label, TimelineAxis.TextSize) { Role = DrawingRoles.Quiet, Anchor = TextAnchor.Middle });
            }

            if (band.HasWeeks && !stacked)
            {
                shapes.Add(new TextShape(axis.Left - 8, baseline, words.Week, TimelineAxis.TextSize) { Role = DrawingRoles.Quiet, Anchor = TextAnchor.End });
            }

            foreach (TimelineAxis.Unit unit in band.Units.Where(unit => unit.From > axis.Left && !band.HasWeeks))
            {
                behind.Add(new LineShape(unit.From, y, unit.From, y + TimelineAxis.BandHeight) { Role = years ? DrawingRoles.GridStrong : DrawingRoles.Grid });
            }

            y += TimelineAxis.BandHeight;
        }

        behind.Add(new LineShape(axis.Left, y, axis.Right, y) { Role = DrawingRoles.GridStrong });
        y += 4;
    }

    private void DrawGrid(TimelineAxis axis, double top)
    {
        HashSet<double> years = [.. axis.Bands[0].Units.Select(unit => unit.From)];
        foreach (TimelineAxis.Unit unit in axis.Grid.Units.Where(unit => unit.From > axis.Left))
        {
            behind.InsertRange(0, lanes.Select(lane => new LineShape(unit.From, lane.Top, unit.From, lane.Bottom) { Role = years.Contains(unit.From) ? DrawingRoles.GridStrong : DrawingRoles.Grid }));
        }

        if (!stacked)
        {
            behind.Add(new LineShape(axis.Left, top, axis.Left, y) { Role = DrawingRoles.Grid });
        }
    }

    private void DrawTodayLabel(TimelineAxis axis, LocalDate day)
    {
        string text = $"{words.Today} {words.Day(day)}";
        text = day < axis.Span.Start ? $"← {text}" : day > axis.Span.End ? $"{text} →" : text;
        text = TextMeasure.Fit(text, TimelineAxis.TextSize, axis.Right - axis.Left, bold: true);
        double half = TextMeasure.Width(text, TimelineAxis.TextSize, bold: true) / 2;
        double at = Math.Clamp((axis.Start(day) + axis.End(day)) / 2, axis.Left + half, Math.Max(axis.Left + half, axis.Right - half));
        shapes.Add(new TextShape(at, y + 12, text, TimelineAxis.TextSize) { Role = DrawingRoles.TodayLabel, Anchor = TextAnchor.Middle, Bold = true });
        y += 18;
    }

    private void DrawTrack(string title)
    {
        y += 10;
        PlanList<string> lines = TextMeasure.Wrap(title, LabelSize, labelRight - Edge, stacked ? 3 : 2, bold: true);
        foreach (string line in lines)
        {
            shapes.Add(new TextShape(Edge, y + 14, line, LabelSize) { Role = DrawingRoles.Heading, Bold = true });
            y += Line + 1;
        }

        y += 4;
        behind.Add(new LineShape(Edge, y, width - Edge, y) { Role = DrawingRoles.GridStrong });
    }

    private void DrawRow(TimelineAxis axis, TimelineRow row)
    {
        PlanList<string> lines = TextMeasure.Wrap(row.Item.Title, LabelSize, labelRight - Edge, 2);
        PlanList<string> reason = row.IsRefused ? TextMeasure.Wrap(words.NoPlace(outcome, row.Planned!), WordSize, labelRight - Edge, 3)
            : row.IsLate ? TextMeasure.Wrap(words.LateBy(row.Planned!.LateBy), WordSize, labelRight - Edge, 2)
            : [];
        double text = (lines.Count + reason.Count) * Line;
        double height = stacked ? text + Lane + 8 : Math.Max(Lane + 4, text + 10);
        double middle = stacked ? y + 5 + text + (Lane / 2) : y + (height / 2);
        List<Shape> drawn = [];
        double baseline = stacked ? y + 16 : middle - (text / 2) + 12;
        foreach (string line in lines)
        {
            drawn.Add(new TextShape(Edge, baseline, line, LabelSize) { Role = row.IsDormant ? DrawingRoles.Dormant : DrawingRoles.Label });
            baseline += Line;
        }

        foreach (string line in reason)
        {
            drawn.Add(new TextShape(Edge, baseline, line, WordSize) { Role = DrawingRoles.Quiet });
            baseline += Line;
        }

        List<Shape> marks = [.. row.Marks.SelectMany(mark => TimelineMarks.Draw(row, mark, axis, middle))];
        if (row.IsRefused)
        {
            (double from, double to) = TimelineMarks.Edges(marks);
            marks.AddRange(TimelineMarks.Cross(Math.Clamp((from + to) / 2, axis.Left + 7, axis.Right - 7), middle));
        }
        else if (row.IsLate)
        {
            TimelineMark last = row.Marks.Where(mark => mark.Certainty != TimelineCertainty.Window).LastOrDefault(row.Marks[^1]);
            marks.Add(TimelineMarks.Late(axis.End(last.Days.End), axis, middle));
        }

        drawn.AddRange(marks);
        IReadOnlyList<Shape> said = [.. Words(axis, row, marks, middle)];
        if (said is [TextShape alone] && today is { } at && TextMeasure.Edges(alone) is var (left, right) && left - 3 < at && at < right + 3)
        {
            // The line of the day would run between the letters.
            drawn.Add(new RectangleShape(left - 2, middle - (Line / 2), right - left + 4, Line) { Role = DrawingRoles.Background });
        }

        drawn.AddRange(said);

        lanes.Add((middle - (Lane / 2), middle + (Lane / 2)));
        shapes.Add(Group(row.Item, drawn, row.Marks));
        y += height;
    }

    /// <summary>Below the rows a strip for each resource: its name and fullest time beside or above it.</summary>
    private void DrawStrips(TimelineAxis axis, IReadOnlyList<TimelineStrip> strips, int most)
    {
        if (strips.Count == 0)
        {
            return;
        }

        DrawTrack(words.Hours);
        for (int i = 0; i < Math.Min(strips.Count, most); i++)
        {
            if (i > 0)
            {
                behind.Add(new LineShape(Edge, y, width - Edge, y) { Role = DrawingRoles.Row });
            }

            DrawStrip(axis, strips[i]);
        }

        if (strips.Count > most)
        {
            Paragraph(words.More(strips.Count - most), LabelSize, DrawingRoles.Quiet);
        }
    }

    private void DrawStrip(TimelineAxis axis, TimelineStrip strip)
    {
        PlanList<string> name = TextMeasure.Wrap(strip.Name, LabelSize, labelRight - Edge, 2);
        PlanList<string> peak = TextMeasure.Wrap(strip.Peak, WordSize, labelRight - Edge, 2);
        double text = (name.Count + peak.Count) * Line;
        double height = stacked ? text + TimelineStrip.Height + 12 : Math.Max(TimelineStrip.Height + 12, text + 10);
        double baseline = y + 16;
        List<Shape> drawn = [];
        foreach (string line in name)
        {
            drawn.Add(new TextShape(Edge, baseline, line, LabelSize) { Role = DrawingRoles.Label });
            baseline += Line;
        }

        foreach (string line in peak)
        {
            drawn.Add(new TextShape(Edge, baseline, line, WordSize) { Role = DrawingRoles.Quiet });
            baseline += Line;
        }

        double bottom = y + height - 5;
        drawn.AddRange(strip.Draw(axis, bottom));
        lanes.Add((bottom - TimelineStrip.Height, bottom));
        shapes.Add(new ShapeGroup([.. drawn]) { Role = DrawingRoles.Capacity, Title = strip.Name, Description = strip.Peak });
        y += height;
    }

    /// <summary>The author's words for the date, to the right of the marks if there is room, else to the left, else upon them.</summary>
    private IEnumerable<Shape> Words(TimelineAxis axis, TimelineRow row, List<Shape> marks, double middle)
    {
        string text = Said(row);
        if (text.Length == 0)
        {
            return [];
        }

        (double left, double right) = TimelineMarks.Edges(marks);
        double wide = TextMeasure.Width(text, WordSize);
        double baseline = middle + (WordSize * 0.35);
        if (right + Near + wide <= axis.Right)
        {
            return [new TextShape(right + Near, baseline, text, WordSize) { Role = DrawingRoles.Words }];
        }

        if (left - Near - wide >= axis.Left)
        {
            return [new TextShape(left - Near, baseline, text, WordSize) { Role = DrawingRoles.Words, Anchor = TextAnchor.End }];
        }

        text = TextMeasure.Fit(text, WordSize, axis.Right - axis.Left - 16);
        TextShape upon = new((axis.Left + axis.Right) / 2, baseline, text, WordSize) { Role = DrawingRoles.Words, Anchor = TextAnchor.Middle };
        (left, right) = TextMeasure.Edges(upon);
        return text.Length == 0 ? [] : [new RectangleShape(left - 6, middle - TimelineMarks.Radius + 1, right - left + 12, (2 * TimelineMarks.Radius) - 2) { Role = DrawingRoles.Background }, upon];
    }

    private string Said(TimelineRow row)
    {
        PlanItem item = row.Item;
        string text = Squeeze(item.When?.Text ?? string.Join(", ", item.KnownOccurrences().Where(occurrence => occurrence.When is not null).Select(occurrence => occurrence.When!.Text)));
        int times = item.OccurrenceTemplate()?.Count ?? 1;
        text = times > 1 ? $"{times} × {text}" : text;
        return row is { IsDormant: true, Planned.State: var state } ? $"{text} · {words.State(state)}"
            : item.State is Planned ? text
            : $"{text} · {words.State(item.State)}";
    }

    /// <summary>The title, with the state behind it or, where there is no room, below it.</summary>
    private PlanList<string> UndatedLines(PlanItem item, double column)
    {
        PlanList<string> lines = TextMeasure.Wrap(item.Title, WordSize, column, 2);
        if (outcome.Schedule.TryGet(item.Id, out PlannedItem? planned) && PlanReportWords.IsRefused(planned.State))
        {
            return [.. lines, .. TextMeasure.Wrap(words.NoPlace(outcome, planned), WordSize, column, 3)];
        }

        if (item.State is Planned)
        {
            return lines;
        }

        string state = $"– {words.State(item.State)}";
        string last = $"{lines[^1]} {state}";
        return TextMeasure.Width(last, WordSize) <= column ? [.. lines.Take(lines.Count - 1), last] : lines.Add(state);
    }

    private void DrawUndated(PlanItem item, PlanList<string> lines, double x)
    {
        List<Shape> drawn = [];
        double baseline = y + 12;
        foreach (string line in lines)
        {
            drawn.Add(new TextShape(x, baseline, line, WordSize) { Role = item.State is Cancelled or StandBy ? DrawingRoles.Dormant : DrawingRoles.Quiet });
            baseline += Line;
        }

        shapes.Add(Group(item, drawn, []));
    }

    private ShapeGroup Group(PlanItem item, List<Shape> drawn, PlanList<TimelineMark> marks)
    {
        string said = Squeeze(item.When?.Text ?? "");
        string[] parts = [words.Kind(item), said, .. marks.Where(mark => mark.Certainty != TimelineCertainty.Proposed).Take(3).Select(mark => words.Days(mark.Days))];
        return new([.. drawn])
        {
            Subject = item.Id.Value,
            Title = item.Title,
            Description = string.Join(" · ", parts.Where(part => part.Length > 0)),
        };
    }

    private void Paragraph(string text, double size, string role)
    {
        y += 6;
        foreach (string line in TextMeasure.Wrap(text, size, width - (2 * Edge), 3))
        {
            shapes.Add(new TextShape(Edge, y + 12, line, size) { Role = role });
            y += Line;
        }
    }

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
