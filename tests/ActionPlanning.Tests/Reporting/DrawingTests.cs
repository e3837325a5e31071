using System.Globalization;
using System.Xml.Linq;
using ActionPlanning.Reporting;

namespace ActionPlanning.Tests.Reporting;

public class DrawingTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData(340)]
    [InlineData(1600)]
    public void The_svg_is_well_formed_and_says_what_it_is(int width)
    {
        XElement svg = XDocument.Parse(SvgWriter.Write(DrawnPlans.Mixed.Draw(width))).Root!;

        Assert.Equal(Svg + "svg", svg.Name);
        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.Equal($"0 0 {width} {svg.Attribute("height")!.Value}", svg.Attribute("viewBox")!.Value);
        XElement title = svg.Element(Svg + "title")!;
        Assert.Equal(title.Attribute("id")!.Value, svg.Attribute("aria-labelledby")!.Value);
        Assert.StartsWith("Tidslinje: En plan <script>", title.Value, StringComparison.Ordinal);
        Assert.NotEmpty(svg.Element(Svg + "desc")!.Value);
    }

    [Fact]
    public void No_script_no_style_attribute_and_no_outside_address_gets_in()
    {
        XElement svg = XDocument.Parse(SvgWriter.Write(DrawnPlans.Mixed.Draw())).Root!;

        Assert.Empty(svg.Descendants(Svg + "script"));
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "style" or "href" or "src" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain("@import", SvgWriter.StyleSheet, StringComparison.Ordinal);
        Assert.DoesNotContain("http", SvgWriter.StyleSheet, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_text_comes_back_as_it_went_in_but_for_what_xml_cannot_hold()
    {
        const string Text = "<b> & \"x\" 'y' ]]> ø 𝄞 \u0001 \uFFFE \uD800";
        Drawing drawing = new(100, 20, Text) { Shapes = [new TextShape(0, 10, Text, 10)] };

        string read = XDocument.Parse(SvgWriter.Write(drawing)).Root!.Element(Svg + "text")!.Value;

        Assert.Equal("<b> & \"x\" 'y' ]]> ø 𝄞 \uFFFD \uFFFD \uFFFD", read);
    }

    [Fact]
    public void Every_hatch_that_is_used_is_there_under_the_prefix_of_the_picture()
    {
        XElement svg = XDocument.Parse(SvgWriter.Write(DrawnPlans.Mixed.Draw(), new() { IdPrefix = "p7" })).Root!;
        string[] ids = [.. svg.Descendants().Attributes("id").Select(id => id.Value)];
        string[] fills = [.. svg.Descendants().Attributes("fill").Select(fill => fill.Value).Distinct()];

        Assert.All(ids, id => Assert.StartsWith("p7-", id, StringComparison.Ordinal));
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.NotEmpty(fills);
        Assert.All(fills, fill => Assert.Contains(fill[5..^1], ids));
    }

    [Fact]
    public void Every_role_of_the_library_has_a_look()
    {
        foreach (string role in DrawnPlans.Mixed.Draw(800, new() { AsOf = new(2017, 4, 5) }).Leaves().Select(shape => shape.Role).Distinct())
        {
            Assert.True(role is DrawingRoles.Label || SvgWriter.StyleSheet.Contains($".ap-{role}{{", StringComparison.Ordinal), role);
        }
    }

    [Fact]
    public void The_style_sheet_can_be_left_to_the_page()
    {
        Assert.Contains("prefers-color-scheme:dark", SvgWriter.Write(DrawnPlans.Mixed.Draw()), StringComparison.Ordinal);
        Assert.DoesNotContain("<style", SvgWriter.Write(DrawnPlans.Mixed.Draw(), new() { EmbedStyles = false }), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_are_written_the_same_under_any_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator = ",";
            CultureInfo.CurrentCulture.NumberFormat.NegativeSign = "~";
            Drawing drawing = new(10.5, 20, "x") { Shapes = [new LineShape(-0.004, 1.005, -2.5, 1234.5678)] };

            Assert.Contains("<line x1=\"0\" y1=\"1\" x2=\"-2.5\" y2=\"1234.57\"/>", SvgWriter.Write(drawing), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("a\" onload=\"x")]
    [InlineData("a b")]
    [InlineData("a{}")]
    public void A_role_that_is_not_a_name_is_refused(string role)
    {
        Drawing drawing = new(10, 10, "x") { Shapes = [new LineShape(0, 0, 1, 1) { Role = role }] };

        Assert.Throws<ArgumentException>(() => SvgWriter.Write(drawing));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a\"")]
    public void A_prefix_that_cannot_begin_an_id_is_refused(string prefix)
    {
        Assert.Throws<ArgumentException>(() => SvgWriter.Write(new(10, 10, "x"), new() { IdPrefix = prefix }));
    }

    [Fact]
    public void A_number_that_is_not_finite_is_refused()
    {
        Assert.Throws<ArgumentException>(() => SvgWriter.Write(new(double.NaN, 10, "x")));
    }

    [Theory]
    [InlineData("Afvikling af workshops i kommunerne/Regionen", 120, 2)]
    [InlineData("Speciallægepraksisplanlægningsstabiliseringsperiode", 60, 3)]
    [InlineData("𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞", 50, 2)]
    [InlineData("e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301", 40, 1)]
    [InlineData("", 40, 2)]
    [InlineData("x", 1, 2)]
    public void Wrapped_lines_are_no_wider_nor_more_than_asked(string text, double width, int lines)
    {
        PlanList<string> wrapped = TextMeasure.Wrap(text, 13, width, lines);

        Assert.InRange(wrapped.Count, 1, lines);
        Assert.All(wrapped, line => Assert.True(TextMeasure.Width(line, 13) <= width, line));
        Assert.All(wrapped, line => Assert.Equal(line, string.Concat(line.EnumerateRunes().Where(rune => rune.Value != 0xFFFD))));
    }

    [Fact]
    public void Text_that_fits_is_left_alone_and_text_that_does_not_ends_in_an_ellipsis()
    {
        Assert.Equal("Kort", TextMeasure.Fit("Kort", 13, 200));
        Assert.Equal("Afholdelse af…", TextMeasure.Fit("Afholdelse af ambassadørmøde", 13, 120));
    }
}
