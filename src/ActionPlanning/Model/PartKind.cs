using ActionPlanning.Diagnostics;

namespace ActionPlanning;

/// <summary>The kinds of parts that can be referred to, each with its name in the two languages.</summary>
internal enum PartKind
{
    Source,
    Party,
    Audience,
    AreaSet,
    Area,
    Resource,
    Purpose,
    Goal,
    EffectGoal,
    Criterion,
    Indicator,
    Metric,
    Track,
    Series,
    Item,
    Occurrence,
    Deliverable,
    Flow,
    BudgetLine,
    Funding,
    Decision,
    Duty,
    Assumption,
    Risk,
    Baseline,
    Scenario,
    Measure,
    Circumstance,
}

/// <summary>Names of the kinds of parts.</summary>
internal static class PartKinds
{
    public static BilingualText Name(this PartKind kind) => kind switch
    {
        PartKind.Source => new("kilde", "source"),
        PartKind.Party => new("part", "party"),
        PartKind.Audience => new("målgruppe", "audience"),
        PartKind.AreaSet => new("områdesæt", "set of areas"),
        PartKind.Area => new("område", "area"),
        PartKind.Resource => new("ressource", "resource"),
        PartKind.Purpose => new("formål", "purpose"),
        PartKind.Goal => new("mål", "goal"),
        PartKind.EffectGoal => new("effektmål", "effect goal"),
        PartKind.Criterion => new("succeskriterium", "success criterion"),
        PartKind.Indicator => new("indikator", "indicator"),
        PartKind.Metric => new("måltal", "metric"),
        PartKind.Track => new("spor", "track"),
        PartKind.Series => new("serie", "series"),
        PartKind.Item => new("punkt", "item"),
        PartKind.Occurrence => new("afholdelse", "occurrence"),
        PartKind.Deliverable => new("leverance", "deliverable"),
        PartKind.Flow => new("strøm", "flow"),
        PartKind.BudgetLine => new("budgetlinje", "budget line"),
        PartKind.Funding => new("finansiering", "funding source"),
        PartKind.Decision => new("beslutning", "decision"),
        PartKind.Duty => new("orienteringspligt", "duty to inform"),
        PartKind.Assumption => new("antagelse", "assumption"),
        PartKind.Risk => new("risiko", "risk"),
        PartKind.Baseline => new("basislinje", "baseline"),
        PartKind.Scenario => new("scenarie", "scenario"),
        PartKind.Measure => new("tiltag", "measure"),
        PartKind.Circumstance => new("omstændighed", "circumstance"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
