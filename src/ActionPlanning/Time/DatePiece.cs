namespace ActionPlanning.Time;

/// <summary>A term as it was read, and where it stands.</summary>
internal struct DatePiece
{
    /// <summary>The term. A partial one lacks its month (the 21 of <c>21.-23. oktober</c>, the primo of <c>primo - medio juni</c>), or is a number whose unit follows (<c>1.-2. kvartal</c>).</summary>
    public DateTerm Term;

    /// <summary>The end of a range that is written as one: <c>2021/22</c>.</summary>
    public DateTerm Last;

    /// <summary>The first token.</summary>
    public int From;

    /// <summary>The token after the last one.</summary>
    public int To;

    /// <summary>Whether something is still missing.</summary>
    public bool IsPartial;

    /// <summary>Whether <see cref="Last"/> is there.</summary>
    public bool HasLast;

    /// <summary>Whether a day was written after its month, so that a bare number may follow: "October 21-23".</summary>
    public bool MonthFirst;
}
