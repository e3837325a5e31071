using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ActionPlanning.Json;
using ActionPlanning.Json.Shapes;
using ActionPlanning.Json.Values;
using ActionPlanning.Time;

namespace ActionPlanning.Tests.Json;

/// <summary>Writes the JSON Schema of plan files from the shapes that the reader checks against, with the model's own words.</summary>
internal sealed class SchemaWriter
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What the parts of a value's notation are; the model has no such properties.</summary>
    private static readonly Dictionary<string, string> Notation = new()
    {
        ["text"] = "The author's words.",
        ["year"] = "The year of the heading, for words that carry none.",
        ["date"] = "What is meant, in words that are understood or in machine form, such as «2017-03».",
        ["value"] = "The number, when it is exact.",
        ["low"] = "The least that it may be, included; left out when there is no such bound.",
        ["high"] = "The greatest that it may be, included; left out when there is no such bound.",
        ["currency"] = "The currency; left out for the plan's.",
    };

    private readonly ModelDocs docs = new();
    private readonly SortedDictionary<string, JsonNode> definitions = new(StringComparer.Ordinal);

    public static string Write() => new SchemaWriter().Root();

    private string Root()
    {
        ObjectShape root = (ObjectShape)PlanFormat.Newest.Root;
        JsonObject schema = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Action plan",
        };
        JsonObject body = Object(root, null);
        body["properties"]!["format"] = new JsonObject { ["description"] = "The version of the format.", ["const"] = PlanFormat.Newest.Version };
        body["properties"]!["$schema"] = new JsonObject { ["description"] = "Where this schema lies, for the editor. Passed over by the reader.", ["type"] = "string" };
        body["description"] = "An action plan: tracks, items in human dates, resources, money, success criteria and decisions.";
        foreach ((string name, JsonNode? value) in body)
        {
            schema[name] = value!.DeepClone();
        }

        JsonObject defs = [];
        foreach ((string name, JsonNode value) in definitions)
        {
            defs[name] = value;
        }

        schema["$defs"] = defs;
        return schema.ToJsonString(Layout) + "\n";
    }

    private JsonObject Object(ObjectShape shape, string? kind)
    {
        Type? model = shape.Document.GetCustomAttribute<MirrorsAttribute>(inherit: false)?.Model;
        JsonObject properties = [];
        JsonArray required = [];
        if (kind is not null)
        {
            properties["kind"] = new JsonObject { ["const"] = kind };
            required.Add("kind");
        }

        foreach (PropertyShape property in shape.Properties)
        {
            JsonObject place = Place(property.Shape, property.Bounds);
            if ((model is null ? Notation.GetValueOrDefault(property.Name) : docs.Of(model, property.Name)) is { } description)
            {
                place.Insert(0, "description", description);
            }

            properties[property.Name] = place;
            if (property.Required)
            {
                required.Add(property.Name);
            }
        }

        JsonObject schema = [];
        if (model is not null && docs.Of(model) is { } summary)
        {
            schema["description"] = summary;
        }

        schema["type"] = "object";
        schema["properties"] = properties;
        if (required.Count > 0)
        {
            schema["required"] = required;
        }

        schema["additionalProperties"] = false;
        return schema;
    }

    private JsonObject Place(Shape shape, WithinAttribute? bounds) => shape switch
    {
        ScalarShape { Kind: ScalarKind.Text } => new() { ["type"] = "string" },
        ScalarShape { Kind: ScalarKind.TrueOrFalse } => new() { ["type"] = "boolean" },
        ScalarShape when bounds is null => new() { ["type"] = "integer", ["minimum"] = int.MinValue, ["maximum"] = int.MaxValue },
        ScalarShape => new() { ["type"] = "integer", ["minimum"] = bounds.Least, ["maximum"] = bounds.Greatest },
        ListShape list => new() { ["type"] = "array", ["items"] = Place(list.Element, null), ["maxItems"] = PlanJsonOptions.Default.MaximumListLength },
        ObjectShape part => Defined(Name(part.Document), () => Object(part, null)),
        ChoiceShape choice => Defined(Name(choice.Document), () => Choice(choice)),
        ValueShape value => Value(value),
        _ => throw new InvalidOperationException(),
    };

    private JsonObject Choice(ChoiceShape choice)
    {
        JsonArray kinds = [];
        foreach ((string kind, ObjectShape shape) in choice.Kinds)
        {
            kinds.Add(Defined(Name(shape.Document), () => Object(shape, kind)));
        }

        JsonArray names = [.. choice.Kinds.Keys.Select(kind => (JsonNode)kind)];
        return new()
        {
            ["description"] = docs.Of(choice.Document.GetCustomAttribute<MirrorsAttribute>(inherit: false)!.Model),
            ["type"] = "object",
            ["properties"] = new JsonObject { [choice.Discriminator] = new JsonObject { ["enum"] = names } },
            ["required"] = new JsonArray(choice.Discriminator),
            ["oneOf"] = kinds,
        };
    }

    private JsonObject Value(ValueShape shape) => shape.Format switch
    {
        IIdFormat => Defined("id", () => Text("1–64 of a–z, 0–9 and hyphen, with a letter or digit at both ends.", "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$")),
        INamedValuesFormat names => new() { ["enum"] = new JsonArray([.. names.Names.Select(name => (JsonNode)name)]) },
        CurrencyConverter => Defined("currency", () => Text("A currency code (ISO 4217).", "^[A-Z]{3}$")),
        LocalDateConverter => Defined("day", () => Text("A day: year, month and day.", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
        AnnualDateConverter => Defined("dayOfYear", () => Text("A day of the year: month and day.", "^[0-9]{2}-[0-9]{2}$")),
        PlanDateConverter => Defined("planDate", () => Alternatives(
            "A date in the author's words, such as «Uge 3», «Primo juni» or «2016-10-21». With «year» when the year stands in a heading; with «date» when the words do not say by themselves what is meant.",
            new() { ["type"] = "string", ["maxLength"] = PlanDate.MaxTextLength },
            Object(shape.Parts!, null))),
        PlanChangeConverter => Defined("planChange", () => new()
        {
            ["description"] = "A change: a path, an operator and a value, such as «resources[secretariat].capacity += 14». Every form is listed in docs/plan-files.md.",
            ["type"] = "string",
            ["maxLength"] = PlanChange.MaxTextLength,
        }),
        PlanDriverConverter => Defined("planDriver", () => new()
        {
            ["description"] = "The path of a number of the plan, such as «budgetLines[venue].amount». Every form is listed in docs/plan-files.md.",
            ["type"] = "string",
        }),
        DecimalConverter => new() { ["type"] = new JsonArray("number", "null"), ["minimum"] = -Greatest, ["maximum"] = Greatest },
        QuantityConverter => Defined("quantity", () => Alternatives("A number, a range, or a number with one bound. Left out or null: unknown.", Number(), Object(shape.Parts!, null), Null())),
        AmountConverter => Defined("amount", () => Alternatives(
            "A sum of money, in the plan's currency when none is named. Left out or null: unknown.", Number(), Object(shape.Parts!, null), Null())),
        _ => throw new InvalidOperationException($"The schema has no form for {shape.Format.GetType().Name}."),
    };

    private static decimal Greatest => ValueConverter<decimal>.Greatest;

    private static JsonObject Number() => new() { ["type"] = "number", ["minimum"] = -Greatest, ["maximum"] = Greatest };

    private static JsonObject Null() => new() { ["type"] = "null" };

    private static JsonObject Text(string description, string pattern) => new() { ["description"] = description, ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject Alternatives(string description, params JsonObject[] forms) => new() { ["description"] = description, ["anyOf"] = new JsonArray([.. forms]) };

    /// <summary>A reference to a definition, which is made the first time.</summary>
    private JsonObject Defined(string name, Func<JsonObject> make)
    {
        if (!definitions.ContainsKey(name))
        {
            definitions.Add(name, new JsonObject());
            definitions[name] = make();
        }

        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    private static string Name(Type document)
    {
        string name = document.GetCustomAttribute<MirrorsAttribute>(inherit: false)?.Model.Name ?? document.Name;
        return JsonNamingPolicy.CamelCase.ConvertName(name);
    }
}
