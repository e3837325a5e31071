using System.Globalization;
using System.Text.Json;
using ActionPlanning.Diagnostics;
using ActionPlanning.Json.Shapes;

namespace ActionPlanning.Json.Parsing;

/// <summary>Finds where in the file a path by ids points, such as <c>items[recruitment].when</c>. The table is made when first asked for.</summary>
internal sealed class SourceMap(JsonTape tape, Shape root)
{
    private Dictionary<string, List<int>>? places;

    /// <summary>The place of a diagnostic: of what it names in a list if its path is a list, else of its path, else of the nearest thing around it.</summary>
    public TextPosition? Find(Diagnostic diagnostic)
    {
        if (diagnostic.Subject is { } subject && Find($"{diagnostic.Path}[{subject}]") is [int element, ..])
        {
            return PositionOf(element);
        }

        for (string path = diagnostic.Path; ; path = Shorter(path))
        {
            if (Find(path) is { } found)
            {
                bool isSecond = diagnostic.Code == StructureFaults.DuplicateIdCode && path.Length == diagnostic.Path.Length;
                return PositionOf(isSecond ? found[^1] : found.Count == 1 ? found[0] : Naming(diagnostic.Subject, found) ?? found[0]);
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

    private TextPosition PositionOf(int token) => tape.PositionOf(tape[token].Start);

    private List<int>? Find(string path) => (places ??= Map()).GetValueOrDefault(path);

    /// <summary>Among the places of parts that are addressed alike, such as two links between the same items, the one where the subject is named.</summary>
    private int? Naming(string? subject, List<int> tokens)
    {
        foreach (int token in tokens)
        {
            if (tape[token].Type == JsonTokenType.String && tape.Text(token) == subject)
            {
                return token;
            }
        }

        return null;
    }

    private Dictionary<string, List<int>> Map()
    {
        Dictionary<string, List<int>> found = [];
        Visit(0, root, "", found);
        return found;
    }

    private void Visit(int token, Shape? shape, string path, Dictionary<string, List<int>> found)
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

    private void VisitElements(int token, Shape? shape, string path, Dictionary<string, List<int>> found)
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

    private static void Add(string path, int token, Dictionary<string, List<int>> found)
    {
        if (found.TryGetValue(path, out List<int>? earlier))
        {
            earlier.Add(token);
        }
        else
        {
            found.Add(path, [token]);
        }
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
}
