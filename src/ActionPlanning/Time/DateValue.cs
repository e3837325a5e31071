namespace ActionPlanning.Time;

/// <summary>The meaning of a planning date: one term, a range of two, or one term with an open side. Two dates are equal when their values are.</summary>
/// <param name="Shape"><see cref="PlanDateKind.Range"/>, <see cref="PlanDateKind.From"/> and so on; for a single term its own kind.</param>
/// <param name="First">The only term, or the first of a range.</param>
/// <param name="Last">The same as <paramref name="First"/>, or the last term of a range. Both carry a year or neither does.</param>
internal readonly record struct DateValue(PlanDateKind Shape, DateTerm First, DateTerm Last)
{
    public bool HasYear => First.HasYear;

    public static DateValue Single(DateTerm term) => new(term.Kind, term, term);

    public static DateValue Open(PlanDateKind shape, DateTerm term) => new(shape, term, term);
}
