using static ActionPlanning.Diagnostics.Severity;

namespace ActionPlanning.Validation.Parts;

/// <summary>The faults that a part can have by itself.</summary>
internal static class PartFaults
{
    public static readonly CheckDescription BlankTitle = new("plan.blank-title", Error, new("En titel eller tekst mangler", "A title or text is missing"));
    public static readonly CheckDescription BlankReason = new("plan.blank-reason", Warning, new("Aflyst eller sat på stand-by uden grund", "Cancelled or on stand-by without a reason"));
    public static readonly CheckDescription NegativeNumber = new("plan.negative-number", Error, new("Et tal er negativt", "A number is negative"));
    public static readonly CheckDescription NegativeAmount = new("plan.negative-amount", Error, new("Et beløb er negativt", "An amount is negative"));
    public static readonly CheckDescription MoreFilledThanSeats = new("plan.more-filled-than-seats", Error, new("Flere pladser er besat, end der findes", "More seats are filled than there are"));
    public static readonly CheckDescription NoOccurrences = new("plan.no-occurrences", Error, new("Antallet af gange er under én", "The number of occurrences is below one"));
    public static readonly CheckDescription TooManyOccurrences = new("plan.too-many-occurrences", Error, new("Flere afholdelser er nævnt, end der skal være", "More occurrences are listed than there are to be"));
    public static readonly CheckDescription MinimumGap = new("plan.minimum-gap", Error, new("Afstanden mellem afholdelser er under én dag", "The gap between occurrences is below one day"));
    public static readonly CheckDescription MaximumPerWeek = new("plan.maximum-per-week", Error, new("Højst antal om ugen er under én", "The greatest number a week is below one"));
    public static readonly CheckDescription PriorityRank = new("plan.priority-rank", Error, new("En prioritet er under 1", "A priority is below 1"));
    public static readonly CheckDescription TargetOutOfRange = new("plan.target-out-of-range", Error, new("Et måltal kan ikke nås eller giver ikke mening", "A target cannot be reached or makes no sense"));
    public static readonly CheckDescription HalfMeasure = new("plan.half-measure", Warning, new("Et mål pr. gang uden optælling, eller omvendt", "A target for each occurrence without a count, or the other way round"));
    public static readonly CheckDescription EmptyCondition = new("plan.empty-condition", Error, new("En sammensat betingelse er tom", "A composite condition is empty"));
    public static readonly CheckDescription ReadingValues = new("plan.reading-values", Error, new("En aflæsning har ingen eller flere værdier", "A reading has no value or several"));
    public static readonly CheckDescription ShareOutOfRange = new("plan.share-out-of-range", Error, new("En andel er større end det hele", "A share is greater than the whole"));
    public static readonly CheckDescription UnknownOption = new("plan.unknown-option", Error, new("Den valgte mulighed var ikke til valg", "The chosen option was not on offer"));
    public static readonly CheckDescription DeferredTo = new("plan.deferred-to", Warning, new("Udsat til en dato uden at være udsat", "Deferred to a date without being deferred"));
    public static readonly CheckDescription GateWithoutOutcome = new("plan.gate-without-outcome", Warning, new("En beslutning er truffet uden udfald", "A decision was taken without an outcome"));
    public static readonly CheckDescription OpenOccurrences = new("plan.open-occurrences", Warning, new("Afsluttet, før alle gange er afholdt", "Completed before every occurrence was held"));
    public static readonly CheckDescription ElasticWithDuration = new("plan.elastic-with-duration", Warning, new("Både fast varighed og tempo efter kræfter", "Both a fixed duration and an elastic pace"));
    public static readonly CheckDescription NoTerms = new("plan.no-terms", Error, new("Et beregnet beløb har ingen led", "A calculated amount has no terms"));
    public static readonly CheckDescription FundingOrder = new("plan.funding-order", Warning, new("Finansieringens tilstande strider mod hinanden", "The states of a funding source contradict each other"));
    public static readonly CheckDescription NoticeDays = new("plan.notice-days", Error, new("Et varsel er under én dag", "A notice is below one day"));
    public static readonly CheckDescription RelatedToItself = new("plan.related-to-itself", Error, new("Et punkt er sat i forhold til sig selv", "An item is related to itself"));
    public static readonly CheckDescription StatusWithoutAdoption = new("plan.status-without-adoption", Warning, new("Planens status og vedtagelse passer ikke sammen", "The plan's status and adoption do not agree"));
    public static readonly CheckDescription DuplicateBaselineDate = new("plan.duplicate-baseline-date", Error, new("Et punkt har to datoer i samme basislinje", "An item has two dates in one baseline"));

    public static IReadOnlyList<CheckDescription> All { get; } =
    [
        BlankTitle, BlankReason, NegativeNumber, NegativeAmount, MoreFilledThanSeats, NoOccurrences, TooManyOccurrences, MinimumGap, MaximumPerWeek, PriorityRank,
        TargetOutOfRange, HalfMeasure, EmptyCondition, ReadingValues, ShareOutOfRange, UnknownOption, DeferredTo, GateWithoutOutcome, OpenOccurrences,
        ElasticWithDuration, NoTerms, FundingOrder, NoticeDays, RelatedToItself, StatusWithoutAdoption, DuplicateBaselineDate,
    ];
}
