using System.Globalization;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using NodaTime;
using NodaTime.Calendars;

namespace ActionPlanning.Reporting;

/// <summary>The hours of a resource along the axis of a timeline, in cells of weeks, months or years: as short as can be told apart.</summary>
internal sealed class TimelineStrip
{
    public const double Height = 46;
    private const double Least = 4;
    private const double Above = 9;

    private TimelineStrip(string name, string peak, IReadOnlyList<Cell> cells)
    {
        (Name, Peak, Cells) = (name, peak, cells);
    }

    public string Name { get; }

    /// <summary>Gets the fullest cell in words.</summary>
    public string Peak { get; }

    public IReadOnlyList<Cell> Cells { get; }

    public static IReadOnlyList<TimelineStrip> Of(PlanOutcome outcome, TimelineAxis axis, TimelineWords words)
    {
        if (PlanScheduleUses.Range(outcome)?.Intersect(axis.Span) is not { } range)
        {
            return [];
        }

        (DateWindow Days, string Label)[] units = [.. Units(range, axis, words)];
        return [.. outcome.Schedule.Resources.Select(use => Of(outcome, use, units, words))];
    }

    /// <summary>Draws the cells upon their base line.</summary>
    public IEnumerable<Shape> Draw(TimelineAxis axis, double bottom)
    {
        decimal most = Cells.Select(cell => decimal.Max(cell.Capacity, cell.Taken)).DefaultIfEmpty().Max();
        double scale = most == 0 ? 0 : (Height - Above) / (double)most;
        double Y(decimal hours) => bottom - ((double)hours * scale);
        foreach (Cell cell in Cells.Where(cell => cell.Taken > 0))
        {
            double left = axis.Start(cell.Days.Start);
            double right = axis.End(cell.Days.End);
            double wide = Math.Max(1, right - left - (right - left > 6 ? 1 : 0.5));
            decimal within = decimal.Min(cell.Taken, cell.Capacity);
            decimal ongoing = decimal.Min(cell.Ongoing, within);
            if (ongoing > 0)
            {
                yield return new RectangleShape(left, Y(ongoing), wide, Y(0) - Y(ongoing)) { Role = DrawingRoles.LoadOngoing, Hatched = true };
            }

            if (within > ongoing)
            {
                yield return new RectangleShape(left, Y(within), wide, Y(ongoing) - Y(within)) { Role = DrawingRoles.Load };
            }

            if (cell.IsOver)
            {
                yield return new RectangleShape(left, Y(cell.Taken), wide, Y(within) - Y(cell.Taken)) { Role = DrawingRoles.Over, Hatched = true };
            }
        }

        yield return new LineShape(axis.Left, bottom, axis.Right, bottom) { Role = DrawingRoles.GridStrong };
        foreach (Shape line in Line(axis, Y).Concat(Warnings(axis, Y)))
        {
            yield return line;
        }
    }

    private static TimelineStrip Of(PlanOutcome outcome, ResourceUse use, (DateWindow Days, string Label)[] units, TimelineWords words)
    {
        Cell[] cells = [.. units.Select(unit => new Cell(unit.Days, use.Capacity(unit.Days), use.Taken(unit.Days), use.Ongoing(unit.Days)))];
        int fullest = -1;
        for (int i = 0; i < cells.Length; i++)
        {
            if (cells[i].Taken > 0 && (fullest < 0 || cells[i].IsFullerThan(cells[fullest])))
            {
                fullest = i;
            }
        }

        string name = outcome.Plan.Resources.First(resource => resource.Id == use.Resource).Name;
        return new(name, fullest < 0 ? words.NothingTaken : words.Peak(units[fullest].Label, cells[fullest].Taken, cells[fullest].Capacity), cells);
    }

    private static IEnumerable<(DateWindow Days, string Label)> Units(DateWindow range, TimelineAxis axis, TimelineWords words)
    {
        double perDay = (axis.Right - axis.Left) / (Period.DaysBetween(axis.Span.Start, axis.Span.End) + 1.0);
        if (7 * perDay >= Least)
        {
            return PlanScheduleUses.Split(range, day => day.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)), Period.FromWeeks(1))
                .Select(days => (days, $"{words.Week} {Number(WeekYearRules.Iso.GetWeekOfWeekYear(days.Start))} {Number(WeekYearRules.Iso.GetWeekYear(days.Start))}"));
        }

        if (28 * perDay >= Least)
        {
            return PlanScheduleUses.Split(range, day => new(day.Year, day.Month, 1), Period.FromMonths(1)).Select(days => (days, $"{words.Month(days.Start.Month, whole: true)} {Number(days.Start.Year)}"));
        }

        int step = 1;
        while (step * 365 * perDay < Least)
        {
            step *= 2;
        }

        return PlanScheduleUses.Split(range, day => new(day.Year, 1, 1), Period.FromYears(step))
            .Select(days => (days, days.Start.Year == days.End.Year ? Number(days.Start.Year) : $"{Number(days.Start.Year)}–{Number(days.End.Year)}"));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The line of the capacity: level over cells that have the same, with steps between.</summary>
    private IEnumerable<LineShape> Line(TimelineAxis axis, Func<decimal, double> y)
    {
        for (int from = 0; from < Cells.Count;)
        {
            int to = from + 1;
            while (to < Cells.Count && Cells[to].Capacity == Cells[from].Capacity)
            {
                to++;
            }

            if (Cells[from].Capacity > 0)
            {
                yield return new(axis.Start(Cells[from].Days.Start), y(Cells[from].Capacity), axis.End(Cells[to - 1].Days.End), y(Cells[from].Capacity)) { Role = DrawingRoles.Capacity };
            }

            if (to < Cells.Count)
            {
                double at = axis.Start(Cells[to].Days.Start);
                yield return new(at, y(Cells[from].Capacity), at, y(Cells[to].Capacity)) { Role = DrawingRoles.Capacity };
            }

            from = to;
        }
    }

    /// <summary>A triangle above each run of cells that hold too much.</summary>
    private IEnumerable<Shape> Warnings(TimelineAxis axis, Func<decimal, double> y)
    {
        for (int from = 0; from < Cells.Count; from++)
        {
            if (Cells[from].IsOver)
            {
                int to = from;
                while (to + 1 < Cells.Count && Cells[to + 1].IsOver)
                {
                    to++;
                }

                double top = y(Cells[(from + to) / 2].Taken);
                double middle = Math.Clamp((axis.Start(Cells[(from + to) / 2].Days.Start) + axis.End(Cells[(from + to) / 2].Days.End)) / 2, axis.Left + 4, axis.Right - 4);
                yield return TimelineMarks.Warning(middle, top - 1, 4, DrawingRoles.OverMark);
                from = to;
            }
        }
    }

    /// <summary>The hours of a week, a month or years.</summary>
    internal readonly record struct Cell(DateWindow Days, decimal Capacity, decimal Taken, decimal Ongoing)
    {
        public bool IsOver => Taken > Capacity;

        /// <summary>Whether more of its hours are taken; of two that are as full, the earlier stays the fullest.</summary>
        public bool IsFullerThan(Cell other) => Taken * other.Capacity > other.Taken * Capacity || (Capacity == 0 && other.Capacity > 0);
    }
}
