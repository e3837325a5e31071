namespace ActionPlanning.Validation;

/// <summary>The thresholds of the plan-quality checks, and the checks that are turned off.</summary>
public sealed record PlanCheckOptions
{
    /// <summary>Gets the defaults.</summary>
    public static PlanCheckOptions Default { get; } = new();

    /// <summary>Gets the codes that are not reported, such as <c>check.few-event-days</c>. Only checks and gaps can be turned off: faults stay. Default: none.</summary>
    public PlanList<string> Disabled { get; init; }

    /// <summary>Gets the least number of working days between the last day of an input and the first day of its use (<c>check.input-tight</c>). Default: 10.</summary>
    public int InputWorkingDays { get; init; } = 10;

    /// <summary>Gets the number of candidate days at and below which an event is said to have few when holidays take some of them (<c>check.few-event-days</c>). Default: 6.</summary>
    public int FewEventDays { get; init; } = 6;

    /// <summary>Gets the least number of items that a steering body must also be responsible for before it is remarked on (<c>check.steers-and-carries-out</c>). Default: 1.</summary>
    public int OwnedBySteering { get; init; } = 1;

    /// <summary>Gets the longest time in calendar days from the end of enrolment to the first use of those who enrolled (<c>check.wait-after-enrolment</c>). Default: 28.</summary>
    public int EnrolmentWaitDays { get; init; } = 28;

    /// <summary>Gets the number of places in which a role must appear before unknown hours are remarked on (<c>check.role-load-unknown</c>). Default: 5.</summary>
    public int RolePlaces { get; init; } = 5;

    /// <summary>Gets the least number of calendar days from a decision to what depends on it (<c>check.decision-close-to-use</c>). Default: 42.</summary>
    public int DecisionLeadDays { get; init; } = 42;

    /// <summary>Gets the least number of calendar days from the plan's adoption to its main event (<c>check.adopted-late</c>). Default: 182, half a year.</summary>
    public int AdoptionLeadDays { get; init; } = 182;

    /// <summary>Gets the number of items that must draw on a reduced resource at the same time before it is remarked on (<c>check.contested-resource</c>). Default: 3.</summary>
    public int ContestingItems { get; init; } = 3;
}
