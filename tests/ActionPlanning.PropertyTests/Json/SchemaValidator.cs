using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ActionPlanning.PropertyTests.Json;

/// <summary>Holds JSON against the part of JSON Schema (draft 2020-12) that the plan file's schema uses; any other word in the schema is an error of the test.</summary>
internal sealed class SchemaValidator(JsonNode root)
{
    private static readonly HashSet<string> Silent = ["$schema", "$defs", "title", "description"];

    public IEnumerable<string> Faults(JsonNode? value) => Faults(value, root.AsObject(), "$");

    private IEnumerable<string> Faults(JsonNode? value, JsonObject schema, string path)
    {
        foreach ((string word, JsonNode? rule) in schema)
        {
            IEnumerable<string> found = Silent.Contains(word) ? [] : word switch
            {
                "$ref" => Faults(value, root["$defs"]![rule!.GetValue<string>()["#/$defs/".Length..]]!.AsObject(), path),
                "type" => Has(value, rule!) ? [] : [$"{path} is not of type {rule}"],
                "const" => JsonNode.DeepEquals(value, rule) ? [] : [$"{path} is not {rule}"],
                "enum" => rule!.AsArray().Any(one => JsonNode.DeepEquals(one, value)) ? [] : [$"{path} is not one of {rule}"],
                "pattern" => value is JsonValue && Regex.IsMatch(value.GetValue<string>(), rule!.GetValue<string>()) ? [] : [$"{path} does not match {rule}"],
                "maxLength" => value!.GetValue<string>().Length <= rule!.GetValue<int>() ? [] : [$"{path} is too long"],
                "maxItems" => value!.AsArray().Count <= rule!.GetValue<int>() ? [] : [$"{path} has too many elements"],
                "minimum" => value is null || value.GetValue<decimal>() >= rule!.GetValue<decimal>() ? [] : [$"{path} is too small"],
                "maximum" => value is null || value.GetValue<decimal>() <= rule!.GetValue<decimal>() ? [] : [$"{path} is too great"],
                "items" => value!.AsArray().SelectMany((element, index) => Faults(element, rule!.AsObject(), $"{path}[{index}]")),
                "required" => rule!.AsArray().Select(name => name!.GetValue<string>()).Where(name => !value!.AsObject().ContainsKey(name)).Select(name => $"{path} lacks {name}"),
                "properties" => value!.AsObject().Where(property => rule!.AsObject().ContainsKey(property.Key)).SelectMany(property => Faults(property.Value, rule![property.Key]!.AsObject(), $"{path}.{property.Key}")),
                "additionalProperties" => value!.AsObject().Where(property => !schema["properties"]!.AsObject().ContainsKey(property.Key)).Select(property => $"{path} must not have {property.Key}"),
                "anyOf" => rule!.AsArray().Any(form => !Faults(value, form!.AsObject(), path).Any()) ? [] : [$"{path} has none of the forms"],
                "oneOf" => rule!.AsArray().Select(form => Faults(value, form!.AsObject(), path).FirstOrDefault()).ToArray() is var forms && forms.Count(fault => fault is null) == 1
                    ? [] : [$"{path} fits not exactly one kind: {string.Join("; ", forms)}"],
                _ => throw new NotSupportedException($"The validator does not know '{word}'."),
            };
            bool wrong = false;
            foreach (string fault in found)
            {
                wrong = true;
                yield return fault;
            }

            if (wrong && word == "type")
            {
                yield break;
            }
        }
    }

    private static bool Has(JsonNode? value, JsonNode types) =>
        (types is JsonArray several ? several.Select(type => type!.GetValue<string>()) : [types.GetValue<string>()]).Any(type => type switch
        {
            "null" => value is null,
            "object" => value is JsonObject,
            "array" => value is JsonArray,
            "string" => value?.GetValueKind() == System.Text.Json.JsonValueKind.String,
            "boolean" => value?.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False,
            "integer" => value is JsonValue number && number.TryGetValue(out int _),
            "number" => value?.GetValueKind() == System.Text.Json.JsonValueKind.Number,
            _ => throw new NotSupportedException(type),
        });
}
