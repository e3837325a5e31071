using ActionPlanning.Diagnostics;
using ActionPlanning.Validation;

namespace ActionPlanning.Tests.Validation;

/// <summary>Short ways to say what a validation finds.</summary>
internal static class Found
{
    public static ActionPlanBuilder Plan(int year = 2017) => new ActionPlanBuilder("plan", "Plan").InYear(year);

    public static IReadOnlyList<Diagnostic> In(ActionPlanBuilder plan, PlanCheckOptions? options = null) =>
        new PlanValidator().Validate(plan.Build(), new() { Checks = options ?? PlanCheckOptions.Default });

    public static IReadOnlyList<Diagnostic> All(string code, ActionPlanBuilder plan, PlanCheckOptions? options = null) =>
        [.. In(plan, options).Where(finding => finding.Code == code)];

    /// <summary>The one finding of a code.</summary>
    public static Diagnostic One(string code, ActionPlanBuilder plan, PlanCheckOptions? options = null) => Assert.Single(All(code, plan, options));

    public static void None(string code, ActionPlanBuilder plan, PlanCheckOptions? options = null) => Assert.Empty(All(code, plan, options));
}
