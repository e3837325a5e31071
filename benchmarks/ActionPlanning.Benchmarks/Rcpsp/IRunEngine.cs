namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>An engine of the library behind the one door that the runner knows.</summary>
internal interface IRunEngine
{
    /// <summary>Gets the value of <c>--engine</c> that means it; engines for different kinds of instances may share one.</summary>
    string Name { get; }

    /// <summary>Whether it can solve instances of this kind.</summary>
    bool Takes(InstanceFile file);

    /// <summary>Solves the instance.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    RunResult Run(InstanceFile file, RunLimits limits, CancellationToken token);
}
