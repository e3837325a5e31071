using ActionPlanning.Diagnostics;

namespace ActionPlanning.Reporting;

/// <summary>The headings of a report, for hosts that print it: what stands over the parts of a <see cref="PlanReport"/>, in both languages.</summary>
public static class PlanReportHeadings
{
    /// <summary>Gets the heading over when.</summary>
    public static BilingualText When { get; } = new("Hvornår", "When");

    /// <summary>Gets the heading over who.</summary>
    public static BilingualText Who { get; } = new("Hvem", "Who");

    /// <summary>Gets the heading over what.</summary>
    public static BilingualText What { get; } = new("Hvad", "What");

    /// <summary>Gets the heading over how something stands.</summary>
    public static BilingualText Standing { get; } = new("Status", "Status");

    /// <summary>Gets the word for who takes part.</summary>
    public static BilingualText Participants { get; } = new("Medvirker", "Taking part");

    /// <summary>Gets the word before the number of a track.</summary>
    public static BilingualText Track { get; } = new("Spor", "Track");

    /// <summary>Gets the words for a date that the plan does not give.</summary>
    public static BilingualText NoDate { get; } = new("ingen dato", "no date");

    /// <summary>Gets the word for anything else that the plan does not give.</summary>
    public static BilingualText Missing { get; } = PlanReportWords.Missing;

    /// <summary>Gets the heading over <see cref="PlanReport.Criteria"/>.</summary>
    public static BilingualText Criteria { get; } = new("Succeskriterier", "Success criteria");

    /// <summary>Gets the heading over <see cref="PlanReport.Budget"/>.</summary>
    public static BilingualText Budget { get; } = new("Budget", "Budget");

    /// <summary>Gets the heading over <see cref="PlanReport.Decisions"/>.</summary>
    public static BilingualText Decisions { get; } = new("Beslutninger", "Decisions");

    /// <summary>Gets the heading over <see cref="PlanReport.Conditions"/>.</summary>
    public static BilingualText Conditions { get; } = new("Betingelser og stand-by", "Conditions and stand-by");

    /// <summary>Gets the heading over <see cref="PlanReport.Duties"/>.</summary>
    public static BilingualText Duties { get; } = new("Orienteringer", "To be informed");

    /// <summary>Gets the heading over <see cref="PlanReport.Chain"/>.</summary>
    public static BilingualText Chain { get; } = new("Kritisk kæde", "Critical chain");

    /// <summary>Gets the heading over <see cref="PlanReport.Faults"/>.</summary>
    public static BilingualText Faults { get; } = new("Fejl", "Faults");

    /// <summary>Gets the heading over <see cref="PlanReport.Tensions"/>.</summary>
    public static BilingualText Tensions { get; } = new("Spændinger", "Tensions");

    /// <summary>Gets the heading over <see cref="PlanReport.Gaps"/>.</summary>
    public static BilingualText Gaps { get; } = new("Huller i planen", "Gaps in the plan");

    /// <summary>Gets the word before the time by which a criterion must be met.</summary>
    public static BilingualText Due { get; } = new("Senest", "Due");

    /// <summary>Gets the mark on a time that follows from an item rather than being stated.</summary>
    public static BilingualText Derived { get; } = new("udledt", "derived");

    /// <summary>Gets the word before what would have to be known.</summary>
    public static BilingualText Lacking { get; } = new("Det mangler", "What is missing");
}
