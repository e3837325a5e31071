namespace ActionPlanning.Time;

/// <summary>What is wrong with a value, before it is put into words: the parser knows where the term stands, the resolver does not.</summary>
internal readonly record struct DateProblem(string? Code, DateTerm Term, bool OnLast)
{
    public static DateProblem None => default;

    public bool IsNone => Code is null;
}
