namespace ActionPlanning.Time;

/// <summary>Days on which nothing is done besides weekends and holidays: the office is shut, a person is on leave.</summary>
/// <param name="Window">The days, both ends included; a side may be open.</param>
/// <param name="Reason">Why, in the author's words.</param>
public sealed record Closure(DateWindow Window, string Reason);
