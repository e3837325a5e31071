namespace ActionPlanning.Scheduling;

/// <summary>Lists what waits for what in a plan: its links, the conditions that name a gate or an item, and its rules of notice.</summary>
public static class PlanDependencies
{
    /// <summary>Lists the dependencies in the plan's order: links, then conditions, then rules of notice.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The dependencies.</returns>
    public static IReadOnlyList<PlanDependency> Of(ActionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return
        [
            .. plan.Links.Select(link => new PlanDependency(link.From, link.To, link.Kind, link.Lag, LinkOrigin.Link, link.Wording)),
            .. plan.Items.SelectMany(item => item.Condition.RequiredItems().Select(from => new PlanDependency(from, item.Id, LinkKind.FinishToStart, default, LinkOrigin.Condition, null))),
            .. plan.NoticeRules.Select(rule => new PlanDependency(rule.Notice, rule.Meeting, LinkKind.StartToStart, new(rule.MinimumDays, rule.Unit), LinkOrigin.Notice, null)),
        ];
    }
}
