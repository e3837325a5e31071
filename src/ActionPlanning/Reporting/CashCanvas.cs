using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using NodaTime;

namespace ActionPlanning.Reporting;

/// <summary>Puts the parts of a picture of cash under each other.</summary>
internal sealed class CashCanvas
{
    private const double Edge = 14;
    private const double TextSize = 11.5;
    private const double HeadSize = 13;
    private const double Narrow = 560;
    private const double Gap = 18;

    private readonly ActionPlan plan;
    private readonly BudgetSummary budget;
    private readonly CashWords words;
    private readonly double width;
    private readonly PlanList<CashMonth> months;
    private readonly List<Shape> behind = [];
    private readonly List<Shape> shapes = [];
    private double left;
    private double right;
    private double y = Edge;

    public CashCanvas(ActionPlan plan, BudgetSummary budget, CashWords words, double width)
    {
        this.plan = plan;
        this.budget = budget;
        this.words = words;
        this.width = width;
        months = budget.Cash.Months;
    }

    private double Slot => (right - left) / months.Count;

    private bool HasOpenBound => months.Any(month => month.Balance is not { Low: not null, High: not null });

    public Drawing Draw()
    {
        if (months.IsEmpty)
        {
            foreach (string line in TextMeasure.Wrap(words.Nothing, HeadSize, width - (2 * Edge), 4))
            {
                shapes.Add(new TextShape(Edge, y + 13, line, HeadSize) { Role = DrawingRoles.Quiet });
                y += 18;
            }
        }
        else
        {
            Legend();
            double balanceHeight = width < Narrow ? 210 : Math.Clamp(width * 0.3, 230, 360);
            double moveHeight = balanceHeight * 0.5;
            CashScale balance = new(Sums(months.SelectMany(month => new[] { month.Balance, month.Lowest }).Append(plan.Budget.OpeningBalance).Append(plan.Budget.Reserve)), 0, balanceHeight, 5, months.Any(month => month.Lowest.Low is null), months.Any(month => month.Balance.High is null));
            CashScale moves = new([.. Sums(months.Select(month => month.Income)), .. Sums(months.Select(month => -month.Cost))], 0, moveHeight, 4, months.Any(month => month.Cost.High is null), months.Any(month => month.Income.High is null));
            left = Edge + balance.Lines.Concat(moves.Lines).Max(line => TextMeasure.Width(words.Number(line), TextSize)) + 8;
            right = width - Edge;
            Heading(words.Balance);
            double top = y;
            Axis(balance);
            Band(balance);
            Reserve(balance);
            LowestPoint(balance);
            y += balanceHeight + Gap;
            Heading(words.Moves);
            double second = y;
            Axis(moves);
            Bars(moves);
            y += moveHeight;
            Years([(top, top + balanceHeight), (second, y)]);
            Hovers(top, y);
            y += 36;
        }

        double height = Math.Ceiling(y + Edge);
        return new(width, height, words.Title(plan.Title))
        {
            Description = words.Summary(budget.Balanced.Answer, budget.Cash.KeepsReserve.Answer, budget.Cash.Lowest),
            Language = words.Tag,
            Shapes = [new RectangleShape(0, 0, width, height) { Role = DrawingRoles.Background }, .. behind, .. shapes],
        };
    }

    private static IEnumerable<decimal> Sums(IEnumerable<Quantity> sums) => sums.SelectMany(sum => new[] { sum.Low, sum.High }).OfType<decimal>();

    private void Legend()
    {
        List<(string Text, Func<double, double, IEnumerable<Shape>> Sample)> entries = [];
        void Entry(bool isThere, string text, Func<double, double, IEnumerable<Shape>> sample) => entries.AddRange(isThere ? [(text, sample)] : []);
        Entry(months.Any(month => month.Balance.Low is not null), words.Worst, (x, at) => [new LineShape(x, at, x + 24, at) { Role = DrawingRoles.CashWorst }]);
        Entry(months.Any(month => month.Balance.High is not null), words.Best, (x, at) => [new LineShape(x, at, x + 24, at) { Role = DrawingRoles.CashBest }]);
        Entry(months.Any(month => month.Income.Low > 0m), words.Income, (x, at) => [new RectangleShape(x, at - 5, 24, 10) { Role = DrawingRoles.CashIn }]);
        Entry(months.Any(month => month.Cost.Low > 0m), words.Cost, (x, at) => [new RectangleShape(x, at - 5, 24, 10) { Role = DrawingRoles.CashOut }]);
        Entry(months.Any(month => !month.Income.IsExact), words.PossibleIncome, (x, at) => [new RectangleShape(x, at - 5, 24, 10) { Role = DrawingRoles.CashInPossible, Hatched = true }]);
        Entry(months.Any(month => !month.Cost.IsExact), words.PossibleCost, (x, at) => [new RectangleShape(x, at - 5, 24, 10) { Role = DrawingRoles.CashOutPossible, Hatched = true }]);
        Entry(HasOpenBound, words.Unbounded, (x, at) => [new RectangleShape(x, at - 5, 24, 10) { Role = DrawingRoles.CashOpen, Hatched = true }]);
        Entry(!plan.Budget.Reserve.IsUnknown, words.Reserve, (x, at) => [new LineShape(x, at, x + 24, at) { Role = DrawingRoles.Reserve }]);
        double left = Edge;
        foreach ((string text, Func<double, double, IEnumerable<Shape>> sample) in entries)
        {
            double wide = 30 + TextMeasure.Width(text, TextSize);
            if (left > Edge && left + wide > width - Edge)
            {
                left = Edge;
                y += 20;
            }

            shapes.AddRange(sample(left, y + 10));
            shapes.Add(new TextShape(left + 30, y + 14, text, TextSize) { Role = DrawingRoles.Quiet });
            left += wide + 18;
        }

        y += 30;
    }

    private void Heading(string text)
    {
        string line = TextMeasure.Fit($"{text}, {words.Unit}", HeadSize, width - (2 * Edge), bold: true);
        shapes.Add(new TextShape(Edge, y + 12, line, HeadSize) { Role = DrawingRoles.Heading, Bold = true });
        y += 26;
    }

    private void Axis(CashScale scale)
    {
        foreach (decimal line in scale.Lines)
        {
            double at = y + scale.At(line);
            behind.Add(new LineShape(left, at, right, at) { Role = line == 0m ? DrawingRoles.Zero : DrawingRoles.Grid });
            shapes.Add(new TextShape(left - 8, at + 4, words.Number(line), TextSize) { Role = DrawingRoles.Quiet, Anchor = TextAnchor.End });
        }
    }

    /// <summary>The corners of one edge of the band: the opening balance, the lowest of each month in its middle and the balance at its end. Null where there is no bound.</summary>
    private List<(double X, decimal? Sum)> EdgeOf(bool worst)
    {
        decimal? Of(Quantity sum) => worst ? sum.Low : sum.High;
        List<(double, decimal?)> edge = [(left, Of(plan.Budget.OpeningBalance))];
        for (int i = 0; i < months.Count; i++)
        {
            edge.Add((left + ((i + 0.5) * Slot), Of(months[i].Lowest)));
            edge.Add((left + ((i + 1) * Slot), Of(months[i].Balance)));
        }

        return edge;
    }

    private void Band(CashScale scale)
    {
        List<(double X, decimal? Sum)> worst = EdgeOf(worst: true);
        List<(double X, decimal? Sum)> best = EdgeOf(worst: false);
        double ceiling = y + scale.At(decimal.MaxValue);
        double floor = y + scale.At(decimal.MinValue);
        for (int from = 0; from + 1 < worst.Count;)
        {
            // One shape for each stretch, so that no seams show.
            bool open = IsOpen(from);
            int to = from + 1;
            while (!open && to + 1 < worst.Count && !IsOpen(to))
            {
                to++;
            }

            DrawingPoint High(int at) => new(best[at].X, best[at].Sum is { } sum ? y + scale.At(sum) : ceiling);
            DrawingPoint Low(int at) => new(worst[at].X, worst[at].Sum is { } sum ? y + scale.At(sum) : floor);
            IEnumerable<int> points = Enumerable.Range(from, to - from + 1);
            behind.Add(new PolygonShape([.. points.Select(High), .. points.Reverse().Select(Low)]) { Role = open ? DrawingRoles.CashOpen : DrawingRoles.CashBand, Hatched = open });
            from = to;
        }

        bool IsOpen(int at) => worst[at].Sum is null || worst[at + 1].Sum is null || best[at].Sum is null || best[at + 1].Sum is null;
        foreach ((List<(double X, decimal? Sum)> edge, string role) in new[] { (best, DrawingRoles.CashBest), (worst, DrawingRoles.CashWorst) })
        {
            for (int i = 0; i + 1 < edge.Count; i++)
            {
                if (edge[i].Sum is { } from && edge[i + 1].Sum is { } to)
                {
                    shapes.Add(new LineShape(edge[i].X, y + scale.At(from), edge[i + 1].X, y + scale.At(to)) { Role = role });
                }
            }
        }
    }

    private void Reserve(CashScale scale)
    {
        foreach (decimal sum in Sums([plan.Budget.Reserve]).Distinct())
        {
            double at = y + scale.At(sum);
            shapes.Add(new LineShape(left, at, right, at) { Role = DrawingRoles.Reserve });
        }
    }

    /// <summary>The lowest point at worst; at best where the worst has no bound.</summary>
    private void LowestPoint(CashScale scale)
    {
        (decimal? sum, YearMonth? month) = budget.Cash.Lowest.Low is not null ? (budget.Cash.Lowest.Low, budget.Cash.LowestAtWorst) : (null, null);
        if (sum is not { } lowest || month is not { } when)
        {
            return;
        }

        int index = months.ToList().FindIndex(one => one.Month == when);
        double x = left + ((index + 0.5) * Slot);
        double at = y + scale.At(lowest);
        shapes.Add(PolygonShape.Diamond(x, at, 6) with { Role = DrawingRoles.LowestPoint });
        // Beside the mark, where there is room, so that the line to it stays in sight.
        string text = TextMeasure.Fit(words.Lowest(lowest, when), TextSize, right - left, bold: true);
        double wide = TextMeasure.Width(text, TextSize, bold: true);
        TextShape label =
            x - 11 - wide >= left ? new(x - 11, at + 4, text, TextSize) { Anchor = TextAnchor.End }
            : x + 11 + wide <= right ? new(x + 11, at + 4, text, TextSize)
            : new(Math.Clamp(x, left + (wide / 2), Math.Max(left + (wide / 2), right - (wide / 2))), at - 12, text, TextSize) { Anchor = TextAnchor.Middle };
        shapes.Add(label with { Role = DrawingRoles.LowestLabel, Bold = true });
    }

    private void Bars(CashScale scale)
    {
        double wide = Math.Max(1, Math.Min(Slot - (Slot > 6 ? 3 : 0.5), 34));
        for (int i = 0; i < months.Count; i++)
        {
            double x = left + ((i + 0.5) * Slot) - (wide / 2);
            Bar(scale, x, wide, months[i].Income, 1m, DrawingRoles.CashIn, DrawingRoles.CashInPossible);
            Bar(scale, x, wide, months[i].Cost, -1m, DrawingRoles.CashOut, DrawingRoles.CashOutPossible);
        }
    }

    private void Bar(CashScale scale, double x, double wide, Quantity sum, decimal sign, string certain, string possible)
    {
        decimal low = Math.Max(0m, sum.Low ?? 0m);
        if (sum.High is not { } high || high > low)
        {
            Box(scale.At(sign * low), sum.High is { } most ? scale.At(sign * most) : scale.At(sign * decimal.MaxValue), possible, hatched: true);
        }

        Box(scale.At(0m), scale.At(sign * low), certain, hatched: false);

        void Box(double one, double other, string role, bool hatched)
        {
            if (Math.Abs(one - other) >= 0.05)
            {
                shapes.Add(new RectangleShape(x, y + Math.Min(one, other), wide, Math.Abs(one - other)) { Role = role, Hatched = hatched });
            }
        }
    }

    /// <summary>Months and years under the pictures, and the boundaries of the years through them.</summary>
    private void Years((double Top, double Bottom)[] lanes)
    {
        int each = Slot >= 30 ? 1 : Slot >= 11 ? 1 : Slot * 3 >= 30 ? 3 : 0;
        for (int i = 0; i < months.Count; i++)
        {
            YearMonth month = months[i].Month;
            if (each > 0 && (month.Month - 1) % each == 0)
            {
                string name = Slot * each >= 30 ? words.MonthName(month.Month)[..3] : words.MonthName(month.Month)[..1].ToUpperInvariant();
                shapes.Add(new TextShape(left + ((i + 0.5) * Slot), y + 15, name, TextSize) { Role = DrawingRoles.Quiet, Anchor = TextAnchor.Middle });
            }

            if (i == 0 || month.Month == 1)
            {
                int last = months.ToList().FindLastIndex(one => one.Month.Year == month.Year);
                string year = month.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
                double room = (last - i + 1) * Slot;
                if (TextMeasure.Width(year, TextSize, bold: true) <= room)
                {
                    shapes.Add(new TextShape(left + (i * Slot) + 4, y + 33, year, TextSize) { Role = DrawingRoles.Heading, Bold = true });
                }

                if (i > 0)
                {
                    double x = left + (i * Slot);
                    behind.AddRange(lanes.Select(lane => new LineShape(x, lane.Top, x, lane.Bottom) { Role = DrawingRoles.GridStrong }));
                    behind.Add(new LineShape(x, y, x, y + 36) { Role = DrawingRoles.GridStrong });
                }
            }
        }
    }

    /// <summary>An invisible strip for each month, which says its sums in words.</summary>
    private void Hovers(double top, double bottom)
    {
        for (int i = 0; i < months.Count; i++)
        {
            CashMonth month = months[i];
            shapes.Add(new ShapeGroup([new RectangleShape(left + (i * Slot), top, Slot, bottom - top) { Role = DrawingRoles.Hover }])
            {
                Title = words.Month(month.Month),
                Description = words.MonthSummary(month.Income, month.Cost, month.Balance, month.Lowest),
            });
        }
    }
}
