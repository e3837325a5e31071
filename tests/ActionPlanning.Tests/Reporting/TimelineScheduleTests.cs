using ActionPlanning.Reporting;
using ActionPlanning.Time;

namespace ActionPlanning.Tests.Reporting;

/// <summary>What a timeline shows of the schedule: strips of hours, refusals, lateness, and what hangs on a decision.</summary>
public sealed class TimelineScheduleTests
{
    public static TheoryData<int> Widths => [280, 559, 560, 800, 1600];

    [Theory]
    [MemberData(nameof(Widths))]
    public void Nothing_lies_outside_the_canvas_and_no_texts_overlap(int width)
    {
        foreach (PlanOutcome outcome in new[] { ScheduledPlans.TightOutcome, ScheduledPlans.HostileOutcome })
        {
            Drawing drawing = PlanTimeline.Draw(outcome, new() { Width = width, AsOf = new(2021, 4, 5) });
            foreach (Shape shape in drawing.Leaves())
            {
                (double left, double top, double right, double bottom) = DrawnPlans.Box(shape);
                Assert.True(left >= 0 && top >= 0 && right <= drawing.Width && bottom <= drawing.Height, shape.ToString());
            }

            TextShape[] texts = [.. drawing.Leaves().OfType<TextShape>().OrderBy(text => text.Y)];
            for (int i = 0; i < texts.Length; i++)
            {
                for (int j = i - 1; j >= 0 && texts[i].Y - texts[j].Y < 30; j--)
                {
                    Assert.False(Overlap(texts[i], texts[j]), $"«{texts[i].Content}» and «{texts[j].Content}»");
                }
            }
        }
    }

    [Fact]
    public void Every_resource_whose_capacity_is_known_has_a_strip_with_its_fullest_week()
    {
        ShapeGroup[] strips = Strips(Tight());

        Assert.Equal(["Sekretariatet", "Bestyrelsens timer"], strips.Select(strip => strip.Title));
        Assert.Equal("fyldest uge 36 2021: 10 af 8 t", strips[0].Description);
        Assert.All(strips, strip => Assert.Contains(strip.Shapes, shape => shape is TextShape text && text.Content == strip.Description));
        Assert.Empty(Strips(DrawnPlans.Mixed.Draw()));
    }

    [Fact]
    public void A_bar_is_as_high_as_its_part_of_the_line()
    {
        ShapeGroup board = Strips(Tight(1600))[1];
        RectangleShape[] bars = [.. board.Shapes.OfType<RectangleShape>()];
        LineShape ground = board.Shapes.OfType<LineShape>().Single(line => line.Role == DrawingRoles.GridStrong);

        // Four hours a week are 0.8 a day. Twelve hours from 6 April take four days of that week, then five, five and one.
        Assert.Equal([4d, 5d, 5d, 1d], bars.Select(bar => Math.Round(bar.Height / (ground.Y1 - Full(board)) * 5, 6)));
        Assert.All(bars, bar => Assert.Equal(ground.Y1, bar.Y + bar.Height, 6));

        static double Full(ShapeGroup strip) => strip.Shapes.OfType<LineShape>().Where(line => line.Role == DrawingRoles.Capacity).Min(line => line.Y1);
    }

    [Fact]
    public void Too_much_ongoing_work_is_told_by_shape()
    {
        ShapeGroup office = Strips(Tight())[0];

        Assert.Contains(office.Shapes, shape => shape is RectangleShape { Role: DrawingRoles.Over, Hatched: true });
        Assert.Single(office.Shapes, shape => shape is PolygonShape { Role: DrawingRoles.OverMark });
        Assert.DoesNotContain(Strips(Tight())[1].Shapes, shape => shape.Role is DrawingRoles.Over or DrawingRoles.OverMark);
    }

    [Theory]
    [InlineData(1600)]
    [InlineData(280)]
    public void Hours_are_shown_by_the_week_where_weeks_can_be_told_apart(int width)
    {
        // 2021 begins with a Friday that is a holiday, and has 52 weeks after it.
        Assert.Equal(52, Strips(Tight(width))[0].Shapes.Count(shape => shape is RectangleShape { Role: DrawingRoles.LoadOngoing }));
    }

    [Theory]
    [InlineData("2021-2040", 800, 240)]
    [InlineData("2021-2090", 280, 70)]
    public void A_long_plan_has_no_more_bars_than_can_be_told_apart(string period, int width, int most)
    {
        ActionPlan plan = new ActionPlanBuilder("long", "Længe").Covers(period).Resource("office", "Sekretariatet", 10)
            .Add(new Activity("daily", "Drift") { Nature = Nature.Continuous, When = PlanDate.Parse(period), Effort = [new("office", 4) { Basis = EffortBasis.PerWeek }] })
            .Activity("a", "A", item => item.When(period).Takes(5).Needs("office", 10)).Build();

        Assert.InRange(Strips(plan.Draw(width)).Single().Shapes.OfType<RectangleShape>().Count(), 1, most);
    }

    [Fact]
    public void What_hangs_on_a_decision_is_hollow()
    {
        Drawing drawing = Tight();

        Assert.Contains(Group(drawing, "camp").Marks(), mark => mark is RectangleShape { Role: DrawingRoles.Provisional });
        Assert.Equal(DrawingRoles.Provisional, Assert.Single(Group(drawing, "fair").Marks()).Role);
        Assert.DoesNotContain(Group(drawing, "prep").Marks(), mark => mark.Role == DrawingRoles.Provisional);
    }

    [Fact]
    public void What_is_refused_has_its_window_with_a_cross_and_the_reason_in_words()
    {
        Drawing drawing = Tight(1600);
        ShapeGroup big = Group(drawing, "big");

        Assert.Equal(2, big.Shapes.Count(shape => shape is LineShape { Role: DrawingRoles.Refused }));
        Assert.Contains(big.Shapes, shape => shape is RectangleShape { Role: DrawingRoles.Window });
        Assert.StartsWith("– der er ikke timer nok inden dens seneste dag", big.Shapes.OfType<TextShape>().ElementAt(1).Content, StringComparison.Ordinal);
        Assert.Contains(Group(drawing, "after").Shapes, shape => shape is TextShape text && text.Content.StartsWith("– det, der går forud, har ingen plads", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_late_is_marked_behind_its_days_and_says_by_how_much()
    {
        ShapeGroup report = Group(Tight(), "report");
        RectangleShape days = report.Shapes.OfType<RectangleShape>().Single(shape => shape.Role == DrawingRoles.Proposed);
        PolygonShape mark = Assert.Single(report.Shapes.OfType<PolygonShape>(), shape => shape.Role == DrawingRoles.Late);

        Assert.InRange(mark.Points.Min(point => point.X) - (days.X + days.Width), 0, 4);
        Assert.Contains(report.Shapes, shape => shape is TextShape text && text.Content.EndsWith(" arbejdsdage for sent", StringComparison.Ordinal));
    }

    [Fact]
    public void The_legend_names_only_what_occurs()
    {
        string[] words = ["hvis beslutningen bliver ja", "for sent", "får ingen plads", "timer, der er taget", "heraf løbende arbejde", "timer, der er", "flere timer, end der er"];
        string[] tight = Texts(Tight());
        string[] mixed = Texts(DrawnPlans.Mixed.Draw());

        Assert.All(words, word => Assert.Contains(word, tight));
        Assert.All(words[1..], word => Assert.DoesNotContain(word, mixed));
    }

    [Fact]
    public void Every_role_of_the_picture_has_a_look()
    {
        string sheet = SvgWriter.StyleSheet;
        Assert.All(Tight().Leaves().Select(shape => shape.Role).Where(role => role is not ("" or DrawingRoles.Label)).Distinct(), role => Assert.Contains($".ap-{role}", sheet, StringComparison.Ordinal));
    }

    private static Drawing Tight(int width = 800) => PlanTimeline.Draw(ScheduledPlans.TightOutcome, new() { Width = width });

    private static ShapeGroup[] Strips(Drawing drawing) => [.. drawing.Shapes.OfType<ShapeGroup>().Where(group => group.Role == DrawingRoles.Capacity)];

    private static ShapeGroup Group(Drawing drawing, string subject) => drawing.Groups().Single(group => group.Subject == subject);

    private static string[] Texts(Drawing drawing) => [.. drawing.Leaves().OfType<TextShape>().Select(text => text.Content)];

    private static bool Overlap(Shape one, Shape other)
    {
        (double left, double top, double right, double bottom) = DrawnPlans.Box(one);
        (double left2, double top2, double right2, double bottom2) = DrawnPlans.Box(other);
        return left < right2 && left2 < right && top < bottom2 && top2 < bottom;
    }
}
