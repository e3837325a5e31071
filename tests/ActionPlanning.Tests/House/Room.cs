namespace ActionPlanning.Tests.House;

/// <summary>The rooms of the library and which of the others each may use: the arrows of the house plan.</summary>
internal static class Room
{
    public const string Model = "Model";
    public const string FrontDoor = "FrontDoor";

    /// <summary>The types of the root namespace that stand on top of the rooms; all its other types are the model's nouns.</summary>
    private static readonly string[] FrontDoorTypes = [nameof(ActionPlanner), nameof(PlanOutcome), nameof(PlanningOptions), nameof(PlanReleases), nameof(PlanMoney), nameof(PlanLoop), nameof(PlanBalancer), nameof(PlanReconciler), nameof(PlanReplanner), nameof(PlanAgreement), nameof(PlanBalance), nameof(BalancedPlan), nameof(TakenMeasure), nameof(BalanceReach), nameof(BalanceOptions), nameof(PlanExplainer), nameof(RemedySearch), nameof(StaleOutcomeException), nameof(ActionPlanningServiceCollectionExtensions)];

    public static IReadOnlyDictionary<string, string[]> Arrows { get; } = new Dictionary<string, string[]>
    {
        ["Time"] = [],
        ["Amounts"] = [],
        ["Engines"] = [],
        ["Diagnostics"] = ["Time"],
        ["Wording"] = ["Time", "Amounts", "Diagnostics"],
        [Model] = ["Time", "Amounts", "Diagnostics"],
        ["Windows"] = [Model, "Time", "Diagnostics"],
        ["Scheduling"] = [Model, "Time", "Amounts", "Diagnostics", "Windows", "Engines"],
        ["Prioritisation"] = [Model, "Time", "Amounts", "Diagnostics", "Wording", "Windows", "Engines"],
        ["Budgeting"] = [Model, "Time", "Amounts", "Diagnostics", "Windows", "Engines"],
        ["Criteria"] = [Model, "Time", "Amounts", "Diagnostics", "Wording", "Windows", "Engines"],
        ["Governance"] = [Model, "Time", "Amounts", "Diagnostics", "Windows", "Budgeting"],
        ["Simulation"] = [Model, "Time", "Amounts", "Diagnostics", "Wording", "Windows", "Engines", "Scheduling", "Budgeting", "Criteria", "Governance", "Json"],
        ["Explanation"] = [Model, "Time", "Amounts", "Diagnostics", "Wording", "Windows", "Engines", "Scheduling", "Budgeting", "Criteria", "Governance"],
        ["Validation"] = [Model, "Time", "Amounts", "Diagnostics", "Wording", "Windows", "Engines"],
        ["Json"] = [Model, "Time", "Amounts", "Diagnostics"],
        [FrontDoor] = [Model, "Time", "Amounts", "Diagnostics", "Wording", "Windows", "Engines", "Scheduling", "Budgeting", "Prioritisation", "Criteria", "Governance", "Validation", "Json", "Explanation", "Simulation"],
        ["Reporting"] = [Model, "Time", "Amounts", "Diagnostics", "Wording", "Windows", "Engines", "Scheduling", "Budgeting", "Prioritisation", "Criteria", "Governance", "Validation", "Json", "Explanation", "Simulation", FrontDoor],
    };

    /// <summary>The room of a type of the library; null for a type of somebody else.</summary>
    public static string? Of(Type type)
    {
        Type outermost = type;
        while (outermost.DeclaringType is { } declaring)
        {
            outermost = declaring;
        }

        if (outermost.Assembly != typeof(ActionPlan).Assembly)
        {
            return null;
        }

        string[] parts = (outermost.Namespace ?? "").Split('.');
        return parts switch
        {
            ["ActionPlanning", var room, ..] => room,
            ["ActionPlanning"] => FrontDoorTypes.Contains(outermost.Name) ? FrontDoor : Model,
            _ => null,
        };
    }
}
