namespace ActionPlanning.Engines.Selection;

/// <summary>When a search has to stop. Work is checked every time, so that it is exact; the clock and the caller now and then.</summary>
internal sealed class SelectionLimits(SelectionOptions options, CancellationToken cancellationToken)
{
    /// <summary>The steps of the inner loops that make a unit of work.</summary>
    public const long StepsEach = 2000;

    private const long StepsBetweenLooks = 200 * StepsEach;

    private readonly long _began = options.TimeProvider.GetTimestamp();
    private readonly long _mostSteps = MostSteps(options);
    private long _nextLook;

    public CancellationToken CancellationToken => cancellationToken;

    public TimeSpan Elapsed => options.TimeProvider.GetElapsedTime(_began);

    /// <summary>Gets the steps done so far.</summary>
    public long Steps { get; private set; }

    public long Work => Steps / StepsEach;

    /// <summary>Gets whether the search has to end; once true, always true.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Gets why it has to end; <see cref="SelectionStop.Proved"/> before.</summary>
    public SelectionStop Reason { get; private set; }

    /// <summary>Counts steps; true when the search has to end.</summary>
    public bool Spend(long steps)
    {
        Steps += steps;
        return IsOver || (Steps >= _mostSteps ? End(SelectionStop.WorkLimit) : Steps >= _nextLook && Look());
    }

    /// <summary>Ends the search because enough is found.</summary>
    public void Finish() => End(SelectionStop.StopRequested);

    private static long MostSteps(SelectionOptions options)
    {
        var work = options.WorkLimit ?? (options.TimeLimit is null ? SelectionOptions.DefaultWorkLimit : long.MaxValue);
        return work > long.MaxValue / StepsEach ? long.MaxValue : work * StepsEach;
    }

    private bool Look()
    {
        _nextLook = Steps + StepsBetweenLooks;
        cancellationToken.ThrowIfCancellationRequested();
        return options.TimeLimit is { } most && Elapsed >= most ? End(SelectionStop.TimeLimit)
            : options.StopRequested?.Invoke() == true && End(SelectionStop.StopRequested);
    }

    private bool End(SelectionStop reason)
    {
        Reason = reason;
        return IsOver = true;
    }
}
