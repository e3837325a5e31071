namespace ActionPlanning;

/// <summary>How likely a risk is judged to be.</summary>
public enum Likelihood
{
    /// <summary>Would surprise.</summary>
    Low,

    /// <summary>May well happen.</summary>
    Medium,

    /// <summary>Is to be reckoned with.</summary>
    High,
}
