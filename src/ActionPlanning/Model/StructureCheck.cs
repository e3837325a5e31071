using ActionPlanning.Diagnostics;

namespace ActionPlanning;

/// <summary>Finds what keeps parts from making a sound plan: repeated ids, references to nothing, and circles. All in one pass.</summary>
internal static class StructureCheck
{
    /// <summary>Looking for what was meant costs time for every reference; a file that is wrong throughout must not make it cost minutes.</summary>
    private const int GreatestSuggestions = 25;

    /// <summary>A circle is listed with everything in it, and a dense graph has very many.</summary>
    private const int GreatestCircles = 100;

    public static IReadOnlyList<Diagnostic> Faults(ActionPlan plan)
    {
        List<Diagnostic> found = [];
        if (plan.Id.Value.Length == 0)
        {
            found.Add(StructureFaults.MissingId("id"));
        }

        HashSet<(PartKind, string, string)> declared = [];
        foreach ((PartKind kind, string scope, string id, string path) in PlanReferences.Declared(plan))
        {
            if (id.Length == 0)
            {
                found.Add(StructureFaults.MissingId(path));
            }
            else if (!declared.Add((kind, scope, id)))
            {
                found.Add(StructureFaults.DuplicateId(kind, id, path));
            }
        }

        // What a condition says has no id and may be said often; scenarios name it by its words.
        declared.UnionWith(plan.Scenarios.IsEmpty && plan.Measures.IsEmpty ? [] : plan.Conditions().SelectMany(condition => condition.Circumstances()).Select(text => (PartKind.Circumstance, "", text)));
        Dictionary<(PartKind, string), List<string>> known = declared.GroupBy(part => (part.Item1, part.Item2)).ToDictionary(group => group.Key, group => group.Select(part => part.Item3).ToList());
        int suggestions = 0;
        foreach (Reference reference in PlanReferences.Used(plan))
        {
            if (!declared.Contains((reference.Kind, reference.Scope, reference.Id)))
            {
                List<string>? candidates = suggestions++ < GreatestSuggestions ? known.GetValueOrDefault((reference.Kind, reference.Scope)) : null;
                found.Add(StructureFaults.UnknownReference(reference, candidates ?? []));
            }
        }

        found.AddRange(ChangeCheck.Obstacles(plan));
        found.AddRange(Circles.Of(
            plan.Links.Select(link => (link.From.Value, link.To.Value))
                .Concat(plan.Items.SelectMany(item => item.Condition.RequiredItems().Select(from => (from.Value, item.Id.Value))))
                .Concat(plan.NoticeRules.Select(rule => (rule.Notice.Value, rule.Meeting.Value))),
            circle => StructureFaults.Circle("links", circle, new("afhænger af hinanden i ring", "depend on each other in a circle"))).Take(GreatestCircles));
        found.AddRange(Circles.Of(
            plan.Items.Where(item => item.PartOf is not null).Select(item => (item.Id.Value, item.PartOf!.Value.Value)),
            circle => StructureFaults.Circle($"items[{circle[0]}].partOf", circle, new("er dele af hinanden i ring", "are parts of each other in a circle"))).Take(GreatestCircles));
        found.AddRange(Circles.Of(
            plan.Audiences.SelectMany(audience => audience.Parts.Select(part => (audience.Id.Value, part.Value))),
            circle => StructureFaults.Circle($"audiences[{circle[0]}].parts", circle, new("består af hinanden i ring", "consist of each other in a circle"))).Take(GreatestCircles));
        found.AddRange(Circles.Of(
            plan.Purposes.Where(purpose => purpose.PartOf is not null).Select(purpose => (purpose.Id.Value, purpose.PartOf!.Value.Value)),
            circle => StructureFaults.Circle($"purposes[{circle[0]}].partOf", circle, new("er dele af hinanden i ring", "are parts of each other in a circle"))).Take(GreatestCircles));
        found.AddRange(Circles.Of(
            plan.Goals.Where(goal => goal.PartOf is not null).Select(goal => (goal.Id.Value, goal.PartOf!.Value.Value)),
            circle => StructureFaults.Circle($"goals[{circle[0]}].partOf", circle, new("er dele af hinanden i ring", "are parts of each other in a circle"))).Take(GreatestCircles));
        return found;
    }
}
