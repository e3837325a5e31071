namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Which end of the first activity holds back which end of the second. All four state a minimum distance.</summary>
public enum LinkType
{
    /// <summary>The second starts no earlier than the lag after the first has finished.</summary>
    FinishToStart,

    /// <summary>The second starts no earlier than the lag after the first has started.</summary>
    StartToStart,

    /// <summary>The second finishes no earlier than the lag after the first has finished.</summary>
    FinishToFinish,

    /// <summary>The second finishes no earlier than the lag after the first has started.</summary>
    StartToFinish,
}
