namespace ActionPlanning.Time;

/// <summary>When something happens in relation to something else. Such words are links between items, not dates.</summary>
public enum RelativeDate
{
    /// <summary>After the item before it: <i>herefter</i>, <i>derefter</i>, "afterwards".</summary>
    After,

    /// <summary>At the same time as another item: <i>samtidig</i>, <i>sideløbende</i>, "at the same time".</summary>
    Simultaneous,

    /// <summary>After a decision: <i>efter beslutning</i>, <i>efter godkendelse</i>, "after approval".</summary>
    AfterDecision,

    /// <summary>Before another item: <i>forinden</i>, <i>forud for</i>, "beforehand".</summary>
    Before,

    /// <summary>A coming time that nobody has delimited: <i>den kommende periode</i>, "the coming period".</summary>
    ComingPeriod,

    /// <summary>As soon as it can be done: <i>snarest muligt</i>, <i>straks</i>, "as soon as possible".</summary>
    AsSoonAsPossible,

    /// <summary>All the time: <i>løbende</i>, "ongoing". The nature of the activity, not its date.</summary>
    Ongoing,

    /// <summary>Counted from the day it was written: <i>i morgen</i>, <i>næste uge</i>, "this year".</summary>
    FromToday,
}
