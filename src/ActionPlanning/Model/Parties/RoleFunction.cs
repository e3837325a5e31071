namespace ActionPlanning;

/// <summary>What a role does in the plan's organisation.</summary>
public enum RoleFunction
{
    /// <summary>Takes part.</summary>
    Participating,

    /// <summary>Steers: sets the frame and follows up.</summary>
    Steering,

    /// <summary>Carries out the work.</summary>
    Executing,

    /// <summary>Advises.</summary>
    Advising,
}
