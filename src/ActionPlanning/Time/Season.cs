namespace ActionPlanning.Time;

/// <summary>A season of the northern year. Its days are a matter of <see cref="DatePolicy"/>.</summary>
public enum Season
{
    /// <summary><i>Forår</i>.</summary>
    Spring = 1,

    /// <summary><i>Sommer</i>.</summary>
    Summer = 2,

    /// <summary><i>Efterår</i>.</summary>
    Autumn = 3,

    /// <summary><i>Vinter</i>; the winter of a year begins in it and ends in the next, unless the policy says otherwise.</summary>
    Winter = 4,
}
