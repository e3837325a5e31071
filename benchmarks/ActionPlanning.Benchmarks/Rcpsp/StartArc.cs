namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>A distance between starts: <c>start(To) ≥ start(From) + Lag</c>; a negative lag is a maximum distance the other way round.</summary>
internal readonly record struct StartArc(int From, int To, int Lag);
