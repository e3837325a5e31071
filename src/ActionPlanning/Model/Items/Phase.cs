namespace ActionPlanning;

/// <summary>The phases of an event or activity.</summary>
public enum Phase
{
    /// <summary>Ideas are gathered.</summary>
    Ideation,

    /// <summary>It is planned.</summary>
    Planning,

    /// <summary>Its content is developed.</summary>
    Development,

    /// <summary>It is carried out.</summary>
    Execution,

    /// <summary>It is evaluated.</summary>
    Evaluation,
}
