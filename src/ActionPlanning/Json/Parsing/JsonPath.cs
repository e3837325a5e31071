using System.Globalization;
using System.Text;

namespace ActionPlanning.Json.Parsing;

/// <summary>Paths in the manner of JSONPath (RFC 9535): <c>$.items[3].when</c>, with <c>['odd name']</c> where a name is no plain word.</summary>
internal static class JsonPath
{
    private const int LongestName = 60;

    public static void Append(StringBuilder path, int index) => path.Append(CultureInfo.InvariantCulture, $"[{index}]");

    public static void Append(StringBuilder path, string name)
    {
        if (name.Length is > 0 and <= LongestName && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '$'))
        {
            path.Append('.').Append(name);
        }
        else
        {
            path.Append("['").Append(JsonFaults.Show(name).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)).Append("']");
        }
    }
}
