namespace ActionPlanning.Json;

/// <summary>The codes of what can be wrong with a plan file as a file. They are stable; dates keep the codes of <see cref="Time.DateCodes"/>.</summary>
public static class JsonCodes
{
    /// <summary>The text is not JSON, or not valid UTF-8.</summary>
    public const string Syntax = "json.syntax";

    /// <summary>The file is larger than <see cref="PlanJsonOptions.MaximumBytes"/>.</summary>
    public const string TooLarge = "json.too-large";

    /// <summary>Lists and objects are nested deeper than <see cref="PlanJsonOptions.MaximumDepth"/>.</summary>
    public const string TooDeep = "json.too-deep";

    /// <summary>The file has more values, or a list more elements, than the options allow; or there are more faults than are listed.</summary>
    public const string TooMany = "json.too-many";

    /// <summary>A text or a property name is longer than <see cref="PlanJsonOptions.MaximumTextLength"/>.</summary>
    public const string TooLong = "json.too-long";

    /// <summary>An object has the same property twice.</summary>
    public const string DuplicateProperty = "json.duplicate-property";

    /// <summary>A property is not known, and is passed over. A warning: the plan can be read.</summary>
    public const string UnknownProperty = "json.unknown-property";

    /// <summary>A value is of another type than is expected there, such as a text for a number.</summary>
    public const string WrongType = "json.wrong-type";

    /// <summary>A text is none of the names that are allowed there.</summary>
    public const string UnknownValue = "json.unknown-value";

    /// <summary>A property that the object means nothing without is left out.</summary>
    public const string MissingProperty = "json.missing-property";

    /// <summary>A text is not an id.</summary>
    public const string BadId = "json.bad-id";

    /// <summary>A text is not a calendar day.</summary>
    public const string BadDay = "json.bad-day";

    /// <summary>A number is out of range, or the ends of a range are reversed.</summary>
    public const string OutOfRange = "json.out-of-range";

    /// <summary>The file is of a version that this library cannot read.</summary>
    public const string Version = "json.version";
}
