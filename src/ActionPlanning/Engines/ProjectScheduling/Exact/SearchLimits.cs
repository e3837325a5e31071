namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>When a search has to stop. Counted limits are checked every time, so that they are exact; the clock and the caller now and then.</summary>
internal sealed class SearchLimits(ExactOptions options, CancellationToken cancellationToken) : ISearchLimits
{
    private const int Between = 64;

    private readonly long _began = options.TimeProvider.GetTimestamp();
    private int _calls;

    public CancellationToken CancellationToken => cancellationToken;

    public TimeSpan Elapsed => options.TimeProvider.GetElapsedTime(_began);

    /// <summary>Whether a limit is reached, given what has been done; once true, always true.</summary>
    public bool Reached(long conflicts, long nodes, long work = 0)
    {
        if (conflicts >= options.ConflictLimit || nodes >= options.NodeLimit)
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
