namespace ActionPlanning;

/// <summary>The codes of what can be wrong with the text of a change. They are stable; a date in it keeps the codes of <see cref="Time.DateCodes"/>.</summary>
public static class PlanChangeCodes
{
    /// <summary>The text is null, empty or white space.</summary>
    public const string Empty = "change.empty";

    /// <summary>The text is longer than <see cref="PlanChange.MaxTextLength"/>.</summary>
    public const string TooLong = "change.too-long";

    /// <summary>Something else is expected at the position, or nothing more.</summary>
    public const string Unexpected = "change.unexpected";

    /// <summary>The path names nothing that can be changed.</summary>
    public const string UnknownPath = "change.unknown-path";

    /// <summary>What stands for an id is not an id.</summary>
    public const string BadId = "change.bad-id";

    /// <summary>The operator is not one that this place has: a duration cannot be added to.</summary>
    public const string BadOperator = "change.bad-operator";

    /// <summary>A number is expected and there is none.</summary>
    public const string BadNumber = "change.bad-number";

    /// <summary>A number is beyond its limits, or a range is reversed.</summary>
    public const string OutOfRange = "change.out-of-range";

    /// <summary>A word is none of those that are allowed there.</summary>
    public const string UnknownValue = "change.unknown-value";

    /// <summary>A text in quotation marks is expected, does not end, or holds an escape that means nothing.</summary>
    public const string BadText = "change.bad-text";

    /// <summary>A date is not one single day with its year.</summary>
    public const string BadDay = "change.bad-day";
}
