using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>The number in a track's title is another than the number of times its item takes place.</summary>
internal sealed class CountDiffers() : PlanRule(new("plan.count-differs", Severity.Error, new("Antallet i sporets titel passer ikke med indholdet", "The number in the track's title differs from its content")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (Track track in facts.Plan.Tracks)
        {
            if (track.StatedCount is { } stated && facts.Item(track.StatedCountOf) is { } item && item.Times() is int times && times != stated)
            {
                yield return Report(
                    $"tracks[{track.Id}].statedCount",
                    track.Id.Value,
                    new(
                        $"Sporet «{track.Title}» lover {PlanText.Number(stated).Danish}, men {PlanFacts.Name(item).Danish} er planlagt {PlanText.Count(times, new("gang", "time"), new("gange", "times")).Danish}.",
                        $"The track «{track.Title}» promises {PlanText.Number(stated).English}, but {PlanFacts.Name(item).English} is planned {PlanText.Count(times, new("gang", "time"), new("gange", "times")).English}."),
                    new("Ret titlens tal eller antallet af gange.", "Correct the number in the title or the number of occurrences."),
                    item.Id.Value);
            }
        }
    }
}
