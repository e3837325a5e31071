using ActionPlanning.Budgeting;
using ActionPlanning.Diagnostics;

namespace ActionPlanning.Explanation;

/// <content>Words for the plan itself, its people, its money and its goals.</content>
public static partial class PlanVocabulary
{
    /// <summary>Names how far the plan itself has come.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(PlanStatus status) => status switch
    {
        PlanStatus.Draft => new("udkast", "draft"),
        PlanStatus.Proposed => new("forslag", "proposed"),
        PlanStatus.Adopted => new("vedtaget", "adopted"),
        PlanStatus.Amended => new("vedtaget med ændringer", "adopted and amended"),
        PlanStatus.Closed => new("afsluttet", "closed"),
        _ => throw Unknown(status),
    };

    /// <summary>Names what a body decided.</summary>
    /// <param name="result">The result.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(GateResult result) => result switch
    {
        GateResult.Approved => new("godkendt", "approved"),
        GateResult.Amended => new("godkendt med ændringer", "approved with amendments"),
        GateResult.Deferred => new("udsat", "deferred"),
        GateResult.Rejected => new("afvist", "rejected"),
        _ => throw Unknown(result),
    };

    /// <summary>Names how far a funding source has come.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(FundingState state) => state switch
    {
        FundingState.Intended => new("ikke søgt endnu", "not applied for yet"),
        FundingState.Applied => new("ansøgt", "applied for"),
        FundingState.Granted => new("bevilget", "granted"),
        FundingState.Rejected => new("afslået", "turned down"),
        FundingState.Drawn => new("udbetalt", "received"),
        _ => throw Unknown(state),
    };

    /// <summary>Names the direction of a budget line.</summary>
    /// <param name="direction">The direction.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(BudgetDirection direction) => direction switch
    {
        BudgetDirection.Income => new("indtægt", "income"),
        BudgetDirection.Cost => new("udgift", "cost"),
        _ => throw Unknown(direction),
    };

    /// <summary>Names how often something recurs.</summary>
    /// <param name="recurrence">The recurrence.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(Recurrence recurrence) => recurrence switch
    {
        Recurrence.Once => new("én gang", "once"),
        Recurrence.Monthly => new("hver måned", "every month"),
        Recurrence.Quarterly => new("hvert kvartal", "every quarter"),
        Recurrence.Yearly => new("hvert år", "every year"),
        Recurrence.Unstated => new("gentaget, ikke sagt hvor ofte", "again and again, not said how often"),
        _ => throw Unknown(recurrence),
    };

    /// <summary>Names how far money of a budget line has come.</summary>
    /// <param name="kind">The kind of entry.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(BudgetEntryKind kind) => kind switch
    {
        BudgetEntryKind.Committed => new("disponeret", "committed"),
        BudgetEntryKind.Actual => new("forbrugt", "actual"),
        _ => throw Unknown(kind),
    };

    /// <summary>Names what sets a go/no-go date.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(GoNoGoBasis basis) => basis switch
    {
        GoNoGoBasis.FirstDay => new("dagen før punktet tidligst begynder", "the day before the item can begin"),
        GoNoGoBasis.Notice => new("fristen for varsel", "the time of notice"),
        GoNoGoBasis.Deadline => new("en frist, der går forud", "a deadline that comes before"),
        GoNoGoBasis.LastPayment => new("dagen før den sidste udgift", "the day before the last cost"),
        _ => throw Unknown(basis),
    };

    /// <summary>Names how certain an amount is.</summary>
    /// <param name="certainty">The certainty.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(Certainty certainty) => certainty switch
    {
        Certainty.Possible => new("mulig", "possible"),
        Certainty.Expected => new("forventet", "expected"),
        Certainty.Committed => new("aftalt", "agreed"),
        _ => throw Unknown(certainty),
    };

    /// <summary>Names what kind of hours a resource gives.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(ResourceKind kind) => kind switch
    {
        ResourceKind.Staff => new("ansatte", "staff"),
        ResourceKind.Elected => new("valgte", "elected members"),
        ResourceKind.BoughtOut => new("frikøb", "bought-out time"),
        ResourceKind.Volunteer => new("frivillige", "volunteers"),
        ResourceKind.External => new("eksterne", "external people"),
        _ => throw Unknown(kind),
    };

    /// <summary>Names why capacity changes.</summary>
    /// <param name="cause">The cause.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(CapacityCause cause) => cause switch
    {
        CapacityCause.Basis => new("udgangspunkt", "basis"),
        CapacityCause.Reduction => new("nedskæring", "reduction"),
        CapacityCause.Extension => new("udvidelse", "extension"),
        CapacityCause.Absence => new("fravær", "absence"),
        CapacityCause.Other => new("anden årsag", "another cause"),
        _ => throw Unknown(cause),
    };

    /// <summary>Names what a role does.</summary>
    /// <param name="function">The function.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(RoleFunction function) => function switch
    {
        RoleFunction.Participating => new("deltager", "takes part"),
        RoleFunction.Steering => new("styrer", "steers"),
        RoleFunction.Executing => new("udfører", "carries out"),
        RoleFunction.Advising => new("rådgiver", "advises"),
        _ => throw Unknown(function),
    };

    /// <summary>Names how an organisation stands to the plan.</summary>
    /// <param name="stake">The stake.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(Stake stake) => stake switch
    {
        Stake.Partner => new("samarbejdspartner", "partner"),
        Stake.Beneficiary => new("begunstiget", "beneficiary"),
        Stake.Authority => new("myndighed", "authority"),
        Stake.Initiator => new("initiativtager", "initiator"),
        Stake.Supplier => new("leverandør", "supplier"),
        Stake.Owner => new("ejer", "owner"),
        Stake.Competitor => new("konkurrent", "competitor"),
        _ => throw Unknown(stake),
    };

    /// <summary>Names which way is better.</summary>
    /// <param name="direction">The direction.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(Direction direction) => direction switch
    {
        Direction.Increase => new("flere er bedre", "more is better"),
        Direction.Decrease => new("færre er bedre", "less is better"),
        Direction.Maintain => new("uændret er bedst", "unchanged is best"),
        _ => throw Unknown(direction),
    };

    /// <summary>Names how readings add up.</summary>
    /// <param name="accumulation">The accumulation.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(Accumulation accumulation) => accumulation switch
    {
        Accumulation.Stock => new("øjebliksbillede", "state at a time"),
        Accumulation.Flow => new("antal i perioden", "number in a period"),
        Accumulation.Cumulative => new("løbende sum", "running total"),
        _ => throw Unknown(accumulation),
    };

    /// <summary>Names a kind of comparison.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(TargetKind kind) => kind switch
    {
        TargetKind.AtLeast => new("mindst", "at least"),
        TargetKind.AtMost => new("højst", "at most"),
        TargetKind.Exactly => new("præcis", "exactly"),
        TargetKind.Between => new("mellem", "between"),
        TargetKind.PercentAtLeast => new("mindst så mange procent", "at least so many percent"),
        TargetKind.BetterThanBaseline => new("bedre end udgangspunktet", "better than the baseline"),
        TargetKind.MonitorOnly => new("følges kun", "only followed"),
        _ => throw Unknown(kind),
    };

    /// <summary>Names the kind of ambition.</summary>
    /// <param name="ambition">The ambition.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(Ambition ambition) => ambition switch
    {
        Ambition.Maintain => new("fastholde", "maintain"),
        Ambition.Renew => new("forny", "renew"),
        Ambition.Continue => new("fortsætte", "continue"),
        Ambition.Strengthen => new("styrke", "strengthen"),
        Ambition.Expand => new("udvide", "expand"),
        Ambition.Maximise => new("størst muligt", "as much as possible"),
        Ambition.Minimise => new("mindst muligt", "as little as possible"),
        Ambition.Establish => new("etablere", "establish"),
        _ => throw Unknown(ambition),
    };

    /// <summary>Names how likely a risk is.</summary>
    /// <param name="likelihood">The likelihood.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(Likelihood likelihood) => likelihood switch
    {
        Likelihood.Low => new("lav", "low"),
        Likelihood.Medium => new("middel", "medium"),
        Likelihood.High => new("høj", "high"),
        _ => throw Unknown(likelihood),
    };

    /// <summary>Names what became of a piece of text.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The words.</returns>
    public static BilingualText Of(NoteKind kind) => kind switch
    {
        NoteKind.Remark => new("bemærkning", "remark"),
        NoteKind.Unresolved => new("uafklaret tekst", "unresolved text"),
        NoteKind.Ignored => new("ikke en del af planen", "not part of the plan"),
        NoteKind.Result => new("opnået resultat", "result reached"),
        NoteKind.Opportunity => new("mulighed", "opportunity"),
        _ => throw Unknown(kind),
    };
}
