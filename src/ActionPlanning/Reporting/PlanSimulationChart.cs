using System.Globalization;
using ActionPlanning.Diagnostics;
using ActionPlanning.Simulation;
using ActionPlanning.Time;
using ActionPlanning.Wording;

namespace ActionPlanning.Reporting;

/// <summary>Draws a simulation: how low the money gets as bars of how often, the money month by month as a fan, and what moves the result most as a tornado.</summary>
/// <remarks>
/// The bars below the reserve are hatched, so that they can be told without colours. The fan holds eight cases in ten, the line half of them. A tornado's bar reaches from the mean of the number where the driver is low to that where
/// it is high; which end is which is told by its filling.
/// </remarks>
public sealed class PlanSimulationChart
{
    private const double Edge = 14;
    private const double Text = 12.5;
    private const double Small = 11.5;
    private const double ChartHeight = 130;
    private const double RowHeight = 46;

    private readonly PlanSimulation simulation;
    private readonly PlanSimulationChartOptions options;
    private readonly PlanSimulationWords words;
    private readonly PlanLanguage language;
    private readonly double width;
    private readonly List<Shape> shapes = [];
    private double y = Edge;

    private PlanSimulationChart(PlanSimulation simulation, PlanSimulationChartOptions options)
    {
        (this.simulation, this.options) = (simulation, options);
        words = new(simulation);
        language = options.Language ?? simulation.Plan.Language;
        width = options.Width;
    }

    private decimal? Reserve => simulation.Plan.Budget.Reserve.High;

    private double Inner => width - (2 * Edge);

    /// <summary>Draws a simulation.</summary>
    /// <param name="simulation">The simulation.</param>
    /// <param name="options">How; null for <see cref="PlanSimulationChartOptions.Default"/>.</param>
    /// <returns>The drawing. The same simulation and options give the same drawing on every machine.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The width or the number of drivers in the options is out of range.</exception>
    public static Drawing Draw(PlanSimulation simulation, PlanSimulationChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        options ??= PlanSimulationChartOptions.Default;
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Width, PlanTimelineOptions.MinWidth, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Width, PlanTimelineOptions.MaxWidth, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaximumDrivers, nameof(options));
        return new PlanSimulationChart(simulation, options).Draw();
    }

    private Drawing Draw()
    {
        string title = Say(new($"Simulering: {simulation.Plan.Title}", $"Simulation: {simulation.Plan.Title}"));
        Paragraph(title, 16, DrawingRoles.Heading, bold: true);
        BilingualText runs = PlanText.Number(simulation.Runs);
        Paragraph(Say(new($"{runs.Danish} gennemregninger, frø {simulation.Seed}", $"{runs.English} runs, seed {simulation.Seed}")), Small, DrawingRoles.Quiet);
        PlanList<BilingualText> sentences = words.Sentences();
        y += 4;
        foreach (BilingualText sentence in sentences.Take(3))
        {
            Paragraph(Say(sentence), Text, DrawingRoles.Label);
        }

        Histogram(simulation.Lowest, new("Når pengene er færrest", "The money when it is lowest"), Reserve, new("reserven", "the reserve"));
        Fan();
        Histogram(simulation.Result, new("Resultatet: indtægter minus udgifter", "The result: income less cost"), 0m, new("balance", "balance"));
        Tornado();
        double height = y + Edge;
        return new(width, height, title)
        {
            Description = string.Join(' ', sentences.Select(Say)),
            Language = language == PlanLanguage.Danish ? "da" : "en",
            Shapes = [new RectangleShape(0, 0, width, height) { Role = DrawingRoles.Background }, .. shapes],
        };
    }

    private void Histogram(SimulatedNumber number, BilingualText heading, decimal? limit, BilingualText limitName)
    {
        Head(heading);
        if (!Told(number))
        {
            return;
        }

        // A limit far from everything would squeeze the bars; it is told in words instead.
        decimal reach = number.Greatest - number.Least;
        bool isNear = limit >= number.Least - reach && limit <= number.Greatest + reach;
        PlanList<SimulationBin> bins = SimulationBin.Of(number, isNear ? limit : null, Math.Max(5, (int)(Inner / 18)));
        decimal from = isNear ? Math.Min(bins[0].From, limit!.Value) : bins[0].From;
        decimal to = isNear ? Math.Max(bins[^1].To, limit!.Value) : bins[^1].To;
        double X(decimal value) => Edge + (Inner * (double)((value - from) / (to - from)));
        int most = bins.Max(bin => bin.Runs);
        double top = y + 18;
        double floor = top + ChartHeight;
        List<Shape> bars = [];
        foreach (SimulationBin bin in bins.Where(bin => bin.Runs > 0))
        {
            double height = Math.Max(1, ChartHeight * bin.Runs / most);
            bool isBelow = bin.To <= limit;
            bars.Add(new RectangleShape(X(bin.From) + 0.5, floor - height, Math.Max(0.5, X(bin.To) - X(bin.From) - 1), height) { Role = isBelow ? DrawingRoles.Over : DrawingRoles.Load, Hatched = isBelow });
        }

        shapes.Add(new ShapeGroup([.. bars]) { Title = Say(heading), Description = Quantiles(number) });
        shapes.Add(new LineShape(Edge, floor, Edge + Inner, floor) { Role = DrawingRoles.GridStrong });
        if (isNear)
        {
            double at = X(limit!.Value);
            string label = $"{Say(limitName)} {Say(words.Money(limit.Value))}";
            shapes.Add(new LineShape(at, y + 16, at, floor) { Role = DrawingRoles.Capacity });
            shapes.Add(Placed(label, at, y + 12, Small, DrawingRoles.Label));
        }

        if (limit is { } far && !isNear)
        {
            string side = far > number.Greatest ? Say(new("ligger til højre for billedet", "lies to the right of the picture")) : Say(new("ligger til venstre for billedet", "lies to the left of the picture"));
            shapes.Add(new TextShape(Edge, y + 12, TextMeasure.Fit($"{Say(limitName)} {Say(words.Money(far))} {side}", Small, Inner), Small) { Role = DrawingRoles.Quiet });
        }

        y = floor;
        Axis(from, to, X);
        Paragraph(Quantiles(number), Small, DrawingRoles.Quiet);
    }

    private void Fan()
    {
        if (simulation.Months.Count < 2)
        {
            return;
        }

        Head(new("Pengene måned for måned", "The money month by month"));
        PlanList<SimulatedMonth> months = simulation.Months;
        decimal least = months.Min(month => month.Balance.P10);
        decimal most = months.Max(month => month.Balance.P90);
        bool withReserve = Reserve is { } limit && limit >= least - (most - least) && limit <= most + (most - least);
        least = withReserve ? Math.Min(least, Reserve!.Value) : least;
        most = withReserve ? Math.Max(most, Reserve!.Value) : most;
        most = most == least ? least + 1m : most;
        double top = y + 4;
        double X(int month) => Edge + (Inner * month / (months.Count - 1));
        double Y(decimal value) => top + (ChartHeight * (double)((most - value) / (most - least)));
        shapes.Add(new LineShape(Edge, top, Edge + Inner, top) { Role = DrawingRoles.Grid });
        shapes.Add(new LineShape(Edge, top + ChartHeight, Edge + Inner, top + ChartHeight) { Role = DrawingRoles.GridStrong });
        List<Shape> fan =
        [
            new PolygonShape([.. months.Select((month, i) => new DrawingPoint(X(i), Y(month.Balance.P90))), .. months.Select((month, i) => new DrawingPoint(X(i), Y(month.Balance.P10))).Reverse()]) { Role = DrawingRoles.Proposed },
        ];
        for (int i = 1; i < months.Count; i++)
        {
            fan.Add(new LineShape(X(i - 1), Y(months[i - 1].Balance.P50), X(i), Y(months[i].Balance.P50)) { Role = DrawingRoles.Capacity });
        }

        shapes.Add(new ShapeGroup([.. fan])
        {
            Title = Say(new("Pengene måned for måned", "The money month by month")),
            Description = string.Join("; ", months.Select(month => $"{Say(PlanSimulationWords.MonthName(month.Month))}: {Quantiles(month.Balance)}")),
        });
        if (withReserve)
        {
            shapes.Add(new LineShape(Edge, Y(Reserve!.Value), Edge + Inner, Y(Reserve.Value)) { Role = DrawingRoles.Today });
        }

        y = top + ChartHeight + 15;
        shapes.Add(new TextShape(Edge, y, Say(PlanSimulationWords.MonthName(months[0].Month)), Small) { Role = DrawingRoles.Quiet });
        shapes.Add(new TextShape(Edge + Inner, y, Say(PlanSimulationWords.MonthName(months[^1].Month)), Small) { Role = DrawingRoles.Quiet, Anchor = TextAnchor.End });
        y += 4;
        (BilingualText bottom, BilingualText ceiling) = (words.Money(least), words.Money(most));
        string reserve = withReserve ? Say(new(" Den stiplede linje er reserven.", " The dashed line is the reserve.")) : "";
        Paragraph(
            Say(new(
                $"Fra {bottom.Danish} nederst til {ceiling.Danish} øverst. Fladen rummer 8 af 10 tilfælde ved hver måneds udgang; linjen er midten.",
                $"From {bottom.English} at the bottom to {ceiling.English} at the top. The area holds 8 cases in 10 at the end of each month; the line is the middle.")) + reserve,
            Small,
            DrawingRoles.Quiet);
    }

    private void Tornado()
    {
        SimulatedNumber number = simulation.Result.IsDetermined ? simulation.Result : simulation.Lowest;
        if (!number.IsDetermined || number.Swings.IsEmpty)
        {
            return;
        }

        Head(simulation.Result.IsDetermined ? new("Hvad der flytter resultatet mest", "What moves the result most") : new("Hvad der flytter det laveste beløb mest", "What moves the lowest balance most"));
        SimulatedSwing[] swings = [.. number.Swings.Take(options.MaximumDrivers)];
        decimal from = Math.Min(number.Mean, swings.Min(swing => Math.Min(swing.AtLow, swing.AtHigh)));
        decimal to = Math.Max(number.Mean, swings.Max(swing => Math.Max(swing.AtLow, swing.AtHigh)));
        to = to == from ? from + 1m : to;
        double X(decimal value) => Edge + (Inner * (double)((value - from) / (to - from)));
        double centre = X(number.Mean);
        Legend();
        foreach (SimulatedSwing swing in swings)
        {
            string name = Say(swing.Driver.Name);
            double labelY = y + 14;
            double barY = y + 20;
            List<Shape> row = [new TextShape(Edge, labelY, TextMeasure.Fit(name, Text, Inner), Text) { Role = DrawingRoles.Label }];
            row.Add(Bar(centre, X(swing.AtLow), barY, DrawingRoles.Provisional));
            row.Add(Bar(centre, X(swing.AtHigh), barY, DrawingRoles.Certain));
            (string low, string high) = (Say(words.Money(swing.AtLow)), Say(words.Money(swing.AtHigh)));
            (string left, string right) = swing.AtLow <= swing.AtHigh ? (low, high) : (high, low);
            double room = (Inner - 12) / 2;
            row.Add(new TextShape(Edge, barY + 22, TextMeasure.Fit(left, Small, room), Small) { Role = DrawingRoles.Quiet });
            row.Add(new TextShape(Edge + Inner, barY + 22, TextMeasure.Fit(right, Small, room), Small) { Role = DrawingRoles.Quiet, Anchor = TextAnchor.End });
            shapes.Add(new ShapeGroup([.. row]) { Title = name, Description = $"{low} – {high}; ρ = {swing.RankCorrelation.ToString("0.00", CultureInfo.InvariantCulture)}" });
            shapes.Add(new LineShape(centre, barY - 1, centre, barY + 11) { Role = DrawingRoles.Capacity });
            y += RowHeight;
            shapes.Add(new LineShape(Edge, y, Edge + Inner, y) { Role = DrawingRoles.Row });
        }

        y += 4;
        if (number.Swings.Count > swings.Length)
        {
            Paragraph(Say(new($"… og {number.Swings.Count - swings.Length} mere.", $"… and {number.Swings.Count - swings.Length} more.")), Small, DrawingRoles.Quiet);
        }

        BilingualText mean = words.Money(number.Mean);
        Paragraph(Say(new($"Stregen i hver bjælke er gennemsnittet: {mean.Danish}", $"The mark in each bar is the mean: {mean.English}")), Small, DrawingRoles.Quiet);
    }

    private void Legend()
    {
        double x = Edge;
        foreach ((string role, BilingualText text) in new[] { (DrawingRoles.Provisional, new BilingualText("tallet lavt, eller det sker ikke", "the number low, or it does not happen")), (DrawingRoles.Certain, new BilingualText("tallet højt, eller det sker", "the number high, or it happens")) })
        {
            string label = Say(text);
            double wide = 26 + TextMeasure.Width(label, Small);
            if (x > Edge && x + wide > Edge + Inner)
            {
                x = Edge;
                y += 18;
            }

            shapes.Add(new RectangleShape(x, y + 3, 18, 10) { Role = role });
            shapes.Add(new TextShape(x + 24, y + 12, label, Small) { Role = DrawingRoles.Quiet });
            x += wide + 16;
        }

        y += 22;
    }

    private static RectangleShape Bar(double centre, double end, double top, string role) => new(Math.Min(centre, end), top, Math.Max(0.5, Math.Abs(end - centre)), 10) { Role = role };

    /// <summary>A few round numbers along the bottom, as many as have room.</summary>
    private void Axis(decimal from, decimal to, Func<decimal, double> x)
    {
        decimal[] marks = [from, from + ((to - from) / 2m), to];
        string[] labels = [.. marks.Select(mark => Say(words.Money(mark)))];
        bool middle = labels.Sum(label => TextMeasure.Width(label, Small)) + 40 < Inner;
        y += 14;
        for (int i = 0; i < marks.Length; i++)
        {
            if (i != 1 || middle)
            {
                shapes.Add(new TextShape(x(marks[i]), y, labels[i], Small) { Role = DrawingRoles.Quiet, Anchor = i switch { 0 => TextAnchor.Start, 1 => TextAnchor.Middle, _ => TextAnchor.End } });
            }
        }

        y += 4;
    }

    /// <summary>A text about a place, moved inwards where it would stand out over an edge.</summary>
    private TextShape Placed(string text, double x, double baseline, double size, string role)
    {
        double half = TextMeasure.Width(text, size) / 2;
        return x - half < Edge ? new(Edge, baseline, TextMeasure.Fit(text, size, Inner), size) { Role = role }
            : x + half > Edge + Inner ? new(Edge + Inner, baseline, TextMeasure.Fit(text, size, Inner), size) { Role = role, Anchor = TextAnchor.End }
            : new(x, baseline, text, size) { Role = role, Anchor = TextAnchor.Middle };
    }

    private bool Told(SimulatedNumber number)
    {
        if (!number.IsDetermined)
        {
            BilingualText lacks = PlanText.List(number.Missing.Take(6).Select(input => input.What));
            Paragraph(Say(new($"Kan ikke siges: der mangler {lacks.Danish}.", $"Cannot be said: {lacks.English} is missing.")), Text, DrawingRoles.Label);
        }

        return number.IsDetermined;
    }

    private string Quantiles(SimulatedNumber number) =>
        $"P10 {Say(words.Money(number.P10))} · P50 {Say(words.Money(number.P50))} · P80 {Say(words.Money(number.P80))} · P90 {Say(words.Money(number.P90))}";

    private void Head(BilingualText heading)
    {
        y += 16;
        Paragraph(Say(heading), 13.5, DrawingRoles.Heading, bold: true);
    }

    private void Paragraph(string text, double size, string role, bool bold = false)
    {
        foreach (string line in TextMeasure.Wrap(text, size, Inner, 6, bold))
        {
            y += size * 1.3;
            shapes.Add(new TextShape(Edge, y, line, size) { Role = role, Bold = bold });
        }

        y += 3;
    }

    private string Say(BilingualText text) => text.In(language);
}
