namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>When a search has to stop. Counted limits are checked every time, so that they are exact; the clock and the caller now and then.</summary>
internal sealed class SearchLimits(ExactOptions options, CancellationToken cancellationToken) : ISearchLimits
{
    private const int Between = 64;

    private readonly long _began = options.TimeProvider.GetTimestamp();
    private int _calls;
    private long _conflicts;
    private long _nodes;

    public CancellationToken CancellationToken => cancellationToken;

    public TimeSpan Elapsed => options.TimeProvider.GetElapsedTime(_began);

    /// <summary>Gets or sets the number of conflicts after which one search pauses; null for none.</summary>
    public long? Pause { get; set; }

    /// <summary>Counts what a search has done that others follow.</summary>
    public void Spend(long conflicts, long nodes)
    {
        _conflicts += conflicts;
        _nodes += nodes;
    }

    /// <summary>Whether a limit is reached, given what the search has done; once true, always true.</summary>
    public bool Reached(long conflicts, long nodes, long work = 0)
    {
        if (conflicts >= Pause || _conflicts + conflicts >= options.ConflictLimit || _nodes + nodes >= options.NodeLimit)
        {
            return true;
        }

        if (_calls++ % Between != 0)
        {
            return false;
        }

        cancellationToken.ThrowIfCancellationRequested();
        if ((options.TimeLimit is { } most && Elapsed >= most) || options.StopRequested?.Invoke() == true)
        {
            _calls = 0;
            return true;
        }

        return false;
    }
}
