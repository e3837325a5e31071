using ActionPlanning.Criteria;
using ActionPlanning.Diagnostics;
using ActionPlanning.Governance;

namespace ActionPlanning.Explanation;

/// <summary>
/// The one word, in Danish and in English, for everything a reader of a plan meets: kinds, states, verdicts, reasons. All reports and hosts take their words
/// from here, so that the same thing is called the same everywhere.
/// </summary>
/// <remarks>
/// Words are lower case and stand in the middle of a sentence as they are. No word is greener than what it names: «undetermined» is never «not yet met».
/// Every method throws <see cref="ArgumentOutOfRangeException"/> for a value that is not a named one.
/// </remarks>
public static partial class PlanVocabulary
{
    /// <summary>Names the kind of an item.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public static BilingualText Kind(PlanItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item switch
        {
            Activity => new("aktivitet", "activity"),
            PlanEvent => new("begivenhed", "event"),
            Deadline => new("frist", "deadline"),
            Gate => new("beslutning", "decision"),
            _ => throw Unknown(item.GetType().Name),
        };
    }

    /// <summary>Names how far an item has come.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    public static BilingualText Of(ItemState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state switch
        {
            Planned => new("planlagt", "planned"),
            InProgress => new("i gang", "in progress"),
            Completed => new("gennemført", "completed"),
            Cancelled => new("aflyst", "cancelled"),
            StandBy => new("på stand-by", "on stand-by"),
            _ => throw Unknown(state.GetType().Name),
        };
    }

    /// <summary>Names how an item stands.</summary>
    /// <param name="standing">The standing.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(ItemStanding standing) => standing switch
    {
        ItemStanding.Planned => new("planlagt", "planned"),
        ItemStanding.InProgress => new("i gang", "in progress"),
        ItemStanding.Completed => new("gennemført", "completed"),
        ItemStanding.Cancelled => new("aflyst", "cancelled"),
        ItemStanding.StandBy => new("på stand-by", "on stand-by"),
        ItemStanding.MayResume => new("kan genoptages", "may resume"),
        ItemStanding.ConditionalOnGate => new("afventer beslutning", "awaits a decision"),
        ItemStanding.Blocked => new("spærret", "blocked"),
        ItemStanding.Waiting => new("afventer betingelse", "awaits a condition"),
        ItemStanding.MayBeProposed => new("kan foreslås", "may be proposed"),
        _ => throw Unknown(standing),
    };

    /// <summary>Names how firmly something is meant.</summary>
    /// <param name="modality">The modality.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(Modality modality) => modality switch
    {
        Modality.Committed => new("skal", "will be done"),
        Modality.Expected => new("forventes", "expected"),
        Modality.Intended => new("er tanken", "intended"),
        Modality.May => new("kan", "may be done"),
        Modality.Proposed => new("foreslås", "proposed"),
        _ => throw Unknown(modality),
    };

    /// <summary>Names what kind of work an activity is.</summary>
    /// <param name="nature">The nature.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(Nature nature) => nature switch
    {
        Nature.OneOff => new("engangsopgave", "one-off"),
        Nature.Continuous => new("løbende", "continuous"),
        Nature.Recurring => new("tilbagevendende", "recurring"),
        Nature.BestEffort => new("så langt kræfterne rækker", "best effort"),
        Nature.DemandDriven => new("efter behov", "on demand"),
        _ => throw Unknown(nature),
    };

    /// <summary>Names why an item is on stand-by.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(StandByReason reason) => reason switch
    {
        StandByReason.Staffing => new("bemanding", "staffing"),
        StandByReason.Economy => new("økonomi", "economy"),
        StandByReason.Decision => new("en beslutning mangler", "a decision is missing"),
        StandByReason.External => new("ydre forhold", "outside circumstances"),
        StandByReason.Other => new("anden grund", "another reason"),
        _ => throw Unknown(reason),
    };

    /// <summary>Names a phase.</summary>
    /// <param name="phase">The phase.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(Phase phase) => phase switch
    {
        Phase.Ideation => new("idéudvikling", "ideation"),
        Phase.Planning => new("planlægning", "planning"),
        Phase.Development => new("udvikling", "development"),
        Phase.Execution => new("afvikling", "execution"),
        Phase.Evaluation => new("evaluering", "evaluation"),
        _ => throw Unknown(phase),
    };

    /// <summary>Names which ends a link ties.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(LinkKind kind) => kind switch
    {
        LinkKind.FinishToStart => new("efter", "after"),
        LinkKind.StartToStart => new("tidligst samtidig med", "no earlier than"),
        LinkKind.FinishToFinish => new("slutter tidligst sammen med", "finishes no earlier than"),
        LinkKind.StartToFinish => new("slutter tidligst ved begyndelsen af", "finishes no earlier than the start of"),
        _ => throw Unknown(kind),
    };

    /// <summary>Names where in its window an activity would rather lie.</summary>
    /// <param name="timing">The timing.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(Timing timing) => timing switch
    {
        Timing.AsSoonAsPossible => new("hurtigst muligt", "as soon as possible"),
        Timing.AsLateAsPossible => new("senest muligt", "as late as possible"),
        _ => throw Unknown(timing),
    };

    /// <summary>Names how a duration comes about.</summary>
    /// <param name="pace">The pace.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(Pace pace) => pace switch
    {
        Pace.Fixed => new("fast varighed", "fixed duration"),
        Pace.Elastic => new("tempo efter ledige timer", "pace by free hours"),
        _ => throw Unknown(pace),
    };

    /// <summary>Names what hours are counted over.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(EffortBasis basis) => basis switch
    {
        EffortBasis.Total => new("i alt", "in all"),
        EffortBasis.PerOccurrence => new("hver gang", "each time"),
        EffortBasis.PerWeek => new("om ugen", "a week"),
        _ => throw Unknown(basis),
    };

    /// <summary>Names an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(Answer answer) => answer switch
    {
        Answer.Undetermined => new("uafklaret", "undetermined"),
        Answer.No => new("nej", "no"),
        Answer.Yes => new("ja", "yes"),
        _ => throw Unknown(answer),
    };

    /// <summary>Names how a criterion stands.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(CriterionState state) => state switch
    {
        CriterionState.Undetermined => new("uafklaret", "undetermined"),
        CriterionState.Met => new("opfyldt", "met"),
        CriterionState.Missed => new("ikke opfyldt", "missed"),
        CriterionState.Followed => new("følges kun", "only followed"),
        _ => throw Unknown(state),
    };

    /// <summary>Names how much a diagnostic matters.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(Severity severity) => severity switch
    {
        Severity.Remark => new("bemærkning", "remark"),
        Severity.Warning => new("advarsel", "warning"),
        Severity.Error => new("fejl", "error"),
        _ => throw Unknown(severity),
    };

    private static ArgumentOutOfRangeException Unknown<T>(T value) => new(nameof(value), value, $"There is no word for {typeof(T).Name} {value}.");
}
