namespace ActionPlanning.Scheduling;

/// <summary>What the schedule does with an item.</summary>
public enum PlacementState
{
    /// <summary>It has its days.</summary>
    Placed,

    /// <summary>It has its days, if a body decides in its favour.</summary>
    Provisional,

    /// <summary>It goes on without an end: its hours count, and it has no days of its own.</summary>
    Ongoing,

    /// <summary>It takes the hours that everything else leaves, and gets some or all of what it wants.</summary>
    LeftOver,

    /// <summary>It takes the hours that everything else leaves, and there are none. A legal outcome.</summary>
    NothingLeft,

    /// <summary>It waits for a condition that does not hold, or of which it is not known whether it holds.</summary>
    Dormant,

    /// <summary>It may be done and its condition holds: it can be proposed.</summary>
    Proposal,

    /// <summary>It is on stand-by.</summary>
    StandBy,

    /// <summary>It is done.</summary>
    Done,

    /// <summary>It is called off.</summary>
    Cancelled,

    /// <summary>It has no date, and nothing in the plan says from what one could be reckoned. So has left-over work of which, or for which, no hours are known.</summary>
    Undated,

    /// <summary>An item that it waits for has no place.</summary>
    PredecessorNotPlaced,

    /// <summary>What it waits for makes it ready too late for its window or limit.</summary>
    ReadyTooLate,

    /// <summary>There are not enough free hours before its window or limit ends.</summary>
    NoRoom,

    /// <summary>No day of its window is open to it: all are to be avoided, or their weeks are full.</summary>
    NoOpenDay,

    /// <summary>Its window ended before the day from which is looked, and it has not begun.</summary>
    WindowPassed,
}
