using ActionPlanning.Diagnostics;
using ActionPlanning.Scheduling;
using ActionPlanning.Scheduling.Reasons;
using ActionPlanning.Wording;
using NodaTime;

namespace ActionPlanning.Explanation;

/// <summary>Puts explanations into words, in Danish and English from the same facts. Every text is a whole sentence; titles are the plan's own.</summary>
public static class ExplanationText
{
    /// <summary>Puts a whole explanation into sentences: what the schedule does, why, what stands in the way, and what would help.</summary>
    /// <param name="plan">The plan that was explained.</param>
    /// <param name="explanation">The explanation.</param>
    /// <returns>The sentences, in the order in which they are read.</returns>
    public static PlanList<BilingualText> Lines(ActionPlan plan, ItemExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(explanation);
        List<BilingualText> lines = [Summary(plan, explanation)];
        lines.AddRange(explanation.Chain is { } chain ? Of(plan, chain) : []);
        lines.AddRange(explanation.TradeOffs.Select(tradeOff => TradeOffText.Of(plan, tradeOff, explanation.Item)));
        lines.AddRange(explanation.Obstacles.Select(obstacle => ObstacleText.Of(plan, obstacle, explanation.Item)));
        if (explanation.Resumption is { } resumption)
        {
            lines.Add(Of(plan, resumption));
        }

        lines.AddRange(explanation.Remedies.Select(remedy => Of(plan, remedy)));
        if (explanation is { Obstacles.IsEmpty: false, Remedies.IsEmpty: true, Resumption: null } && !explanation.Obstacles.All(obstacle => obstacle is OnStandBy or NothingToReckonFrom))
        {
            lines.Add(new("Ingen enkelt ændring, der blev prøvet, er nok.", "No single change that was tried is enough."));
        }

        return [.. lines];
    }

    /// <summary>Puts a chain into sentences, one for each step.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="chain">The chain.</param>
    /// <returns>The sentences, from where the count begins; the last one says what they add up to.</returns>
    public static PlanList<BilingualText> Of(ActionPlan plan, DateChain chain)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(chain);
        BilingualText days = PlanText.WorkingDayCount(chain.WorkingDays);
        return
        [
            .. chain.Steps.Select(step => ReasonText.Of(plan, step, chain.Item)),
            .. chain.Steps.Count > 1 ? [new BilingualText($"I alt {days.Danish}: {PlanText.Day(chain.Date).Danish}.", $"In all {days.English}: {PlanText.Day(chain.Date).English}.")] : Array.Empty<BilingualText>(),
        ];
    }

    /// <summary>Puts one step of a chain into a sentence.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="reason">The step.</param>
    /// <returns>The sentence.</returns>
    public static BilingualText Of(ActionPlan plan, StartReason reason)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(reason);
        return ReasonText.Of(plan, reason);
    }

    /// <summary>Puts what stands in an item's way into a sentence.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="obstacle">The obstacle.</param>
    /// <param name="about">The item that is spoken of, which is called «it»; null to call every item by its title.</param>
    /// <returns>The sentence.</returns>
    public static BilingualText Of(ActionPlan plan, Obstacle obstacle, ItemId? about = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(obstacle);
        return ObstacleText.Of(plan, obstacle, about);
    }

    /// <summary>Puts a change that helps into a sentence.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="remedy">The change, and what comes of it.</param>
    /// <returns>The sentence.</returns>
    public static BilingualText Of(ActionPlan plan, Remedy remedy)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(remedy);
        BilingualText change = ChangeWords.Of(plan, remedy.Change);
        BilingualText then = AsOutcome(remedy.Then, Then(plan, remedy.Then));
        int others = remedy.Moves.Select(move => move.Item).Distinct().Count(item => item != remedy.Then.Item);
        BilingualText moved = others == 0 ? BilingualText.Same("") : PlanText.Count(others, new("andet punkt flytter sig", "other item moves"), new("andre punkter flytter sig", "other items move"));
        return new(
            $"Det løses af{(change.Danish.StartsWith("at ", StringComparison.Ordinal) ? "," : "")} {change.Danish}: {then.Danish}{(others == 0 ? "" : $"; {moved.Danish}")}.",
            $"It is solved by {change.English}: {then.English}{(others == 0 ? "" : $"; {moved.English}")}.");
    }

    /// <summary>Puts a trade-off into a sentence.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="tradeOff">The trade-off.</param>
    /// <param name="about">The item that is spoken of, which is called «it»; null to call every item by its title.</param>
    /// <returns>The sentence.</returns>
    public static BilingualText Of(ActionPlan plan, TradeOff tradeOff, ItemId? about = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(tradeOff);
        return TradeOffText.Of(plan, tradeOff, about);
    }

    /// <summary>Puts a proposal to resume into a sentence.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="resumption">The proposal.</param>
    /// <returns>The sentence.</returns>
    public static BilingualText Of(ActionPlan plan, Resumption resumption)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(resumption);
        BilingualText week = Week(resumption.From);
        BilingualText because = ConditionText.Of(plan, resumption.Because);
        return new(
            $"Kan genoptages i {week.Danish}, fordi {because.Danish}, og der er plads uden at flytte andet ({PlanText.Window(new(resumption.From, resumption.Until)).Danish}).",
            $"Could resume in {week.English} because {because.English}, and there is room without moving anything ({PlanText.Window(new(resumption.From, resumption.Until)).English}).");
    }

    /// <summary>Puts a change of a plan into words that stand in the middle of a sentence, such as «14 timer mere om ugen hos «sekretariatet»».</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="change">The change.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(ActionPlan plan, PlanChange change)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(change);
        return ChangeWords.Of(plan, change);
    }

    /// <summary>The ISO week of a day, as people say it.</summary>
    internal static BilingualText Week(LocalDate day)
    {
        int week = NodaTime.Calendars.WeekYearRules.Iso.GetWeekOfWeekYear(day);
        int year = NodaTime.Calendars.WeekYearRules.Iso.GetWeekYear(day);
        return new(FormattableString.Invariant($"uge {week} {year}"), FormattableString.Invariant($"week {week} {year}"));
    }

    private static BilingualText Summary(ActionPlan plan, ItemExplanation explanation)
    {
        BilingualText then = Then(plan, explanation.Planned);
        string title = plan.Item(explanation.Item).Title;
        string tie = HasOwnSubject(explanation.Planned) ? ": " : " ";
        return new($"«{title}»{tie}{then.Danish}.", $"«{title}»{tie}{then.English}.");
    }

    /// <summary>What then becomes of an item, as the second half of a sentence about it.</summary>
    private static BilingualText AsOutcome(PlannedItem planned, BilingualText then)
    {
        if (HasOwnSubject(planned))
        {
            return new($"så gælder, at {then.Danish}", $"then {then.English}");
        }

        // After «så» the verb stands before its subject.
        string[] words = then.Danish.Split(' ', 2);
        return new($"så {words[0]} det {words[1]}", $"then it {then.English}");
    }

    /// <summary>Whether the words for what the schedule does are a sentence of their own rather than what an item does.</summary>
    private static bool HasOwnSubject(PlannedItem planned) =>
        planned is { IsPlaced: false, State: PlacementState.NothingLeft or PlacementState.PredecessorNotPlaced or PlacementState.NoRoom or PlacementState.NoOpenDay or PlacementState.WindowPassed };

    private static BilingualText Then(ActionPlan plan, PlannedItem planned)
    {
        if (!planned.IsPlaced)
        {
            return PlanVocabulary.Of(planned.State);
        }

        BilingualText days = planned.Spans is [var one] ? PlanText.Window(new(one.First, one.Last)) : PlanText.Days(planned.Days);
        BilingualText late = planned.LateBy > 0
            ? new($", {PlanText.WorkingDayCount(planned.LateBy).Danish} for sent", $", {PlanText.WorkingDayCount(planned.LateBy).English} late")
            : BilingualText.Same("");
        BilingualText provisional = planned.State == PlacementState.Provisional ? new(", hvis beslutningen bliver ja", ", if the decision is yes") : BilingualText.Same("");
        BilingualText verb = plan.Item(planned.Item) is Activity && planned.Spans.Count == 1 ? new("ligger", "lies") : new("finder sted", "takes place");
        return new($"{verb.Danish} {days.Danish}{late.Danish}{provisional.Danish}", $"{verb.English} {days.English}{late.English}{provisional.English}");
    }
}
