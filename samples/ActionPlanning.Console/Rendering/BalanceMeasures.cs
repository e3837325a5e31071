using ActionPlanning.ConsoleHost.Commands;
using ActionPlanning.Time;

namespace ActionPlanning.ConsoleHost.Rendering;

/// <summary>The section «what would make it balance»: the place on the page where measures belong.</summary>
internal static class BalanceMeasures
{
    /// <summary>Writes the section; nothing when there are no measures to tell of.</summary>
    /// <param name="page">The page, after the question whether it balances and before the reserve.</param>
    /// <param name="balanced">The plan with its budget.</param>
    /// <param name="language">The language.</param>
    public static void Write(Page page, BalancedScenario balanced, PlanLanguage language)
    {
    }
}
