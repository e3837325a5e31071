namespace ActionPlanning;

/// <summary>What kind of hours a resource gives.</summary>
public enum ResourceKind
{
    /// <summary>Paid staff.</summary>
    Staff,

    /// <summary>The time of elected members.</summary>
    Elected,

    /// <summary>Time bought out from somebody's ordinary work (<em>frikøb</em>).</summary>
    BoughtOut,

    /// <summary>Volunteers.</summary>
    Volunteer,

    /// <summary>People of other organisations.</summary>
    External,
}
