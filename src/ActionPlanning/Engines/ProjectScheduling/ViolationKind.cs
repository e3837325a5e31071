namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Which rule a schedule breaks.</summary>
public enum ViolationKind
{
    /// <summary>A link does not hold.</summary>
    Link,

    /// <summary>An activity is placed although one that it waits for is not.</summary>
    PredecessorMissing,

    /// <summary>An activity starts before the project does, or before its not-before date.</summary>
    TooEarly,

    /// <summary>An activity finishes after its hard not-after date.</summary>
    TooLate,

    /// <summary>An activity does not start at its fixed start.</summary>
    FixedStartMoved,

    /// <summary>An activity lies partly or wholly outside the slots of the problem.</summary>
    OutsideHorizon,

    /// <summary>The activities in a slot need more of a resource than there is.</summary>
    Capacity,

    /// <summary>An end of an activity lies further behind that of another than a maximum lag allows.</summary>
    MaximumLag,

    /// <summary>An activity is placed in a mode that it does not have.</summary>
    Mode,

    /// <summary>The modes chosen need more of a stock than there is.</summary>
    Stock,
}
