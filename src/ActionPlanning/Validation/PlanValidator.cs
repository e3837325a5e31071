using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Validation.Contradictions;
using ActionPlanning.Validation.Parts;
using ActionPlanning.Windows;

namespace ActionPlanning.Validation;

/// <summary>Finds what is wrong, what is missing and what is likely to go wrong in a plan, all in one pass. Stateless, for any number of threads.</summary>
/// <remarks>
/// Errors and warnings of the families <c>plan</c>, <c>calendar</c> and <c>date</c> are faults; <c>gap</c> remarks name what the plan does not say; <c>check</c> warnings and
/// remarks name tensions between statements that may each be right. Nothing here rejects a plan.
/// </remarks>
public sealed class PlanValidator
{
    private readonly HolidayProviders holidays;

    /// <summary>Initializes a new instance of the <see cref="PlanValidator"/> class.</summary>
    /// <param name="holidays">The countries whose public holidays are known; null for <see cref="HolidayProviders.Default"/>, which knows Denmark.</param>
    public PlanValidator(HolidayProviders? holidays = null) => this.holidays = holidays ?? HolidayProviders.Default;

    /// <summary>Checks a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">What to look for; null for <see cref="PlanValidationOptions.Default"/>.</param>
    /// <returns>The findings: the gravest first, then in the order of the plan. Empty when there is nothing to say.</returns>
    public IReadOnlyList<Diagnostic> Validate(ActionPlan plan, PlanValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Validate(PlanWindows.Of(plan, holidays), options);
    }

    /// <summary>Checks a plan whose dates are resolved already.</summary>
    /// <param name="windows">The plan's dates.</param>
    /// <param name="options">What to look for; null for <see cref="PlanValidationOptions.Default"/>.</param>
    /// <returns>The findings, as of <see cref="Validate(ActionPlan, PlanValidationOptions)"/>.</returns>
    internal static IReadOnlyList<Diagnostic> Validate(PlanWindows windows, PlanValidationOptions? options = null)
    {
        options ??= PlanValidationOptions.Default;
        PlanFacts facts = new(windows, options.Checks);
        IEnumerable<Diagnostic> findings = Faults(facts);
        if (options.IncludeGaps)
        {
            findings = findings.Concat(Found(PlanRules.Gaps, facts));
        }

        if (options.IncludeChecks)
        {
            findings = findings.Concat(Found(PlanRules.Checks, facts));
        }

        return new DiagnosticOrder(windows.Plan).Sort(findings);
    }

    /// <summary>Checks parts that may not make a sound plan: the faults of structure, and every other fault that can be told all the same.</summary>
    /// <param name="draft">The parts as they were put together.</param>
    /// <returns>The faults, in the same order as those of a sound plan. Gaps and checks are left for a sound plan.</returns>
    internal IReadOnlyList<Diagnostic> ValidateDraft(ActionPlan draft) =>
        new DiagnosticOrder(draft).Sort(StructureCheck.Faults(draft).Concat(Faults(new(PlanWindows.Of(draft, holidays), PlanCheckOptions.Default))));

    private static IEnumerable<Diagnostic> Faults(PlanFacts facts) =>
        facts.Windows.Faults
            .Concat(UnresolvedDates.Find(facts))
            .Concat(PartValidation.Find(facts.Plan))
            .Concat(PlanRules.Contradictions.SelectMany(rule => rule.Find(facts)));

    private static IEnumerable<Diagnostic> Found(IEnumerable<PlanRule> rules, PlanFacts facts) =>
        rules.Where(rule => !facts.Options.Disabled.Contains(rule.Description.Code)).SelectMany(rule => rule.Find(facts));
}
