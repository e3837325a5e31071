namespace ActionPlanning;

/// <summary>Lists the ids that an item refers to.</summary>
internal static class ItemReferences
{
    public static void Collect(PlanItem item, PlanReferences.Collector to)
    {
        string path = $"items[{item.Id}]";
        to.Track($"{path}.track", item.Track);
        to.Item($"{path}.partOf", item.PartOf);
        foreach (DateMention mention in item.Mentions)
        {
            to.Item($"{path}.mentions[{mention.Item}].item", mention.Item);
        }

        to.Party($"{path}.owner", item.Owner);
        to.Condition($"{path}.condition", item.Condition);
        State($"{path}.state", item.State, to);
        to.Decision($"{path}.priority.decision", item.Priority?.Decision);
        foreach (Participation part in item.Participants)
        {
            to.Party($"{path}.participants[{part.Party}].party", part.Party);
            to.Quotes($"{path}.participants[{part.Party}].quotes", part.Quotes);
        }

        to.Audience($"{path}.audience", item.Audience);
        foreach (Effort part in item.Effort)
        {
            to.Add($"{path}.effort[{part.Resource}].resource", PartKind.Resource, part.Resource.Value);
        }

        foreach (Deliverable part in item.Deliverables)
        {
            to.Party($"{path}.deliverables[{part.Id}].recipient", part.Recipient);
            to.Item($"{path}.deliverables[{part.Id}].neededBy", part.NeededBy);
            to.Quotes($"{path}.deliverables[{part.Id}].quotes", part.Quotes);
        }

        to.Item($"{path}.serves.item", item.Serves?.Item);
        to.Add($"{path}.edition.series", PartKind.Series, item.Edition?.Series.Value);
        to.Item($"{path}.edition.carriesOverFrom", item.Edition?.CarriesOverFrom);
        to.Party($"{path}.initiatedBy", item.InitiatedBy);
        to.Parties($"{path}.onBehalfOf", item.OnBehalfOf);
        to.Quotes($"{path}.quotes", item.Quotes);
        switch (item)
        {
            case Activity activity:
                Occurrences(path, activity.Occurrences, to);
                break;
            case PlanEvent planEvent:
                Occurrences(path, planEvent.Occurrences, to);
                to.Readings($"{path}.results", planEvent.Results);
                break;
            case Deadline deadline:
                to.Items($"{path}.limits", deadline.Limits);
                break;
            case Gate gate:
                to.Party($"{path}.body", gate.Body);
                for (int i = 0; i < gate.Inputs.Count; i++)
                {
                    to.Item($"{path}.inputs[{i}].from", gate.Inputs[i].From);
                }

                to.Items($"{path}.decides", gate.Decides);
                to.Decision($"{path}.outcome.decision", gate.Outcome?.Decision);
                break;
        }
    }

    private static void State(string path, ItemState state, PlanReferences.Collector to)
    {
        switch (state)
        {
            case Cancelled cancelled:
                to.Decision($"{path}.decision", cancelled.Decision);
                break;
            case StandBy standBy:
                to.Condition($"{path}.resumeWhen", standBy.ResumeWhen);
                break;
        }
    }

    private static void Occurrences(string path, Occurrences? occurrences, PlanReferences.Collector to)
    {
        if (occurrences is null)
        {
            return;
        }

        to.AreaSet($"{path}.occurrences.covers", occurrences.Covers);
        foreach (Occurrence part in occurrences.Known)
        {
            string place = $"{path}.occurrences[{part.Id}]";
            foreach (AreaId area in part.Areas)
            {
                to.Add($"{place}.areas", PartKind.Area, area.Value, occurrences.Covers?.Value ?? "");
            }

            to.Audience($"{place}.audience", part.Audience);
            to.Condition($"{place}.condition", part.Condition);
            State($"{place}.state", part.State, to);
            to.Readings($"{place}.results", part.Results);
        }
    }
}
