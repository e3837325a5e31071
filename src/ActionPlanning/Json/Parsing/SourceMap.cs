using System.Globalization;
using System.Text.Json;
using ActionPlanning.Diagnostics;
using ActionPlanning.Json.Shapes;

namespace ActionPlanning.Json.Parsing;

/// <summary>Finds where in the file a path by ids points, such as <c>items[recruitment].when</c>. The table is made when first asked for.</summary>
internal sealed class SourceMap(JsonTape tape, Shape root)
{
    private Dictionary<string, Span>? places;

    /// <summary>The place of a diagnostic: of what it names in a list if its path is a list, else of its path, else of the nearest thing around it.</summary>
    public TextPosition? Find(Diagnostic diagnostic)
    {
        if (diagnostic.Subject is { } subject && Find($"{diagnostic.Path}[{subject}]") is { } element)
        {
            return tape.PositionOf(element.First);
        }

        for (string path = diagnostic.Path; ; path = Shorter(path))
        {
            if (Find(path) is { } place)
            {
                bool isSecond = diagnostic.Code == StructureFaults.DuplicateIdCode && path.Length == diagnostic.Path.Length;
                return tape.PositionOf(isSecond ? place.Last : place.First);
            }

            if (path.Length == 0)
            {
                return null;
            }
        }
    }

    private static string Shorter(string path)
    {
        int end = path.EndsWith(']') ? path.LastIndexOf('[') : path.LastIndexOf('.');
        return end > 0 ? path[..end] : "";
    }

    private Span? Find(string path) => (places ??= Map()).TryGetValue(path, out Span place) ? place : null;

    private Dictionary<string, Span> Map()
    {
        Dictionary<string, Span> found = [];
        Visit(0, root, "", found);
        return found;
    }

    private void Visit(int token, Shape? shape, string path, Dictionary<string, Span> found)
    {
        Add(path, token, found);
        switch (tape[token].Type)
        {
            case JsonTokenType.StartObject:
                ObjectShape? part = ShapeOf(token, shape);
                foreach (int name in tape.Children(token))
                {
                    string text = tape.Text(name);
                    PropertyShape? property = part?.Find(text);
                    string place = path.Length == 0 ? text : $"{path}.{text}";
                    if (property is { SkippedInPaths: true })
                    {
                        Add(place, name + 1, found);
                        VisitElements(name + 1, property.Shape, path, found);
                    }
                    else
                    {
                        Visit(name + 1, property?.Shape, place, found);
                    }
                }

                break;
            case JsonTokenType.StartArray:
                VisitElements(token, shape, path, found);
                break;
        }
    }

    private void VisitElements(int token, Shape? shape, string path, Dictionary<string, Span> found)
    {
        if (tape[token].Type != JsonTokenType.StartArray)
        {
            return;
        }

        Shape? element = (shape as ListShape)?.Element;
        int index = 0;
        foreach (int child in tape.Children(token))
        {
            string byIndex = $"{path}[{(index++).ToString(CultureInfo.InvariantCulture)}]";
            if (Address(child, element) is { } address)
            {
                Add(byIndex, child, found);
                Visit(child, element, $"{path}[{address}]", found);
            }
            else
            {
                Visit(child, element, byIndex, found);
            }
        }
    }

    private void Add(string path, int token, Dictionary<string, Span> found)
    {
        int at = tape[token].Start;
        found[path] = found.TryGetValue(path, out Span earlier) ? earlier with { Last = at } : new(at, at);
    }

    /// <summary>What stands for an element in a path: the text itself, or the properties that its kind of object is addressed by.</summary>
    private string? Address(int token, Shape? shape)
    {
        if (tape[token].Type == JsonTokenType.String)
        {
            return tape.Text(token);
        }

        return ShapeOf(token, shape) is { Address: { Length: > 0 } by }
            ? string.Join('>', by.Select(name => Property(token, name) is { } value && tape[value].Type == JsonTokenType.String ? tape.Text(value) : ""))
            : null;
    }

    private ObjectShape? ShapeOf(int token, Shape? shape) => shape switch
    {
        ObjectShape part => part,
        ValueShape value => value.Parts,
        ChoiceShape choice when tape[token].Type == JsonTokenType.StartObject && Property(token, choice.Discriminator) is { } kind && tape[kind].Type == JsonTokenType.String =>
            choice.Kinds.GetValueOrDefault(tape.Text(kind)),
        _ => null,
    };

    private int? Property(int token, string name)
    {
        if (tape[token].Type == JsonTokenType.StartObject)
        {
            foreach (int child in tape.Children(token))
            {
                if (tape.Text(child) == name)
                {
                    return child + 1;
                }
            }
        }

        return null;
    }

    /// <summary>Where a path points: at its first place, and at its last when an id is used more than once.</summary>
    private readonly record struct Span(int First, int Last);
}
