namespace ActionPlanning;

/// <summary>What kind of work an activity is.</summary>
public enum Nature
{
    /// <summary>Has a beginning and an end; can be done.</summary>
    OneOff,

    /// <summary>Goes on all the time (<em>løbende</em>); has a health, never a percentage.</summary>
    Continuous,

    /// <summary>Comes back again and again.</summary>
    Recurring,

    /// <summary>Takes only the capacity that nothing else wants (<em>i det omfang der er ressourcer</em>); nothing at all is a legal outcome.</summary>
    BestEffort,

    /// <summary>Is called forth from outside, such as an answer to a hearing; has no schedule of its own.</summary>
    DemandDriven,
}
