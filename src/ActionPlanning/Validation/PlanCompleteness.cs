using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Validation.Gaps;
using ActionPlanning.Windows;

namespace ActionPlanning.Validation;

/// <summary>How much of what a plan should say it says, and which gaps hold back most.</summary>
public sealed class PlanCompleteness
{
    private PlanCompleteness(IReadOnlyList<TrackCompleteness> tracks, TrackCompleteness whole, IReadOnlyList<Diagnostic> gaps)
    {
        Tracks = tracks;
        Whole = whole;
        Gaps = gaps;
    }

    /// <summary>Gets the answers track by track, in the plan's order, and last those that belong to no track.</summary>
    public IReadOnlyList<TrackCompleteness> Tracks { get; }

    /// <summary>Gets the answers of the plan as a whole.</summary>
    public TrackCompleteness Whole { get; }

    /// <summary>Gets the gaps, those first on which most hangs; <see cref="Diagnostic.Related"/> names what hangs on each.</summary>
    public IReadOnlyList<Diagnostic> Gaps { get; }

    /// <summary>Counts the answers of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">Which gaps are turned off; null for <see cref="PlanCheckOptions.Default"/>.</param>
    /// <param name="holidays">The countries whose public holidays are known; null for <see cref="HolidayProviders.Default"/>.</param>
    /// <returns>The completeness.</returns>
    public static PlanCompleteness Of(ActionPlan plan, PlanCheckOptions? options = null, HolidayProviders? holidays = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        PlanFacts facts = new(PlanWindows.Of(plan, holidays), options ?? PlanCheckOptions.Default);
        (GapRule Rule, Question Question)[] asked =
        [
            .. PlanRules.Gaps
                .Where(rule => !facts.Options.Disabled.Contains(rule.Description.Code))
                .SelectMany(rule => rule.Ask(facts).Select(question => (rule, question))),
        ];
        TrackCompleteness Count(TrackId? track, IEnumerable<(GapRule Rule, Question Question)> of)
        {
            List<(GapRule Rule, Question Question)> list = [.. of];
            return new(track, list.Count, list.Count(one => one.Question.Answered));
        }

        TrackCompleteness[] tracks =
        [
            .. plan.Tracks.Select(track => Count(track.Id, asked.Where(one => one.Question.Track == track.Id))),
            Count(null, asked.Where(one => one.Question.Track is null)),
        ];
        Diagnostic[] gaps =
        [
            .. new DiagnosticOrder(plan)
                .Sort(asked.Where(one => !one.Question.Answered).Select(one => one.Rule.Gap(one.Question)))
                .OrderByDescending(gap => gap.Related.Count),
        ];
        return new(tracks, Count(null, asked), gaps);
    }
}

/// <summary>How many questions a track answers.</summary>
/// <param name="Track">The track; null for what belongs to none, and for the plan as a whole.</param>
/// <param name="Asked">The number of questions.</param>
/// <param name="Answered">The number that the plan answers.</param>
public sealed record TrackCompleteness(TrackId? Track, int Asked, int Answered)
{
    /// <summary>Gets the share answered, from 0 to 1; null when nothing is asked, which is not the same as everything answered.</summary>
    public decimal? Share => Asked == 0 ? null : (decimal)Answered / Asked;

    /// <summary>Prints the fraction, such as <c>7/12</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Answered}/{Asked}");
}
