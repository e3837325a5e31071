namespace ActionPlanning.Validation.Gaps;

/// <summary>Nothing says how one will know that a track has succeeded.</summary>
internal sealed class NoCriterion() : GapRule("gap.no-criterion", new("Et spor har intet succeskriterium", "A track has no success criterion"), new("Skriv, hvordan man kan se, at sporet er lykkedes.", "Write how one will know that the track has succeeded."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (Track track in facts.Plan.Tracks)
        {
            bool answered = facts.Plan.Criteria.Any(criterion => criterion.Track == track.Id || facts.Plan.Goals.Any(goal => goal.Id == criterion.Goal && goal.Tracks.Contains(track.Id)));
            yield return new($"tracks[{track.Id}]", track.Id.Value, track.Id, answered, () => new($"Intet succeskriterium viser, om sporet «{track.Title}» er lykkedes.", $"No success criterion shows whether the track «{track.Title}» has succeeded."));
        }
    }
}
