namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The maximum lags as arcs that run backwards, in compressed rows both ways: start(from) ≥ start(to) + weight.</summary>
/// <remarks>With fixed durations the four types differ in the weight alone. An activity can have such an arc to itself.</remarks>
internal sealed class MaximumLagArcs
{
    public MaximumLagArcs(ReadOnlySpan<int> durations, ReadOnlySpan<MaximumLag> lags)
    {
        Tail = new int[lags.Length];
        Head = new int[lags.Length];
        Weight = new int[lags.Length];
        for (var l = 0; l < lags.Length; l++)
        {
            ref readonly var lag = ref lags[l];
            var fromFinish = lag.Type is LinkType.FinishToStart or LinkType.FinishToFinish;
            var toFinish = lag.Type is LinkType.FinishToFinish or LinkType.StartToFinish;
            (Tail[l], Head[l]) = (lag.To, lag.From);
            Weight[l] = (toFinish ? durations[lag.To] : 0) - (fromFinish ? durations[lag.From] : 0) - lag.Lag;
        }

        (TailOffset, ByTail) = CompressedRows.Of(Tail, durations.Length);
        (HeadOffset, ByHead) = CompressedRows.Of(Head, durations.Length);
    }

    /// <summary>Gets the number of arcs.</summary>
    public int Count => Weight.Length;

    /// <summary>Gets the activity that an arc leaves: the one that must not lag behind.</summary>
    public int[] Tail { get; }

    /// <summary>Gets the activity that an arc holds back.</summary>
    public int[] Head { get; }

    public int[] Weight { get; }

    public int[] TailOffset { get; }

    /// <summary>Gets the arcs that leave each activity.</summary>
    public int[] ByTail { get; }

    public int[] HeadOffset { get; }

    /// <summary>Gets the arcs that hold each activity back.</summary>
    public int[] ByHead { get; }

    /// <summary>The least start of an activity that its arcs allow, the others starting as given.</summary>
    public int Earliest(int activity, int start, ReadOnlySpan<int> starts)
    {
        for (var e = HeadOffset[activity]; e < HeadOffset[activity + 1]; e++)
        {
            start = Math.Max(start, starts[Tail[ByHead[e]]] + Weight[ByHead[e]]);
        }

        return start;
    }

    /// <summary>The greatest start of an activity that its arcs allow, the others starting as given.</summary>
    public int Latest(int activity, int start, ReadOnlySpan<int> starts)
    {
        for (var e = TailOffset[activity]; e < TailOffset[activity + 1]; e++)
        {
            start = Math.Min(start, starts[Head[ByTail[e]]] - Weight[ByTail[e]]);
        }

        return start;
    }
}
