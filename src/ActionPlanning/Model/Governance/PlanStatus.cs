namespace ActionPlanning;

/// <summary>How far the plan itself has come.</summary>
public enum PlanStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Put before a body.</summary>
    Proposed,

    /// <summary>Adopted; later changes are amendments.</summary>
    Adopted,

    /// <summary>Adopted and changed since by decision.</summary>
    Amended,

    /// <summary>Evaluated and closed.</summary>
    Closed,
}
