using System.Globalization;
using System.Text;

namespace ActionPlanning.Reporting;

/// <summary>Writes one drawing, once.</summary>
internal sealed class SvgPen(Drawing drawing, SvgOptions options)
{
    private readonly StringBuilder svg = new();
    private readonly SortedSet<string> hatches = new(StringComparer.Ordinal);

    public string Write()
    {
        string id = options.IdPrefix;
        svg.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"ap-drawing\" role=\"img\"");
        Attribute("width", drawing.Width);
        Attribute("height", drawing.Height);
        svg.Append(" viewBox=\"0 0 ");
        Number(drawing.Width);
        svg.Append(' ');
        Number(drawing.Height);
        svg.Append('"');
        Attribute("aria-labelledby", $"{id}-title");
        Attribute("aria-describedby", drawing.Description.Length > 0 ? $"{id}-description" : null);
        Attribute("lang", drawing.Language);
        svg.Append(">\n<title id=\"").Append(id).Append("-title\">");
        Escaped(drawing.Title);
        svg.Append("</title>\n");
        if (drawing.Description.Length > 0)
        {
            svg.Append("<desc id=\"").Append(id).Append("-description\">");
            Escaped(drawing.Description);
            svg.Append("</desc>\n");
        }

        if (options.EmbedStyles)
        {
            svg.Append("<style>\n").Append(SvgStyles.Sheet).Append("</style>\n");
        }

        int patterns = svg.Length;
        foreach (Shape shape in drawing.Shapes)
        {
            Draw(shape);
        }

        svg.Insert(patterns, Patterns());
        return svg.Append("</svg>\n").ToString();
    }

    private string Patterns() => hatches.Count == 0 ? "" : "<defs>\n" + string.Concat(hatches.Select(Pattern)) + "</defs>\n";

    private string Pattern(string role) =>
        $"<pattern id=\"{options.IdPrefix}-{role}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
        + $"<rect class=\"ap-hatch-ground ap-{role}-ground\" width=\"6\" height=\"6\"/><line class=\"ap-hatch-line ap-{role}-line\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"6\"/></pattern>\n";

    private void Draw(Shape shape)
    {
        SvgWriter.Require(shape.Role.Length == 0 || SvgWriter.IsName(shape.Role), $"'{shape.Role}' is not a role: letters, digits and hyphens.", "drawing");
        switch (shape)
        {
            case RectangleShape box:
                Open("rect", box.Role);
                Attribute("x", box.X);
                Attribute("y", box.Y);
                Attribute("width", box.Width);
                Attribute("height", box.Height);
                if (box.Radius > 0)
                {
                    Attribute("rx", box.Radius);
                }

                Hatch(box.Hatched, box.Role);
                svg.Append("/>\n");
                break;
            case PolygonShape polygon:
                Open("polygon", polygon.Role);
                svg.Append(" points=\"");
                for (int i = 0; i < polygon.Points.Count; i++)
                {
                    svg.Append(i == 0 ? "" : " ");
                    Number(polygon.Points[i].X);
                    svg.Append(',');
                    Number(polygon.Points[i].Y);
                }

                svg.Append('"');
                Hatch(polygon.Hatched, polygon.Role);
                svg.Append("/>\n");
                break;
            case LineShape line:
                Open("line", line.Role);
                Attribute("x1", line.X1);
                Attribute("y1", line.Y1);
                Attribute("x2", line.X2);
                Attribute("y2", line.Y2);
                svg.Append("/>\n");
                break;
            case TextShape text:
                Open("text", text.Role);
                Attribute("x", text.X);
                Attribute("y", text.Y);
                Attribute("font-size", text.Size);
                svg.Append(text.Anchor switch { TextAnchor.Middle => " text-anchor=\"middle\"", TextAnchor.End => " text-anchor=\"end\"", _ => "" });
                svg.Append(text.Bold ? " font-weight=\"600\">" : ">");
                Escaped(text.Content);
                svg.Append("</text>\n");
                break;
            case ShapeGroup group:
                Draw(group);
                break;
        }
    }

    private void Draw(ShapeGroup group)
    {
        Open("g", group.Role);
        Attribute("data-subject", group.Subject);
        svg.Append(">\n");
        Element("title", group.Title);
        Element("desc", group.Description);
        foreach (Shape shape in group.Shapes)
        {
            Draw(shape);
        }

        svg.Append("</g>\n");
    }

    private void Open(string element, string role)
    {
        svg.Append('<').Append(element);
        if (role.Length > 0)
        {
            svg.Append(" class=\"ap-").Append(role).Append('"');
        }
    }

    private void Hatch(bool hatched, string role)
    {
        if (hatched)
        {
            string of = role.Length == 0 ? DrawingRoles.Window : role;
            hatches.Add(of);

            // Roles that are hatched have no fill in the style sheet, which would win over this.
            svg.Append(" fill=\"url(#").Append(options.IdPrefix).Append('-').Append(of).Append(")\"");
        }
    }

    private void Element(string name, string content)
    {
        if (content.Length > 0)
        {
            svg.Append('<').Append(name).Append('>');
            Escaped(content);
            svg.Append("</").Append(name).Append(">\n");
        }
    }

    private void Attribute(string name, string? value)
    {
        if (value is not null)
        {
            svg.Append(' ').Append(name).Append("=\"");
            Escaped(value);
            svg.Append('"');
        }
    }

    private void Attribute(string name, double value)
    {
        svg.Append(' ').Append(name).Append("=\"");
        Number(value);
        svg.Append('"');
    }

    private void Number(double value)
    {
        SvgWriter.Require(double.IsFinite(value), "A drawing has finite numbers only.", "drawing");
        double rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        svg.Append((rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture));
    }

    /// <summary>Escapes for XML; characters that XML cannot hold become the replacement character.</summary>
    private void Escaped(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&':
                    svg.Append("&amp;");
                    break;
                case '<':
                    svg.Append("&lt;");
                    break;
                case '>':
                    svg.Append("&gt;");
                    break;
                case '"':
                    svg.Append("&quot;");
                    break;
                case '\'':
                    svg.Append("&#39;");
                    break;
                case '\t' or '\n' or '\r':
                    svg.Append(' ');
                    break;
                case < 0x20 or (>= 0x7F and <= 0x9F) or 0xFFFE or 0xFFFF:
                    svg.Append('\uFFFD');
                    break;
                default:
                    svg.Append(rune.ToString());
                    break;
            }
        }
    }
}
