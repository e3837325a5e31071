using ActionPlanning.Diagnostics;
using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;

namespace ActionPlanning.Explanation;

/// <content>Words for dates and schedules.</content>
public static partial class PlanVocabulary
{
    /// <summary>Names a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(PlanLanguage language) => language switch
    {
        PlanLanguage.Danish => new("dansk", "Danish"),
        PlanLanguage.English => new("engelsk", "English"),
        _ => throw Unknown(language),
    };

    /// <summary>Names the form of a date.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(PlanDateKind kind) => kind switch
    {
        PlanDateKind.Day => new("dag", "day"),
        PlanDateKind.Week => new("uge", "week"),
        PlanDateKind.Month => new("måned", "month"),
        PlanDateKind.PartOfMonth => new("del af en måned", "part of a month"),
        PlanDateKind.Quarter => new("kvartal", "quarter"),
        PlanDateKind.HalfYear => new("halvår", "half-year"),
        PlanDateKind.Season => new("årstid", "season"),
        PlanDateKind.Year => new("år", "year"),
        PlanDateKind.Range => new("periode", "range"),
        PlanDateKind.From => new("fra og med", "from"),
        PlanDateKind.Until => new("til og med", "until"),
        PlanDateKind.Before => new("før", "before"),
        PlanDateKind.After => new("efter", "after"),
        _ => throw Unknown(kind),
    };

    /// <summary>Names which days primo, medio and ultimo stand for.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(PartOfMonthRule rule) => rule switch
    {
        PartOfMonthRule.Thirds => new("tredjedele", "thirds"),
        PartOfMonthRule.Halves => new("halvdele", "halves"),
        PartOfMonthRule.Points => new("punkter", "points"),
        PartOfMonthRule.Recognizers => new("Recognizers", "Recognizers"),
        _ => throw Unknown(rule),
    };

    /// <summary>Names what a window means to an item.</summary>
    /// <param name="reading">The reading.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(DateReading reading) => reading switch
    {
        DateReading.Activity => new("ligger inden for dagene", "lies within the days"),
        DateReading.Event => new("én af dagene", "one of the days"),
        DateReading.Deadline => new("senest den dag", "no later than that day"),
        _ => throw Unknown(reading),
    };

    /// <summary>Names what kind of days are counted.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(DayUnit unit) => unit switch
    {
        DayUnit.WorkingDays => new("arbejdsdage", "working days"),
        DayUnit.CalendarDays => new("kalenderdage", "calendar days"),
        _ => throw Unknown(unit),
    };

    /// <summary>Names how two windows lie to each other.</summary>
    /// <param name="order">The order.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(WindowOrder order) => order switch
    {
        WindowOrder.CertainlyBefore => new("med sikkerhed før", "certainly before"),
        WindowOrder.Possible => new("kan ligge på begge sider", "may lie on either side"),
        WindowOrder.CertainlyAfter => new("med sikkerhed efter", "certainly after"),
        _ => throw Unknown(order),
    };

    /// <summary>Names what became of a window.</summary>
    /// <param name="change">The change.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(WindowChange change) => change switch
    {
        WindowChange.Same => new("uændret", "unchanged"),
        WindowChange.Refined => new("præciseret", "refined"),
        WindowChange.Moved => new("flyttet", "moved"),
        WindowChange.Widened => new("gjort bredere", "widened"),
        _ => throw Unknown(change),
    };

    /// <summary>Names how binding a holiday is.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(HolidayKind kind) => kind switch
    {
        HolidayKind.Public => new("helligdag", "public holiday"),
        HolidayKind.Observance => new("mærkedag", "observance"),
        _ => throw Unknown(kind),
    };

    /// <summary>Names what in a plan makes one item wait for another.</summary>
    /// <param name="origin">The origin.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(LinkOrigin origin) => origin switch
    {
        LinkOrigin.Link => new("rækkefølge", "order"),
        LinkOrigin.Condition => new("betingelse", "condition"),
        LinkOrigin.Notice => new("varsel", "notice"),
        LinkOrigin.Occurrences => new("afstand mellem gangene", "gap between the times"),
        LinkOrigin.Gate => new("beslutning", "decision"),
        _ => throw Unknown(origin),
    };

    /// <summary>Names what a start waits for.</summary>
    /// <param name="cause">The cause.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(StartCause cause) => cause switch
    {
        StartCause.ProjectStart => new("planens begyndelse", "the start of the plan"),
        StartCause.NotBefore => new("sin egen tidligste dag", "its own earliest day"),
        StartCause.FixedStart => new("sin egen faste dag", "its own fixed day"),
        StartCause.Link => new("et andet punkt", "another item"),
        StartCause.Resource => new("ledige timer", "free hours"),
        _ => throw Unknown(cause),
    };

    /// <summary>Names what a latest date is bounded by.</summary>
    /// <param name="cause">The cause.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(LatestCause cause) => cause switch
    {
        LatestCause.ProjectEnd => new("planens slutning", "the end of the plan"),
        LatestCause.NotAfter => new("sin egen seneste dag", "its own latest day"),
        LatestCause.FixedStart => new("sin egen faste dag", "its own fixed day"),
        LatestCause.Link => new("et andet punkt", "another item"),
        _ => throw Unknown(cause),
    };

    /// <summary>Names whether an item fits whatever days are chosen before it.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(EnvelopeVerdict verdict) => verdict switch
    {
        EnvelopeVerdict.Feasible => new("kan nås", "feasible"),
        EnvelopeVerdict.AtRisk => new("i fare", "at risk"),
        EnvelopeVerdict.Impossible => new("umuligt", "impossible"),
        _ => throw Unknown(verdict),
    };

    /// <summary>Names whether an order between two windows holds.</summary>
    /// <param name="order">The order.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(OrderCertainty order) => order switch
    {
        OrderCertainty.Certain => new("sikkert", "certain"),
        OrderCertainty.Possible => new("muligt", "possible"),
        OrderCertainty.Impossible => new("umuligt", "impossible"),
        _ => throw Unknown(order),
    };

    /// <summary>Says what an item's conditions let it do.</summary>
    /// <param name="kind">What.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(ReleaseKind kind) => kind switch
    {
        ReleaseKind.Free => new("kan begynde", "may begin"),
        ReleaseKind.Provisional => new("kan begynde, hvis beslutningen bliver ja", "may begin if the decision is yes"),
        ReleaseKind.Dormant => new("venter på sin betingelse", "waits for its condition"),
        ReleaseKind.Proposal => new("kan foreslås", "can be proposed"),
        _ => throw Unknown(kind),
    };

    /// <summary>Names a rule that every schedule keeps.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(PlanScheduleRule rule) => rule switch
    {
        PlanScheduleRule.Window => new("alt ligger i sit vindue", "everything lies in its window"),
        PlanScheduleRule.Dependency => new("det, der venter, ligger efter det, det venter på", "what waits lies after what it waits for"),
        PlanScheduleRule.AsOf => new("intet nyt begynder i fortiden", "nothing new begins in the past"),
        PlanScheduleRule.Occurrences => new("gangene holder afstand", "occurrences keep their distance"),
        PlanScheduleRule.Capacity => new("ingen giver flere timer, end de har", "nobody gives more hours than they have"),
        PlanScheduleRule.Hours => new("alt får sine timer på sine egne dage", "everything gets its hours on its own days"),
        PlanScheduleRule.Idle => new("det, der hviler, tager ingen timer", "what rests takes no hours"),
        PlanScheduleRule.Frozen => new("det, der er låst, bliver liggende", "what is frozen stays"),
        _ => throw Unknown(rule),
    };

    /// <summary>Says what a schedule does with an item.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(PlacementState state) => state switch
    {
        PlacementState.Placed => new("har sine dage", "has its days"),
        PlacementState.Provisional => new("har sine dage, hvis beslutningen bliver ja", "has its days if the decision is yes"),
        PlacementState.Ongoing => new("foregår løbende", "goes on all the time"),
        PlacementState.LeftOver => new("tager de timer, der er tilovers", "takes the hours that are left over"),
        PlacementState.NothingLeft => new("der er ingen timer tilovers", "there are no hours left over"),
        PlacementState.Dormant => new("venter på sin betingelse", "waits for its condition"),
        PlacementState.Proposal => new("kan foreslås", "can be proposed"),
        PlacementState.StandBy => new("er på stand by", "is on stand-by"),
        PlacementState.Done => new("er gjort", "is done"),
        PlacementState.Cancelled => new("er aflyst", "is called off"),
        PlacementState.Undated => new("har ingen dato at regne fra", "has no date to reckon from"),
        PlacementState.PredecessorNotPlaced => new("det, der går forud, har ingen plads", "what comes before it has no place"),
        PlacementState.ReadyTooLate => new("er først klar efter sin seneste dag", "is ready only after its latest day"),
        PlacementState.NoRoom => new("der er ikke timer nok inden dens seneste dag", "there are not enough hours before its latest day"),
        PlacementState.NoOpenDay => new("ingen dag i dens vindue er åben for den", "no day of its window is open to it"),
        PlacementState.WindowPassed => new("dens vindue er forbi, og den er ikke begyndt", "its window has passed and it has not begun"),
        _ => throw Unknown(state),
    };

    /// <summary>Names why an item has no place in a schedule.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(NotPlacedReason reason) => reason switch
    {
        NotPlacedReason.None => new("har en plads", "has a place"),
        NotPlacedReason.PredecessorNotPlaced => new("det, der går forud, har ingen plads", "what comes before it has no place"),
        NotPlacedReason.ReadyAfterLatest => new("er først klar efter sin seneste dag", "is ready only after its latest day"),
        NotPlacedReason.ReadyAfterHorizon => new("er først klar efter planens slutning", "is ready only after the end of the plan"),
        NotPlacedReason.NoRoomBeforeLatest => new("der er ikke timer nok inden dens seneste dag", "there are not enough hours before its latest day"),
        NotPlacedReason.NoRoomBeforeHorizon => new("der er ikke timer nok inden planens slutning", "there are not enough hours before the end of the plan"),
        NotPlacedReason.NoScheduleFound => new("der er ikke fundet nogen tidsplan, som overholder de længste afstande", "no schedule was found that keeps the maximum lags"),
        _ => throw Unknown(reason),
    };

    /// <summary>Names what is proved about a schedule.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(ScheduleStatus status) => status switch
    {
        ScheduleStatus.Optimal => new("alt har en plads, og intet kan slutte tidligere", "everything has a place, and nothing can finish earlier"),
        ScheduleStatus.Feasible => new("alt har en plads", "everything has a place"),
        ScheduleStatus.Incomplete => new("ikke alt har en plads; om det kan lade sig gøre, vides ikke", "not everything has a place; whether that is possible is not known"),
        ScheduleStatus.Infeasible => new("alt kan bevisligt ikke få en plads", "it is proved that not everything can have a place"),
        _ => throw Unknown(status),
    };
}
