namespace ActionPlanning;

/// <summary>Where in its window an activity would rather lie.</summary>
public enum Timing
{
    /// <summary>As soon as its predecessors allow.</summary>
    AsSoonAsPossible,

    /// <summary>As late as its successors and limits allow.</summary>
    AsLateAsPossible,
}
