using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace ActionPlanning.Tests.Json;

/// <summary>Reads the XML documentation of the model, so that the schema explains a property in the words in which the model does.</summary>
internal sealed class ModelDocs
{
    private readonly Dictionary<string, XElement> members;

    public ModelDocs()
    {
        string path = Path.ChangeExtension(typeof(ActionPlan).Assembly.Location, ".xml");
        members = XDocument.Load(path).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);
    }

    public string? Of(Type type) => members.TryGetValue($"T:{type.FullName}", out XElement? member) ? FirstSentence(Text(member.Element("summary"))) : null;

    /// <summary>What a property is, from its summary or from the parameter of its record's constructor.</summary>
    public string? Of(Type type, string camelCaseName)
    {
        PropertyInfo? property = type.GetProperties().FirstOrDefault(candidate => JsonNamingPolicy.CamelCase.ConvertName(candidate.Name) == camelCaseName);
        if (property is null)
        {
            return null;
        }

        for (Type? declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            if (members.TryGetValue($"P:{declaring.FullName}.{property.Name}", out XElement? member))
            {
                return Text(member.Element("summary"));
            }

            if (members.TryGetValue($"T:{declaring.FullName}", out XElement? record) && record.Elements("param").FirstOrDefault(param => param.Attribute("name")!.Value == property.Name) is { } parameter)
            {
                return Text(parameter);
            }
        }

        return null;
    }

    private static string? Text(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        StringBuilder text = new();
        foreach (XNode node in element.DescendantNodes())
        {
            text.Append(node switch
            {
                XText plain => plain.Value,
                XElement see when see.Attribute("cref") is { } cref => JsonNamingPolicy.CamelCase.ConvertName(cref.Value[(cref.Value.LastIndexOf('.') + 1)..].Split(':')[^1]),
                _ => "",
            });
        }

        string line = string.Join(' ', text.ToString().Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        foreach (string prefix in new[] { "Gets a value indicating ", "Gets " })
        {
            line = line.StartsWith(prefix, StringComparison.Ordinal) ? line[prefix.Length..] : line;
        }

        line = line.Replace("null ", "left out ", StringComparison.Ordinal).Replace("Null ", "Left out ", StringComparison.Ordinal);
        return line.Length == 0 ? null : char.ToUpperInvariant(line[0]) + line[1..];
    }

    /// <summary>What follows the first sentence about a type speaks to programmers.</summary>
    private static string? FirstSentence(string? text) => text?.IndexOf(". ", StringComparison.Ordinal) is > 0 and int end ? text[..(end + 1)] : text;
}
