using ActionPlanning.Diagnostics;
using ActionPlanning.Validation.Parts;
using ActionPlanning.Windows;

namespace ActionPlanning.Validation;

/// <summary>Every code that a check of a plan can report, with its severity and its title: the families <c>structure</c>, <c>calendar</c>, <c>plan</c>, <c>gap</c> and <c>check</c>.</summary>
/// <remarks>Codes keep their meaning over versions. What is wrong with the words of a date is told by the <c>date</c> family, which belongs to dates wherever they are read.</remarks>
public static class CheckCatalogue
{
    private static readonly Dictionary<string, CheckDescription> ByCode;

    static CheckCatalogue()
    {
        All =
        [
            new(StructureFaults.MissingIdCode, Severity.Error, new("Et id mangler", "An id is missing")),
            new(StructureFaults.DuplicateIdCode, Severity.Error, new("Et id bruges flere gange", "An id is used more than once")),
            new(StructureFaults.UnknownReferenceCode, Severity.Error, new("En henvisning peger ikke på noget", "A reference points at nothing")),
            new(StructureFaults.CircleCode, Severity.Error, new("Noget afhænger af sig selv i ring", "Something depends on itself in a circle")),
            new(StructureFaults.ImpossibleChangeCode, Severity.Error, new("En ændring kan ikke foretages", "A change cannot be made")),
            new(CalendarReader.NoWorkDaysCode, Severity.Error, new("Kalenderen har ingen arbejdsdage", "The calendar has no working days")),
            new(CalendarReader.UnknownCountryCode, Severity.Warning, new("Landets helligdage kendes ikke", "The country's holidays are not known")),
            new(CalendarReader.OutsideCoverageCode, Severity.Warning, new("Planen rækker ud over de år, hvis helligdage kendes", "The plan reaches outside the years whose holidays are known")),
            .. PartFaults.All,
            .. PlanRules.Contradictions.Select(rule => rule.Description),
            .. PlanRules.Gaps.Select(rule => rule.Description),
            .. PlanRules.Checks.Select(rule => rule.Description),
        ];
        ByCode = All.ToDictionary(description => description.Code);
    }

    /// <summary>Gets every description, family by family.</summary>
    public static IReadOnlyList<CheckDescription> All { get; }

    /// <summary>Looks for a code.</summary>
    /// <param name="code">The code, such as <c>gap.no-owner</c>.</param>
    /// <returns>Its description; null when the code is of another family or unknown.</returns>
    public static CheckDescription? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return ByCode.GetValueOrDefault(code);
    }
}
