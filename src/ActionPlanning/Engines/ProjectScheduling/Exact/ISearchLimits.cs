namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>When an exact search has to stop or to pause.</summary>
internal interface ISearchLimits
{
    /// <summary>Whether a limit is reached, given what has been done.</summary>
    /// <param name="conflicts">Contradictions learned from.</param>
    /// <param name="nodes">Decisions.</param>
    /// <param name="work">The work of the inner loops, in units of about the time in which schedule generation places one activity.</param>
    bool Reached(long conflicts, long nodes, long work);
}
