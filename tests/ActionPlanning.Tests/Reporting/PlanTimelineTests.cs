using ActionPlanning.Reporting;
using ActionPlanning.Time;

namespace ActionPlanning.Tests.Reporting;

public class PlanTimelineTests
{
    public static TheoryData<int> Widths => [280, 340, 559, 560, 800, 1280, 1600, 10_000];

    [Theory]
    [MemberData(nameof(Widths))]
    public void Every_item_is_in_the_picture_exactly_once(int width)
    {
        Drawing drawing = DrawnPlans.Mixed.Draw(width);

        Assert.Equal(DrawnPlans.Mixed.Items.Select(item => item.Id.Value).Order(), drawing.Groups().Select(group => group.Subject!).Order());
    }

    [Fact]
    public void An_item_without_a_date_is_listed_and_not_drawn()
    {
        Drawing drawing = DrawnPlans.Mixed.Draw();

        foreach (ShapeGroup group in drawing.Groups())
        {
            Assert.Equal(group.Subject is "undated" or "someday", !group.Marks().Any());
        }

        Assert.Contains(drawing.Leaves().OfType<TextShape>(), text => text.Content == "Uden dato (2)");
    }

    [Fact]
    public void A_plan_that_ends_with_the_calendar_can_be_drawn() =>
        Assert.NotEmpty(new ActionPlanBuilder("p", "Plan").Resource("office", "Sekretariatet", 10).Event("now", "Nu", item => item.When("9810").Needs("office", 5)).Event("then", "Så", item => item.When("9998")).Build().Draw(280).Groups());

    [Theory]
    [MemberData(nameof(Widths))]
    public void Nothing_lies_outside_the_canvas(int width)
    {
        Drawing drawing = DrawnPlans.Mixed.Draw(width, new() { AsOf = new(2017, 4, 5) });

        foreach (Shape shape in drawing.Leaves())
        {
            (double left, double top, double right, double bottom) = DrawnPlans.Box(shape);
            Assert.True(left >= 0 && top >= 0 && right <= drawing.Width && bottom <= drawing.Height, shape.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Texts_do_not_overlap_each_other_nor_the_marks_of_their_row(int width)
    {
        Drawing drawing = DrawnPlans.Mixed.Draw(width, new() { AsOf = new(2017, 4, 5) });
        TextShape[] texts = [.. drawing.Leaves().OfType<TextShape>()];
        for (int i = 0; i < texts.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                Assert.False(Overlap(texts[i], texts[j]), $"«{texts[i].Content}» and «{texts[j].Content}»");
            }
        }

        foreach (ShapeGroup group in drawing.Groups())
        {
            if (!group.Shapes.Any(shape => shape is TextShape { Anchor: TextAnchor.Middle }))
            {
                Assert.All(group.Shapes.OfType<TextShape>(), text => Assert.DoesNotContain(group.Marks().Where(mark => mark.Role != DrawingRoles.Background), mark => Overlap(text, mark)));
            }
        }
    }

    [Fact]
    public void A_window_is_hatched_over_all_its_days_and_a_fixed_day_is_solid()
    {
        Drawing drawing = DrawnPlans.Mixed.Draw();
        RectangleShape window = Assert.IsType<RectangleShape>(Assert.Single(Group(drawing, "work").Marks()));
        PolygonShape day = Assert.IsType<PolygonShape>(Assert.Single(Group(drawing, "fixed").Marks()));

        Assert.True(window.Hatched);
        Assert.Equal(DrawingRoles.Window, window.Role);
        Assert.False(day.Hatched);
        Assert.Equal(DrawingRoles.Certain, day.Role);
        (double left, _, double right, _) = DrawnPlans.Box(day);

        // 1 March – 31 May are 92 days; the middle of 21 March is 20.5 days in.
        Assert.Equal(window.X + (window.Width * 20.5 / 92), (left + right) / 2, 0.01);
    }

    [Fact]
    public void The_first_day_of_a_window_is_not_drawn_as_if_it_were_known()
    {
        Assert.DoesNotContain(Group(DrawnPlans.Mixed.Draw(), "week").Marks(), mark => mark.Role is DrawingRoles.Proposed or DrawingRoles.Certain);
    }

    [Fact]
    public void The_schedule_is_drawn_where_it_knows_more_than_the_window()
    {
        Drawing drawing = DrawnPlans.Mixed.Draw();
        RectangleShape window = Group(drawing, "known").Marks().OfType<RectangleShape>().Single(mark => mark.Role == DrawingRoles.Window);
        RectangleShape proposed = Group(drawing, "known").Marks().OfType<RectangleShape>().Single(mark => mark.Role == DrawingRoles.Proposed);

        // Five working days of April 2017 from Monday the 3rd to Friday the 7th: five calendar days of thirty.
        Assert.Equal(window.Width * 5 / 30, proposed.Width, 0.01);
        Assert.Equal(window.X + (window.Width * 2 / 30), proposed.X, 0.01);
        Assert.Contains(Group(drawing, "after").Marks(), mark => mark is PolygonShape { Role: DrawingRoles.Proposed });
    }

    [Fact]
    public void What_is_on_stand_by_is_only_an_outline()
    {
        Assert.All(Group(DrawnPlans.Mixed.Draw(), "asleep").Marks(), mark => Assert.Equal(DrawingRoles.Dormant, mark.Role));
    }

    [Fact]
    public void The_author_s_words_stand_at_the_marks()
    {
        Drawing drawing = DrawnPlans.Mixed.Draw();

        Assert.Contains(Group(drawing, "work").Shapes, shape => shape is TextShape { Content: "Marts -maj" });
        Assert.Contains(Group(drawing, "board").Shapes, shape => shape is TextShape { Content: "medio juni" });
    }

    [Fact]
    public void The_day_from_which_is_looked_is_a_line_only_when_given_and_on_the_axis()
    {
        static int Lines(Drawing drawing) => drawing.Leaves().Count(shape => shape is LineShape { Role: DrawingRoles.Today });
        static bool Says(Drawing drawing, string text) => drawing.Leaves().Any(shape => shape is TextShape { Role: DrawingRoles.TodayLabel } label && label.Content == text);

        Drawing given = DrawnPlans.Mixed.Draw(800, new() { AsOf = new(2017, 4, 5) });
        Drawing later = DrawnPlans.Mixed.Draw(800, new() { AsOf = new(2027, 4, 5), Language = PlanLanguage.English });
        Assert.Equal((0, 1, 0), (Lines(DrawnPlans.Mixed.Draw()), Lines(given), Lines(later)));
        Assert.True(Says(given, "set fra 5. april 2017"));
        Assert.True(Says(later, "as of 5 April 2017".Replace("2017", "2027", StringComparison.Ordinal) + " →"));
    }

    [Fact]
    public void The_same_plan_gives_the_same_picture()
    {
        Assert.Equal(SvgWriter.Write(DrawnPlans.Mixed.Draw()), SvgWriter.Write(DrawnPlans.Mixed.Draw()));
        Assert.Equal(DrawnPlans.Mixed.Draw(), DrawnPlans.Mixed.Draw());
    }

    [Theory]
    [InlineData("2017", "2117", 800)]
    [InlineData("2017", "2117", 10_000)]
    [InlineData("0001", "9998", 340)]
    [InlineData("0001", "9998", 10_000)]
    public void A_plan_of_any_length_has_no_more_lines_than_fit(string from, string to, int width)
    {
        ActionPlan plan = new ActionPlanBuilder("long", "Længe").Event("a", "Først", item => item.When(PlanDate.Day(int.Parse(from, null), 1, 3))).Event("b", "Sidst", item => item.When(PlanDate.Day(int.Parse(to, null), 12, 30))).Build();

        Drawing drawing = plan.Draw(width);

        Assert.InRange(drawing.Leaves().Count(), 4, 60 + (width / 10));
        Assert.Equal(2, drawing.Groups().Count(group => group.Marks().Any()));
    }

    [Fact]
    public void A_plan_of_one_day_has_an_axis_of_weeks()
    {
        Drawing drawing = new ActionPlanBuilder("day", "En dag").InYear(2017).Event("a", "Dagen", item => item.When("21.3.")).Build().Draw();

        Assert.Contains(drawing.Leaves(), shape => shape is TextShape { Content: "12" });
        Assert.Contains(drawing.Leaves(), shape => shape is TextShape { Content: "2017" });
    }

    [Fact]
    public void No_more_items_are_drawn_than_asked_for_and_the_rest_are_counted()
    {
        ActionPlanBuilder builder = new ActionPlanBuilder("many", "Mange").InYear(2017);
        for (int i = 0; i < 1000; i++)
        {
            builder.Event($"event-{i}", $"Møde {i}", item => item.When("maj")).Activity($"activity-{i}", $"Arbejde {i}");
        }

        Drawing drawing = builder.Build().Draw(800, new() { MaximumItems = 25 });

        Assert.Equal(50, drawing.Groups().Count);
        Assert.Equal(2, drawing.Leaves().Count(shape => shape is TextShape { Content: "… og 975 til, som ikke er tegnet" }));
        Assert.True(drawing.Height < 3000);
    }

    [Theory]
    [InlineData(340)]
    [InlineData(1600)]
    public void A_plan_without_dates_and_an_empty_plan_are_pictures_too(int width)
    {
        Drawing none = new ActionPlanBuilder("none", "Ingen datoer").Activity("a", "En dag").Build().Draw(width);
        Drawing empty = new ActionPlanBuilder("empty", "Tom").Build().Draw(width);

        Assert.Contains(none.Leaves(), shape => shape is TextShape { Content: "Intet i planen har en dato." });
        Assert.Single(none.Groups());
        Assert.True(empty.Height > 0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(279)]
    [InlineData(10_001)]
    public void A_width_that_cannot_be_drawn_is_refused(int width)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DrawnPlans.Mixed.Draw(width));
    }

    private static ShapeGroup Group(Drawing drawing, string subject) => drawing.Groups().Single(group => group.Subject == subject);

    private static bool Overlap(Shape one, Shape other)
    {
        (double left, double top, double right, double bottom) = DrawnPlans.Box(one);
        (double left2, double top2, double right2, double bottom2) = DrawnPlans.Box(other);
        return left < right2 && left2 < right && top < bottom2 && top2 < bottom;
    }
}
