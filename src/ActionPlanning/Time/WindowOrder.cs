namespace ActionPlanning.Time;

/// <summary>How two windows lie to each other, when each stands for an unknown day inside it. There is no midpoint rule: what is not certain is <see cref="Possible"/>.</summary>
public enum WindowOrder
{
    /// <summary>Every day of the first window lies before every day of the second.</summary>
    CertainlyBefore,

    /// <summary>The windows share at least one day, so either order is possible.</summary>
    Possible,

    /// <summary>Every day of the first window lies after every day of the second.</summary>
    CertainlyAfter,
}
