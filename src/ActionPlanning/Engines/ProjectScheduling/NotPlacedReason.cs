namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Why an activity has no start in a schedule.</summary>
public enum NotPlacedReason
{
    /// <summary>It has one.</summary>
    None,

    /// <summary>An activity that it waits for is not placed; the driving link says which.</summary>
    PredecessorNotPlaced,

    /// <summary>Links, dates or the project's start make it ready too late for its hard not-after date or its fixed start.</summary>
    ReadyAfterLatest,

    /// <summary>Links, dates or the project's start make it ready too late to finish within the horizon.</summary>
    ReadyAfterHorizon,

    /// <summary>Its resources are taken in every place between when it is ready and its hard not-after date or fixed start.</summary>
    NoRoomBeforeLatest,

    /// <summary>Its resources are taken in every place between when it is ready and the horizon.</summary>
    NoRoomBeforeHorizon,

    /// <summary>The problem has maximum lags, and no schedule that obeys them has been found.</summary>
    NoScheduleFound,
}
