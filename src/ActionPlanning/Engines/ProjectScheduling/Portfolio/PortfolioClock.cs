namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The time of a search and the wishes of its caller, for both halves.</summary>
internal sealed class PortfolioClock
{
    private readonly PortfolioOptions _options;
    private readonly CancellationToken _token;
    private readonly int _callingThread = Environment.CurrentManagedThreadId;
    private readonly long _began;
    private volatile bool _over;

    public PortfolioClock(PortfolioOptions options, CancellationToken token)
    {
        (_options, _token) = (options, token);
        _began = options.TimeProvider.GetTimestamp();
    }

    public CancellationToken Token => _token;

    public TimeSpan Elapsed => _options.TimeProvider.GetElapsedTime(_began);

    /// <summary>Gets whether the search has to end; once true, always true.</summary>
    public bool IsOver => _over;

    /// <summary>Gets why it has to end; of no meaning before.</summary>
    public SearchStop Reason { get; private set; }

    /// <summary>Gets how much of the time limit was used up at the last look, from 0 to 1; 0 without one.</summary>
    public double Used { get; private set; }

    /// <summary>Looks at the clock, and on the calling thread asks the caller; whether the search has to end.</summary>
    public bool Look()
    {
        if (_over)
        {
            return true;
        }

        _token.ThrowIfCancellationRequested();
        if (_options.TimeLimit is { } limit)
        {
            var elapsed = Elapsed;
            Used = limit.Ticks > 0 ? Math.Min(1, elapsed / limit) : 1;
            if (elapsed >= limit)
            {
                return End(SearchStop.TimeLimit);
            }
        }

        return Environment.CurrentManagedThreadId == _callingThread && _options.StopRequested?.Invoke() == true && End(SearchStop.StopRequested);
    }

    private bool End(SearchStop reason)
    {
        Reason = reason;
        return _over = true;
    }
}
