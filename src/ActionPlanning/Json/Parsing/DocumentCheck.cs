using System.Globalization;
using System.Text;
using System.Text.Json;
using ActionPlanning.Diagnostics;
using ActionPlanning.Json.Shapes;
using ActionPlanning.Json.Values;

namespace ActionPlanning.Json.Parsing;

/// <summary>The second pass: holds every value against the shape of its place, and lists everything that does not fit.</summary>
/// <remarks>
/// A faulty value that the plan can do without is noted for leaving out, so that the rest can still be read and checked further in the same pass.
/// Where a fault takes with it what other parts refer to, there is no rest worth checking: everything else would look like a fault too.
/// </remarks>
internal sealed class DocumentCheck(JsonTape tape, PlanJsonOptions options)
{
    private readonly List<Diagnostic> faults = [];
    private readonly HashSet<int> leftOut = [];
    private readonly List<Place> path = [];
    private int errors;

    public IReadOnlyList<Diagnostic> Faults => faults;

    /// <summary>Gets the names of the properties that are to be left out when the file is bound: unknown ones, and those with a faulty value.</summary>
    public IReadOnlySet<int> LeftOut => leftOut;

    /// <summary>Gets a value indicating whether what is left can be bound.</summary>
    public bool IsBindable { get; private set; }

    private bool IsFull => faults.Count >= options.MaximumFaults;

    public void Run(Shape root)
    {
        IsBindable = Check(0, root, null);
        if (IsFull)
        {
            IsBindable = false;
            Add(JsonFaults.TooManyFaults(options.MaximumFaults), 0, Severity.Error);
        }
    }

    /// <summary>Reports a fault of a property of the file as a whole, found before the check.</summary>
    public void ReportAt(ValueFault fault, int name)
    {
        path.Add(new(0, tape.Text(name), -1));
        Report(fault, name + 1);
        path.Clear();
    }

    private void Report(ValueFault fault, int token) => Add(fault, tape[token].Start, Severity.Error);

    private bool Check(int token, Shape shape, WithinAttribute? bounds) => shape switch
    {
        ObjectShape part => CheckObject(token, part, null),
        ChoiceShape choice => CheckChoice(token, choice),
        ListShape list => CheckList(token, list),
        ValueShape value => CheckValue(token, value),
        ScalarShape scalar => CheckScalar(token, scalar, bounds),
        _ => throw new InvalidOperationException($"No check for {shape.GetType().Name}."),
    };

    private bool CheckObject(int token, ObjectShape shape, ChoiceShape? choice)
    {
        if (tape[token].Type != JsonTokenType.StartObject)
        {
            return Wrong(token, new("et objekt { … }", "an object { … }"));
        }

        bool usable = true;
        ulong seen = 0;
        HashSet<string>? others = null;
        List<string>? unknown = null;
        foreach (int name in tape.Children(token))
        {
            if (IsFull)
            {
                return false;
            }

            string text = tape.Text(name);
            path.Add(new(token, text, -1));
            PropertyShape? property = shape.Find(text);
            bool isKind = choice is not null && text == choice.Discriminator;
            bool repeated = property is not null ? (seen & (1UL << property.Index)) != 0 : !(others ??= []).Add(text);
            if (repeated)
            {
                Report(JsonFaults.DuplicateProperty(text), name);
                leftOut.Add(name);
            }
            else if (property is null && !isKind)
            {
                leftOut.Add(name);
                (unknown ??= []).Add(text);
                string? otherKind = choice?.Kinds.FirstOrDefault(kind => kind.Value.Find(text) is not null).Key;
                string? near = Spelling.Nearest(text, shape.Properties.Select(known => known.Name));
                Add(JsonFaults.UnknownProperty(text, near, otherKind), tape[name].Start, Severity.Warning);
            }

            if (property is not null)
            {
                seen |= 1UL << property.Index;
                usable &= CheckProperty(name, property);
            }

            path.RemoveAt(path.Count - 1);
        }

        foreach (PropertyShape property in shape.Properties)
        {
            if (property.Required && (seen & (1UL << property.Index)) == 0)
            {
                string? near = unknown is null ? null : Spelling.Nearest(property.Name, unknown);
                Report(JsonFaults.MissingProperty(property.Name, near), token);
                usable = false;
            }
        }

        return usable;
    }

    /// <summary>Checks a property's value; false when the object cannot be used for want of it.</summary>
    private bool CheckProperty(int name, PropertyShape property)
    {
        int value = name + 1;
        if (tape[value].Type == JsonTokenType.Null)
        {
            if (property.Required)
            {
                Report(JsonFaults.MissingProperty(property.Name, null), value);
            }

            return !property.Required;
        }

        if (Check(value, property.Shape, property.Bounds))
        {
            return true;
        }

        leftOut.Add(name);
        return !property.Required && property.Shape is not (ListShape or ValueShape { Format: IIdFormat });
    }

    private bool CheckChoice(int token, ChoiceShape choice)
    {
        if (tape[token].Type != JsonTokenType.StartObject)
        {
            return Wrong(token, new($"et objekt {{ \"{choice.Discriminator}\": … }}", $"an object {{ \"{choice.Discriminator}\": … }}"));
        }

        int value = -1;
        foreach (int name in tape.Children(token))
        {
            if (tape.Text(name) == choice.Discriminator)
            {
                value = name + 1;
                break;
            }
        }

        if (value < 0 || tape[value].Type == JsonTokenType.Null)
        {
            ValueFault fault = JsonFaults.MissingProperty(choice.Discriminator, null);
            string kinds = string.Join(", ", choice.Kinds.Keys);
            Report(fault with { Hint = new($"Skriv en af {kinds}.", $"Write one of {kinds}.") }, token);
            return false;
        }

        path.Add(new(token, choice.Discriminator, -1));
        bool isText = tape[value].Type == JsonTokenType.String || Wrong(value, new("en tekst", "a text"));
        string kind = isText ? tape.Text(value) : "";
        ObjectShape? shape = choice.Kinds.GetValueOrDefault(kind);
        if (isText && shape is null)
        {
            Report(JsonFaults.UnknownValue(kind, [.. choice.Kinds.Keys]), value);
        }

        path.RemoveAt(path.Count - 1);
        return shape is not null && CheckObject(token, shape, choice);
    }

    private bool CheckList(int token, ListShape list)
    {
        if (tape[token].Type != JsonTokenType.StartArray)
        {
            return Wrong(token, new("en liste [ … ]", "a list [ … ]"));
        }

        bool usable = true;
        int index = 0;
        foreach (int element in tape.Children(token))
        {
            if (IsFull)
            {
                return false;
            }

            path.Add(new(token, null, index++));
            usable &= Check(element, list.Element, null);
            path.RemoveAt(path.Count - 1);
        }

        return usable;
    }

    private bool CheckScalar(int token, ScalarShape scalar, WithinAttribute? bounds)
    {
        JsonTokenType type = tape[token].Type;
        return scalar.Kind switch
        {
            ScalarKind.Text => type == JsonTokenType.String || Wrong(token, new("en tekst", "a text")),
            ScalarKind.TrueOrFalse => type is JsonTokenType.True or JsonTokenType.False || Wrong(token, new("true eller false", "true or false")),
            _ => type == JsonTokenType.Number ? CheckWhole(token, bounds) : Wrong(token, new("et helt tal", "a whole number")),
        };
    }

    private bool CheckWhole(int token, WithinAttribute? bounds)
    {
        (int least, int greatest) = bounds is null ? (int.MinValue, int.MaxValue) : (bounds.Least, bounds.Greatest);
        Utf8JsonReader reader = new(tape.Raw(token));
        reader.Read();
        if (reader.TryGetInt32(out int number) && number >= least && number <= greatest)
        {
            return true;
        }

        bool isWhole = tape.Raw(token).IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0;
        Report(isWhole ? JsonFaults.OutOfRange(Text(least), Text(greatest)) : JsonFaults.NotWhole(), token);
        return false;

        static string Text(int bound) => bound.ToString(CultureInfo.InvariantCulture);
    }

    private bool CheckValue(int token, ValueShape shape)
    {
        IValueFormat format = shape.Format;
        switch (tape[token].Type)
        {
            case JsonTokenType.String when format.TakesText:
                return Accept(format.CheckText(tape.Text(token)), token);
            case JsonTokenType.Number when format.TakesNumber:
                Utf8JsonReader number = new(tape.Raw(token));
                number.Read();
                return Accept(number.TryGetDecimal(out decimal value) ? format.CheckNumber(value) : format.CheckNumber(decimal.MaxValue), token);
            case JsonTokenType.StartObject when shape.Parts is not null:
                int before = errors;
                if (!CheckObject(token, shape.Parts, null) || errors != before)
                {
                    return false;
                }

                Utf8JsonReader parts = new(tape.Slice(token), new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                parts.Read();
                return Accept(format.CheckParts(ref parts), token);
            default:
                return Wrong(token, format.Expected);
        }
    }

    private bool Accept(ValueFault? fault, int token)
    {
        if (fault is null)
        {
            return true;
        }

        int at = fault.Part is null ? token : tape.Children(token).First(name => tape.Text(name) == fault.Part) + 1;
        path.AddRange(fault.Part is null ? [] : [new Place(token, fault.Part, -1)]);
        Add(fault, fault.TextOffset is { } codeUnit ? tape.OffsetOf(at, codeUnit) : tape[at].Start, Severity.Error);
        path.RemoveRange(path.Count - (fault.Part is null ? 0 : 1), fault.Part is null ? 0 : 1);
        return false;
    }

    private bool Wrong(int token, BilingualText expected)
    {
        Report(JsonFaults.WrongType(expected, Found(tape[token].Type)), token);
        return false;
    }

    private static BilingualText Found(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => new("et objekt", "an object"),
        JsonTokenType.StartArray => new("en liste", "a list"),
        JsonTokenType.String => new("en tekst", "a text"),
        JsonTokenType.Number => new("et tal", "a number"),
        JsonTokenType.Null => new("null", "null"),
        _ => new("true eller false", "true or false"),
    };

    private void Add(ValueFault fault, int offset, Severity severity)
    {
        StringBuilder text = new("$");
        string? subject = null;
        foreach (Place place in path)
        {
            if (place.Name is null)
            {
                JsonPath.Append(text, place.Index);
            }
            else
            {
                JsonPath.Append(text, place.Name);
            }

            subject = place.Name is null ? subject : IdOf(place.Container) ?? subject;
        }

        errors += severity == Severity.Error ? 1 : 0;
        faults.Add(new(fault.Code, severity, text.ToString(), fault.Message, fault.Hint) { Subject = subject, Position = tape.PositionOf(offset) });
    }

    private string? IdOf(int container)
    {
        const int FarEnough = 8;
        foreach (int name in tape.Children(container).Take(FarEnough))
        {
            if (tape[name].Type == JsonTokenType.PropertyName && tape.Raw(name).SequenceEqual("\"id\""u8) && tape[name + 1].Type == JsonTokenType.String)
            {
                return tape.Text(name + 1) is var id && Slug.IsValid(id) ? id : null;
            }
        }

        return null;
    }

    /// <summary>A step of the path: a property of an object, or an element of a list.</summary>
    private readonly record struct Place(int Container, string? Name, int Index);
}
