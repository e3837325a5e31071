using ActionPlanning.Criteria;
using ActionPlanning.Diagnostics;
using ActionPlanning.Governance;
using Spectre.Console;

namespace ActionPlanning.ConsoleHost.Rendering;

/// <summary>The few colours, by meaning. Green is for what is done or certain, never for what is only not known to be wrong.</summary>
internal static class Tone
{
    public static readonly Style Title = new(decoration: Decoration.Bold);
    public static readonly Style Heading = new(Color.Teal, decoration: Decoration.Bold);
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Quiet = new(Color.Grey);
    public static readonly Style Good = new(Color.Green);
    public static readonly Style Open = new(Color.Olive);
    public static readonly Style Bad = new(Color.Maroon);

    public static Style Of(ItemStanding standing) => standing switch
    {
        ItemStanding.Completed => Good,
        ItemStanding.Blocked => Bad,
        ItemStanding.Cancelled => Quiet,
        ItemStanding.Planned or ItemStanding.InProgress => Style.Plain,
        _ => Open,
    };

    public static Style Of(CriterionState state) => state switch
    {
        CriterionState.Met => Good,
        CriterionState.Missed => Bad,
        CriterionState.Followed => Quiet,
        _ => Open,
    };

    public static Style Of(Answer answer) => answer switch { Answer.Yes => Good, Answer.No => Bad, _ => Open };

    public static Style Of(Severity severity) => severity switch { Severity.Error => Bad, Severity.Warning => Open, _ => Quiet };
}
