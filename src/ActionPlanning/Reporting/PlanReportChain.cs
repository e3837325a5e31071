using ActionPlanning.Diagnostics;
using ActionPlanning.Explanation;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using ActionPlanning.Wording;

namespace ActionPlanning.Reporting;

/// <summary>The chain of items with the least float: what moves one of them moves the rest, or breaks a limit.</summary>
/// <param name="Slack">The float that they share, in words.</param>
/// <param name="IsImpossible">Whether the chain's dates and dependencies cannot all hold.</param>
/// <param name="Note">That durations were assumed, in words; null when none was.</param>
/// <param name="Steps">The steps, first to last.</param>
public sealed record PlanReportChain(string Slack, bool IsImpossible, string? Note, PlanList<PlanReportStep> Steps)
{
    internal static PlanReportChain? Of(PlanOutcome outcome, PlanLanguage language)
    {
        PlanList<ChainLink> chain = outcome.Envelope.CriticalChain;
        if (chain.Count < 2)
        {
            return null;
        }

        ItemEnvelope[] envelopes = [.. chain.Select(link => outcome.Envelope.TryGet(link.Item, out ItemEnvelope? envelope) ? envelope : null).OfType<ItemEnvelope>()];
        int least = envelopes.Min(envelope => envelope.TotalFloat);
        BilingualText days = PlanText.WorkingDayCount(Math.Abs(least));
        BilingualText text = least < 0 ? new($"der mangler {days.Danish}", $"{days.English} too few")
            : least == 0 ? new("intet spillerum", "no float")
            : new($"spillerum {days.Danish}", $"float {days.English}");
        int assumed = envelopes.Count(envelope => envelope.DurationAssumed);
        BilingualText? note = assumed == 0 ? null : new(
            $"{PlanText.Number(assumed).Danish} af {PlanText.Number(chain.Count).Danish} har ingen varighed i planen og er regnet som én arbejdsdag",
            $"{PlanText.Number(assumed).English} of {PlanText.Number(chain.Count).English} have no duration in the plan and count as one working day");
        return new(text.In(language), least < 0, note?.In(language), [.. chain.Select(link => Step(outcome, link, language))]);
    }

    private static PlanReportStep Step(PlanOutcome outcome, ChainLink link, PlanLanguage language)
    {
        PlanItem item = outcome.Plan.Item(link.Item);
        string? days = outcome.Envelope.TryGet(link.Item, out ItemEnvelope? envelope) && envelope.EarliestStart <= envelope.LatestFinish
            ? PlanText.Window(new(envelope.EarliestStart, envelope.LatestFinish)).In(language)
            : null;
        return new(link.Item, item.Title, item.When?.Text, days, link.Through?.Wording, link.Through is { } through ? PlanVocabulary.Of(through.Origin).In(language) : null);
    }
}

/// <summary>A step of a chain.</summary>
/// <param name="Item">The item.</param>
/// <param name="Title">Its title as written.</param>
/// <param name="When">When, in the author's words; null when the plan does not say.</param>
/// <param name="Days">From its earliest to its latest day; null when there is no room between.</param>
/// <param name="Wording">The words that tie it to the step before; null when there are none.</param>
/// <param name="Through">What ties it to the step before; null when nothing in the plan does.</param>
public sealed record PlanReportStep(ItemId Item, string Title, string? When, string? Days, string? Wording, string? Through);
