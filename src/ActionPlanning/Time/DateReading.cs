namespace ActionPlanning.Time;

/// <summary>What a window of days means to the item that carries it.</summary>
public enum DateReading
{
    /// <summary>The item occupies a span that must lie inside the window.</summary>
    Activity,

    /// <summary>The item takes place on one day somewhere in the window.</summary>
    Event,

    /// <summary>The item is a limit: the last day of the window.</summary>
    Deadline,
}
