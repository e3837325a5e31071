namespace ActionPlanning.Engines.Simulation;

/// <summary>The shape of a driver's distribution.</summary>
public enum DriverShape
{
    /// <summary>Always the same number.</summary>
    Constant,

    /// <summary>Every number of a range alike.</summary>
    Uniform,

    /// <summary>A triangle over low, mode and high.</summary>
    Triangular,

    /// <summary>The beta distribution of PERT over low, mode and high, which leans more on the mode than the triangle.</summary>
    Pert,

    /// <summary>The normal distribution, by mean and standard deviation.</summary>
    Normal,

    /// <summary>One of several numbers, each with a weight.</summary>
    Discrete,

    /// <summary>1 when an event happens, else 0.</summary>
    Event,
}
