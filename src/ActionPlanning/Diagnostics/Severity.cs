namespace ActionPlanning.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>Something a reader should know, such as a gap: the plan is usable and says less than it could.</summary>
    Remark,

    /// <summary>Something that is likely to go wrong: two statements of the plan are in tension.</summary>
    Warning,

    /// <summary>Something that is wrong: the plan contradicts itself or cannot be read.</summary>
    Error,
}
