using ActionPlanning.Diagnostics;
using ActionPlanning.Explanation;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using ActionPlanning.Wording;
using NodaTime;

namespace ActionPlanning.Reporting;

/// <summary>The words that a timeline brings itself, in one language.</summary>
internal sealed class TimelineWords(PlanLanguage language)
{
    public string Tag => language == PlanLanguage.Danish ? "da" : "en";

    public string Window => In("vindue: en gang i disse dage", "window: some time in these days");

    public string FixedDay => In("fast dag", "fixed day");

    public string Proposed => In("foreslået", "proposed");

    public string Event => In("begivenhed: en dag", "event: one day");

    public string Gate => In("beslutning", "decision");

    public string Deadline => In("frist", "deadline");

    public string Dormant => In("aflyst, hviler eller venter", "cancelled, resting or waiting");

    public string Provisional => In("hvis beslutningen bliver ja", "if the decision is yes");

    public string Refused => In("får ingen plads", "has no place");

    public string Late => In("for sent", "too late");

    public string Load => In("timer, der er taget", "hours taken");

    public string LoadOngoing => In("heraf løbende arbejde", "of them by work that goes on");

    public string Capacity => In("timer, der er", "hours there are");

    public string Over => In("flere timer, end der er", "more hours than there are");

    public string Hours => In("Timer", "Hours");

    public string NothingTaken => In("ingen timer taget", "no hours taken");

    public string LateBy(int days) => In(new BilingualText($"– {PlanText.WorkingDayCount(days).Danish} for sent", $"– {PlanText.WorkingDayCount(days).English} late"));

    /// <summary>The fullest of the weeks, months or years: «uge 33 2021: 18 af 32 t».</summary>
    public string Peak(string when, decimal taken, decimal capacity) => $"{In("fyldest", "fullest")} {when}: {In(PlanScheduleWords.OfCapacity(taken, capacity))}";

    /// <summary>Why an item has no place: «– der er ikke timer nok … («Sekretariatet» har for få timer …)».</summary>
    public string NoPlace(PlanOutcome outcome, PlannedItem planned)
    {
        string state = In(PlanVocabulary.Of(planned.State));
        return PlanScheduleRows.Cause(outcome, planned) is { } cause ? $"– {state}: {In(cause)}" : $"– {state}";
    }

    public string Week => In("uge", "week");

    public string Today => In("set fra", "as of");

    public string WithoutDate => In("Uden dato", "Without a date");

    public string NothingDated => In("Intet i planen har en dato.", "Nothing in the plan has a date.");

    public string Title(string plan) => In($"Tidslinje: {plan}", $"Timeline: {plan}");

    public string More(int count) => In($"… og {count} til, som ikke er tegnet", $"… and {count} more that are not drawn");

    public string Quarter(int quarter) => In($"{quarter}. kv.", $"Q{quarter}");

    public string Month(int month, bool whole)
    {
        string name = language == PlanLanguage.Danish ? DateWords.DanishMonth(month) : DateWords.EnglishMonth(month);
        return whole ? name : name[..3];
    }

    public string Day(LocalDate day) => In(PlanText.Day(day));

    public string Days(DateWindow days) => In(PlanText.Window(days));

    public string OutsideTracks => In("Uden for sporene", "Outside the tracks");

    public string State(ItemState state) => In(PlanVocabulary.Of(state));

    public string State(PlacementState state) => In(PlanVocabulary.Of(state));

    public string Kind(PlanItem item) => In(PlanVocabulary.Kind(item));

    public string Summary(int dated, int undated, DateWindow span) =>
        In($"{dated} med dato, {undated} uden. Aksen: {Days(span)}.", $"{dated} with a date, {undated} without. Axis: {Days(span)}.");

    private string In(BilingualText text) => text.In(language);

    private string In(string danish, string english) => language == PlanLanguage.Danish ? danish : english;
}
